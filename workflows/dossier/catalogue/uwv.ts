// What comes from UWV or goes to it.
import type { EventKind } from './field.ts';
import { day, yesNo, choice, outcomes } from './words.ts';

export const UWV = {
  'uwv-brief-ontvangen': { label: 'brief van UWV over de WIA ontvangen', fields: {} },
  'uwv-brief-uitgebleven': { label: 'brief van UWV over de WIA uitgebleven', fields: {} },
  'uwv-vraagt-aanvulling': {
    label: 'UWV vraagt aanvulling',
    fields: { tot: day('optional', 'termijn van UWV') },
  },
  'wia-keuring': { label: 'WIA-keuring', fields: { bureauMee: yesNo('always', 'bureau ging mee') } },
  'uwv-verlengt-beslistermijn': {
    label: 'UWV verlengt de beslistermijn',
    fields: { tot: day('always', 'nieuwe beslisdatum') },
  },
  'wia-aangevraagd': { label: 'WIA aangevraagd', fields: {} },
  'wia-besluit': {
    label: 'WIA-besluit',
    fields: { uitkomst: choice('always', 'uitkomst', ['wga', 'iva', 'afgewezen']) },
  },
  'loonsanctie-opgelegd': {
    label: 'loonsanctie opgelegd door UWV',
    fields: {
      besluitOp: day('always', 'datum van het besluit'),
      aard: choice('optional', 'aard', ['administratief', 'inhoudelijk']),
      tekortkomingen: { type: 'references', needed: 'optional', label: 'tekortkomingen (verwijzingen)' },
    },
  },
  'bekorting-verzocht': { label: 'bekorting verzocht', fields: {} },
  'bekorting-besluit': {
    label: 'besluit op het bekortingsverzoek',
    fields: { uitkomst: choice('always', 'uitkomst', outcomes) },
  },
  'vangnet-bekend': {
    label: 'vangnet bekend geworden',
    fields: {
      vangnetMelding: choice('always', 'termijn van de vangnetmelding', [
        'vierde-dag',
        'zes-weken',
        'dertien-weken',
      ]),
    },
  },
  'vervroegde-iva-aangevraagd': { label: 'vervroegde IVA aangevraagd', fields: {} },
  'vervroegde-iva-besluit': {
    label: 'besluit op de vervroegde IVA',
    fields: { uitkomst: choice('always', 'uitkomst', outcomes) },
  },
  'verlenging-loondoorbetaling': {
    label: 'vrijwillige verlenging van de loondoorbetaling',
    ahead: true,
    fields: { tot: day('always', 'tot en met') },
  },
} as const satisfies Readonly<Record<string, EventKind>>;
