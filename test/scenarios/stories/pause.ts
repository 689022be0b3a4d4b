// Spoor 2 that pauses on advice: stopped, minimal, reviewed again, forgotten, resumed, and a pause before the start.
import {
  about,
  clocks,
  done,
  duty,
  happens,
  noDuty,
  phase,
  refused,
  story,
} from '../../support/scenario/story.ts';
import { advice, FIRST_YEAR, SPOOR_2_CHOSEN, STARTED } from './second-year.ts';

export const paused = story(
  'Een pauze van spoor 2 laat de rest doorlopen, wordt opnieuw beoordeeld, en wie dat vergeet hoort het steeds hoger',
  '2035-02-05',
  {
    '2036-01-28': [...FIRST_YEAR, SPOOR_2_CHOSEN, STARTED, phase('spoor-2')],
    '2036-02-07': [done('trajectplan')],
    '2036-03-05': [done('voortgangsrapportage', { besproken: ['vacatures'] })],
    '2036-03-24': [
      refused(
        'advies-bedrijfsarts',
        { advies: 'pauze-spoor-2', wijze: 'gestopt', document: 'doc-pauze' },
        "'herbeoordelenOp' ontbreekt",
      ),
      advice('pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2036-05-05' }),
      phase('spoor-2-gepauzeerd'),
      duty('herbeoordeling-pauze-spoor-2', { uiterlijk: '2036-05-05', streefdatum: '2036-04-28' }),
      duty('bijstelling-plan-van-aanpak', { uiterlijk: '2036-04-07', status: 'open' }, 2),
      duty('voortgangsrapportage', { status: 'opgeschort', opgeschortTot: '2036-05-05' }, 2),
      // The wachttijd, the talks and the dates of the WIA know no pause.
      duty('voortgangsgesprek', { status: 'open' }, 9),
      duty('wia-aanvraag', { uiterlijk: '2036-11-16', status: 'open' }),
      clocks({ wachttijdLaatsteDag: '2037-02-01' }),
      about(
        'spoor-2-gepauzeerd',
        '2036-03-24 spoor-2-gepauzeerd aan casemanager',
        '2036-03-24 spoor-2-gepauzeerd aan werknemer',
      ),
    ],
    '2036-04-04': [done('bijstelling-plan-van-aanpak')],
    '2036-05-02': [
      // Nothing was asked of the bureau while spoor 2 stood still.
      about('voortgangsrapportage', '2036-02-25 herinnering-1 voortgangsrapportage aan casemanager'),
      advice('pauze-spoor-2', { wijze: 'minimaal', herbeoordelenOp: '2036-06-13' }),
      duty('herbeoordeling-pauze-spoor-2', { status: 'gedaan', gedaanOp: '2036-05-02' }),
      duty('herbeoordeling-pauze-spoor-2', { uiterlijk: '2036-06-13', status: 'open' }, 2),
      // It repeats a running pause: the plan was adjusted to that already. The reports begin a new grid.
      noDuty('bijstelling-plan-van-aanpak', 3),
      duty('voortgangsrapportage', { uiterlijk: '2036-06-13', status: 'open' }, 2),
      phase('spoor-2-gepauzeerd'),
    ],
    '2036-06-12': [done('voortgangsrapportage', { besproken: ['vacatures'] })],
    '2036-06-30': [
      duty('herbeoordeling-pauze-spoor-2', { status: 'verlopen' }, 2),
      phase('spoor-2-gepauzeerd'),
      about(
        'herbeoordeling-pauze-spoor-2',
        // A week before the week before: Easter Monday, so the Thursday before Good Friday.
        '2036-04-10 herinnering-1 herbeoordeling-pauze-spoor-2 aan casemanager',
        '2036-04-25 herinnering-2 herbeoordeling-pauze-spoor-2 aan casemanager',
        '2036-05-23 herinnering-1 herbeoordeling-pauze-spoor-2 2 aan casemanager',
        '2036-06-03 herinnering-2 herbeoordeling-pauze-spoor-2 2 aan casemanager',
        '2036-06-13 vandaag-uiterlijk herbeoordeling-pauze-spoor-2 2 aan casemanager',
        '2036-06-16 te-laat herbeoordeling-pauze-spoor-2 2 aan casemanager',
        '2036-06-17 escalatie-leidinggevende herbeoordeling-pauze-spoor-2 2 aan leidinggevende',
        '2036-06-24 escalatie-hr-manager herbeoordeling-pauze-spoor-2 2 aan hr-manager',
      ),
      advice('hervat-spoor-2'),
      duty('herbeoordeling-pauze-spoor-2', { status: 'te-laat-gedaan', gedaanOp: '2036-06-30' }, 2),
      duty('bijstelling-plan-van-aanpak', { uiterlijk: '2036-07-14', status: 'open' }, 3),
      duty('voortgangsrapportage', { uiterlijk: '2036-07-25', status: 'open' }, 3),
      phase('spoor-2'),
      refused('advies-bedrijfsarts', { advies: 'hervat-spoor-2', document: 'doc-2' }, 'niets te hervatten'),
    ],
    '2036-07-07': [
      happens('eerste-ziektedag-gecorrigeerd', { wordt: '2035-01-15' }),
      // Everything that counts from the first day moves three weeks; what counts from the pause does not.
      clocks({ wachttijdLaatsteDag: '2037-01-11', opzegverbodTotEnMet: '2037-01-14' }),
      duty('wia-aanvraag', { uiterlijk: '2036-10-26' }),
      duty('herbeoordeling-pauze-spoor-2', { uiterlijk: '2036-06-13' }, 2),
      duty('bijstelling-plan-van-aanpak', { uiterlijk: '2036-07-14' }, 3),
      phase('spoor-2'),
    ],
  },
);

