// Recovery in week 5, relapses on both sides of the 28 days, and a recovery that turns out never to have happened.
import {
  clocks,
  closed,
  duty,
  happens,
  left,
  noDuty,
  nothingLeft,
  phase,
  refused,
  story,
  type Step,
  type Story,
} from '../../support/scenario/story.ts';

const FULL = { omvang: 'volledig', structureel: 'ja', spoor: '1' } as const;

/** Until the recovery on Wednesday 7 March, announced two days ahead. */
const UNTIL_RECOVERY: Story['diary'] = {
  '2035-02-05': [],
  '2035-02-26': [
    happens('werkhervatting', { omvang: 'gedeeltelijk', structureel: 'nee', spoor: '1', urenPerWeek: 8 }),
    // Working in part is still sickness: nothing moves.
    phase('spoor-1'),
    clocks({ wachttijdLaatsteDag: '2037-02-01' }),
  ],
  '2035-03-05': [happens('werkhervatting', { id: 'herstel', op: '2035-03-07', ...FULL }), phase('spoor-1')],
  '2035-03-07': [
    phase('herstel-observatie'),
    duty('probleemanalyse', {
      status: 'opgeschort',
      opgeschortTot: '2035-04-04',
      reden: 'herstel-observatie',
      door: 'herstel',
    }),
    left(
      '2035-02-05 dossier-geopend aan casemanager',
      '2035-02-05 dossier-geopend aan leidinggevende',
      '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
      '2035-02-12 te-laat ziekmelding-arbodienst aan casemanager',
      '2035-02-19 escalatie-leidinggevende ziekmelding-arbodienst aan leidinggevende',
      '2035-03-02 herinnering-1 probleemanalyse aan casemanager',
      '2035-03-05 achterstand aan casemanager',
      '2035-03-05 escalatie-hr-manager ziekmelding-arbodienst aan hr-manager',
    ),
  ],
};

const CLOSED: readonly Step[] = [
  closed('hersteld', '2035-04-04'),
  duty('ziekmelding-arbodienst', { status: 'niet-gedaan', door: 'herstel' }),
  duty('probleemanalyse', { status: 'vervallen', door: 'herstel' }),
  duty('wia-aanvraag', { status: 'vervallen' }),
  left('2035-04-04 dossier-gesloten aan casemanager'),
];

export const recovery = story(
  'Wie in week vijf herstelt, hoort vier weken niets en is daarna uit het dossier',
  '2035-02-05',
  {
    ...UNTIL_RECOVERY,
    '2035-04-03': [phase('herstel-observatie'), nothingLeft],
    '2035-04-04': CLOSED,
    '2035-05-01': [
      nothingLeft,
      refused('voldaan', { verplichting: 'probleemanalyse' }, 'gesloten op 4 april 2035'),
    ],
  },
);

export const relapseWithin = story(
  'Een terugval na 27 dagen hoort bij hetzelfde ziektegeval: wat ziektedagen telt schuift 27 dagen op',
  '2035-02-05',
  {
    ...UNTIL_RECOVERY,
    '2035-04-03': [
      nothingLeft,
      happens('terugval', { id: 'terugval' }),
      phase('spoor-1'),
      clocks({
        wachttijdLaatsteDag: '2037-02-28',
        loonLaatsteDag: '2037-02-28',
        opzegverbodTotEnMet: '2037-03-03',
      }),
      // None on file and six weeks are over: promptly, five working days.
      duty('probleemanalyse', { uiterlijk: '2035-04-10', status: 'open' }),
      duty('plan-van-aanpak', { uiterlijk: '2035-04-02', gepland: true, status: 'verlopen' }),
      duty('voortgangsgesprek', { uiterlijk: '2035-05-14' }),
      duty('ziekmelding-uwv', { uiterlijk: '2035-12-23', respijt: '2035-12-24' }),
      duty('eerstejaarsevaluatie', { uiterlijk: '2036-03-01' }),
      duty('start-spoor-2', { uiterlijk: '2036-04-12' }),
      duty('uwv-brief-wia', { uiterlijk: '2036-11-15' }),
      duty('re-integratieverslag', { uiterlijk: '2036-11-29' }),
      duty('wia-aanvraag', { uiterlijk: '2036-12-13' }),
      duty('loonsanctiebesluit', { uiterlijk: '2037-01-17' }),
    ],
    '2035-04-11': [
      duty('probleemanalyse', { status: 'verlopen' }),
      left(
        '2035-04-04 herinnering-1 probleemanalyse aan casemanager',
        '2035-04-06 escalatie-leidinggevende plan-van-aanpak aan leidinggevende',
        '2035-04-10 vandaag-uiterlijk probleemanalyse aan casemanager',
        '2035-04-11 te-laat probleemanalyse aan casemanager',
      ),
    ],
  },
);

export const relapseAfter = story(
  'Een terugval na 28 dagen is een nieuw ziektegeval en wordt geweigerd',
  '2035-02-05',
  {
    ...UNTIL_RECOVERY,
    '2035-04-04': [
      nothingLeftYet('2035-04-04'),
      refused('terugval', {}, 'nieuw ziektegeval: open een nieuw dossier'),
      refused('terugval', { bron: 'koppeling' }, 'nieuw ziektegeval: open een nieuw dossier'),
      closed('hersteld', '2035-04-04'),
    ],
  },
);

function nothingLeftYet(day: string): Step {
  return left(`${day} dossier-gesloten aan casemanager`);
}

export const reopened = story(
  'Blijkt het herstel nooit gebeurd, dan gaat het gesloten dossier weer open',
  '2035-02-05',
  {
    ...UNTIL_RECOVERY,
    '2035-04-04': CLOSED,
    '2035-04-11': [
      happens('correctie', { gebeurtenis: 'herstel', reden: 'nooit-gebeurd' }),
      phase('spoor-1'),
      duty('probleemanalyse', { uiterlijk: '2035-03-19', status: 'verlopen' }),
      clocks({ wachttijdLaatsteDag: '2037-02-01' }),
      noDuty('bijstelling-plan-van-aanpak'),
    ],
  },
);
