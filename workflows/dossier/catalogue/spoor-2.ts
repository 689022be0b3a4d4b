// Spoor 1 that closes, spoor 2 that starts, and what is offered.
import type { EventKind } from './field.ts';
import { day, yesNo, reference, event, choice, proof } from './words.ts';

export const SPOOR_2 = {
  'spoor-1-uitgesloten': {
    label: 'spoor 1 uitgesloten',
    fields: {
      grond: choice('always', 'grond', [
        'geen-passend-werk',
        'omvang-organisatie',
        'belastbaarheid',
        'prognose',
        'conflict',
      ]),
      document: proof,
    },
  },
  spoorkeuze: {
    label: 'antwoord op de spoorvraag',
    fields: {
      uitgelegdAanWerknemerOp: day('live', 'spoor 2 uitgelegd aan de werknemer op'),
      keuze: choice('always', 'keuze', [
        'spoor-2',
        'perspectief-binnen-drie-maanden',
        'advies-bedrijfsarts',
        'geen-reele-arbeidsmogelijkheden',
        'aow-binnen-een-jaar',
      ]),
      onderbouwing: reference('live', 'onderbouwing (document)'),
      herbeoordelenOp: day('optional', 'herbeoordelen op'),
    },
  },
  'spoor-2-gestart': {
    label: 'spoor 2 gestart',
    fields: {
      uitvoering: choice('always', 'uitvoering', ['extern', 'intern']),
      bureau: reference('optional', 're-integratiebureau (verwijzing)'),
      keurmerk: yesNo('optional', 'keurmerk'),
    },
  },
  'bureau-gewisseld': {
    label: 'ander re-integratiebureau',
    fields: { bureau: reference('always', 're-integratiebureau (verwijzing)') },
  },
  'scholing-aangeboden': { label: 'scholing aangeboden', fields: { document: proof } },
  'passend-werk-aangeboden': {
    label: 'passend werk aangeboden',
    fields: {
      spoor: choice('always', 'spoor', ['1', '2']),
      urenPerWeek: { type: 'hours', needed: 'always', label: 'uren per week' },
      structureel: yesNo('live', 'structureel'),
      advies: event('optional', 'advies'),
      antwoordUiterlijk: day('live', 'antwoord uiterlijk'),
      document: proof,
    },
  },
} as const satisfies Readonly<Record<string, EventKind>>;
