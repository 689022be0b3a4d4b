// Whether every event of the catalogue can be reported with all its fields, and the engine's own cannot: nothing is silently ignored.
import { describe, expect, it } from '@jest/globals';
import { kindOf, type Field } from '../../workflows/dossier/events.ts';
import { readEvent } from '../../workflows/dossier/read-event.ts';
import { SOORTEN, type Soort } from '../../workflows/law/vocabulary.ts';
import { refusalOf } from '../support/refusal-of.ts';

/** A value that a field would take. */
function sample(field: Field): unknown {
  switch (field.type) {
    case 'day':
      return '2026-05-01';
    case 'yes-no':
      return true;
    case 'choice':
      return field.values[0];
    case 'choices':
      return [...field.values];
    case 'references':
      return ['d-1'];
    case 'obligation':
      return 'probleemanalyse';
    case 'round':
      return 1;
    case 'hours':
      return 10;
    case 'house-rules':
      return '{}';
    case 'reference':
    case 'event':
      return 'r-1';
  }
}

/** An event of a kind with every field filled in, so that only its kind can be wrong with it. */
function complete(soort: Soort): Record<string, unknown> {
  const event: Record<string, unknown> = { soort, op: '2026-04-01', id: 'g-1' };
  for (const [name, field] of Object.entries(kindOf(soort).fields)) event[name] = sample(field);
  return event;
}

/** What the dossier itself records, written out once more: a new name has to be added here as well. */
const OWN: readonly Soort[] = ['brief-verzonden', 'brief-onbestelbaar', 'geweigerd'];
const reported = SOORTEN.filter((soort) => soort !== 'ziekmelding' && !OWN.includes(soort));

describe('de catalogus van gebeurtenissen', () => {
  it('kent zesenvijftig soorten, waarvan er tweeënvijftig binnenkomen', () => {
    expect([SOORTEN.length, reported.length]).toStrictEqual([56, 52]);
  });

  it.each(reported)(
    "leest '%s' met al zijn velden, en in een wat-als ook zonder die van een lopend dossier",
    (soort) => {
      expect(readEvent(complete(soort), 'live')).toMatchObject({ soort });
      const fields = Object.entries<Field>(kindOf(soort).fields);
      const bare = complete(soort);
      for (const [name, { needed, when }] of fields)
        if (needed !== 'always' && when === undefined) Reflect.deleteProperty(bare, name);
      expect(readEvent(bare, 'scenario')).toMatchObject({ soort });
    },
  );

  it.each(OWN)("laat '%s' niet melden: dat legt Spoorwijzer zelf vast", (soort) => {
    for (const door of ['scenario', 'live'] as const)
      expect(refusalOf(() => readEvent(complete(soort), door))).toBe(
        `'${soort}' legt Spoorwijzer zelf vast; het kan niet gemeld worden.`,
      );
  });
});
