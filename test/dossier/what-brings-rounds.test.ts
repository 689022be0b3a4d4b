// Wat een ronde van een verplichting brengt, en wat er maar op lijkt.
import { describe, expect, it } from '@jest/globals';
import type { Account } from '../../workflows/dossier/account.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { occasionsOf } from '../../workflows/dossier/occurrences.ts';
import { accountOf, happened } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

type Each = Parameters<typeof occasionsOf>[1];
const daysIn = (account: Account, each: Each) => occasionsOf(account, each, false).map(({ day }) => day);
const days = (each: Each, ...events: readonly Gebeurtenis[]) => daysIn(accountOf(D0, events), each);

describe('een besluit tegen de werkgever', () => {
  it.each<[string, Gebeurtenis, readonly string[]]>([
    [
      'een loonsanctie, op de dag van het besluit',
      happened('2028-01-05', 'loonsanctie-opgelegd', {
        besluitOp: '2028-01-03',
        tekortkomingen: ['start-spoor-2'],
      }),
      ['2028-01-03'],
    ],
    [
      'een afgewezen bekorting',
      happened('2028-06-01', 'bekorting-besluit', { uitkomst: 'afgewezen' }),
      ['2028-06-01'],
    ],
    [
      'een toegewezen bekorting niet',
      happened('2028-06-01', 'bekorting-besluit', { uitkomst: 'toegewezen' }),
      [],
    ],
    [
      'een afgewezen vervroegde IVA van de werknemer niet',
      happened('2027-06-01', 'vervroegde-iva-besluit', { uitkomst: 'afgewezen' }),
      [],
    ],
  ])('is: %s', (_what, event, expected) => {
    expect(days('besluit-tegen-werkgever', event)).toStrictEqual(expected);
  });
});

describe('een vangnet', () => {
  it('is er niet zolang niemand er een meldde, en niets wat erbij hoort', () => {
    const recovery = happened('2026-05-04', 'werkhervatting', { omvang: 'volledig' });
    const stop = happened('2026-06-01', 'loonmaatregel-opgelegd', { maatregel: 'stop', grond: 'lid-3-d' });
    for (const each of ['vangnet', 'herstel-bij-vangnet', 'loonstop-bij-vangnet'] as const)
      expect(days(each, recovery, stop)).toStrictEqual([]);
  });
});

describe('een pauze van spoor 2', () => {
  const advice = (op: string, advies: string, fields: Readonly<Record<string, unknown>> = {}) =>
    happened(op, 'advies-bedrijfsarts', { advies, ...fields });
  const pause = advice('2026-07-01', 'pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2026-10-01' });

  it('wordt herbeoordeeld op haar eigen dag; een ander advies met een dag is geen pauze', () => {
    expect(days('pauze-spoor-2', pause)).toStrictEqual(['2026-10-01']);
    const none = advice('2026-07-01', 'geen-benutbare-mogelijkheden', { herbeoordelenOp: '2026-09-01' });
    const resumed = advice('2026-08-01', 'hervat-spoor-2');
    expect(days('pauze-spoor-2', none, pause, resumed)).toStrictEqual(['2026-10-01']);
    expect(days('pauze-spoor-2', none)).toStrictEqual([]);
  });

  it('zonder dag van herbeoordeling, zoals in een half bekende geschiedenis, brengt geen ronde', () => {
    if (pause.soort !== 'advies-bedrijfsarts') throw new Error('no advice');
    const { herbeoordelenOp: _, ...bare } = pause;
    expect(days('pauze-spoor-2', bare)).toStrictEqual([]);
  });
});

describe('het einde van de dienst na zes weken ziekte', () => {
  const left = (op: string, eigenrisicodragerZw = false): Account => {
    const account = accountOf(D0, [happened(op, 'uit-dienst')]);
    return { ...account, ziekmelding: { ...account.ziekmelding, eigenrisicodragerZw } };
  };

  // First sick day Monday 2 March 2026: on 13 April the sickness has lasted forty-two days.
  it.each([
    ['2026-04-12', []],
    ['2026-04-13', ['2026-04-13']],
    ['2026-04-14', ['2026-04-14']],
  ])('vraagt pas na zes weken een volledig verslag: %s', (op, expected) => {
    expect(daysIn(left(op), 'einde-dienst-na-zes-weken')).toStrictEqual(expected);
  });

  it('vraagt het niet van een eigenrisicodrager Ziektewet, die zelf verder gaat', () => {
    expect(daysIn(left('2026-06-01', true), 'einde-dienst-na-zes-weken')).toStrictEqual([]);
    expect(daysIn(left('2026-06-01', true), 'einde-dienst')).toStrictEqual(['2026-06-01']);
  });
});
