// The case of the seed: odd jobs that take all twenty hours, an evaluation that is not signed, a conflict without mediation.
import {
  clocks,
  done,
  duty,
  happens,
  phase,
  refused,
  signals,
  story,
  type Story,
} from '../../support/scenario/story.ts';
import { advice, FIRST_YEAR } from './second-year.ts';
import { bureauReports, talksHeld, woven } from './talks.ts';

const WORK = { omvang: 'gedeeltelijk', urenPerWeek: 20, structureel: 'nee', spoor: '1' } as const;
const closedOut = (grond: string) => ({ grond, document: 'doc-arbeidsdeskundige' });

/** Trajectory and talks go as they should: this is not what it goes wrong on. */
const AS_IT_SHOULD = woven(talksHeld('2036-01-30', 11), bureauReports('2036-03-06', 10));

const CASE: Story['diary'] = {
  '2036-01-28': [
    ...FIRST_YEAR,
    done('arbeidsdeskundig-onderzoek', { op: '2036-01-21' }),
    happens('werkhervatting', { ...WORK, op: '2036-01-11', vorm: 'ander-werk' }),
    refused('spoor-1-uitgesloten', closedOut('conflict'), 'een conflict zonder mediation is geen grond'),
    happens('spoor-1-uitgesloten', closedOut('geen-passend-werk')),
    // Six weeks after the evaluation comes before six weeks after today.
    duty('start-spoor-2', { uiterlijk: '2036-02-26', status: 'open' }),
    happens('spoor-2-gestart', { uitvoering: 'extern', bureau: 'bureau-1' }),
    signals('gat-in-gesprekken', 'spoor-2-niet-uitgelegd'),
  ],
  // Twenty hours of odd jobs are no question yet: the first year has a week to go.
  '2036-02-03': [signals('gat-in-gesprekken', 'spoor-2-niet-uitgelegd')],
  '2036-02-04': [
    signals('capaciteit-volledig-in-spoor-1', 'gat-in-gesprekken', 'spoor-2-niet-uitgelegd'),
    done('trajectplan'),
  ],
  '2036-06-16': [
    happens('conflict'),
    signals(
      'capaciteit-volledig-in-spoor-1',
      'conflict-zonder-mediation',
      'gat-in-gesprekken',
      'spoor-2-niet-uitgelegd',
    ),
  ],
  '2036-10-20': [
    happens('uwv-brief-ontvangen'),
    done('actueel-oordeel'),
    done('eindevaluatie', { getekend: 'geweigerd', besproken: ['passend-werk'] }),
    done('re-integratieverslag'),
    signals(
      'capaciteit-volledig-in-spoor-1',
      'conflict-zonder-mediation',
      'eindevaluatie-zonder-rapportages',
      'evaluatie-niet-getekend',
      'gat-in-gesprekken',
      'spoor-2-niet-uitgelegd',
    ),
  ],
  '2036-11-10': [happens('wia-aangevraagd'), done('medische-informatie')],
  '2036-12-02': [happens('wia-keuring', { bureauMee: 'ja' })],
  '2036-12-19': [
    happens('loonsanctie-opgelegd', {
      besluitOp: '2036-12-18',
      aard: 'inhoudelijk',
      tekortkomingen: ['uren-in-spoor-1', 'geen-afscheid'],
    }),
    phase('loonsanctie'),
    clocks({ loonLaatsteDag: '2038-01-31', opzegverbodTotEnMet: '2038-02-03' }),
    duty('bekortingsverzoek', { uiterlijk: '2037-11-29', streefdatum: '2037-01-29' }),
  ],
  // What UWV advised: hours with another employer, and what was never settled.
  '2037-01-12': [
    happens('mediation'),
    happens('werkhervatting', {
      omvang: 'gedeeltelijk',
      urenPerWeek: 16,
      structureel: 'nee',
      spoor: '2',
      vorm: 'detachering',
    }),
    advice('belastbaarheid', { urenPerWeek: 20 }),
    happens('spoorkeuze', {
      keuze: 'spoor-2',
      uitgelegdAanWerknemerOp: '2037-01-12',
      onderbouwing: 'doc-spoorkeuze',
    }),
    // An explanation after the fact proves nothing about the start.
    signals(
      'bureau-kent-advies-niet',
      'eindevaluatie-zonder-rapportages',
      'evaluatie-niet-getekend',
      'gat-in-gesprekken',
      'spoor-2-niet-uitgelegd',
    ),
  ],
  '2037-01-13': [
    done('bijstelling-plan-van-aanpak'),
    signals(
      'eindevaluatie-zonder-rapportages',
      'evaluatie-niet-getekend',
      'gat-in-gesprekken',
      'spoor-2-niet-uitgelegd',
    ),
  ],
  '2037-02-16': [
    happens('bekorting-verzocht'),
    duty('besluit-bekorting', { uiterlijk: '2037-03-09' }),
    duty('voortgangsgesprek', { status: 'open' }, 20),
  ],
  '2037-03-09': [
    happens('bekorting-besluit', { uitkomst: 'toegewezen' }),
    clocks({ loonLaatsteDag: '2037-04-19' }),
  ],
};

export const seedCase = story(
  'Hand- en spandiensten van twintig uur, een eindevaluatie zonder handtekening en een conflict zonder mediation: eerst vragen, dan een loonsanctie',
  '2035-02-05',
  woven(CASE, AS_IT_SHOULD),
);
