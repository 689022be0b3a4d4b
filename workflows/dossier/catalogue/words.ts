// Short words in which the catalogue is written.
import type { Needed } from './field.ts';

export const day = <N extends Needed>(needed: N, label: string) => ({ type: 'day', needed, label }) as const;
export const yesNo = <N extends Needed>(needed: N, label: string) =>
  ({ type: 'yes-no', needed, label }) as const;
export const reference = <N extends Needed>(needed: N, label: string) =>
  ({ type: 'reference', needed, label }) as const;
export const event = <N extends Needed>(needed: N, label: string) =>
  ({ type: 'event', needed, label }) as const;
export const choice = <N extends Needed, const V extends readonly string[]>(
  needed: N,
  label: string,
  values: V,
) => ({ type: 'choice', needed, label, values }) as const;

export const obligation = { type: 'obligation', needed: 'always', label: 'verplichting' } as const;
export const document = reference('optional', 'document (verwijzing)');
export const proof = reference('live', 'document (verwijzing)');
export const reasons = ['geen', 'medisch', 'niet-passend', 'cao', 'veiligheid', 'anders'] as const;
export const measures = ['opschorting', 'stop'] as const;
export const outcomes = ['toegewezen', 'afgewezen'] as const;

/** Who can have a role in a dossier. */
export const ROLES = [
  'medewerker',
  'casemanager',
  'leidinggevende',
  'hr-manager',
  'bedrijfsarts',
  're-integratiebureau',
] as const;
