// De laatste rondes: wat op de laatste dag van het loon valt hoort er nog bij, wat erna komt niet; en een gestopt raster begint opnieuw.
import { describe, expect, it } from '@jest/globals';
import { eventsBehind } from '../../workflows/dossier/derivation.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { Row } from '../../workflows/dossier/row.ts';
import { accountOf, day, duty, happened, leave, rowsOf, TALKS } from '../support/synthetic.ts';
import { D0, done, typed, whatIf, type Typed } from '../support/what-if.ts';

/** D0 + 727: the last day of the wachttijd, and of the pay. */
const LAST = '2028-02-27';
const reports = duty(
  { rule: 'grid', term: '6 weeks', from: { rule: 'on', day: { event: 'spoor-2-gestart' } }, until: 'loon' },
  { id: 'voortgangsrapportage' },
);
const started = (op: string) => happened(op, 'spoor-2-gestart', { uitvoering: 'extern', id: 'start' });
const talk = (op: string) => happened(op, 'voldaan', { verplichting: 'voortgangsgesprek', id: 'gesprek' });
const days = (rows: readonly Row[]) => rows.map(({ uiterlijk }) => uiterlijk);
const talksAfter = (op: string) => rowsOf(accountOf(D0, [talk(op)], TALKS));
const grid = (...events: readonly Gebeurtenis[]) => rowsOf(accountOf(D0, events, reports));

describe('een gesprek', () => {
  // Six weeks before the last day is 16 January 2028.
  it.each([
    ['2028-01-15', ['2028-01-17', '2028-02-26']],
    ['2028-01-16', ['2028-01-17', '2028-02-27']],
    ['2028-01-17', ['2027-12-06', '2028-01-17']],
  ])('dat precies op de laatste dag van het loon valt, wordt nog gevraagd: na een op %s', (op, [, last]) => {
    const rows = talksAfter(op);
    expect(rows.at(-1)?.uiterlijk).toBe(last);
    expect(rows.filter(({ uiterlijk }) => uiterlijk > LAST)).toStrictEqual([]);
  });

  it('op die laatste dag haalt het vorige in, en wordt zelf niet meer ingehaald', () => {
    // Twelve and six weeks before: 5 December 2027 and 16 January 2028; six weeks before those: 24 October 2027.
    const rows = talksAfter('2027-10-24').slice(-3);
    expect(rows.map(({ uiterlijk, overtakenOn }) => [uiterlijk, overtakenOn])).toStrictEqual([
      ['2027-12-05', '2028-01-16'],
      ['2028-01-16', LAST],
      [LAST, undefined],
    ]);
  });

  it('rust op het gesprek waarna het geteld is; het eerste op wat het begin gaf', () => {
    const plan = duty({ rule: 'in-week', week: 8 }, { id: 'plan-van-aanpak' });
    const fromPlan = duty(
      {
        rule: 'every',
        term: '6 weeks',
        from: { rule: 'on', day: { after: 'plan-van-aanpak' } },
        until: 'loon',
      },
      { id: 'voortgangsgesprek' },
    );
    const made = happened('2026-04-10', 'voldaan', { verplichting: 'plan-van-aanpak', id: 'plan' });
    const rows = rowsOf(accountOf(D0, [made, talk('2026-05-20')], plan, fromPlan))
      .filter(({ obligation }) => obligation === fromPlan)
      .slice(0, 3);
    expect(rows.map(({ uiterlijk, due }) => [uiterlijk, eventsBehind(due)])).toStrictEqual([
      ['2026-05-22', ['plan']],
      ['2026-07-01', ['gesprek']],
      ['2026-08-12', []],
    ]);
  });

  it('wordt niet gevraagd zolang niet bekend is waarvan het telt', () => {
    expect(rowsOf(accountOf(D0, [], { ...reports, appears: 'always' }))).toStrictEqual([]);
    const known = rowsOf(accountOf(D0, [started('2028-01-03')], { ...reports, appears: 'always' }));
    expect(days(known)).toStrictEqual(['2028-02-14']);
  });
});

