// The worked examples of law.md §6 and §9.3, on the independent telling and on the engine alike.
import { describe, expect, it } from '@jest/globals';
import { expectedDates } from '../support/oracle/dates.ts';
import { extended, extendedTerm } from '../support/oracle/atw.ts';
import { dayNumber, dayText } from '../support/oracle/days.ts';
import { telling, type ThrownLife } from '../support/oracle/telling.ts';
import { differences, toldByEngine } from '../support/oracle/told-by-engine.ts';

const n = dayNumber;
const D0 = n('2025-01-06');

/** The hard date of a duty and the three clocks, once both tellings agree on everything. */
function told({ life, ziekmelding, events }: ThrownLife) {
  const expected = expectedDates(life);
  expect(differences(expected, toldByEngine(ziekmelding, events))).toStrictEqual([]);
  const [wachttijd, loon, opzegverbod] = expected.klokken;
  const due = (key: string): string | undefined => expected.termijnen.get(key)?.slice(0, 10);
  return { due, wachttijd, loon, opzegverbod };
}

describe('de rekenvoorbeelden van §9.3', () => {
  it('1: samentelling met een gat van 21 dagen', () => {
    const { say, told: end } = telling();
    const uncounted = [[n('2022-07-04'), n('2022-07-25')]] as const;
    say(n('2022-07-04'), 'werkhervatting', { omvang: 'volledig' });
    say(n('2022-07-25'), 'terugval');
    const { due, wachttijd } = told(end({ d0: n('2022-01-03'), uncounted, terugvallen: [n('2022-07-25')] }));
    expect(due('ziekmelding-uwv/1')).toBe('2022-11-14');
    expect(due('eerstejaarsevaluatie/1')).toBe('2023-01-22');
    expect(due('start-spoor-2/1')).toBe('2023-03-05');
    expect(due('uwv-brief-wia/1')).toBe('2023-10-08');
    expect(due('re-integratieverslag/1')).toBe('2023-10-22');
    expect(due('wia-aanvraag/1')).toBe('2023-11-05');
    expect(wachttijd).toBe('2024-01-21');
    expect(dayText(n(wachttijd) + 364)).toBe('2025-01-19');
  });

  it('2: verlof uit dezelfde oorzaak', () => {
    const { say, told: end } = telling();
    say(n('2025-06-03'), 'verlof', { tot: '2025-09-22', zelfdeOorzaak: 'ja' });
    const { due, wachttijd } = told(end({ d0: D0, uncounted: [[n('2025-06-03'), n('2025-09-23')]] }));
    expect(due('ziekmelding-uwv/1')).toBe('2026-02-16');
    expect(due('eerstejaarsevaluatie/1')).toBe('2026-04-26');
    expect(due('re-integratieverslag/1')).toBe('2027-01-24');
    expect(due('wia-aanvraag/1')).toBe('2027-02-07');
    expect(wachttijd).toBe('2027-04-25');
    expect(told(telling().told({ d0: n('2025-09-23') })).wachttijd).toBe('2027-09-20');
  });

  it('3: een WIA-aanvraag tien dagen te laat', () => {
    const { say, told: end } = telling();
    const aanvraag = say(n('2026-10-28'), 'wia-aangevraagd');
    const { due, loon, opzegverbod } = told(end({ d0: D0, aanvraag }));
    expect(due('wia-aanvraag/1')).toBe('2026-10-18');
    expect(loon).toBe('2027-01-13');
    // The example gives the day after the last day of the prohibition.
    expect(dayText(n(opzegverbod) + 1)).toBe('2027-01-16');
    expect(due('loonsanctiebesluit/1')).toBe('2026-12-02');
  });

  it.each([
    ['2027-03-22', '2027-05-02'],
    ['2027-03-27', '2027-05-02'],
  ])('4: bekorting, toegewezen op %s', (op, last) => {
    const { say, told: end } = telling();
    const aanvraag = say(n('2026-10-18'), 'wia-aangevraagd');
    const sanctie = say(n('2026-11-20'), 'loonsanctie-opgelegd', { besluitOp: '2026-11-20' });
    const asked = say(n('2027-03-01'), 'bekorting-verzocht');
    const besluit = { op: say(n(op), 'bekorting-besluit', { uitkomst: 'toegewezen' }), toegewezen: true };
    const uwv = { sanctie, bekortingen: [{ op: asked, besluit }] };
    const { due, loon } = told(end({ d0: D0, aanvraag, uwv }));
    expect(due('besluit-bekorting/1')).toBe('2027-03-22');
    expect(due('wia-besluit/1')).toBe(dayText(n(op) + 42));
    expect(loon).toBe(last);
  });

  it('5: vrijwillige verlenging van 26 weken', () => {
    const { say, told: end } = telling();
    say(n('2026-12-01'), 'verlenging-loondoorbetaling', { tot: '2027-07-04' });
    const { due, loon } = told(end({ d0: D0, uwv: { verlenging: n('2027-07-04') } }));
    expect([loon, due('re-integratieverslag/1'), due('wia-aanvraag/1')]).toStrictEqual([
      '2027-07-04',
      '2027-04-04',
      '2027-04-18',
    ]);
  });

  it.each([
    ['2025-06-02', '2025-12-02'],
    ['2025-12-01', '2026-03-06'],
    ['2026-02-15', '2026-03-06'],
  ])('6: het consult bij een intern spoor 2 dat op %s begint', (start, consult) => {
    const { say, told: end } = telling();
    const op = say(n(start), 'spoor-2-gestart', { uitvoering: 'intern' });
    const { due } = told(end({ d0: D0, spoor2: { gestart: { op, intern: true } } }));
    expect(due('consult-re-integratiebedrijf/1')).toBe(consult);
  });
});

describe('de Algemene termijnenwet van §6', () => {
  it('telt een gelijkgestelde dag mee als vrije dag, en houdt in drie dagen twee werkdagen', () => {
    expect(dayText(extended(n('2026-04-24') + 21))).toBe('2026-05-18');
    expect(dayText(extendedTerm(n('2026-01-02'), n('2026-01-04')))).toBe('2026-01-06');
  });
});
