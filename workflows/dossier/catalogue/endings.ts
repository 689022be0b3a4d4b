// What ends a dossier.
import type { EventKind } from './field.ts';
import { proof } from './words.ts';

export const ENDINGS = {
  'nieuwe-bedongen-arbeid': { label: 'nieuwe bedongen arbeid overeengekomen', fields: { document: proof } },
  'uit-dienst': { label: 'uit dienst', ahead: true, fields: {} },
  'aow-bereikt': { label: 'AOW-leeftijd bereikt', ahead: true, fields: {} },
  overleden: { label: 'overleden', fields: {} },
} as const satisfies Readonly<Record<string, EventKind>>;
