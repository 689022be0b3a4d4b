// A whole life in which everybody does everything in time, until the retention ends.
import {
  clocks,
  closed,
  done,
  duty,
  gone,
  happens,
  left,
  noDuty,
  nothingLeft,
  phase,
  story,
  type Story,
} from '../../support/scenario/story.ts';
import { talksHeld } from './talks.ts';

/** Days of two diaries together, in order. */
function woven(one: Story['diary'], other: Story['diary']): Story['diary'] {
  const days = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(days.map((day) => [day, [...(one[day] ?? []), ...(other[day] ?? [])]]));
}

/** Nothing but first and second reminders: no duty is ever on its last day. */
const REMINDERS = [
  '2035-04-17 herinnering-1 voortgangsgesprek aan casemanager',
  '2035-05-28 herinnering-1 voortgangsgesprek 2 aan casemanager',
  '2035-07-09 herinnering-1 voortgangsgesprek 3 aan casemanager',
  '2035-08-20 herinnering-1 voortgangsgesprek 4 aan casemanager',
  '2035-09-17 herinnering-1 bijstelling-plan-van-aanpak aan casemanager',
  '2035-10-01 herinnering-1 voortgangsgesprek 5 aan casemanager',
  '2035-11-05 herinnering-1 ziekmelding-uwv aan casemanager',
  '2035-11-12 herinnering-1 voortgangsgesprek 6 aan casemanager',
  '2035-12-24 herinnering-1 voortgangsgesprek 7 aan casemanager',
  '2036-01-04 herinnering-1 eerstejaarsevaluatie aan casemanager',
  '2036-01-15 herinnering-2 eerstejaarsevaluatie aan casemanager',
  '2036-01-18 herinnering-1 start-spoor-2 aan casemanager',
  '2036-02-04 herinnering-1 voortgangsgesprek 8 aan casemanager',
  '2036-03-17 herinnering-1 voortgangsgesprek 9 aan casemanager',
  '2036-04-25 herinnering-1 voortgangsgesprek 10 aan casemanager',
  '2036-06-09 herinnering-1 voortgangsgesprek 11 aan casemanager',
  '2036-07-21 herinnering-1 voortgangsgesprek 12 aan casemanager',
  '2036-09-01 herinnering-1 voortgangsgesprek 13 aan casemanager',
  '2036-09-15 herinnering-1 actueel-oordeel aan casemanager',
  '2036-09-29 herinnering-1 controle-uwv-brief aan casemanager',
  '2036-10-03 herinnering-1 eindevaluatie aan casemanager',
  '2036-10-03 herinnering-1 re-integratieverslag aan casemanager',
  '2036-10-13 herinnering-1 voortgangsgesprek 14 aan casemanager',
  '2036-10-14 herinnering-2 eindevaluatie aan casemanager',
  '2036-10-14 herinnering-2 re-integratieverslag aan casemanager',
  '2036-10-24 herinnering-1 wia-aanvraag aan casemanager',
  '2036-10-24 herinnering-1 wia-aanvraag aan werknemer',
  '2036-11-04 herinnering-2 wia-aanvraag aan casemanager',
  '2036-11-04 herinnering-2 wia-aanvraag aan werknemer',
  '2036-11-06 herinnering-1 medische-informatie aan casemanager',
  '2036-11-06 herinnering-1 re-integratieverslag-uploaden aan casemanager',
  '2036-11-24 herinnering-1 voortgangsgesprek 15 aan casemanager',
  '2037-01-05 herinnering-1 voortgangsgesprek 16 aan casemanager',
] as const;

const DUTIES: Story['diary'] = {
  '2035-02-05': [
    left('2035-02-05 dossier-geopend aan casemanager', '2035-02-05 dossier-geopend aan leidinggevende'),
  ],
  '2035-02-06': [
    done('ziekmelding-arbodienst'),
    duty('ziekmelding-arbodienst', { status: 'gedaan', gedaanOp: '2035-02-06' }),
  ],
  '2035-03-12': [
    done('probleemanalyse'),
    // Fourteen days on is Easter Monday: a term from an event does not move, our aim does.
    duty('plan-van-aanpak', { uiterlijk: '2035-03-26', streefdatum: '2035-03-22', gepland: undefined }),
  ],
  '2035-03-20': [
    done('plan-van-aanpak', { getekend: 'beide' }),
    duty('voortgangsgesprek', { uiterlijk: '2035-05-01', streefdatum: '2035-04-24', status: 'open' }),
    left(
      '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
      '2035-03-02 herinnering-1 probleemanalyse aan casemanager',
      '2035-03-13 herinnering-1 plan-van-aanpak aan casemanager',
      '2035-03-19 herinnering-2 plan-van-aanpak aan casemanager',
    ),
  ],
  '2035-09-10': [
    happens('advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 20, document: 'doc-9' }),
    duty('bijstelling-plan-van-aanpak', { uiterlijk: '2035-09-24', status: 'open' }),
  ],
  '2035-09-20': [done('bijstelling-plan-van-aanpak')],
  '2035-11-12': [done('ziekmelding-uwv', { bron: 'koppeling' })],
  '2036-01-10': [done('arbeidsdeskundig-onderzoek')],
  '2036-01-15': [
    done('eerstejaarsevaluatie'),
    duty('start-spoor-2', { uiterlijk: '2036-02-26', streefdatum: '2036-02-01', status: 'open' }),
  ],
  '2036-01-28': [
    phase('spoor-1'),
    happens('spoor-2-gestart', { uitvoering: 'extern', bureau: 'bureau-1' }),
    duty('start-spoor-2', { status: 'gedaan' }),
    phase('spoor-2'),
  ],
  '2036-09-22': [done('actueel-oordeel')],
  '2036-10-08': [
    happens('uwv-brief-ontvangen', { bron: 'koppeling' }),
    duty('uwv-brief-wia', { status: 'gedaan' }),
    duty('controle-uwv-brief', { status: 'gedaan' }),
  ],
  '2036-10-15': [done('eindevaluatie')],
  '2036-10-16': [done('re-integratieverslag')],
  '2036-11-05': [
    phase('spoor-2'),
    happens('wia-aangevraagd'),
    phase('wia'),
    duty('medische-informatie', { uiterlijk: '2036-11-06', gepland: undefined }),
    duty('re-integratieverslag-uploaden', { uiterlijk: '2036-11-06' }),
    duty('wia-besluit', { uiterlijk: '2036-12-31', gepland: undefined }),
  ],
  '2036-11-06': [done('medische-informatie'), done('re-integratieverslag-uploaden')],
  '2036-12-15': [
    happens('wia-besluit', { uitkomst: 'wga' }),
    duty('loonsanctiebesluit', { status: 'gedaan' }),
    phase('wia'),
  ],
  '2037-02-01': [
    phase('wia'),
    clocks({ loonLaatsteDag: '2037-02-01' }),
    duty('voortgangsgesprek', { uiterlijk: '2037-01-19', status: 'gedaan' }, 16),
    noDuty('voortgangsgesprek', 17),
  ],
  '2037-02-02': [
    closed('wia-besluit', '2037-02-02'),
    left(...REMINDERS, '2037-02-02 dossier-gesloten aan casemanager'),
  ],
  '2039-02-01': [nothingLeft],
  '2039-02-02': [gone],
};

export const everybody = story(
  'Doet iedereen alles op tijd, dan sluit het dossier na het WIA-besluit en eindigt het met de bewaartermijn',
  '2035-02-05',
  woven(DUTIES, { '2035-04-30': [done('voortgangsgesprek')], ...talksHeld('2035-06-11', 15) }),
);
