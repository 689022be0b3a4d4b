// What is true of the letters of a life: about what is open, all of them, each once, and none that news unwrites.
import { expect } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { workingDayFrom, workingDayUntil } from '../../workflows/calendar/working-days.ts';
import { linesBetween } from '../../workflows/dossier/agenda.ts';
import { live, type Diary } from '../../workflows/dossier/diary.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { firstOf } from '../../workflows/dossier/account.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import type { Line } from '../../workflows/dossier/line.ts';
import { horizonOf, type Picture } from '../../workflows/dossier/picture.ts';
import { lastDay, rowKey, type Row } from '../../workflows/dossier/row.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import { entryOf } from '../../workflows/dossier/terms.ts';
import type { Truth } from './random-life-lived.ts';
import { isOneIn } from './random-life-days.ts';
import { cutOf, lastKnown, rowsByKey, toldAt } from './random-life-past.ts';

const told = ({ op, key, aan }: Line): string => `${op} ${key} ${aan.join()}`;

const statusOf = (picture: Picture, row: Row, day: IsoDay) =>
  standingOf(row, picture.account, picture.closing, day).status;

/** The events are in the order in which they became known. */
const knownBefore = (events: readonly Gebeurtenis[], day: IsoDay): number => {
  const place = events.findIndex((event) => knownOn(event) >= day);
  return place < 0 ? events.length : place;
};

export const onlyWhatIsOpen: Truth = (life) => {
  const misfits = life.diary.lines.filter(({ op, brief, row }) => {
    if (!row) return false;
    // Letters of a day leave before what is recorded on that day takes effect (law.md §12.4).
    const { picture } = toldAt(life, knownBefore(life.events, op));
    const same = rowsByKey(picture).get(rowKey(row));
    const late = op > lastDay(row);
    const onItsSide =
      brief === 'herinnering' ? !late : brief === 'te-laat' || brief === 'vraag' ? late : true;
    return !(
      op > knownOn(life.ziekmelding) &&
      same?.uiterlijk === row.uiterlijk &&
      statusOf(picture, same, op) === (late ? 'verlopen' : 'open') &&
      onItsSide &&
      (brief !== 'vandaag-uiterlijk' || op === lastDay(row))
    );
  });
  expect(misfits.map(told)).toEqual([]);
};

/** Days before the aim on which the first reminder leaves, by ladder (law.md §12.4). */
const FIRST_REMINDER = { wettelijk: 14, regeling: 14, zacht: 7, bewaking: undefined } as const;

/** The letters that must come about a duty if nothing more happens: its first reminder, and the one of the day after. */
function missing({ dossier, picture, lines }: Diary, quietFrom: IsoDay, end: IsoDay): readonly string[] {
  const about = new Map<string, Line['brief'][]>();
  for (const { op, row, brief } of lines) {
    const key = row && `${op} ${rowKey(row)}`;
    if (key !== undefined) about.set(key, [...(about.get(key) ?? []), brief]);
  }
  // Where a ladder became milder it may have left under the stricter one: about one date it leaves once.
  const reminded = (row: Row, by: IsoDay): boolean =>
    about.get(`${by} ${rowKey(row)}`)?.includes('herinnering') === true ||
    lines.some(
      ({ op, brief, row: of }) =>
        of &&
        op < by &&
        brief === 'herinnering' &&
        of.uiterlijk === row.uiterlijk &&
        rowKey(of) === rowKey(row),
    );
  return picture.rows.flatMap((row) => {
    const [, , known] = entryOf(dossier.termen, row);
    const lead = FIRST_REMINDER[row.obligation.ladder];
    const wanted: string[] = [];
    if (lead !== undefined) {
      const day = workingDayUntil(addDays(row.streefdatum ?? row.uiterlijk, -lead));
      const leaves = day > known ? day : addDays(known, 1);
      if (leaves > quietFrom && leaves <= lastDay(row) && statusOf(picture, row, leaves) === 'open')
        if (!reminded(row, leaves)) wanted.push(`${leaves} herinnering ${rowKey(row)}`);
    }
    const after = workingDayFrom(addDays(lastDay(row), 1));
    // The forecast ends with the last date of all; what is told the day after it is told by the running dossier.
    if (
      after > quietFrom &&
      after > known &&
      after <= horizonOf(picture, end) &&
      statusOf(picture, row, after) === 'verlopen'
    )
      if (!about.has(`${after} ${rowKey(row)}`)) wanted.push(`${after} te laat ${rowKey(row)}`);
    return wanted;
  });
}

export const allThatIsDue: Truth = (life) => {
  expect(missing(life.diary, lastKnown(life, life.events), life.end)).toEqual([]);
};

export const eachOnce: Truth = ({ ziekmelding, diary: { dossier, picture, lines } }) => {
  const opened = knownOn(ziekmelding);
  const all = linesBetween(dossier, picture, addDays(opened, -1), addDays(opened, 1500)).map(
    ({ key }) => key,
  );
  expect(all).toEqual([...new Set(all)]);
  const mornings = lines.flatMap(({ op, brief, row, aan }) =>
    row ? aan.map((rol) => `${op} ${brief} ${rowKey(row)} ${rol}`) : [],
  );
  expect(mornings).toEqual([...new Set(mornings)]);
};

/** Lives the first part of a life on its own: costly, so not of every life. */
export const pastStays: Truth = (life) => {
  const cut = cutOf(life);
  const event = cut === undefined ? undefined : life.events[cut];
  if (cut === undefined || !event || !isOneIn(3, life)) return;
  const early = life.events.slice(0, cut);
  const before = live(life.ziekmelding, early, life.end);
  expect(missing(before, lastKnown(life, early), life.end)).toEqual([]);
  const past = (lines: readonly Line[]) => lines.filter(({ op }) => op < knownOn(event)).map(told);
  expect(past(life.diary.lines)).toEqual(past(before.lines));
};

/** What still leaves after the end: word that the dossier closed, and that a letter could not be delivered. */
const AFTER_THE_END: readonly Line['brief'][] = ['dossier-gesloten', 'bezorgfout'];

export const silentAfterwards: Truth = (life) => {
  const { picture, lines } = life.diary;
  const known = lastKnown(life, life.events);
  const death = firstOf(picture.account, 'overleden');
  if (death) expect(lines.filter(({ op }) => op > known && op >= death.op).map(told)).toEqual([]);
  const { closing } = picture;
  if (!closing) return;
  const after = lines.filter(
    ({ op, brief }) => op > known && op > closing.op && !AFTER_THE_END.includes(brief),
  );
  expect(after.map(told)).toEqual([]);
};
