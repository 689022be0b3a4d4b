// De opdracht voor een brief: welke verplichtingen zij noemt, en wie haar ook krijgt.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { dayNumber } from '../../workflows/calendar/day-number.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { openDossier, pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import type { Rol } from '../../workflows/dossier/forecast-types.ts';
import type { LetterOrder } from '../../workflows/dossier/letter-order.ts';
import { nextUp, type DueLetter } from '../../workflows/dossier/next-up.ts';
import { orderFor } from '../../workflows/dossier/orders.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { happened } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A dossier of {@link D0} as it stands at noon of a day, all that had to leave before having left. */
function lived(
  before: string,
  ziekmelding: Fields = {},
  ...events: readonly (Fields & { op: string })[]
): Dossier {
  let dossier = opened(D0, ziekmelding);
  for (const event of events) {
    const on = noon(event.op);
    dossier = report(atInstant(dossier, on).dossier, event, `e-${event.op}`, on).dossier;
  }
  return atInstant(dossier, noon(before)).dossier;
}

/** The orders for all that leaves on a day. */
function ordersOn(dossier: Dossier, day: string): readonly LetterOrder[] {
  const picture = pictureNow(dossier);
  return nextUp(dossier, picture, noon(day)).letters.map((letter) => orderFor(letter, dossier, picture));
}
function orderOf(orders: readonly LetterOrder[], kenmerk: string, rol: Rol = 'casemanager'): LetterOrder {
  const found = orders.find((each) => each.kenmerk === kenmerk && each.rol === rol);
  if (!found) throw new Error(`no ${kenmerk}; there are ${orders.map((each) => each.kenmerk).join(', ')}`);
  return found;
}
const names = ({ termijnen }: LetterOrder) =>
  termijnen.map(({ verplichting, ronde }) => `${verplichting}/${String(ronde)}`);

const told = { op: '2026-03-03', soort: 'voldaan', verplichting: 'ziekmelding-arbodienst' };
const vangnet = { vangnetMelding: 'zes-weken' };

describe('de brief bij de opening', () => {
  const plain = ordersOn(opened(D0), D0);

  it('noemt de hele kalender, op datum; wat op één dag moet in de volgorde van de wet', () => {
    const order = orderOf(plain, 'dossier-geopend');
    expect(order.termijnen).toHaveLength(pictureNow(opened(D0)).rows.length);
    const days = order.termijnen.map(({ uiterlijk }) => uiterlijk);
    expect(days).toStrictEqual(days.toSorted());
    expect(names(order).slice(0, 4)).toStrictEqual([
      'ziekmelding-arbodienst/1',
      'probleemanalyse/1',
      'plan-van-aanpak/1',
      'voortgangsgesprek/1',
    ]);
    const on = (day: string) =>
      order.termijnen.flatMap(({ uiterlijk, verplichting }) => (uiterlijk === day ? [verplichting] : []));
    // The last day of the first year, and thirteen weeks before the end of the wachttijd.
    expect(on('2027-02-28')).toStrictEqual(['arbeidsdeskundig-onderzoek', 'eerstejaarsevaluatie']);
    expect(on('2027-11-28')).toStrictEqual(['actueel-oordeel', 'eindevaluatie', 're-integratieverslag']);
  });

  it('gaat aan de casemanager, met de HR-manager achter de hand, en aan de leidinggevende zonder', () => {
    expect(orderOf(plain, 'dossier-geopend')).toMatchObject({ persoon: 'c-1', hrManager: 'h-1', op: D0 });
    const other = orderOf(plain, 'dossier-geopend', 'leidinggevende');
    expect(other).toMatchObject({ persoon: 'l-1', op: D0 });
    expect(other).not.toHaveProperty('hrManager');
    expect(names(other)).toStrictEqual(names(orderOf(plain, 'dossier-geopend')));
  });

  it('noemt geen HR-manager als die er niet is', () => {
    const nobody = readZiekmelding({ eersteZiektedag: D0, casemanager: 'c-1' }, 'scenario');
    const without = openDossier('D-2026-TEST23', nobody);
    expect(orderOf(ordersOn(without, D0), 'dossier-geopend')).not.toHaveProperty('hrManager');
  });

  it('zegt alleen de casemanager dat er een vangnet is, en dan niet de HR-manager in zijn plaats', () => {
    const orders = ordersOn(opened(D0, vangnet), D0);
    const own = orderOf(orders, 'dossier-geopend');
    expect(names(own)).toContain('ziekmelding-uwv-vangnet/1');
    expect(own).not.toHaveProperty('hrManager');
    expect(names(orderOf(orders, 'dossier-geopend', 'leidinggevende'))).toStrictEqual(
      names(orderOf(plain, 'dossier-geopend', 'leidinggevende')),
    );
  });
});

