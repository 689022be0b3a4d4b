// Every story that both tellers tell.
import { death, eventCorrected, firstDayCorrected, leave, noPossibilities, otherCause } from './changes.ts';
import { everybody } from './everybody.ts';
import { nobody } from './nobody.ts';
import { bounced, delayed, deputies } from './post.ts';
import { recovery, relapseAfter, relapseWithin, reopened } from './recovery.ts';
import { lateApplication, lateUwvLetter, lateUwvLetterUnreported } from './wia.ts';

export const STORIES = [
  nobody,
  everybody,
  recovery,
  relapseWithin,
  relapseAfter,
  reopened,
  bounced,
  delayed,
  deputies,
  firstDayCorrected,
  eventCorrected,
  leave,
  otherCause,
  noPossibilities,
  death,
  lateApplication,
  lateUwvLetter,
  lateUwvLetterUnreported,
] as const;
