// Days that a decree equates with a holiday for the extension of terms only (art. 3 lid 3 Algemene termijnenwet).
import { isoDay, type IsoDay } from './iso-day.ts';

/**
 * Ordinary working days otherwise. Source: a secondary source that quotes the titles of the decrees; not yet verified
 * against the Staatscourant, hence `geverifieerd: false`.
 */
export const EQUATED_DAYS: { readonly geverifieerd: boolean; readonly days: readonly IsoDay[] } = {
  geverifieerd: false,
  days: [
    isoDay('2023-04-28'),
    isoDay('2023-05-19'),
    isoDay('2024-05-10'),
    isoDay('2024-12-27'),
    isoDay('2025-05-30'),
    isoDay('2026-01-02'),
    isoDay('2026-05-15'),
    isoDay('2027-05-07'),
    isoDay('2028-04-28'),
    isoDay('2028-05-26'),
  ],
};
