// UWV's loonsanctie: shortened on request, late, refused, decided too late, and a decision that came after the last chance.
import {
  about,
  clocks,
  closed,
  done,
  duty,
  happens,
  noDuty,
  phase,
  refused,
  story,
  type Step,
} from '../../support/scenario/story.ts';
import { FIRST_YEAR, SPOOR_2_CHOSEN } from './second-year.ts';

/** A dossier taken over in week 93, with spoor 2 running since 28 January 2036, and the application in time. */
const APPLIED: readonly Step[] = [
  ...FIRST_YEAR,
  SPOOR_2_CHOSEN,
  happens('spoor-2-gestart', { op: '2036-01-28', uitvoering: 'extern', bureau: 'bureau-1' }),
  happens('wia-aangevraagd'),
];
const sanction = (besluitOp: string): Step =>
  happens('loonsanctie-opgelegd', {
    besluitOp,
    aard: 'inhoudelijk',
    tekortkomingen: ['tekort-1', 'tekort-2'],
  });
const decided = (uitkomst: string, more: Readonly<Record<string, unknown>> = {}): Step =>
  happens('bekorting-besluit', { uitkomst, ...more });

export const shortened = story(
  'Een loonsanctie verlengt loon, gesprekken en rapportages een jaar; is de tekortkoming hersteld, dan eindigt zij zes weken later',
  '2035-02-05',
  {
    '2036-11-10': [
      ...APPLIED,
      refused('loonsanctie-opgelegd', { besluitOp: '2036-11-11' }, 'ligt na de dag van de melding'),
      refused('bekorting-verzocht', {}, 'geen loonsanctie die effect heeft'),
    ],
    '2036-11-17': [
      happens('uwv-vraagt-aanvulling', { tot: '2036-11-26' }),
      duty('aanvulling-re-integratieverslag', { uiterlijk: '2036-11-26', streefdatum: '2036-11-24' }),
      noDuty('voortgangsgesprek', 17),
    ],
    '2036-11-24': [done('aanvulling-re-integratieverslag')],
    '2036-12-15': [
      sanction('2036-12-12'),
      phase('loonsanctie'),
      clocks({
        wachttijdLaatsteDag: '2037-02-01',
        loonLaatsteDag: '2038-01-31',
        opzegverbodTotEnMet: '2038-02-03',
      }),
      duty('loonsanctiebesluit', { uiterlijk: '2036-12-21', status: 'gedaan' }),
      duty('bekortingsverzoek', { uiterlijk: '2037-11-29', streefdatum: '2037-01-23', status: 'open' }),
      duty('bezwaar', { uiterlijk: '2037-01-23', streefdatum: '2037-01-09' }),
      // Without a request UWV takes the WIA up again six weeks before the end, and has six weeks for it.
      duty('wia-besluit', { uiterlijk: '2038-01-31' }),
      duty('voortgangsgesprek', { uiterlijk: '2037-12-22', status: 'open' }, 24),
      noDuty('voortgangsgesprek', 25),
      duty('voortgangsrapportage', { uiterlijk: '2038-01-11', status: 'open' }, 17),
      noDuty('voortgangsrapportage', 18),
      about('loonsanctie', '2036-12-15 loonsanctie aan casemanager', '2036-12-15 loonsanctie aan hr-manager'),
    ],
    '2037-02-05': [done('voortgangsgesprek'), duty('voortgangsgesprek', { status: 'te-laat-gedaan' }, 16)],
    '2037-02-09': [
      happens('bekorting-verzocht'),
      duty('bekortingsverzoek', { status: 'gedaan' }),
      duty('besluit-bekorting', { uiterlijk: '2037-03-02', status: 'open', streefdatum: undefined }),
      refused('bekorting-verzocht', {}, 'loopt al een verzoek'),
    ],
    '2037-03-02': [
      decided('toegewezen'),
      // 13 April is the first free day.
      clocks({ loonLaatsteDag: '2037-04-12', opzegverbodTotEnMet: '2037-04-15' }),
      duty('wia-besluit', { uiterlijk: '2037-04-13' }),
      noDuty('voortgangsgesprek', 18),
      noDuty('bezwaar', 2),
      refused('bekorting-besluit', { uitkomst: 'afgewezen' }, 'geen verzoek om bekorting'),
    ],
    '2037-04-06': [happens('wia-besluit', { uitkomst: 'wga' }), phase('loonsanctie')],
    '2037-04-12': [phase('loonsanctie')],
    '2037-04-13': [closed('wia-besluit', '2037-04-13')],
  },
);

