// A whole life in which nobody does anything: every date of the table, fifteen talks, and every duty ends undone.
import { clocks, duty, left, noDuty, phase, story, type Step } from '../../support/scenario/story.ts';
import { talks } from './talks.ts';

/** Every duty at the opening, by the rows of law.md §12.2 on first sick day Monday 5 February 2035. */
const TABLE: readonly Step[] = [
  duty('ziekmelding-arbodienst', { uiterlijk: '2035-02-11', streefdatum: '2035-02-06', status: 'open' }),
  duty('probleemanalyse', { uiterlijk: '2035-03-19', streefdatum: '2035-03-16', status: 'open' }),
  duty('plan-van-aanpak', { uiterlijk: '2035-04-02', streefdatum: '2035-03-30', gepland: true }),
  noDuty('bijstelling-plan-van-aanpak'),
  ...talks('2035-05-14', 15, (day) => ({ uiterlijk: day, status: 'open' })),
  duty('ziekmelding-uwv', { uiterlijk: '2035-11-26', streefdatum: '2035-11-19', respijt: undefined }),
  duty('arbeidsdeskundig-onderzoek', { uiterlijk: '2036-02-03', streefdatum: '2036-01-18' }),
  duty('eerstejaarsevaluatie', { uiterlijk: '2036-02-03', streefdatum: '2036-01-18' }),
  duty('start-spoor-2', { uiterlijk: '2036-03-16', streefdatum: '2036-02-01' }),
  duty('controle-uwv-brief', { uiterlijk: '2036-10-20', streefdatum: '2036-10-13' }),
  duty('uwv-brief-wia', { uiterlijk: '2036-10-19', streefdatum: undefined }),
  duty('actueel-oordeel', { uiterlijk: '2036-11-02', streefdatum: '2036-09-29' }),
  duty('eindevaluatie', { uiterlijk: '2036-11-02', streefdatum: '2036-10-17' }),
  duty('re-integratieverslag', { uiterlijk: '2036-11-02', streefdatum: '2036-10-17' }),
  duty('wia-aanvraag', { uiterlijk: '2036-11-16', streefdatum: '2036-11-07' }),
  duty('medische-informatie', { uiterlijk: '2036-11-17', streefdatum: '2036-11-17', gepland: true }),
  duty('re-integratieverslag-uploaden', { uiterlijk: '2036-11-17', gepland: true }),
  duty('loonsanctiebesluit', { uiterlijk: '2036-12-21', streefdatum: undefined }),
  duty('wia-besluit', { uiterlijk: '2037-01-11', streefdatum: undefined, gepland: true }),
  clocks({
    wachttijdLaatsteDag: '2037-02-01',
    loonLaatsteDag: '2037-02-01',
    opzegverbodTotEnMet: '2037-02-04',
  }),
];

export const nobody = story('Doet niemand iets, dan gaat elke ladder tot het einde', '2035-02-05', {
  '2035-02-05': [
    phase('spoor-1'),
    ...TABLE,
    left('2035-02-05 dossier-geopend aan casemanager', '2035-02-05 dossier-geopend aan leidinggevende'),
  ],
  '2035-02-11': [duty('ziekmelding-arbodienst', { status: 'open' })],
  '2035-02-12': [
    duty('ziekmelding-arbodienst', { status: 'verlopen' }),
    left(
      '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
      '2035-02-12 te-laat ziekmelding-arbodienst aan casemanager',
    ),
  ],
  '2035-04-13': [
    left(
      '2035-02-19 escalatie-leidinggevende ziekmelding-arbodienst aan leidinggevende',
      '2035-03-02 herinnering-1 probleemanalyse aan casemanager',
      '2035-03-05 achterstand aan casemanager',
      '2035-03-05 escalatie-hr-manager ziekmelding-arbodienst aan hr-manager',
      '2035-03-13 herinnering-2 probleemanalyse aan casemanager',
      '2035-03-16 herinnering-1 plan-van-aanpak aan casemanager',
      '2035-03-19 vandaag-uiterlijk probleemanalyse aan casemanager',
      '2035-03-20 te-laat probleemanalyse aan casemanager',
      // Four days later is Good Friday; after the Easter weekend it is Tuesday.
      '2035-03-27 escalatie-leidinggevende probleemanalyse aan leidinggevende',
      '2035-03-27 herinnering-2 plan-van-aanpak aan casemanager',
      '2035-03-30 escalatie-hr-manager probleemanalyse aan hr-manager',
      '2035-04-02 achterstand aan casemanager',
      '2035-04-02 vandaag-uiterlijk plan-van-aanpak aan casemanager',
      '2035-04-03 te-laat plan-van-aanpak aan casemanager',
      '2035-04-06 escalatie-leidinggevende plan-van-aanpak aan leidinggevende',
      '2035-04-13 escalatie-hr-manager plan-van-aanpak aan hr-manager',
    ),
  ],
  '2035-06-24': [duty('voortgangsgesprek', { status: 'verlopen' })],
  '2035-06-25': [
    duty('voortgangsgesprek', { status: 'niet-gedaan' }),
    duty('voortgangsgesprek', { status: 'open' }, 2),
  ],
  '2036-12-21': [
    duty('loonsanctiebesluit', { status: 'open' }),
    duty('wia-aanvraag', { status: 'verlopen' }),
  ],
  '2037-02-01': [phase('spoor-1'), duty('loonsanctiebesluit', { status: 'vervallen' })],
  '2037-02-02': [
    phase('wia'),
    duty('voortgangsgesprek', { status: 'verlopen' }, 15),
    noDuty('voortgangsgesprek', 16),
    duty('wia-aanvraag', { status: 'verlopen' }),
  ],
});
