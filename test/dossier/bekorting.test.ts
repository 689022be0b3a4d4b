// What a bekortingsverzoek is worth, against dates worked out by hand and against the engine itself (law.md §12.3.12, §9.3.4).
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { bekortingOf } from '../../workflows/dossier/bekorting.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { typed, whatIf, type Typed } from '../support/what-if.ts';

/** D0 2026-03-02: the wachttijd ends on 2028-02-27, so the sanction runs from 2028-02-28 up to and including 2029-02-25. */
const SANCTION = [
  typed('2027-12-06', 'wia-aangevraagd'),
  typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10', id: 'ls' }),
];
const after = (events: readonly Typed[], tot: string, op?: string) => {
  const [picture, day] = pictureOn([...SANCTION, ...events], tot);
  return bekortingOf(picture, day, op === undefined ? undefined : isoDay(op));
};

describe('een bekortingsverzoek', () => {
  it('scheelt de dagen tussen de eerste vrije dag en het eigen einde van de loonsanctie', () => {
    expect(after([], '2028-03-01', '2028-03-06').verzoeken).toStrictEqual([
      {
        op: '2028-03-06',
        besluitUiterlijk: '2028-03-27',
        vrijVanaf: { vroegst: '2028-04-17', laatst: '2028-05-08' },
        dagenLoon: { minst: 294, meest: 315 },
      },
    ]);
  });

  it('volgt het rekenvoorbeeld: melding 1 maart 2027, besluit uiterlijk 22 maart, vrij op 3 mei', () => {
    const [picture, day] = pictureOn(
      [
        typed('2026-10-12', 'wia-aangevraagd'),
        typed('2026-11-16', 'loonsanctie-opgelegd', { besluitOp: '2026-11-16' }),
      ],
      '2027-02-01',
      { eersteZiektedag: '2025-01-06' },
    );
    expect(bekortingOf(picture, day, isoDay('2027-03-01')).verzoeken).toMatchObject([
      { besluitUiterlijk: '2027-03-22', vrijVanaf: { laatst: '2027-05-03' } },
    ]);
  });

  it('telt de gelijkgestelde dagen van de Algemene termijnenwet: 24 april 2026 wordt 18 mei', () => {
    const [picture, day] = pictureOn(
      [
        typed('2025-11-10', 'wia-aangevraagd'),
        typed('2025-12-15', 'loonsanctie-opgelegd', { besluitOp: '2025-12-15' }),
      ],
      '2026-04-01',
      { eersteZiektedag: '2024-02-05' },
    );
    expect(bekortingOf(picture, day, isoDay('2026-04-24')).verzoeken[0]?.besluitUiterlijk).toBe('2026-05-18');
  });

  it.each(['2028-03-06', '2028-03-17', '2028-03-27', '2028-04-05'])(
    'klopt met wat het dossier rekent bij een toewijzing op %s, ook als UWV te laat is',
    (decided) => {
      const [told] = after([], '2028-03-01', '2028-03-06').verzoeken;
      const { klokken } = whatIf([
        ...SANCTION,
        typed('2028-03-06', 'bekorting-verzocht'),
        typed(decided, 'bekorting-besluit', { uitkomst: 'toegewezen' }),
      ]);
      const free = addDays(klokken.loonLaatsteDag, 1);
      expect(free >= (told?.vrijVanaf.vroegst ?? '9')).toBe(true);
      expect(free <= (told?.vrijVanaf.laatst ?? '0')).toBe(true);
      if (decided === '2028-03-06') expect(free).toBe(told?.vrijVanaf.vroegst);
      if (decided >= '2028-03-27') expect(free).toBe(told?.vrijVanaf.laatst);
    },
  );

  it('van vóór de loonsanctie neemt haar helemaal weg, en nooit meer dan dat', () => {
    expect(after([], '2028-01-10', '2028-01-10').verzoeken).toMatchObject([
      { vrijVanaf: { vroegst: '2028-02-28', laatst: '2028-03-13' }, dagenLoon: { minst: 350, meest: 364 } },
    ]);
  });

  it('kan tot 63 dagen voor het einde zeker nog schelen; daarna hangt het aan UWV, en op het laatst is het niets', () => {
    expect(after([], '2028-03-01').laatsteDag).toBe('2028-12-24');
    expect(after([], '2029-01-14', '2029-01-14').verzoeken).toMatchObject([
      { dagenLoon: { minst: 0, meest: 1 } },
    ]);
    expect(after([], '2029-01-15', '2029-01-15').verzoeken).toMatchObject([
      { dagenLoon: { minst: 0, meest: 0 } },
    ]);
  });

  it('wordt zonder dag getoond voor vandaag, elke vier weken, en de laatste dag', () => {
    const days = after([], '2028-10-02').verzoeken.map(({ op }) => op);
    expect(days).toStrictEqual(['2028-10-02', '2028-10-30', '2028-11-27', '2028-12-24']);
    expect(after([], '2029-01-02').verzoeken.map(({ op }) => op)).toStrictEqual(['2029-01-02']);
  });

  it('dat al loopt is het enige; de vroegste vrije dag schuift mee zolang UWV niet beslist', () => {
    const running = after([typed('2028-03-06', 'bekorting-verzocht')], '2028-03-16');
    expect(running.lopendVerzoek).toBe('2028-03-06');
    expect(running.verzoeken).toMatchObject([
      { op: '2028-03-06', vrijVanaf: { vroegst: '2028-04-27', laatst: '2028-05-08' } },
    ]);
    const late = after([typed('2028-03-06', 'bekorting-verzocht')], '2028-04-20');
    expect(late.verzoeken).toMatchObject([{ vrijVanaf: { vroegst: '2028-05-08', laatst: '2028-05-08' } }]);
  });

  it('rekent na een te late afwijzing met het einde dat toen eerder kwam te liggen', () => {
    const refused = [
      typed('2028-03-06', 'bekorting-verzocht'),
      typed('2028-04-01', 'bekorting-besluit', { uitkomst: 'afgewezen' }),
    ];
    expect(after(refused, '2028-04-03').loonsanctie.totEnMet).toBe('2029-02-20');
    expect(after(refused, '2028-04-03').laatsteDag).toBe('2028-12-19');
  });
});

