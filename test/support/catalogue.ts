// The catalogue of events as check-law reads it: per event its fields, per field its choices.
import { EVENTS, type EventKind } from '../../workflows/dossier/events.ts';
import type { Catalogue } from '../../workflows/law/check-catalogue.ts';

const kinds: readonly (readonly [string, EventKind])[] = Object.entries(EVENTS);

export const CATALOGUE: Catalogue = Object.fromEntries(
  kinds.map(([soort, { fields }]) => [
    soort,
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, 'values' in field ? field.values : []]),
    ),
  ]),
);