export const lateDecisions = story(
  'Elke dag die UWV te laat beslist gaat van de loonsanctie af: bij het opleggen, bij een weigering en bij een toewijzing',
  '2035-02-05',
  {
    '2036-11-10': APPLIED,
    '2036-12-23': [
      about('loonsanctiebesluit', '2036-12-22 vraag loonsanctiebesluit aan casemanager'),
      duty('loonsanctiebesluit', { uiterlijk: '2036-12-21', status: 'verlopen' }),
    ],
    '2037-01-02': [
      sanction('2036-12-31'),
      duty('loonsanctiebesluit', { status: 'te-laat-gedaan' }),
      // Ten days late.
      clocks({ loonLaatsteDag: '2038-01-21', opzegverbodTotEnMet: '2038-01-24' }),
    ],
    '2037-01-05': [
      happens('eerste-ziektedag-gecorrigeerd', { wordt: '2035-01-15', id: 'gecorrigeerd' }),
      // Three weeks earlier: the application was fifteen days late, and so the decision was not.
      clocks({ wachttijdLaatsteDag: '2037-01-11', loonLaatsteDag: '2038-01-09' }),
      duty('loonsanctiebesluit', { uiterlijk: '2036-12-15', status: 'te-laat-gedaan' }),
    ],
    '2037-01-06': [
      happens('correctie', { gebeurtenis: 'gecorrigeerd', reden: 'nooit-gebeurd' }),
      clocks({ loonLaatsteDag: '2038-01-21' }),
    ],
    '2037-03-02': [happens('bekorting-verzocht')],
    '2037-03-30': [
      duty('besluit-bekorting', { uiterlijk: '2037-03-23', status: 'verlopen' }),
      decided('afgewezen'),
      duty('besluit-bekorting', { status: 'te-laat-gedaan' }),
      clocks({ loonLaatsteDag: '2038-01-14' }),
      duty('bezwaar', { uiterlijk: '2037-05-11', status: 'open' }, 2),
    ],
    '2037-06-01': [happens('bekorting-verzocht')],
    '2037-06-29': [
      // Five days late, on a Saturday.
      decided('toegewezen', { op: '2037-06-27' }),
      clocks({ loonLaatsteDag: '2037-08-02', opzegverbodTotEnMet: '2037-08-05' }),
      duty('wia-besluit', { uiterlijk: '2037-08-08' }),
    ],
    '2037-08-03': [phase('wia')],
  },
);

export const lastChanceGone = story(
  'Een loonsanctiebesluit na de laatste kans staat op papier en verandert niets, behalve dat er bezwaar kan zijn',
  '2035-02-05',
  {
    '2036-11-10': APPLIED,
    '2037-02-02': [duty('loonsanctiebesluit', { status: 'vervallen' }), phase('wia')],
    '2037-02-05': [
      sanction('2037-02-04'),
      phase('wia'),
      clocks({ loonLaatsteDag: '2037-02-01', opzegverbodTotEnMet: '2037-02-04' }),
      noDuty('bekortingsverzoek'),
      about('loonsanctie'),
      duty('loonsanctiebesluit', { status: 'vervallen' }),
      duty('bezwaar', { uiterlijk: '2037-03-18', status: 'open' }),
      refused('bekorting-verzocht', {}, 'geen loonsanctie die effect heeft'),
    ],
    '2037-02-16': [happens('wia-besluit', { uitkomst: 'wga' }), closed('wia-besluit', '2037-02-16')],
  },
);
