// The k-th counted day of sickness.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { skipInterruptions, type Interruption } from './interruptions.ts';

/** What counting days of sickness needs. */
export interface SickCount {
  /** Day 1. */
  readonly eersteZiektedag: IsoDay;
  readonly interruptions: readonly Interruption[];
}

/**
 * The calendar date of the k-th counted day of sickness, S(k); recoveries of up to 27 days and leave are skipped
 * (art. 23 lid 3 and 5 Wet WIA, art. 38 lid 1 ZW, art. 7:629 lid 10 BW).
 * @param k 1 is the first sick day
 */
export function sickDay(count: SickCount, k: number): IsoDay {
  return skipInterruptions(count.interruptions, addDays(count.eersteZiektedag, k - 1));
}

/** Days in the wachttijd of 104 weeks (art. 23 lid 1 Wet WIA). */
export const WACHTTIJD = 104 * 7;
