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
  signals,
  story,
  type Story,
} from '../../support/scenario/story.ts';
import { REMINDERS } from './everybody-reminders.ts';
import { bureauReports, talksHeld, woven } from './talks.ts';

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
    done('eerstejaarsevaluatie', { getekend: 'beide', besproken: ['spoor-2', 'passend-werk'] }),
    duty('start-spoor-2', { uiterlijk: '2036-02-26', streefdatum: '2036-02-01', status: 'open' }),
  ],
  '2036-01-22': [
    happens('spoorkeuze', {
      keuze: 'spoor-2',
      uitgelegdAanWerknemerOp: '2036-01-21',
      onderbouwing: 'doc-10',
    }),
    duty('start-spoor-2', { uiterlijk: '2036-02-26', status: 'open' }),
  ],
  '2036-01-28': [
    phase('spoor-1'),
    happens('spoor-2-gestart', { uitvoering: 'extern', bureau: 'bureau-1' }),
    duty('start-spoor-2', { status: 'gedaan' }),
    phase('spoor-2'),
    signals(),
    duty('trajectplan', { uiterlijk: '2036-02-11', status: 'open' }),
    duty('voortgangsrapportage', { uiterlijk: '2036-03-10', streefdatum: '2036-03-03' }),
    duty('voortgangsrapportage', { uiterlijk: '2036-12-29' }, 8),
    noDuty('voortgangsrapportage', 9),
  ],
  '2036-02-07': [done('trajectplan'), duty('trajectplan', { status: 'gedaan' })],
  '2036-09-22': [done('actueel-oordeel')],
  '2036-10-08': [
    happens('uwv-brief-ontvangen', { bron: 'koppeling' }),
    duty('uwv-brief-wia', { status: 'gedaan' }),
    duty('controle-uwv-brief', { status: 'gedaan' }),
  ],
  '2036-10-15': [done('eindevaluatie', { getekend: 'beide', besproken: ['spoor-2', 'arbeidsverhouding'] })],
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
  '2036-11-26': [happens('wia-keuring', { bureauMee: 'ja' })],
  '2036-12-15': [
    happens('wia-besluit', { uitkomst: 'wga' }),
    duty('loonsanctiebesluit', { status: 'gedaan' }),
    duty('bezwaar', { uiterlijk: '2037-01-26', streefdatum: '2037-01-12', status: 'open' }),
    phase('wia'),
    signals(),
  ],
  '2036-12-22': [
    happens('niet-van-toepassing', { verplichting: 'bezwaar', reden: 'berust-in-besluit' }),
    duty('bezwaar', { status: 'niet-van-toepassing', reden: 'berust-in-besluit' }),
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
  woven(
    DUTIES,
    { '2035-04-30': [done('voortgangsgesprek')] },
    talksHeld('2035-06-11', 15),
    bureauReports('2036-03-05', 8),
  ),
);
