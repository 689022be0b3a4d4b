// Waar een einde vandaan komt waarvan teruggeteld wordt, en op welke gebeurtenissen een datum berust.
import { describe, expect, it } from '@jest/globals';
import { explain } from '../../workflows/dossier/explain.ts';
import { pictureOn } from '../support/picture-on.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

const told = (verplichting: string, ...events: readonly Typed[]) =>
  explain(pictureOn(events)[0], verplichting);
const steps = (verplichting: string, ...events: readonly Typed[]) =>
  told(verplichting, ...events).stappen.map(({ regel, invoer, uitkomst }) => [regel, invoer, uitkomst]);

const leave = (op: string, tot: string) => typed(op, 'verlof', { tot, zelfdeOorzaak: 'ja', id: 'verlof' });
const extended = typed('2027-11-01', 'verlenging-loondoorbetaling', { tot: '2028-06-30', id: 'langer' });
const applied = (op: string) => typed(op, 'wia-aangevraagd', { id: 'aanvraag' });
const sanction = (besluitOp: string) =>
  typed(besluitOp, 'loonsanctie-opgelegd', { besluitOp, id: 'sanctie' });

// W = 27 February 2028; the application is due on 12 December 2027, UWV decides in time until 16 January 2028.
const W = [
  'de wachttijd eindigt op de 728e ziektedag (104 weken)',
  'de eerste ziektedag: 2 maart 2026',
  '2028-02-27',
];

describe('de som van een datum die van een einde terugtelt', () => {
  it('begint bij de wachttijd, ook als de aanvraag te laat was: die telt hier niet', () => {
    const why = told('eindevaluatie', applied('2027-12-22'));
    expect(steps('eindevaluatie', applied('2027-12-22'))).toStrictEqual([
      W,
      [
        '13 weken (91 dagen) vóór het einde van de wachttijd',
        'het einde van de wachttijd: 27 februari 2028',
        '2027-11-28',
      ],
    ]);
    expect(why.gebeurtenissen).toStrictEqual([]);
  });

  it('telt een vrijwillige verlenging mee', () => {
    expect(steps('eindevaluatie', extended)).toStrictEqual([
      W,
      [
        'de loondoorbetaling is vrijwillig verlengd, en de wachttijd daarmee',
        '27 februari 2028',
        '2028-06-30',
      ],
      [
        '13 weken (91 dagen) vóór het einde van de wachttijd',
        'het einde van de wachttijd: 30 juni 2028',
        '2028-03-31',
      ],
    ]);
    expect(told('eindevaluatie', extended).gebeurtenissen).toStrictEqual(['langer']);
  });

  it('legt de dagen van een late aanvraag bij het verlengde einde', () => {
    // Eleven weeks before 30 June is 14 April; one day late.
    expect(steps('loonsanctiebesluit', extended, applied('2028-04-15')).slice(1, 3)).toStrictEqual([
      [
        'de loondoorbetaling is vrijwillig verlengd, en de wachttijd daarmee',
        '27 februari 2028',
        '2028-06-30',
      ],
      ['1 dag later, omdat de WIA-aanvraag te laat was', '30 juni 2028', '2028-07-01'],
    ]);
    expect(told('loonsanctiebesluit', extended, applied('2028-04-15')).gebeurtenissen).toStrictEqual([
      'langer',
      'aanvraag',
    ]);
  });

  it('vertelt een loonsanctie van 52 weken', () => {
    const events = [applied('2027-12-06'), sanction('2028-01-10')];
    expect(steps('bekortingsverzoek', ...events)).toStrictEqual([
      W,
      ['de loonsanctie duurt 52 weken (364 dagen)', '27 februari 2028', '2029-02-25'],
      [
        '63 dagen vóór het einde van de loonsanctie',
        'het einde van de loonsanctie: 25 februari 2029',
        '2028-12-24',
      ],
    ]);
    expect(told('bekortingsverzoek', ...events).gebeurtenissen).toStrictEqual(['sanctie']);
  });

  it('vertelt een loonsanctie na een late aanvraag, die UWV te laat oplegt en verlof onderbreekt', () => {
    // Ten days late; UWV had until 26 January, and took two days more; ten days of leave.
    const events = [applied('2027-12-22'), sanction('2028-01-28'), leave('2028-05-01', '2028-05-10')];
    expect(steps('bekortingsverzoek', ...events).slice(1, 3)).toStrictEqual([
      ['10 dagen later, omdat de WIA-aanvraag te laat was', '27 februari 2028', '2028-03-08'],
      [
        'de loonsanctie duurt 52 weken (364 dagen), 2 dagen korter, omdat UWV te laat besliste, onderbroken door 10 dagen verlof',
        '8 maart 2028',
        '2029-03-15',
      ],
    ]);
    expect(told('bekortingsverzoek', ...events).gebeurtenissen).toStrictEqual([
      'aanvraag',
      'sanctie',
      'verlof',
    ]);
  });

  it('noemt één dag die niet meetelt in het enkelvoud', () => {
    const [first] = steps(
      'wia-aanvraag',
      typed('2026-05-20', 'werkhervatting', { omvang: 'volledig', id: 'beter' }),
      typed('2026-05-21', 'terugval', { id: 'terug' }),
    );
    expect(first?.[1]).toBe('de eerste ziektedag: 2 maart 2026, en 1 dag die niet meetelt');
  });
});

describe('de gebeurtenissen waarop een datum berust', () => {
  it.each([
    // The forty-second week ends on 20 December; the report is due a day later.
    ['ziekmelding-uwv', '2026-12-20', ['verlof']],
    ['ziekmelding-uwv', '2026-12-21', []],
    ['actueel-oordeel', '2028-02-27', ['verlof']],
    ['actueel-oordeel', '2028-02-28', []],
  ])('een verlof telt voor %s tot en met de laatste dag die telt: vanaf %s', (duty, from, events) => {
    expect(told(duty, leave(from, from)).gebeurtenissen).toStrictEqual(events);
  });

  it('een gecorrigeerde eerste ziektedag hoort erbij, behalve bij wat van een gebeurtenis telt', () => {
    const corrected = typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', {
      wordt: '2026-02-23',
      id: 'dag',
    });
    expect(told('eerstejaarsevaluatie', corrected).gebeurtenissen).toStrictEqual(['dag']);
    expect(told('eindevaluatie', corrected).gebeurtenissen).toStrictEqual(['dag']);
    // Either of two days would give the date; the later one goes back to the first sick day.
    const evaluated = done('2027-01-04', 'eerstejaarsevaluatie', { id: 'evaluatie' });
    expect(told('start-spoor-2', corrected, evaluated).gebeurtenissen).toStrictEqual(['dag', 'evaluatie']);
    const analysed = done('2026-03-30', 'probleemanalyse', { id: 'analyse' });
    expect(told('plan-van-aanpak', corrected, analysed).gebeurtenissen).toStrictEqual(['analyse']);
    const left = typed('2026-06-30', 'uit-dienst', { id: 'weg' });
    expect(told('re-integratieverslag-uit-dienst', corrected, left).gebeurtenissen).toStrictEqual(['weg']);
  });
});
