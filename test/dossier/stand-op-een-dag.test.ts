// Een dossier op een dag: de fase vanaf de dag zelf en geen dag eerder, de rijen op volgorde, wie wie is, en een termijn.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { personIn } from '../../workflows/dossier/people.ts';
import { faseOf, termijnen } from '../../workflows/dossier/show.ts';
import { addTerm, daysIn, termInDutch } from '../../workflows/dossier/term.ts';
import type { Term } from '../../workflows/law/obligation.ts';
import { pictureOn } from '../support/picture-on.ts';
import { typed } from '../support/what-if.ts';

describe('de fase', () => {
  it.each<[string, string]>([
    ['2027-02-28', 'spoor-1'],
    ['2027-03-01', 'spoor-2'],
    ['2027-11-30', 'spoor-2'],
    ['2027-12-01', 'wia'],
  ])('is op %s %s: spoor 2 begint op 1 maart, de WIA is op 1 december aangevraagd', (day, fase) => {
    const [picture] = pictureOn([
      typed('2027-03-01', 'spoor-2-gestart', { uitvoering: 'extern' }),
      typed('2027-12-01', 'wia-aangevraagd'),
    ]);
    expect(faseOf(picture, isoDay(day))).toBe(fase);
  });

  // Ill since 6 January 2025: wages until 3 January 2027, and 52 weeks more by a decision that was in time.
  it.each<[string, string]>([
    ['2026-10-11', 'spoor-1'],
    ['2026-10-12', 'wia'],
    ['2026-11-19', 'wia'],
    ['2026-11-20', 'loonsanctie'],
    ['2028-01-02', 'loonsanctie'],
    ['2028-01-03', 'wia'],
  ])(
    'is op %s %s: de loonsanctie is van 20 november 2026 en loopt tot en met 2 januari 2028',
    (day, fase) => {
      const [picture] = pictureOn(
        [
          typed('2026-10-12', 'wia-aangevraagd'),
          typed('2026-11-20', 'loonsanctie-opgelegd', {
            besluitOp: '2026-11-20',
            tekortkomingen: ['start-spoor-2'],
          }),
        ],
        undefined,
        { eersteZiektedag: '2025-01-06' },
      );
      expect(faseOf(picture, isoDay(day))).toBe(fase);
    },
  );
});

describe('de rijen van een dag', () => {
  const [picture, day] = pictureOn([]);
  const talks = picture.rows.filter(
    ({ obligation, ronde }) => obligation.id === 'voortgangsgesprek' && ronde <= 3,
  );
  const names = (rows: typeof talks): readonly string[] =>
    termijnen({ ...picture, rows }, day).map(({ verplichting, ronde }) => `${verplichting} ${String(ronde)}`);

  it('van één verplichting op één dag staan op ronde, hoe zij ook binnenkomen', () => {
    const sameDay = talks.map((row) => ({ ...row, uiterlijk: isoDay('2026-06-08') }));
    const order = ['voortgangsgesprek 1', 'voortgangsgesprek 2', 'voortgangsgesprek 3'];
    const [one, two, three] = sameDay;
    if (!one || !two || !three) throw new Error('three talks were expected');
    for (const rows of [
      [one, two, three],
      [three, two, one],
      [two, three, one],
      [two, one, three],
    ])
      expect(names(rows)).toStrictEqual(order);
  });

  it('staan anders op hun dag', () => {
    expect(names(talks.toReversed())).toStrictEqual(names(talks));
  });
});

describe('wie de werknemer is', () => {
  const sick = { medewerker: 'm-1', casemanager: 'c-1' };
  const person = (...events: Parameters<typeof pictureOn>[0][number][]) =>
    personIn(pictureOn(events, undefined, sick)[0].account, 'werknemer');
  const became = (op: string, rol: string, persoon: string) =>
    typed(op, 'betrokkene-gewijzigd', { rol, persoon });

  it('zegt de ziekmelding, en daarna de laatste die de medewerker heeft gewijzigd', () => {
    expect(person()).toBe('m-1');
    expect(person(became('2026-04-01', 'casemanager', 'c-2'))).toBe('m-1');
    expect(person(became('2026-04-01', 'medewerker', 'm-2'))).toBe('m-2');
    expect(person(became('2026-04-01', 'medewerker', 'm-2'), became('2026-05-01', 'medewerker', 'm-3'))).toBe(
      'm-3',
    );
  });
});

describe('een termijn', () => {
  it.each<[Term, string]>([
    ['1 days', '1 dag'],
    ['2 days', '2 dagen'],
    ['1 weeks', '1 week'],
    ['6 weeks', '6 weken'],
    ['1 months', '1 maand'],
    ['3 months', '3 maanden'],
    ['1 working days', '1 werkdag'],
    ['5 working days', '5 werkdagen'],
  ])('%s heet %s', (term, words) => {
    expect(termInDutch(term)).toBe(words);
  });

  it('van dagen of weken is zoveel dagen lang; een maand is niet altijd even lang', () => {
    expect(daysIn('41 days')).toBe(41);
    expect(daysIn('6 weeks')).toBe(42);
    expect(() => daysIn('6 months')).toThrow(RangeError);
    expect(() => daysIn('5 working days')).toThrow(RangeError);
  });

  it.each<[Term, string, string]>([
    ['3 days', '2026-05-07', '2026-05-01'],
    ['2 weeks', '2026-05-18', '2026-04-20'],
    ['1 months', '2026-06-04', '2026-04-04'],
    // A Monday; Tuesday 5 May is a holiday (art. 3 Algemene termijnenwet), Friday 1 May is not.
    ['1 working days', '2026-05-06', '2026-05-01'],
  ])('van %s na en vóór 4 mei 2026', (term, after, before) => {
    expect(addTerm(isoDay('2026-05-04'), term)).toBe(after);
    expect(addTerm(isoDay('2026-05-04'), term, -1)).toBe(before);
  });
});