describe('een rapportage', () => {
  // Eight times six weeks before the last day is 28 March 2027.
  it.each([
    ['2027-03-27', 8, '2028-02-26'],
    ['2027-03-28', 8, '2028-02-27'],
    ['2027-03-29', 7, '2028-01-17'],
  ])('op de laatste dag van het loon hoort er nog bij: een start op %s brengt er %i', (op, count, last) => {
    const rows = grid(started(op));
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)?.uiterlijk).toBe(last);
    expect(rows.slice(-2).map(({ overtakenOn }) => overtakenOn)).toStrictEqual([last, undefined]);
  });

  it('rust op de start van spoor 2, ook de latere', () => {
    const rows = grid(started('2027-10-04'));
    expect(rows.map(({ due }) => eventsBehind(due))).toStrictEqual([['start'], ['start'], ['start']]);
  });

  it('die niet van toepassing is, wordt niet gedaan: het verslag telt voor de volgende', () => {
    const exempt = happened('2027-04-01', 'niet-van-toepassing', {
      verplichting: 'voortgangsrapportage',
      ronde: 1,
      reden: 'geregeld-door-ander',
    });
    const written = happened('2027-04-10', 'voldaan', { verplichting: 'voortgangsrapportage' });
    const held = (events: readonly Gebeurtenis[]) =>
      grid(started('2027-03-01'), ...events)
        .slice(0, 3)
        .map(({ fulfilledBy }) => fulfilledBy?.op);
    expect(held([written])).toStrictEqual(['2027-04-10', undefined, undefined]);
    expect(held([exempt, written])).toStrictEqual([undefined, '2027-04-10', undefined]);
  });
});

describe('een verlof dat rapportages naar achteren schuift', () => {
  // Pay ends six weeks after the AOW age of 3 May 2027: 13 June is the last day.
  function until(tot: string) {
    const account = accountOf(D0, [started('2027-01-04'), leave('2027-03-29', tot)], reports);
    const ziekmelding = { ...account.ziekmelding, aowDatum: day('2027-05-03') };
    return rowsOf({ ...account, ziekmelding }).map(({ uiterlijk, overtakenOn }) => [uiterlijk, overtakenOn]);
  }

  it('tot op de laatste dag van het loon: zij worden nog gevraagd', () => {
    expect(until('2027-06-12')).toStrictEqual([
      ['2027-02-15', '2027-06-13'],
      ['2027-06-13', '2027-06-13'],
      ['2027-06-13', undefined],
    ]);
  });

  it('tot een dag erna: zij worden niet meer gevraagd, en halen niets meer in', () => {
    expect(until('2027-06-13')).toStrictEqual([['2027-02-15', undefined]]);
  });
});

describe('een gestopt spoor 2', () => {
  const start = typed('2027-03-01', 'spoor-2-gestart', { uitvoering: 'extern', bureau: 'b-1' });
  const stopped = (op: string) =>
    typed(op, 'advies-bedrijfsarts', {
      advies: 'pauze-spoor-2',
      wijze: 'gestopt',
      herbeoordelenOp: '2027-05-24',
    });
  const resumed = typed('2027-05-24', 'advies-bedrijfsarts', { advies: 'hervat-spoor-2' });
  const planned = [done('2026-04-01', 'probleemanalyse'), done('2026-04-10', 'plan-van-aanpak')];
  const asked = (...events: readonly Typed[]) =>
    whatIf([...planned, start, ...events], '2027-06-01')
      .termijnen.filter(({ verplichting }) => verplichting === 'voortgangsrapportage')
      .slice(0, 2)
      .map(({ ronde, uiterlijk, status }) => [ronde, uiterlijk, status]);

  it.each(['2027-03-01', '2027-03-02'])(
    'op %s begint met zijn rapportages opnieuw bij de hervatting',
    (op) => {
      // Six weeks after 24 May is 5 July; six weeks further 16 August.
      expect(asked(stopped(op), resumed)).toStrictEqual([
        [1, '2027-07-05', 'open'],
        [2, '2027-08-16', 'open'],
      ]);
    },
  );

  const exempt = (op: string) =>
    typed(op, 'niet-van-toepassing', {
      verplichting: 'voortgangsrapportage',
      ronde: 1,
      reden: 'geregeld-door-ander',
    });

  it.each([
    ['2027-05-23', '2027-04-12', '2027-07-05'],
    ['2027-05-24', '2027-07-05', '2027-08-16'],
    ['2027-05-25', '2027-07-05', '2027-08-16'],
  ])('laat staan wat vóór de hervatting niet van toepassing bleek: gemeld op %s', (op, first, second) => {
    const events = [stopped('2027-04-01'), resumed, exempt(op)].sort((a, b) =>
      String(a.op) < String(b.op) ? -1 : 1,
    );
    expect(asked(...events)).toStrictEqual([
      [1, first, 'niet-van-toepassing'],
      [2, second, 'open'],
    ]);
  });
});
