// Whether the grammar can already say every row of the table, also those of later releases.
import { describe, expect, it } from '@jest/globals';
import { lawTexts } from '../../client/law-texts.ts';
import { kindOf } from '../../workflows/dossier/events.ts';
import { checkLaw } from '../../workflows/law/check-law.ts';
import type { LawPage } from '../../workflows/law/obligation.ts';
import { allRules } from '../../workflows/law/rule-tree.ts';
import { OBLIGATIONS } from '../../workflows/law/vocabulary.ts';
import { ROWS_ON_THE_PAGES, ROWS_TO_COME } from '../support/duty-table.ts';
import { wholeTable } from '../support/whole-table.ts';

// check-law never looks inside a name, so it may read a page with names that the engine does not know yet.
const page = wholeTable as LawPage;

describe('de hele tabel in de grammatica', () => {
  it('heeft alle veertig verplichtingen, elk één keer', () => {
    expect(OBLIGATIONS.length).toBe(40);
    expect(page.obligations.map(({ id }) => id).toSorted()).toEqual(OBLIGATIONS.toSorted());
  });

  it('zegt van elke rij actor, kracht, vervulling en ladder', () => {
    const expected = new Map([...ROWS_ON_THE_PAGES, ...ROWS_TO_COME].map((row) => [row[0], row]));
    for (const { id, ref, actor, legalBasis, by, ladder } of page.obligations) {
      expect([id, ref, actor, legalBasis[0]?.kracht, by, ladder]).toEqual(expected.get(id));
    }
  });

  it('voldoet aan alle invarianten', () => {
    expect(checkLaw([page], new Set(Object.keys(lawTexts())))).toEqual([]);
  });

  it('telt alleen vanaf velden die de gebeurtenis heeft', () => {
    const anchors = page.obligations.flatMap(allRules).flatMap((rule) => {
      const anchor =
        rule.rule === 'within' || rule.rule === 'promptly'
          ? rule.of
          : rule.rule === 'on'
            ? rule.day
            : undefined;
      return typeof anchor === 'object' && 'event' in anchor && anchor.field !== undefined ? [anchor] : [];
    });
    expect(anchors.length).toBeGreaterThan(3);
    for (const { event, field = '' } of anchors) {
      expect([...Object.keys(kindOf(event).fields), 'gemeldOp']).toContain(field);
    }
  });
});
