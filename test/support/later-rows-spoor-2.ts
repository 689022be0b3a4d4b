// Rows of law.md §12.2 still to come: spoor 2 with its exceptions, pauses and reports, said in the grammar.
import type { LaterObligation } from './later-names.ts';

const policy = [{ cite: 'praktijk', kracht: 'beleid', samenvatting: 'Onze woorden.' }] as const;

/** The full row of the start: with `spoor-1-uitgesloten`, exceptions and pauses (law.md §12.3.2, §12.3.4). */
export const startSpoor2: LaterObligation = {
  id: 'start-spoor-2',
  title: 'start van spoor 2',
  ref: 'M17',
  actor: 'werkgever',
  appears: 'always',
  due: {
    rule: 'latest',
    of: [
      {
        rule: 'earliest',
        of: [
          { rule: 'within', term: '6 weeks', of: { after: 'eerstejaarsevaluatie' } },
          { rule: 'in-week', week: 58 },
          { rule: 'within', term: '6 weeks', of: { event: 'spoor-1-uitgesloten' } },
        ],
      },
      { rule: 'on', day: { moment: 'perspectief-vervallen' } },
      { rule: 'within', term: '56 days', of: { moment: 'belastbaarheid-na-uitzondering' } },
    ],
  },
  aim: { rule: 'in-week', week: 52 },
  by: ['spoor-2-gestart'],
  ladder: 'wettelijk',
  waits: ['uitzondering-spoor-2', 'pauze-spoor-2'],
  legalBasis: policy,
};

export const rowsOfSpoor2: readonly LaterObligation[] = [
  {
    id: 'herbeoordeling-uitzondering-spoor-2',
    title: 'herbeoordeling van de uitzondering',
    ref: 'M17b',
    actor: 'werkgever',
    appears: { each: 'uitzondering-spoor-2' },
    due: { rule: 'on', day: { event: 'spoorkeuze', field: 'herbeoordelenOp' } },
    aim: { rule: 'before-due', term: '7 days' },
    by: ['voldaan'],
    ladder: 'regeling',
    legalBasis: policy,
  },
  {
    id: 'trajectplan',
    title: 'trajectplan',
    ref: 'M18',
    actor: 're-integratiebureau',
    appears: { when: 'spoor-2-gestart' },
    due: { rule: 'within', term: '14 days', of: { event: 'spoor-2-gestart' } },
    by: ['voldaan'],
    ladder: 'zacht',
    waits: ['pauze-spoor-2'],
    legalBasis: policy,
  },
  {
    id: 'voortgangsrapportage',
    title: 'voortgangsrapportage',
    ref: 'M18',
    actor: 're-integratiebureau',
    appears: { when: 'spoor-2-gestart' },
    due: {
      rule: 'grid',
      term: '42 days',
      from: { rule: 'on', day: { moment: 'begin-rapportages' } },
      until: 'loon',
    },
    aim: { rule: 'before-due', term: '7 days' },
    by: ['voldaan'],
    ladder: 'zacht',
    waits: ['pauze-spoor-2-gestopt'],
    legalBasis: [{ cite: 'ChangeCreators', kracht: 'seed', samenvatting: 'Elke zes weken een rapportage.' }],
  },
  {
    id: 'consult-re-integratiebedrijf',
    title: 'consult van een re-integratiebedrijf',
    ref: 'M19',
    actor: 'casemanager',
    appears: { each: 'spoor-2-intern' },
    due: {
      rule: 'latest',
      of: [
        {
          rule: 'earliest',
          of: [
            { rule: 'within', term: '6 months', of: { event: 'spoor-2-gestart' } },
            { rule: 'within', term: '14 months', of: 'eerste-ziektedag' },
          ],
        },
        { rule: 'on', day: { event: 'spoor-2-gestart' } },
      ],
    },
    aim: {
      rule: 'earliest',
      of: [
        { rule: 'within', term: '3 months', of: { event: 'spoor-2-gestart' } },
        { rule: 'within', term: '14 months', of: 'eerste-ziektedag' },
      ],
    },
    by: ['voldaan'],
    ladder: 'zacht',
    waits: ['pauze-spoor-2'],
    legalBasis: [
      { cite: 'keurmerk VerzuimConsult', kracht: 'norm', samenvatting: 'Een norm van een keurmerk.' },
    ],
  },
  {
    id: 'herbeoordeling-pauze-spoor-2',
    title: 'herbeoordeling van de pauze',
    ref: '§4',
    actor: 'bedrijfsarts',
    appears: { each: 'pauze-spoor-2' },
    due: { rule: 'on', day: { event: 'advies-bedrijfsarts', field: 'herbeoordelenOp' } },
    aim: { rule: 'before-due', term: '7 days' },
    by: ['advies-bedrijfsarts'],
    ladder: 'regeling',
    legalBasis: policy,
  },
];
