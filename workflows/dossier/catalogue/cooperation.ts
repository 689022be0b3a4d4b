// Refusal, warning, measure, and everything around a conflict.
import type { EventKind } from './field.ts';
import { day, yesNo, reference, event, choice, reasons, measures } from './words.ts';

export const COOPERATION = {
  'passend-werk-geweigerd': {
    label: 'passend werk geweigerd',
    fields: { aanbod: event('always', 'aanbod'), reden: choice('always', 'reden', reasons) },
  },
  'medewerking-geweigerd': {
    label: 'medewerking geweigerd',
    fields: {
      wat: choice('always', 'wat', [
        'scholing',
        'plan-van-aanpak',
        'gesprek',
        'spoor-2-activiteit',
        'voorschrift',
      ]),
      reden: choice('always', 'reden', reasons),
    },
  },
  'controlevoorschrift-geschonden': {
    label: 'controlevoorschrift geschonden',
    fields: { voorschrift: reference('live', 'voorschrift (document)') },
  },
  'gesprek-gevoerd': {
    label: 'gesprek over de weigering gevoerd',
    fields: {
      deugdelijkeGrond: choice('always', 'deugdelijke grond', [
        'ja',
        'nee',
        'medisch-te-toetsen',
        'niet-verschenen',
      ]),
      bijgewoondDoorBedrijfsarts: yesNo('optional', 'bijgewoond door de bedrijfsarts'),
    },
  },
  'waarschuwing-verzonden': {
    label: 'schriftelijke waarschuwing verzonden',
    fields: {
      maatregel: choice('always', 'maatregel', measures),
      reactieUiterlijk: day('always', 'reactie uiterlijk'),
      verzendwijze: choice('live', 'verzendwijze', ['aangetekend', 'e-mail', 'overhandigd']),
      goedgekeurdDoor: reference('live', 'goedgekeurd door'),
    },
  },
  'waarschuwing-ontvangen': {
    label: 'schriftelijke waarschuwing ontvangen',
    fields: {
      bewijs: choice('always', 'bewijs', [
        'handtekening',
        'aangetekend',
        'leesbevestiging',
        'aangeboden-niet-opgehaald',
      ]),
    },
  },
  'loonmaatregel-opgelegd': {
    label: 'loonmaatregel opgelegd',
    fields: {
      maatregel: choice('always', 'maatregel', measures),
      grond: choice('always', 'grond', [
        'lid-3-a',
        'lid-3-b',
        'lid-3-c',
        'lid-3-d',
        'lid-3-e',
        'lid-3-f',
        'lid-6',
      ]),
      goedgekeurdDoor: reference('live', 'goedgekeurd door'),
    },
  },
  'medewerking-hervat': { label: 'medewerking hervat', fields: {} },
  'deskundigenoordeel-aangevraagd': {
    label: 'deskundigenoordeel aangevraagd',
    fields: {
      door: choice('always', 'aangevraagd door', ['werkgever', 'werknemer']),
      vraag: choice('always', 'vraag', [
        'arbeidsgeschiktheid',
        'passend-werk',
        'inspanningen-werkgever',
        'inspanningen-werknemer',
      ]),
    },
  },
  'deskundigenoordeel-ontvangen': {
    label: 'deskundigenoordeel ontvangen',
    fields: { uitkomst: choice('always', 'uitkomst', ['voor-werkgever', 'voor-werknemer', 'geen-oordeel']) },
  },
  'signaal-werknemer': {
    label: 'signaal van de werknemer',
    fields: {
      wat: choice('always', 'wat', ['werkgever-werkt-tegen', 'geen-gesprek', 'bureau-geen-klik', 'anders']),
    },
  },
  conflict: { label: 'conflict vastgesteld', fields: {} },
  mediation: { label: 'mediation ingezet', fields: {} },
} as const satisfies Readonly<Record<string, EventKind>>;
