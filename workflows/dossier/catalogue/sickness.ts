// Work, relapse, leave, and what the bedrijfsarts advises.
import type { EventKind } from './field.ts';
import { day, yesNo, event, choice, proof } from './words.ts';

export const SICKNESS = {
  werkhervatting: {
    label: 'werk hervat',
    ahead: true,
    fields: {
      omvang: choice('always', 'omvang', ['volledig', 'gedeeltelijk']),
      urenPerWeek: { type: 'hours', needed: 'optional', label: 'uren per week' },
      structureel: yesNo('live', 'structureel'),
      spoor: choice('live', 'spoor', ['1', '2']),
      vorm: choice('optional', 'vorm', [
        'eigen-werk',
        'aangepast-werk',
        'ander-werk',
        'detachering',
        'werkervaringsplaats',
        'arbeidstherapeutisch',
      ]),
    },
  },
  terugval: { label: 'opnieuw uitgevallen', fields: {} },
  verlof: {
    label: 'zwangerschaps- of bevallingsverlof',
    ahead: true,
    fields: {
      tot: day('always', 'laatste dag van het verlof'),
      zelfdeOorzaak: choice('always', 'ziekte erna uit dezelfde oorzaak', ['ja', 'nee', 'onbekend']),
    },
  },
  'advies-bedrijfsarts': {
    label: 'advies van de bedrijfsarts',
    fields: {
      advies: choice('always', 'advies', [
        'belastbaarheid',
        'geen-benutbare-mogelijkheden',
        'geen-spoor-2',
        'pauze-spoor-2',
        'hervat-spoor-2',
      ]),
      urenPerWeek: {
        type: 'hours',
        needed: 'optional',
        label: 'belastbare uren per week',
        when: { field: 'advies', is: 'belastbaarheid', needed: 'live' },
      },
      wijze: {
        ...choice('optional', 'wijze van pauzeren', ['gestopt', 'minimaal']),
        when: { field: 'advies', is: 'pauze-spoor-2', needed: 'always' },
      },
      herbeoordelenOp: {
        ...day('optional', 'herbeoordelen op'),
        when: { field: 'advies', is: 'pauze-spoor-2', needed: 'always' },
      },
      document: proof,
    },
  },
  'afwijking-van-advies': {
    label: 'afgeweken van het advies',
    fields: {
      advies: event('always', 'advies'),
      richting: {
        ...choice('always', 'richting', ['minder', 'anders']),
        otherwise: 'Wie vindt dat er meer kan dan de bedrijfsarts ziet, vraagt een deskundigenoordeel.',
      },
      document: proof,
    },
  },
  'second-opinion': { label: 'second opinion gevraagd', fields: {} },
} as const satisfies Readonly<Record<string, EventKind>>;