describe('de brief over achterstand', () => {
  it('noemt wat te laat is en niets anders, het oudste eerst', () => {
    const order = orderOf(ordersOn(lived('2026-04-27'), '2026-04-28'), 'achterstand.2026-04-28');
    expect(order.termijnen).toMatchObject([
      { verplichting: 'ziekmelding-arbodienst', uiterlijk: '2026-03-08', status: 'verlopen', verschoven: 0 },
      { verplichting: 'probleemanalyse', uiterlijk: '2026-04-13', status: 'verlopen' },
      { verplichting: 'plan-van-aanpak', uiterlijk: '2026-04-27', status: 'verlopen' },
    ]);
    expect(order.hrManager).toBe('h-1');
    expect(order).not.toHaveProperty('termijn');
    expect(order).not.toHaveProperty('vorige');
    const march = orderOf(ordersOn(lived('2026-03-27'), '2026-03-30'), 'achterstand.2026-03-30');
    expect(names(march)).toStrictEqual(['ziekmelding-arbodienst/1']);
  });

  it('gaat niet naar de HR-manager als er iets van een vangnet tussen staat', () => {
    const order = orderOf(ordersOn(lived('2026-04-27', vangnet), '2026-04-28'), 'achterstand.2026-04-28');
    expect(names(order)).toContain('ziekmelding-uwv-vangnet/1');
    expect(order).not.toHaveProperty('hrManager');
  });
});

describe('de brief over het einde', () => {
  it('noemt wat vervalt, en niet wat gedaan was of al te laat', () => {
    const left = { op: '2026-04-30', soort: 'uit-dienst' };
    const orders = ordersOn(lived('2026-04-30', {}, told, left), '2026-05-01');
    const order = orderOf(orders, 'dossier-gesloten.0');
    expect(order.sluitReden).toBe('uit-dienst');
    expect(new Set(order.termijnen.map(({ status }) => status))).toStrictEqual(new Set(['vervallen']));
    expect(names(order)).toStrictEqual(expect.arrayContaining(['voortgangsgesprek/1', 'eindevaluatie/1']));
    for (const done of ['ziekmelding-arbodienst/1', 'probleemanalyse/1', 'plan-van-aanpak/1'])
      expect(names(order)).not.toContain(done);
  });
});

describe('de brief over een nieuwe wetsversie', () => {
  it('noemt alleen wat de wet op die dag verschoof, hoe vaak dat ook eerder gebeurde', () => {
    const dossier = lived('2026-05-06');
    const { account, ...rest } = pictureNow(dossier);
    const adopted = happened('2026-05-04', 'wet-aangenomen', { versie: '2023-07-01' });
    /** Duties that stand two weeks later than under the page before; one moved that day, but not by the law. */
    const later = ['plan-van-aanpak', 'probleemanalyse', 'eerstejaarsevaluatie', 'eindevaluatie'];
    const picture = {
      ...rest,
      account: { ...account, events: [...account.events, adopted] },
      rows: rest.rows.map((row) =>
        later.includes(row.obligation.id) ? { ...row, uiterlijk: addDays(row.uiterlijk, 14) } : row,
      ),
    };
    const entry = (moved: number, knownOn: string) => [0, moved, dayNumber(isoDay(knownOn))] as const;
    const termen = {
      ...dossier.termen,
      'plan-van-aanpak.1': entry(2, '2026-05-04'),
      'probleemanalyse.1': entry(1, '2026-05-03'),
      'eerstejaarsevaluatie.1': entry(1, '2026-05-05'),
      'eindevaluatie.1': entry(0, '2026-05-04'),
      'start-spoor-2.1': entry(1, '2026-05-04'),
    };
    const letter: DueLetter = {
      line: {
        op: isoDay('2026-05-04'),
        key: 'nieuwe-wetsversie.2023-07-01',
        brief: 'nieuwe-wetsversie',
        trede: 'nieuwe-wetsversie',
        aan: ['casemanager'],
      },
      rol: 'casemanager',
      op: isoDay('2026-05-06'),
    };
    const order = orderFor(letter, { ...dossier, termen }, picture);
    expect(order.termijnen).toMatchObject([{ verplichting: 'plan-van-aanpak', verschoven: 2 }]);
  });
});

describe('de brief over één verplichting', () => {
  it('noemt die, en geen andere', () => {
    const order = orderOf(ordersOn(lived('2026-04-13'), '2026-04-14'), 'probleemanalyse.te-laat.1.0');
    expect(order).toMatchObject({
      termijn: { verplichting: 'probleemanalyse', uiterlijk: '2026-04-13', status: 'verlopen' },
      termijnen: [],
      hrManager: 'h-1',
      vorige: { rol: 'casemanager', op: '2026-04-13' },
    });
  });

  it('gaat over een vangnet alleen aan de casemanager', () => {
    const order = orderOf(
      ordersOn(lived('2026-04-13', vangnet), '2026-04-14'),
      'ziekmelding-uwv-vangnet.te-laat.1.0',
    );
    expect(order).not.toHaveProperty('hrManager');
  });
});