describe('zonder iets te bekorten', () => {
  it.each<[string, Typed[], string, string]>([
    ['geen loonsanctie', [], '2027-12-10', 'dit dossier heeft geen loonsanctie die effect heeft.'],
    [
      'een besluit na de laatste kans',
      [typed('2028-03-01', 'loonsanctie-opgelegd', { besluitOp: '2028-02-28' })],
      '2028-03-01',
      'dit dossier heeft geen loonsanctie die effect heeft.',
    ],
    [
      'een loonsanctie die voorbij is',
      [typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' })],
      '2029-02-26',
      'de loonsanctie is afgelopen op 25 februari 2029; er valt niets te bekorten.',
    ],
    [
      'een dossier dat gesloten is',
      [
        typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' }),
        typed('2028-03-01', 'overleden'),
      ],
      '2028-03-02',
      'het dossier is gesloten op 1 maart 2028; er valt niets te bekorten.',
    ],
    [
      'een toewijzing',
      [
        typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' }),
        typed('2028-03-06', 'bekorting-verzocht'),
        typed('2028-03-20', 'bekorting-besluit', { uitkomst: 'toegewezen' }),
      ],
      '2028-03-21',
      'UWV heeft op 20 maart 2028 al vastgesteld dat de tekortkoming is hersteld; de loonsanctie loopt tot en met 30 april 2028.',
    ],
  ])('(%s) is er één zin', (_what, events, tot, sentence) => {
    const [picture, day] = pictureOn([typed('2027-12-06', 'wia-aangevraagd'), ...events], tot);
    expect(refusalOf(() => bekortingOf(picture, day))).toBe(sentence);
  });

  it('een dag waarop geen verzoek kan, wordt geweigerd', () => {
    expect(refusalOf(() => after([], '2028-03-01', '2028-01-09'))).toContain('niet op 9 januari 2028');
    expect(refusalOf(() => after([], '2028-03-01', '2029-02-26'))).toContain('tot en met 25 februari 2029');
    expect(
      refusalOf(() => after([typed('2028-03-06', 'bekorting-verzocht')], '2028-03-10', '2028-03-10')),
    ).toContain('een tweede kan niet');
  });
});
