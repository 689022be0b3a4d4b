// Hoe brieven afliepen, in het dossier geschreven: één revisie, en een gebeurtenis voor elke verloren brief.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow } from '../../workflows/dossier/dossier.ts';
import { letterOf } from '../../workflows/dossier/letter-record.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes, undeliverable, type Outcome } from '../../workflows/dossier/outcomes.ts';
import { noon, opened } from '../support/in-memory.ts';
import { D0 } from '../support/what-if.ts';

const fresh = opened(D0);
const now = noon(D0);
/** The two letters of the opening: to the casemanager and to the leidinggevende. */
const { letters } = nextUp(fresh, pictureNow(fresh), now);
const after = (...outcomes: readonly Outcome[]) =>
  recordOutcomes(
    fresh,
    letters.flatMap((letter, place) => {
      const outcome = outcomes[place];
      return outcome ? [{ letter, outcome }] : [];
    }),
    now,
  );
const OPENING = 'dossier-geopend:leidinggevende';

describe('brieven die verstuurd zijn', () => {
  it('staan in het dossier met hun dag, en maken het één revisie verder, meer niet', () => {
    const sent = after('verzonden', 'verzonden');
    expect(sent).toStrictEqual({ ...fresh, brieven: sent.brieven, revisie: fresh.revisie + 1 });
    expect(letterOf(sent.brieven, OPENING)).toStrictEqual({ op: D0, uitkomst: 'verzonden' });
  });

  it('en brieven die nog wachten zijn evenmin een gebeurtenis', () => {
    const waiting = after('verzonden', 'mislukt');
    expect(waiting.gebeurtenissen).toStrictEqual([]);
    expect(waiting.revisie).toBe(fresh.revisie + 1);
  });
});

describe('een brief die verloren ging', () => {
  it('is een gebeurtenis van die dag, en alleen die brief', () => {
    const lost = after('verzonden', 'onbestelbaar');
    expect(lost.gebeurtenissen).toStrictEqual([undeliverable(OPENING, now)]);
    expect(lost.revisie).toBeGreaterThan(fresh.revisie + 1);
    expect(letterOf(lost.brieven, OPENING)).toStrictEqual({ op: D0, uitkomst: 'onbestelbaar' });
  });

  it('heet naar de brief, en naar de hoeveelste ontvanger zodra dat niet de eerste is', () => {
    expect(undeliverable(OPENING, now)).toStrictEqual({
      soort: 'brief-onbestelbaar',
      id: `onbestelbaar.${OPENING}`,
      op: isoDay(D0),
      gemeldOp: '2026-03-02T12:00:00.000Z',
      door: 'spoorwijzer',
      bron: 'koppeling',
      brief: OPENING,
    });
    expect(undeliverable(OPENING, now, 0).id).toBe(`onbestelbaar.${OPENING}`);
    expect(undeliverable(OPENING, now, 1).id).toBe(`onbestelbaar.${OPENING}.1`);
    expect(undeliverable(OPENING, now, 2).id).toBe(`onbestelbaar.${OPENING}.2`);
  });
});
