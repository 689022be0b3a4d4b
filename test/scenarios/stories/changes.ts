// What is recorded later changes what was computed: corrections, leave, advice without possibilities, and death.
import {
  clocks,
  closed,
  done,
  duty,
  happens,
  left,
  nothingLeft,
  phase,
  refused,
  story,
} from '../../support/scenario/story.ts';

const OPENING = [
  '2035-02-05 dossier-geopend aan casemanager',
  '2035-02-05 dossier-geopend aan leidinggevende',
] as const;

export const firstDayCorrected = story(
  'Een eerste ziektedag die in week 40 drie weken vroeger blijkt te liggen, verlegt alles wat nog komt',
  { eersteZiektedag: '2035-02-05' },
  {
    '2035-02-05': [left(...OPENING)],
    '2035-02-06': [done('ziekmelding-arbodienst')],
    '2035-03-12': [done('probleemanalyse')],
    '2035-03-20': [done('plan-van-aanpak')],
    '2035-11-06': [duty('ziekmelding-uwv', { uiterlijk: '2035-11-26', status: 'open' })],
    '2035-11-07': [
      happens('eerste-ziektedag-gecorrigeerd', { wordt: '2035-01-15' }),
      // D0 + 42 was 26 February: what was in time no longer is.
      duty('probleemanalyse', { uiterlijk: '2035-02-26', status: 'te-laat-gedaan' }),
      duty('ziekmelding-arbodienst', { uiterlijk: '2035-01-21', status: 'te-laat-gedaan' }),
      duty('plan-van-aanpak', { uiterlijk: '2035-03-26', status: 'gedaan' }),
      duty('ziekmelding-uwv', { uiterlijk: '2035-11-05', status: 'verlopen' }),
      duty('eerstejaarsevaluatie', { uiterlijk: '2036-01-13', status: 'open' }),
      duty('wia-aanvraag', { uiterlijk: '2036-10-26' }),
      clocks({
        wachttijdLaatsteDag: '2037-01-11',
        loonLaatsteDag: '2037-01-11',
        opzegverbodTotEnMet: '2037-01-14',
      }),
    ],
    '2036-01-14': [duty('eerstejaarsevaluatie', { status: 'verlopen' })],
  },
);

export const eventCorrected = story(
  'Is een probleemanalyse nooit gemaakt, dan staat zij weer open en het plan weer gepland',
  '2035-02-05',
  {
    '2035-02-05': [],
    '2035-03-12': [
      done('probleemanalyse', { id: 'analyse', op: '2035-03-08' }),
      duty('probleemanalyse', { status: 'gedaan', gedaanOp: '2035-03-08', door: 'analyse' }),
      duty('plan-van-aanpak', { uiterlijk: '2035-03-22', gepland: undefined }),
      refused('voldaan', { verplichting: 'probleemanalyse' }, 'al gedaan op 8 maart 2035'),
    ],
    '2035-03-14': [
      refused(
        'correctie',
        { gebeurtenis: 'onbekend', reden: 'nooit-gebeurd' },
        "geen gebeurtenis met kenmerk 'onbekend'",
      ),
      happens('correctie', { gebeurtenis: 'analyse', reden: 'nooit-gebeurd' }),
      duty('probleemanalyse', { uiterlijk: '2035-03-19', status: 'open', gedaanOp: undefined }),
      duty('plan-van-aanpak', { uiterlijk: '2035-04-02', gepland: true }),
      refused('correctie', { gebeurtenis: 'analyse', reden: 'andere-dag' }, 'al gecorrigeerd'),
    ],
    '2035-03-20': [duty('probleemanalyse', { status: 'verlopen' })],
  },
);

export const leave = story(
  'Verlof telt niet mee: bij dezelfde oorzaak schuift alles 112 dagen op',
  '2035-02-05',
  {
    '2035-02-05': [],
    '2035-05-28': [
      happens('verlof', { op: '2035-06-05', tot: '2035-09-24', zelfdeOorzaak: 'ja' }),
      clocks({ wachttijdLaatsteDag: '2037-05-24' }),
      duty('ziekmelding-uwv', { uiterlijk: '2036-03-17' }),
      // Six weeks after 14 May lies in the leave: the first counted day after it.
      duty('voortgangsgesprek', { uiterlijk: '2035-09-25' }, 2),
      duty('voortgangsgesprek', { uiterlijk: '2035-11-06' }, 3),
    ],
    '2035-06-20': [phase('spoor-1')],
    '2035-09-26': [duty('voortgangsgesprek', { status: 'verlopen' }, 2)],
  },
);

export const otherCause = story(
  'Komt de ziekte na het verlof door iets anders, dan sluit het dossier op de dag vóór het verlof',
  '2035-02-05',
  {
    '2035-02-05': [left(...OPENING)],
    '2035-02-08': [happens('verlof', { op: '2035-02-12', tot: '2035-06-03', zelfdeOorzaak: 'nee' })],
    '2035-02-10': [phase('spoor-1')],
    '2035-02-11': [
      closed('andere-oorzaak', '2035-02-11'),
      left(
        '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
        '2035-02-11 dossier-gesloten aan casemanager',
      ),
    ],
    '2035-03-01': [nothingLeft],
  },
);

export const noPossibilities = story(
  'Zonder benutbare mogelijkheden wacht het plan van aanpak tot er belastbaarheid is',
  '2035-02-05',
  {
    '2035-02-05': [],
    '2035-02-06': [done('ziekmelding-arbodienst')],
    '2035-03-12': [
      done('probleemanalyse'),
      happens('advies-bedrijfsarts', {
        id: 'geen',
        advies: 'geen-benutbare-mogelijkheden',
        document: 'doc-1',
      }),
      duty('plan-van-aanpak', { status: 'opgeschort', reden: 'geen-benutbare-mogelijkheden', door: 'geen' }),
      left(
        ...OPENING,
        '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
        '2035-03-02 herinnering-1 probleemanalyse aan casemanager',
      ),
    ],
    '2035-04-24': [nothingLeft, duty('plan-van-aanpak', { status: 'opgeschort' })],
    '2035-04-25': [
      happens('advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 12, document: 'doc-2' }),
      duty('plan-van-aanpak', { uiterlijk: '2035-05-09', status: 'open', reden: undefined }),
    ],
    '2035-05-10': [duty('plan-van-aanpak', { status: 'verlopen' })],
  },
);

export const death = story('Na een overlijden gaat er geen brief meer uit', '2035-02-05', {
  '2035-02-05': [left(...OPENING)],
  '2035-02-13': [
    left(
      '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager',
      '2035-02-12 te-laat ziekmelding-arbodienst aan casemanager',
    ),
    happens('overleden', { op: '2035-02-12', id: 'overlijden' }),
    closed('overleden', '2035-02-12'),
    duty('probleemanalyse', { status: 'vervallen', door: 'overlijden' }),
    duty('wia-aanvraag', { status: 'vervallen' }),
    nothingLeft,
  ],
  '2035-06-01': [nothingLeft],
});
