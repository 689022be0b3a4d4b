// Whether an event that arrives late is judged where it happened, and what then no longer fits is named.
import { describe, expect, it } from '@jest/globals';
import { admit } from '../../workflows/dossier/admissible.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { D0, done, typed, type Typed } from '../support/what-if.ts';

const ziekmelding = readZiekmelding({ eersteZiektedag: D0 }, 'scenario');
const read = (raw: Typed): Gebeurtenis => readEvent(raw, 'scenario');

/** Admits an event that became known on 1 December 2026 into what was already there. */
function late(there: readonly Typed[], event: Typed): void {
  admit(ziekmelding, there.map(read), read({ gemeldOp: '2026-12-01', ...event }));
}

const recovery = typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' });
const relapse = typed('2026-04-20', 'terugval');

describe('een gebeurtenis die later binnenkomt', () => {
  it('telt op de dag waarop zij gebeurde', () => {
    late([recovery, relapse], done('2026-03-20', 'probleemanalyse'));
    late([done('2026-06-01', 'voortgangsgesprek')], done('2026-05-20', 'voortgangsgesprek'));
  });

  it('wordt geweigerd als een latere er niet meer bij past, en noemt die', () => {
    expect(refusalOf(() => late([done('2026-05-01', 'probleemanalyse')], recovery))).toBe(
      "dit past niet bij 'aan een verplichting voldaan op 1 mei 2026': het dossier is gesloten op 27 april 2026 (hersteld).",
    );
    expect(
      refusalOf(() =>
        late([recovery, relapse], typed('2026-03-23', 'werkhervatting', { omvang: 'volledig' })),
      ),
    ).toBe(
      "dit past niet bij 'werk hervat op 30 maart 2026': het werk is al volledig hervat op 23 maart 2026.",
    );
    expect(
      refusalOf(() => late([done('2026-05-01', 'probleemanalyse')], done('2026-04-01', 'probleemanalyse'))),
    ).toBe(
      "dit past niet bij 'aan een verplichting voldaan op 1 mei 2026': 'probleemanalyse' is al gedaan op 1 april 2026.",
    );
    expect(refusalOf(() => late([recovery, relapse], typed('2026-04-13', 'overleden')))).toContain(
      "dit past niet bij 'opnieuw uitgevallen op 20 april 2026'",
    );
  });

  it('wordt zelf geweigerd als zij op haar eigen dag niet past', () => {
    expect(refusalOf(() => late([recovery], typed('2026-03-25', 'terugval')))).toBe(
      'er is geen volledige werkhervatting waarop een terugval kan volgen.',
    );
  });

  it('kan een rij niet onderuit halen met een correctie', () => {
    const there = [{ ...recovery, id: 'beter' }, relapse];
    expect(
      refusalOf(() =>
        late(there, typed('2026-12-01', 'correctie', { gebeurtenis: 'beter', reden: 'nooit-gebeurd' })),
      ),
    ).toBe(
      "dit past niet bij 'opnieuw uitgevallen op 20 april 2026': er is geen volledige werkhervatting waarop een terugval kan volgen.",
    );
    late(
      [
        { ...recovery, id: 'beter' },
        { ...relapse, id: 'terug' },
      ],
      typed('2026-12-01', 'correctie', { gebeurtenis: 'terug', reden: 'nooit-gebeurd' }),
    );
  });

  it('kan de eerste ziektedag niet voorbij wat al gebeurd is schuiven', () => {
    const there = [done('2026-03-03', 'ziekmelding-arbodienst')];
    expect(
      refusalOf(() =>
        late(there, typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-05' })),
      ),
    ).toBe(
      "dit past niet bij 'aan een verplichting voldaan op 3 maart 2026': 3 maart 2026 ligt vóór de eerste ziektedag (5 maart 2026).",
    );
    late(there, typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-03' }));
  });
});
