// What is true of a life as a running dossier: its door, its timer, and how much it has to remember.
import { expect } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { seenTo, type Dossier } from '../../workflows/dossier/dossier.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import { withLetters, type LetterRecord } from '../../workflows/dossier/letter-record.ts';
import { letterKey, nextUp } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes } from '../../workflows/dossier/outcomes.ts';
import { preview, report } from '../../workflows/dossier/report.ts';
import { view } from '../../workflows/dossier/view.ts';
import { noon } from './in-memory.ts';
import type { Truth } from './random-life-lived.ts';
import { daysToLook, isOneIn } from './random-life-days.ts';
import { toldAt } from './random-life-past.ts';
import { refusalOf } from './refusal-of.ts';

const sizeOf = (dossier: Dossier): number => Buffer.byteLength(JSON.stringify(dossier));

/** Every letter that leaves is remembered by its key and role. */
export const smallState: Truth = ({ diary, end }) => {
  const letters = diary.lines
    .filter(({ op }) => op <= end)
    .flatMap(({ op, key, aan }) =>
      aan.map((rol): [string, LetterRecord] => [letterKey({ key }, rol), { op, uitkomst: 'verzonden' }]),
    );
  expect(sizeOf({ ...diary.dossier, brieven: withLetters({}, letters) })).toBeLessThan(40_000);
};

/** One Dutch sentence, on one line, that ends. */
const SENTENCE = /^[^\n]{10,400}[.?]$/;

export const refusedChangesNothing: Truth = (life) => {
  const refused = life.tried.filter((each) => each.refused !== undefined);
  for (const { refused: sentence } of refused) expect(sentence).toMatch(SENTENCE);
  const one = refused[life.pick % Math.max(1, refused.length)];
  if (!one) return;
  const dossier = toldAt(life, one.place).dossier;
  const bytes = JSON.stringify(dossier);
  expect(refusalOf(() => report(dossier, one.raw, 'x', one.now))).toBe(one.refused);
  expect(refusalOf(() => preview(dossier, one.raw, one.now))).toBe(one.refused);
  expect(JSON.stringify(dossier)).toBe(bytes);
};

export const previewIsReport: Truth = (life) => {
  if (!isOneIn(4, life)) return;
  const accepted = life.tried.filter((each) => each.refused === undefined);
  const one = accepted[life.pick % Math.max(1, accepted.length)];
  if (!one) return;
  const dossier = toldAt(life, one.place).dossier;
  const bytes = JSON.stringify(dossier);
  const foretold = preview(dossier, one.raw, one.now);
  expect(JSON.stringify(dossier)).toBe(bytes);
  const { dossier: after, answer } = report(dossier, one.raw, 'x', one.now);
  expect(foretold).toEqual({ ...answer, proef: true });
  if (!isOneIn(8, life)) return;
  const again = report(after, one.raw, 'x', one.now + 3_600_000);
  expect(again.dossier).toBe(after);
  expect(again.answer).toEqual(answer);
};

/** Asks a dossier what it does now, and sees to it, until it sleeps. */
export const oneTimer: Truth = (life) => {
  for (const day of daysToLook(life).slice(-2)) {
    if (day < knownOn(life.ziekmelding)) continue;
    const place = life.events.findLastIndex((event) => knownOn(event) <= day) + 1;
    const now = noon(day);
    const { picture, dossier: then } = toldAt(life, place);
    let dossier = seenTo(then, addDays(day, -1));
    for (let round = 0; ; round += 1) {
      const { letters, next, ended, handled } = nextUp(dossier, picture, now);
      expect(round).toBeLessThan(4);
      if (letters.length === 0) {
        if (!ended) expect(next?.at).toBeGreaterThan(now);
        break;
      }
      const outcomes = letters.map((letter) => ({ letter, outcome: 'verzonden' as const }));
      dossier = seenTo(recordOutcomes(dossier, outcomes, now), handled);
    }
  }
};

/** A copy from its JSON, as the next page of a running dossier gets it, says the same. */
export const sameAnswer: Truth = (life) => {
  if (!isOneIn(5, life)) return;
  const { dossier } = life.diary;
  const copy = JSON.parse(JSON.stringify(dossier)) as Dossier;
  expect(view(copy, life.end)).toEqual(view(dossier, life.end));
};
