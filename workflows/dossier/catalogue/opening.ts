// What opens a dossier and what puts its record right.
import type { EventKind } from './field.ts';
import { day, yesNo, reference, event, choice, obligation, document, ROLES } from './words.ts';

export const OPENING = {
  ziekmelding: {
    label: 'ziekmelding',
    fields: {
      eersteZiektedag: day('always', 'eerste ziektedag'),
      vangnetMelding: choice('optional', 'termijn van de vangnetmelding', [
        'geen',
        'vierde-dag',
        'zes-weken',
        'dertien-weken',
      ]),
      arbeidsongeval: yesNo('optional', 'houdt verband met een arbeidsongeval'),
      regres: yesNo('optional', 'mogelijk aansprakelijke derde'),
      eigenrisicodragerZw: yesNo('optional', 'eigenrisicodrager Ziektewet'),
      eigenrisicodragerWga: yesNo('optional', 'eigenrisicodrager WGA'),
      eindeDienstverband: day('optional', 'laatste dag van het dienstverband'),
      aowDatum: day('optional', 'AOW-datum'),
      werkgever: reference('live', 'werkgever (verwijzing)'),
      medewerker: reference('live', 'medewerker (verwijzing)'),
      casemanager: reference('live', 'casemanager (verwijzing)'),
      leidinggevende: reference('live', 'leidinggevende (verwijzing)'),
      hrManager: reference('live', 'HR-manager (verwijzing)'),
    },
  },
  voldaan: {
    label: 'aan een verplichting voldaan',
    fields: {
      verplichting: obligation,
      document,
      getekend: choice('optional', 'getekend door', ['beide', 'alleen-werkgever', 'geweigerd']),
      besproken: {
        type: 'choices',
        needed: 'optional',
        label: 'besproken',
        values: [
          'passend-werk',
          'vacatures',
          'uren',
          'werkplek',
          'werktijden',
          'scholing',
          'arbeidsverhouding',
          'spoor-2',
        ],
      },
    },
  },
  'niet-van-toepassing': {
    label: 'verplichting niet van toepassing',
    fields: {
      verplichting: obligation,
      ronde: { type: 'round', needed: 'optional', label: 'ronde' },
      reden: choice('always', 'reden', [
        'geen-benutbare-mogelijkheden',
        'herstel-binnenkort',
        'geregeld-door-ander',
        'op-verzoek-werknemer',
        'berust-in-besluit',
        'anders-onderbouwd',
      ]),
      document: { ...document, when: { field: 'reden', is: 'anders-onderbouwd', needed: 'live' } },
    },
  },
  'wet-aangenomen': {
    label: 'nieuwe wetsversie aangenomen',
    fields: { versie: day('always', 'wetsversie') },
  },
  'eerste-ziektedag-gecorrigeerd': {
    label: 'eerste ziektedag gecorrigeerd',
    fields: { wordt: day('always', 'wordt') },
  },
  correctie: {
    label: 'correctie',
    fields: {
      gebeurtenis: event('always', 'gebeurtenis'),
      reden: choice('always', 'reden', ['nooit-gebeurd', 'andere-dag', 'andere-inhoud', 'verkeerd-dossier']),
    },
  },
  'document-vernietigd': {
    label: 'document vernietigd',
    fields: {
      document: reference('always', 'document (verwijzing)'),
      reden: choice('always', 'reden', ['bevat-medische-gegevens', 'verkeerde-persoon']),
    },
  },
  'betrokkene-gewijzigd': {
    label: 'betrokkene gewijzigd',
    fields: { rol: choice('always', 'rol', ROLES), persoon: reference('always', 'persoon (verwijzing)') },
  },
  vervanging: {
    label: 'vervanging',
    fields: {
      persoon: reference('always', 'persoon (verwijzing)'),
      vervanger: reference('always', 'vervanger (verwijzing)'),
      tot: day('always', 'tot en met'),
    },
  },
} as const satisfies Readonly<Record<string, EventKind>>;
