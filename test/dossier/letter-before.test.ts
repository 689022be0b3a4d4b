// Welke brief een brief als de vorige noemt: over dezelfde verplichting en ronde, verstuurd, de laatste.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import type { LetterOrder } from '../../workflows/dossier/letter-order.ts';
import { withLetters, type LetterRecord } from '../../workflows/dossier/letter-record.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { orderFor } from '../../workflows/dossier/orders.ts';
import { recordOutcomes } from '../../workflows/dossier/outcomes.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { D0 } from '../support/what-if.ts';

type Uitkomst = LetterRecord['uitkomst'];
type Left = readonly [key: string, op: string, uitkomst?: Uitkomst];

/** All that had to leave has left, up to noon of a day. */
const lived = (day: string): Dossier => atInstant(atInstant(opened(D0), noon(D0)).dossier, noon(day)).dossier;

/** The orders that leave on a day of a dossier in which only these letters are on file. */
function ordersOn(dossier: Dossier, day: string, left?: readonly Left[]): readonly LetterOrder[] {
  const picture = pictureNow(dossier);
  const { letters } = nextUp(dossier, picture, noon(day));
  const brieven = withLetters(
    {},
    (left ?? []).map(([key, op, uitkomst = 'verzonden']) => [key, { op: isoDay(op), uitkomst }]),
  );
  const told = left === undefined ? dossier : { ...dossier, brieven };
  return letters.map((letter) => orderFor(letter, told, picture));
}
const named = (orders: readonly LetterOrder[], kenmerk: string): LetterOrder => {
  const found = orders.find((each) => each.kenmerk === kenmerk);
  if (!found) throw new Error(`no ${kenmerk}; there are ${orders.map((each) => each.kenmerk).join(', ')}`);
  return found;
};

describe('de vorige brief', () => {
  const monday = lived('2026-04-13');
  // The morning after the term of the probleemanalyse.
  const before = (...left: readonly Left[]) =>
    named(ordersOn(monday, '2026-04-14', left), 'probleemanalyse.te-laat.1.0').vorige;
  const sent: Left = ['probleemanalyse.herinnering-1.1.0:casemanager', '2026-03-30'];

  it('is die over dezelfde verplichting en ronde, van welke trede of datum ook', () => {
    expect(before(sent)).toStrictEqual({ rol: 'casemanager', op: '2026-03-30' });
    expect(
      before(['probleemanalyse.escalatie-leidinggevende.1.3:leidinggevende', '2026-04-07']),
    ).toStrictEqual({
      rol: 'leidinggevende',
      op: '2026-04-07',
    });
  });

  it('is er niet als er nog geen was', () => {
    expect(named(ordersOn(monday, '2026-04-14', []), 'probleemanalyse.te-laat.1.0')).not.toHaveProperty(
      'vorige',
    );
  });

  it.each<[string, Left]>([
    ['over een andere verplichting', ['plan-van-aanpak.herinnering-1.1.0:casemanager', '2026-04-10']],
    ['over een andere ronde', ['probleemanalyse.herinnering-1.2.0:casemanager', '2026-04-10']],
    ['over ronde elf', ['probleemanalyse.herinnering-1.11.0:casemanager', '2026-04-10']],
    [
      'over een ronde die één keer verschoof',
      ['probleemanalyse.herinnering-1.2.1:casemanager', '2026-04-10'],
    ],
    ['die nog wacht', ['probleemanalyse.herinnering-2.1.0:casemanager', '2026-04-10', 'uitgesteld']],
    [
      'die niet bezorgd kon worden',
      ['probleemanalyse.herinnering-2.1.0:casemanager', '2026-04-10', 'onbestelbaar'],
    ],
    ['die deze zelf is, aan een ander', ['probleemanalyse.te-laat.1.0:leidinggevende', '2026-04-14']],
  ])('is niet een brief %s', (_what, other) => {
    expect(before(other)).toBeUndefined();
    expect(before(sent, other)).toStrictEqual({ rol: 'casemanager', op: '2026-03-30' });
    expect(before(other, sent)).toStrictEqual({ rol: 'casemanager', op: '2026-03-30' });
  });

  it('is de laatste, in welke volgorde zij ook in het dossier staan', () => {
    const last: Left = ['probleemanalyse.vandaag-uiterlijk.1.0:leidinggevende', '2026-04-13'];
    const middle: Left = ['probleemanalyse.herinnering-2.1.0:hr-manager', '2026-04-09'];
    for (const left of [
      [sent, middle, last],
      [last, middle, sent],
      [middle, last, sent],
    ])
      expect(before(...left)).toStrictEqual({ rol: 'leidinggevende', op: '2026-04-13' });
  });

  it('die aan twee ging is die aan de tweede', () => {
    expect(
      before(
        ['probleemanalyse.vandaag-uiterlijk.1.0:casemanager', '2026-04-13'],
        ['probleemanalyse.vandaag-uiterlijk.1.0:leidinggevende', '2026-04-13'],
      ),
    ).toStrictEqual({ rol: 'leidinggevende', op: '2026-04-13' });
  });
});

describe('een brief over een brief die niet bezorgd kon worden', () => {
  // On 30 March two leave that matter: to the casemanager what is overdue, to the HR-manager an escalation.
  const friday = lived('2026-03-29');
  const now = noon('2026-03-30');
  const outcomes = nextUp(friday, pictureNow(friday), now).letters.map((letter) => ({
    letter,
    outcome: letter.line.key.startsWith('probleemanalyse')
      ? ('verzonden' as const)
      : ('onbestelbaar' as const),
  }));
  const lost = recordOutcomes(friday, outcomes, now);
  const [overdue, escalated] = [
    'bezorgfout.onbestelbaar.achterstand.2026-03-30:casemanager',
    'bezorgfout.onbestelbaar.ziekmelding-arbodienst.escalatie-hr-manager.1.0:hr-manager',
  ];

  it('noemt wie hem niet kreeg en van wanneer hij was, van twee de eigen', () => {
    const orders = ordersOn(lost, '2026-03-30');
    expect(named(orders, overdue)).toMatchObject({
      rol: 'hr-manager',
      vorige: { rol: 'casemanager', op: '2026-03-30' },
      termijnen: [],
    });
    expect(named(orders, escalated)).toMatchObject({
      rol: 'casemanager',
      vorige: { rol: 'hr-manager', op: '2026-03-30' },
      termijnen: [],
    });
  });

  it('noemt niemand als die brief niet op file staat, of nooit verloren bleek', () => {
    expect(named(ordersOn(lost, '2026-03-30', []), overdue)).not.toHaveProperty('vorige');
    const picture = pictureNow(lost);
    const letter = nextUp(lost, picture, now).letters.find(({ line }) => line.key === overdue);
    if (!letter) throw new Error('no letter about the lost one');
    expect(orderFor(letter, { ...lost, gebeurtenissen: [] }, picture)).not.toHaveProperty('vorige');
  });

  it('is de enige die zo een brief noemt: een achterstand noemt er geen', () => {
    const orders = ordersOn(friday, '2026-03-30');
    expect(named(orders, 'achterstand.2026-03-30')).not.toHaveProperty('vorige');
  });
});
