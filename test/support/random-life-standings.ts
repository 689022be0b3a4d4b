// What is true of where a life stands, on any day: one status for each duty, dates in order, the same in any order of arrival.
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { standing } from '../../workflows/dossier/forecast.ts';
import type { Status } from '../../workflows/dossier/forecast-types.ts';
import { pictureOf, type Picture } from '../../workflows/dossier/picture.ts';
import { lastDay, rowKey } from '../../workflows/dossier/row.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import type { Truth } from './random-life-lived.ts';
import { dieOf } from './oracle/seeded.ts';
import { daysToLook, isOneIn } from './random-life-days.ts';
import { stoodOn, type Stood } from './random-life-past.ts';

const STATUSES =
  'open verlopen gedaan te-laat-gedaan opgeschort vervallen niet-van-toepassing niet-gedaan'.split(' ');

/** Whether what is told beside a status fits it. */
function fits({ status, row, gedaanOp, opgeschortTot, reden, door }: Stood, day: string): boolean {
  const [last, done] = [lastDay(row), status === 'gedaan' || status === 'te-laat-gedaan'];
  return (
    STATUSES.includes(status) &&
    done === (gedaanOp !== undefined) &&
    (gedaanOp === undefined || (gedaanOp <= day && gedaanOp <= last === (status === 'gedaan'))) &&
    (opgeschortTot === undefined || status === 'opgeschort') &&
    (status === 'open' ? day <= last : status === 'verlopen' ? day > last : true) &&
    (status === 'opgeschort' || status === 'niet-van-toepassing') === (reden !== undefined) &&
    (!done || door !== undefined)
  );
}

const UNENDED: readonly Status[] = ['open', 'verlopen', 'opgeschort'];

export const oneStatus: Truth = (life) => {
  const { picture } = life.diary;
  const keys = picture.rows.map(rowKey);
  expect(keys).toEqual([...new Set(keys)]);
  for (const day of daysToLook(life)) {
    const closed = picture.closing !== undefined && picture.closing.op <= day;
    const misfits = [...stoodOn(picture, day)].filter(
      ([, stood]) => !fits(stood, day) || (closed && UNENDED.includes(stood.status)),
    );
    expect(misfits.map(([key, { status }]) => `${day} ${key} ${status}`)).toEqual([]);
  }
};

export const datesInOrder: Truth = ({ diary: { picture } }) => {
  const misfits = picture.rows.filter(
    ({ streefdatum, uiterlijk, respijt }) =>
      (streefdatum !== undefined && streefdatum > uiterlijk) ||
      (respijt !== undefined && respijt <= uiterlijk) ||
      uiterlijk < picture.account.eersteZiektedag,
  );
  expect(misfits.map(rowKey)).toEqual([]);
};

/** The same events in another order of arrival; those of one day stay as they were listed. */
function shuffled(events: readonly Gebeurtenis[], seed: number): readonly Gebeurtenis[] {
  const die = dieOf(seed);
  const drawn = events.map((event) => ({ event, key: die(0, 1_000_000) })).sort((a, b) => a.key - b.key);
  const used = new Set<Gebeurtenis>();
  return drawn.flatMap(({ event }) => {
    const next = events.find((each) => each.op === event.op && !used.has(each));
    if (next) used.add(next);
    return next ?? [];
  });
}

const statuses = (picture: Picture, day: IsoDay): readonly string[] =>
  [...stoodOn(picture, day)].map(([key, { row, status }]) => `${key} ${row.uiterlijk} ${status}`).sort();

/** Jest compares slowly; it is asked only to show the difference. */
function same(one: unknown, two: unknown): void {
  if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
}

export const anyOrder: Truth = (life) => {
  const { picture } = life.diary;
  const other = pictureOf(life.ziekmelding, shuffled(life.events, life.pick), DEFAULT_POLICY);
  const days = daysToLook(life);
  for (const day of days) same(statuses(other, day), statuses(picture, day));
  // Every word of it on two of the days: the sentences cost more than the dates.
  for (const day of [days[life.pick % days.length] ?? life.end, life.end])
    same(standing(other, day), standing(picture, day));
};

export const alsoAsWhatIf: Truth = (life) => {
  if (!isOneIn(4, life)) return;
  const { ziekmelding, events, diary, end } = life;
  const read = readScenario({ ziekmelding, gebeurtenissen: events, tot: end });
  same(
    standing(pictureOf(read.ziekmelding, read.gebeurtenissen, DEFAULT_POLICY), end),
    standing(diary.picture, end),
  );
};
