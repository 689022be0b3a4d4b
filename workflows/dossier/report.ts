// A report at the door of a running dossier: read, judged, recorded, and answered with what it changed.
import { amsterdamDay } from '../calendar/amsterdam-day.ts';
import { admit } from './admissible.ts';
import { knownOn } from './known-on.ts';
import { openDossier, record, toldNow, type Dossier } from './dossier.ts';
import type { Gebeurtenis } from './event.ts';
import { caughtUp } from './next-up.ts';
import { impact, type Impact } from './preview.ts';
import { readEvent } from './read-event.ts';
import { Refusal } from './refusal.ts';
import { isUnreadable } from './unreadable.ts';

/** What is answered to a report, with `proef` when nothing was recorded. */
export interface Gemeld extends Impact {
  readonly gebeurtenis: string;
  readonly proef: boolean;
}

/** An id that the dossier knows already. */
function earlier(dossier: Dossier, raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || raw.id === undefined) return -1;
  return dossier.gebeurtenissen.findIndex(({ id }) => id === raw.id);
}

/** The first answer again: the dossier as it was before that event, and with it. */
function firstAnswer(dossier: Dossier, place: number, event: Gebeurtenis): Gemeld {
  const day = knownOn(event);
  let before = toldNow(openDossier(dossier.nummer, dossier.ziekmelding, dossier.huisregels));
  // Each on the day it became known: which letters were still to come depends on that.
  for (const each of dossier.gebeurtenissen.slice(0, place))
    before = record(before.dossier, [each], knownOn(each));
  return {
    gebeurtenis: event.id ?? event.soort,
    ...impact(before, record(before.dossier, [event], day), day),
    proef: false,
  };
}

/** The event as it will be recorded. */
function stamped(raw: unknown, id: string, now: number): Gebeurtenis {
  if (isUnreadable(raw))
    throw new Refusal(
      'de melding is niet te lezen: stuur haar opnieuw via Spoorwijzer, met de juiste sleutel.',
    );
  const event = readEvent(raw, 'live');
  return { ...event, id: event.id ?? id, gemeldOp: new Date(now).toISOString() };
}

/**
 * Judges a report without recording it: the synchronous check at the door.
 * @throws Refusal with the one sentence that says why not
 */
export function check(dossier: Dossier, raw: unknown, now: number): void {
  if (earlier(dossier, raw) < 0)
    admit(dossier.ziekmelding, dossier.gebeurtenissen, stamped(raw, 'proef', now));
}

/**
 * Records a report and answers what it changed; an id that is known gets its first answer and changes nothing.
 * @param id used when the sender chose none
 * @param now the instant we know, milliseconds since 1970
 * @throws Refusal with the one sentence that says why not; the dossier is then as it was
 */
export function report(
  dossier: Dossier,
  raw: unknown,
  id: string,
  now: number,
): { dossier: Dossier; answer: Gemeld } {
  const place = earlier(dossier, raw);
  const known = dossier.gebeurtenissen[place];
  if (known) return { dossier, answer: firstAnswer(dossier, place, known) };
  const event = stamped(raw, id, now);
  admit(dossier.ziekmelding, dossier.gebeurtenissen, event);
  const day = amsterdamDay(now);
  const before = toldNow(dossier);
  const after = record(caughtUp(before, now), [event], day);
  return {
    dossier: after.dossier,
    answer: { gebeurtenis: event.id ?? event.soort, ...impact(before, after, day), proef: false },
  };
}

/**
 * What a report would change; nothing is recorded and nothing sent.
 * @throws Refusal with the one sentence that says why it would not be accepted
 */
export function preview(dossier: Dossier, raw: unknown, now: number): Gemeld {
  return { ...report(dossier, raw, 'proef', now).answer, proef: true };
}

/** Fifty refusals are kept, the newest. */
const REFUSALS_KEPT = 50;

/** JSON that is nested ten thousand deep can be read, but not written: it would fail the task for ever. */
function written(raw: unknown): string {
  try {
    return typeof raw === 'string' ? raw : JSON.stringify(raw ?? null);
  } catch {
    return 'niet weer te geven';
  }
}

/** Keeps a report that was not accepted: shown, never lost. */
export function refuse(dossier: Dossier, raw: unknown, reden: string, now: number): Dossier {
  const soort =
    typeof raw === 'object' && raw !== null && 'soort' in raw && typeof raw.soort === 'string'
      ? raw.soort
      : 'onbekend';
  const refused = {
    op: new Date(now).toISOString(),
    soort: soort.slice(0, 40),
    reden,
    inhoud: written(raw).slice(0, 200),
  };
  return {
    ...dossier,
    geweigerd: [...dossier.geweigerd, refused].slice(-REFUSALS_KEPT),
    revisie: dossier.revisie + 1,
  };
}
