// A running dossier without Temporal: the loop's steps, one instant after another, with a post that always answers.
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import {
  type Dossier,
  forget,
  openDossier,
  pictureNow,
  record,
  seenTo,
  toldNow,
} from '../../workflows/dossier/dossier.ts';
import type { Gebeurtenis, Ziekmelding } from '../../workflows/dossier/event.ts';
import { caughtUp, letterKey, nextUp, type DueLetter } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes, type Outcome } from '../../workflows/dossier/outcomes.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';

/** Noon of a day, in UTC: after the morning's letters. */
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** A new dossier with everybody in it, opened at noon of the day it was reported. */
export function opened(eersteZiektedag: string, fields: Readonly<Record<string, unknown>> = {}): Dossier {
  const people = {
    werkgever: 'w-1',
    medewerker: 'm-1',
    casemanager: 'c-1',
    leidinggevende: 'l-1',
    hrManager: 'h-1',
  };
  return openDossier('D-2026-TEST23', readZiekmelding({ eersteZiektedag, ...people, ...fields }, 'live'));
}

export interface Posted {
  /** The Amsterdam day on which it was posted. */
  readonly on: IsoDay;
  readonly op: IsoDay;
  readonly key: string;
}

/** One round of the loop at an instant: all that is due is posted until nothing is. */
export function atInstant(
  dossier: Dossier,
  now: number,
  post: (letter: DueLetter) => Outcome = () => 'verzonden',
): {
  readonly dossier: Dossier;
  readonly posted: readonly Posted[];
  readonly wakes?: number;
  readonly ended: boolean;
} {
  const posted: Posted[] = [];
  let current = dossier;
  for (;;) {
    const { letters, handled, next, moot, ended } = nextUp(current, pictureNow(current), now);
    if (letters.length === 0) {
      const seen = seenTo(forget(current, moot), handled);
      return { dossier: seen, posted, ...(next ? { wakes: next.at } : {}), ended };
    }
    posted.push(
      ...letters.map((letter) => ({
        on: amsterdamDay(now),
        op: letter.op,
        key: letterKey(letter.line, letter.rol),
      })),
    );
    const outcomes = letters.map((letter) => ({ letter, outcome: post(letter) }));
    current = seenTo(recordOutcomes(current, outcomes, now), handled);
  }
}

/** A whole life on the loop's steps: events become known at noon, the timer wakes when it says. */
export function runThrough(
  ziekmelding: Ziekmelding,
  events: readonly Gebeurtenis[],
  end: IsoDay,
): readonly Posted[] {
  const posted: Posted[] = [];
  const coming = [...events];
  let dossier = openDossier('D-2026-TEST23', ziekmelding);
  for (let now = noon(knownOn(ziekmelding)); ;) {
    const step = atInstant(dossier, now);
    posted.push(...step.posted);
    dossier = step.dossier;
    const news = coming[0] ? noon(knownOn(coming[0])) : Number.POSITIVE_INFINITY;
    const wakes = Math.min(step.wakes ?? Number.POSITIVE_INFINITY, Math.max(news, now));
    if (step.ended || !Number.isFinite(wakes) || amsterdamDay(wakes) > end) return posted;
    now = wakes;
    if (news > now) continue;
    const day = amsterdamDay(now);
    const known = coming.splice(0, coming.findLastIndex((event) => knownOn(event) === day) + 1);
    dossier = record(caughtUp(toldNow(dossier), now), known, day).dossier;
  }
}