export const pausedBeforeStart = story(
  'Na een pauze vóór de start komt het plan binnen twee weken, de start binnen acht, en telt een nieuwe stop de rapportages opnieuw',
  '2035-02-05',
  {
    '2036-01-28': [...FIRST_YEAR, duty('start-spoor-2', { uiterlijk: '2036-02-26', status: 'open' })],
    '2036-01-29': [
      advice('pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2036-03-24' }),
      duty('start-spoor-2', { status: 'opgeschort', opgeschortTot: '2036-03-24' }),
      phase('spoor-1'),
    ],
    '2036-03-24': [
      advice('hervat-spoor-2'),
      duty('start-spoor-2', { uiterlijk: '2036-05-19', status: 'open' }),
      duty('bijstelling-plan-van-aanpak', { uiterlijk: '2036-04-07', status: 'open' }, 3),
    ],
    '2036-05-12': [
      STARTED,
      duty('start-spoor-2', { uiterlijk: '2036-05-19', status: 'gedaan' }),
      duty('voortgangsrapportage', { uiterlijk: '2036-06-23' }),
    ],
    '2036-05-20': [done('trajectplan')],
    '2036-06-02': [
      advice('pauze-spoor-2', { wijze: 'minimaal', herbeoordelenOp: '2036-07-14' }),
      // Minimal effort is still effort, and it is reported.
      duty('voortgangsrapportage', { uiterlijk: '2036-06-23', status: 'open' }),
    ],
    '2036-06-20': [done('voortgangsrapportage', { besproken: ['vacatures'] })],
    '2036-07-14': [
      advice('pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2036-08-25' }),
      duty('voortgangsrapportage', { uiterlijk: '2036-08-04', status: 'opgeschort' }, 2),
    ],
    '2036-08-25': [
      advice('hervat-spoor-2'),
      duty('voortgangsrapportage', { uiterlijk: '2036-10-06', status: 'open' }, 2),
      // Spoor 2 had started: its start is not asked again.
      duty('start-spoor-2', { uiterlijk: '2036-05-19', status: 'gedaan' }),
    ],
  },
);
