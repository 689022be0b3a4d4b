// De dagen die de wet bij naam noemt, op de dag af: terugval, belastbaarheid, uitzondering, hervatting.
import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { momentOf } from '../../workflows/dossier/moments.ts';
import { accountOf, happened, spoorkeuze } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

type Name = Parameters<typeof momentOf>[1];
const dayOf = (moment: Name, ...events: readonly Gebeurtenis[]) => momentOf(accountOf(D0, events), moment);

const analysis = (op: string) => happened(op, 'voldaan', { verplichting: 'probleemanalyse' });
const relapse = (op: string) => happened(op, 'terugval', { id: `terugval-${op}` });
const advice = (op: string, advies: string) =>
  happened(op, 'advies-bedrijfsarts', {
    id: `${advies}-${op}`,
    advies,
    ...(advies === 'pauze-spoor-2' ? { wijze: 'gestopt', herbeoordelenOp: '2027-12-01' } : {}),
  });

describe('een terugval zonder probleemanalyse', () => {
  const found = (...events: readonly Gebeurtenis[]) =>
    dayOf('terugval-zonder-probleemanalyse', ...events)?.day;

  it('telt pas na de zes weken: op 13 april nog niet, op 14 april wel', () => {
    expect(found(relapse('2026-04-13'))).toBeUndefined();
    expect(found(relapse('2026-04-14'))).toBe('2026-04-14');
  });

  it.each([
    ['een dag eerder', '2026-05-03', undefined],
    ['op de dag zelf', '2026-05-04', '2026-05-04'],
    ['een dag later', '2026-05-05', '2026-05-04'],
  ])('telt alleen als er vóór de dag van de terugval geen was; gemaakt %s', (_what, made, expected) => {
    expect(found(analysis(made), relapse('2026-05-04'))).toBe(expected);
  });
});

describe('belastbaarheid na geen benutbare mogelijkheden', () => {
  const found = (...events: readonly Gebeurtenis[]) =>
    dayOf('belastbaarheid-na-geen-mogelijkheden', ...events);
  const none = advice('2026-05-04', 'geen-benutbare-mogelijkheden');

  it('is er pas als de bedrijfsarts haar vaststelt, en niet bij een ander advies', () => {
    expect(found(none)).toBeUndefined();
    expect(found(none, advice('2026-06-01', 'geen-spoor-2'))).toBeUndefined();
    expect(found(none, advice('2026-06-01', 'pauze-spoor-2'))).toBeUndefined();
    expect(
      found(none, advice('2026-06-01', 'geen-spoor-2'), advice('2026-07-01', 'belastbaarheid')),
    ).toStrictEqual({ day: '2026-07-01', event: 'belastbaarheid-2026-07-01' });
  });

  it('is er niet als zij er altijd al was', () => {
    expect(found(advice('2026-05-01', 'belastbaarheid'))).toBeUndefined();
    expect(found(advice('2026-05-01', 'belastbaarheid'), none)).toBeUndefined();
  });
});

describe('een dossier zonder vangnet', () => {
  it.each<Name>([
    'vangnet-vierde-dag',
    'vangnet-zes-weken',
    'vangnet-dertien-weken',
    'vangnet-bekend-geworden',
    'einde-dienst-bij-zes-weken',
    'vangnetmelding-na-zes-weken',
  ])('heeft geen dag die %s heet', (moment) => {
    expect(dayOf(moment, happened('2026-06-01', 'uit-dienst'))).toBeUndefined();
  });
});

describe('het einde van een uitzondering op spoor 2', () => {
  const spoor2 = (op: string) => spoorkeuze(op, 'spoor-2');
  // Three calendar months on: reviewed on 8 May 2027.
  const exception = spoorkeuze('2027-02-08', 'perspectief-binnen-drie-maanden');
  const byReview = { day: '2027-05-08', event: 'perspectief-binnen-drie-maanden-2027-02-08' };
  const ends = (...events: readonly Gebeurtenis[]) => dayOf('uitzondering-eindigt', ...events);

  it('is de herbeoordeling, of de keuze voor spoor 2 die eerder kwam', () => {
    expect(ends(exception)).toStrictEqual(byReview);
    expect(ends(exception, spoor2('2027-05-07'))).toStrictEqual({
      day: '2027-05-07',
      event: 'spoor-2-2027-05-07',
    });
    expect(ends(exception, spoor2('2027-05-08'))).toStrictEqual(byReview);
    expect(ends(exception, spoor2('2027-05-09'))).toStrictEqual(byReview);
  });

  it('kan de dag zelf zijn, maar niet een keuze van ervoor', () => {
    expect(ends(exception, spoor2('2027-02-08'))).toStrictEqual({
      day: '2027-02-08',
      event: 'spoor-2-2027-02-08',
    });
    expect(ends(spoor2('2027-02-07'), exception)).toStrictEqual(byReview);
    expect(ends(spoor2('2027-02-08'), exception)).toStrictEqual(byReview);
    expect(ends(spoor2('2027-02-07'))).toBeUndefined();
  });
});

describe('een pauze die eindigde voor spoor 2 begon', () => {
  const start = (op: string) => happened(op, 'spoor-2-gestart', { uitvoering: 'extern', bureau: 'b-1' });
  const pause = advice('2027-03-01', 'pauze-spoor-2');
  const resumed = advice('2027-04-01', 'hervat-spoor-2');
  const found = (...events: readonly Gebeurtenis[]) => dayOf('hervatting-voor-de-start', ...events);

  it.each([
    ['2027-02-28', undefined],
    ['2027-03-01', undefined],
    ['2027-03-02', '2027-04-01'],
    ['2027-05-01', '2027-04-01'],
  ])('is er alleen als de pauze begon voor de dag van de start: %s', (op, expected) => {
    const events = [start(op), pause, resumed].toSorted((a, b) => (a.op < b.op ? -1 : 1));
    expect(found(...events)?.day).toBe(expected);
  });

  it('is er ook zolang spoor 2 nog niet begon', () => {
    expect(found(pause, resumed)?.day).toBe('2027-04-01');
    expect(found(pause)).toBeUndefined();
  });
});
