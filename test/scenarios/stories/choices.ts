// The answers to the spoorvraag that put spoor 2 off: what each asks for, its review, and what happens when it ends.
import {
  about,
  closed,
  done,
  duty,
  happens,
  refused,
  signals,
  story,
  type Step,
} from '../../support/scenario/story.ts';
import { advice, FIRST_YEAR, STARTED } from './second-year.ts';

const chosen = (keuze: string, more: Readonly<Record<string, unknown>> = {}) => ({
  keuze,
  uitgelegdAanWerknemerOp: '2036-01-21',
  onderbouwing: 'doc-onderbouwing',
  ...more,
});
const choice = (keuze: string, more: Readonly<Record<string, unknown>> = {}): Step =>
  happens('spoorkeuze', chosen(keuze, more));

export const prospect = story(
  'Een perspectief geldt drie maanden: komt het niet uit, dan start spoor 2 die dag, en wie wacht hoort het',
  '2035-02-05',
  {
    '2036-01-28': [...FIRST_YEAR, duty('start-spoor-2', { uiterlijk: '2036-02-26', status: 'open' })],
    '2036-02-11': [
      refused(
        'spoorkeuze',
        chosen('perspectief-binnen-drie-maanden', { herbeoordelenOp: '2036-05-12' }),
        'ten hoogste drie maanden: herbeoordeel uiterlijk op 11 mei 2036',
      ),
      refused('spoorkeuze', chosen('spoor-2', { uitgelegdAanWerknemerOp: '2036-02-12' }), 'ligt na de keuze'),
      choice('perspectief-binnen-drie-maanden'),
      duty('start-spoor-2', {
        status: 'opgeschort',
        reden: 'perspectief-binnen-drie-maanden',
        opgeschortTot: '2036-05-11',
      }),
      // Sunday 11 May; our aim is the Friday before the week before it.
      duty('herbeoordeling-uitzondering-spoor-2', { uiterlijk: '2036-05-11', streefdatum: '2036-05-02' }),
    ],
    '2036-05-10': [duty('start-spoor-2', { status: 'opgeschort' })],
    '2036-05-11': [duty('start-spoor-2', { uiterlijk: '2036-05-11', status: 'open' })],
    '2036-05-12': [
      duty('start-spoor-2', { status: 'verlopen' }),
      duty('herbeoordeling-uitzondering-spoor-2', { status: 'verlopen' }),
      signals('gat-in-gesprekken', 'geen-spoor-2'),
      done('herbeoordeling-uitzondering-spoor-2'),
    ],
    '2036-05-14': [
      choice('spoor-2'),
      STARTED,
      duty('start-spoor-2', { uiterlijk: '2036-05-11', status: 'te-laat-gedaan' }),
      refused('spoorkeuze', chosen('geen-reele-arbeidsmogelijkheden'), 'al gestart op 14 mei 2036'),
    ],
  },
);

export const adviceAgainst = story(
  'Een advies tegen spoor 2 telt tot er belastbaarheid is: dan is er acht weken voor de start',
  '2035-02-05',
  {
    '2036-01-28': [
      ...FIRST_YEAR,
      refused('spoorkeuze', chosen('advies-bedrijfsarts'), 'geen advies van de bedrijfsarts'),
    ],
    '2036-01-29': [
      advice('geen-benutbare-mogelijkheden'),
      choice('advies-bedrijfsarts', { herbeoordelenOp: '2036-04-28' }),
      duty('start-spoor-2', { status: 'opgeschort', opgeschortTot: '2036-04-28' }),
    ],
    '2036-04-21': [
      done('herbeoordeling-uitzondering-spoor-2'),
      // It still holds: a new answer with a new review, never silently on.
      choice('advies-bedrijfsarts', { herbeoordelenOp: '2036-07-21' }),
      duty('herbeoordeling-uitzondering-spoor-2', { status: 'gedaan' }),
      duty('herbeoordeling-uitzondering-spoor-2', { uiterlijk: '2036-07-21', status: 'open' }, 2),
      duty('start-spoor-2', { status: 'opgeschort', opgeschortTot: '2036-07-21' }),
    ],
    '2036-06-02': [
      advice('belastbaarheid', { urenPerWeek: 12, id: 'weer-belastbaar' }),
      duty('start-spoor-2', { uiterlijk: '2036-07-28', status: 'open' }),
    ],
    '2036-07-22': [
      about(
        'start-spoor-2',
        '2036-01-29 herinnering-1 start-spoor-2 aan casemanager',
        '2036-06-03 herinnering-1 start-spoor-2 aan casemanager',
        '2036-07-21 escalatie-leidinggevende start-spoor-2 aan leidinggevende',
      ),
      STARTED,
      duty('start-spoor-2', { status: 'gedaan' }),
    ],
  },
);

export const noMarket = story(
  'Wie geen reële arbeidsmogelijkheden ziet, kijkt op de afgesproken dag opnieuw; daarna is spoor 2 te laat',
  '2035-02-05',
  {
    '2036-01-28': [...FIRST_YEAR],
    '2036-01-29': [
      choice('geen-reele-arbeidsmogelijkheden', { herbeoordelenOp: '2036-06-02' }),
      duty('start-spoor-2', { status: 'opgeschort', opgeschortTot: '2036-06-02' }),
    ],
    '2036-06-03': [duty('start-spoor-2', { uiterlijk: '2036-06-02', status: 'verlopen' })],
  },
);

export const pensionNear = story(
  'Met een AOW-datum binnen een jaar na de wachttijd en een afspraak van beiden wacht spoor 2 tot de herbeoordeling',
  { eersteZiektedag: '2035-02-05', aowDatum: '2037-09-01' },
  {
    '2036-01-28': [...FIRST_YEAR],
    '2036-01-29': [
      choice('aow-binnen-een-jaar', { herbeoordelenOp: '2036-09-01' }),
      duty('start-spoor-2', { status: 'opgeschort', opgeschortTot: '2036-09-01' }),
    ],
    '2036-09-02': [duty('start-spoor-2', { uiterlijk: '2036-09-01', status: 'verlopen' })],
    // The AOW comes after the wachttijd: the way to the WIA is as it was, and nothing closes before that age.
    '2037-02-02': [
      duty('wia-aanvraag', { uiterlijk: '2036-11-16', status: 'verlopen' }),
      happens('wia-aangevraagd'),
    ],
    '2037-09-01': [closed('aow', '2037-09-01')],
  },
);
