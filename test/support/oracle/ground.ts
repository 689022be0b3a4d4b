// What every family of duties stands on: the counted days, the clocks, and the table the dates are put in (law.md §12.1, §12.2, §12.3.10-12).
import { extended } from './atw.ts';
import { dayNumber, dayText, toWorkingDay } from './days.ts';
import type { Life } from './life.ts';

export interface More {
  readonly anchor?: number;
  readonly respijt?: number;
  readonly planned?: boolean;
  readonly ronde?: number;
}

export interface Ground {
  /** The date of the k-th counted day. */
  readonly s: (k: number) => number;
  /** A day counted from an event: the first counted day when it falls in days that do not count. */
  readonly e: (day: number) => number;
  readonly w: number;
  /** The end from which the application counts back: W, or the end of the voluntary extension. */
  readonly end: number;
  readonly wia: number;
  readonly lateBrief: boolean;
  /** The letter never came: any day is in time. */
  readonly never: boolean;
  readonly late: number;
  /** The last day of pay before any sanction. */
  readonly stood: number;
  readonly loon: number;
  readonly opzegverbod: number;
  /** The last day of the sanction if nothing shortened it. */
  readonly sanctie: number | undefined;
  readonly put: (id: string, due: number, aim?: number, more?: More) => void;
  readonly rows: ReadonlyMap<string, string>;
}

/** The day after which the employer may give notice: the first existing day on or after the second anniversary. */
function secondAnniversary(d0: number): number {
  const text = dayText(d0);
  const year = String(Number(text.slice(0, 4)) + 2);
  return text.endsWith('02-29') ? dayNumber(`${year}-03-01`) : dayNumber(`${year}${text.slice(4)}`);
}

/** How many days a term of pay lasts for who has reached AOW age (C10, C11). */
function aowDays(d0: number): number {
  return d0 >= dayNumber('2023-07-01') ? 42 : 91;
}

/** The sanction's own end and the end it really has (§12.3.12). */
function sanctionEnds(
  life: Life,
  stood: number,
  due: number,
  e: (day: number) => number,
  leave: (day: number) => boolean,
) {
  const decided = life.uwv?.sanctie;
  if (decided === undefined || decided > stood) return undefined;
  let own = stood;
  for (let left = 364 - Math.max(0, decided - due); left > 0; left -= leave(own) ? 0 : 1) own += 1;
  const whole = own;
  for (const { op, besluit } of life.uwv?.bekortingen ?? []) {
    if (!besluit) continue;
    const tooLate = Math.max(0, besluit.op - extended(e(op + 21)));
    own = besluit.toegewezen ? Math.min(own, besluit.op + 42 - tooLate - 1) : own - tooLate;
  }
  return { whole, own };
}

/** Lays the ground of a life. */
export function groundOf(life: Life): Ground {
  const { d0, uwv } = life;
  const out = new Set<number>();
  for (const [from, to] of life.uncounted ?? []) for (let day = from; day < to; day += 1) out.add(day);
  const twoYears = secondAnniversary(d0) - d0;
  const counted: number[] = [];
  for (let day = d0; counted.length < twoYears; day += 1) if (!out.has(day)) counted.push(day);
  const s = (k: number): number => counted[k - 1] ?? Number.NaN;
  const e = (day: number): number => {
    let moved = day;
    while (out.has(moved)) moved += 1;
    return moved;
  };
  const w = s(728);
  const end = uwv?.verlenging ?? w;
  const { uwvBrief: brief, gemeldBijUwv: told, aanvraag } = life;
  const inTime = told !== undefined && told <= s(566);
  const lateBrief = inTime && brief !== undefined && brief > s(623);
  const wia = lateBrief ? Math.max(end - 77, e(brief + 28)) : end - 77;
  const never = inTime && uwv?.briefUitgebleven === true;
  const late = never ? 0 : Math.max(0, (aanvraag ?? wia) - wia);
  const stood = end + late;
  const ends = sanctionEnds(life, stood, end - 42 + late, e, (day) => out.has(day));
  let loon = ends?.own ?? stood;
  let opzegverbod = Math.max(w, s(twoYears)) + (loon - w);
  if (life.aow !== undefined) {
    const last = life.aow <= d0 ? s(aowDays(d0)) : life.aow + aowDays(d0) - 1;
    loon = Math.min(last, loon);
    opzegverbod = Math.min(last, opzegverbod);
  }
  const rows = new Map<string, string>();
  const text = (day: number | undefined): string => (day === undefined ? '-' : dayText(day));
  const put = (id: string, due: number, aim?: number, more?: More): void => {
    const least = Math.max(d0, more?.anchor ?? d0);
    const streef = aim === undefined ? undefined : Math.min(due, Math.max(least, toWorkingDay(aim, -1)));
    const respijt = more?.respijt === due ? undefined : more?.respijt;
    const planned = more?.planned === true ? 'gepland' : '-';
    rows.set(
      `${id}/${String(more?.ronde ?? 1)}`,
      [text(due), text(respijt), text(streef), planned].join(' '),
    );
  };
  return {
    s,
    e,
    w,
    end,
    wia,
    lateBrief,
    never,
    late,
    stood,
    loon,
    opzegverbod,
    sanctie: ends?.whole,
    put,
    rows,
  };
}
