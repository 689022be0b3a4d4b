// One dossier of the register against its recomputation: duties, and letters that had to leave.
import canonicalize from 'canonicalize';
import { addDays } from '../../../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../../../workflows/calendar/iso-day.ts';
import type { Termijn } from '../../../../workflows/dossier/forecast-types.ts';
import type { Picture } from '../../../../workflows/dossier/picture.ts';
import { termijnen } from '../../../../workflows/dossier/show.ts';
import { wakeInstant } from '../../../../workflows/dossier/wake.ts';
import type { Hole } from './holes.ts';
import type { Replayed, Standstill } from './replay.ts';
import type { StoredDossier } from './stored.ts';

/** What happens within an hour counts as on time. */
export const GRACE_MS = 3_600_000;
/** A letter that is put ready later than this tells of a standstill. */
const LATE_MS = 60_000;

const nameOf = ({ verplichting, ronde }: Termijn): string =>
  ronde > 1 ? `${verplichting} (ronde ${String(ronde)})` : verplichting;

/** Duties that two tellings do not tell alike. */
function differing(
  told: readonly Termijn[],
  again: readonly Termijn[],
  alike: (a: Termijn, b: Termijn) => boolean,
): readonly string[] {
  const byName = new Map(again.map((row) => [nameOf(row), row]));
  const wrong = told.filter((row) => {
    const other = byName.get(nameOf(row));
    byName.delete(nameOf(row));
    return !other || !alike(row, other);
  });
  return [...wrong.map(nameOf), ...byName.keys()];
}

/** The day whose morning is certainly behind us. */
function settledDay(nummer: string, now: number): IsoDay {
  const today = amsterdamDay(now);
  return now >= wakeInstant(today, nummer) + GRACE_MS ? today : addDays(today, -1);
}

/** The duties as the register has them: worked out wrongly, or of a day that is over. */
export function dutyHoles(stored: StoredDossier, picture: Picture, now: number): readonly Hole[] {
  const { nummer, peildatum, termijnen: told } = stored;
  const exactly = (a: Termijn, b: Termijn): boolean => canonicalize(a) === canonicalize(b);
  const wrong = differing(told, termijnen(picture, peildatum), exactly);
  if (wrong.length > 0)
    return [
      {
        dossiernummer: nummer,
        gat: 'verplichting-wijkt-af',
        zin: `De herberekening geeft een andere uitkomst voor ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ' en meer' : ''}.`,
      },
    ];
  const day = settledDay(nummer, now);
  const stale =
    day > peildatum
      ? differing(
          told,
          termijnen(picture, day),
          (a, b) => a.status === b.status && a.uiterlijk === b.uiterlijk,
        )
      : [];
  return stale.length === 0
    ? []
    : [
        {
          dossiernummer: nummer,
          gat: 'register-achter',
          zin: `Het register is van ${peildatum}; sindsdien veranderde de stand van ${stale.slice(0, 5).join(', ')}.`,
        },
      ];
}

/** Key of a letter as the dossier knows it: without its number, with its role. */
function letterOfRow(nummer: string, { sleutel, rol }: { sleutel: string; rol: string }): string {
  return `${sleutel.slice(nummer.length + 1)}:${rol}`;
}

/** When each letter of a dossier was put ready, by its key with its role. */
function readied({ nummer, letters }: StoredDossier): ReadonlyMap<string, number> {
  const first = letters.filter(({ opvolger }) => opvolger === 0);
  return new Map(first.map((row) => [letterOfRow(nummer, row), Date.parse(row.klaargezet_op)]));
}

/** A letter that left late: when it had to, and when it did. */
type Late = readonly [from: number, to: number];

function lateLetters(stored: StoredDossier, { expected }: Replayed): readonly Late[] {
  return [...readied(stored)].flatMap(([key, to]): Late[] => {
    const from = expected.get(key);
    return from !== undefined && to - from > LATE_MS ? [[from, to]] : [];
  });
}

/** Stretches in which nothing left that had to: told by the letters that left too late. */
export function standstillsOf(stored: StoredDossier, told: Replayed): readonly Standstill[] {
  return lateLetters(stored, told).map(([from, to]) => ({ from, to }));
}

/**
 * The same for the dossier itself: its standstill began after its last sign of life, for what fell before the first late
 * letter may have been passed over with it.
 */
export function ownStandstills(stored: StoredDossier, told: Replayed): readonly Standstill[] {
  const late = lateLetters(stored, told);
  const signs = [
    ...stored.events.map(({ inhoud }) => Date.parse(inhoud.gemeldOp)),
    ...[...readied(stored)].flatMap(([key, at]) =>
      at - (told.expected.get(key) ?? -Infinity) > LATE_MS ? [] : [at],
    ),
    ...late.map(([, to]) => to),
  ].sort((x, y) => x - y);
  return late.map(([from, to]) => ({ from: (signs.findLast((at) => at <= from) ?? from) + LATE_MS, to }));
}

/**
 * Letters that are missing, and letters too many. Something that left late or crossed a report may have gone one way or
 * another: a letter is missing when every course has it, and too many when none has.
 */
export function letterHoles(
  stored: StoredDossier,
  courses: readonly Replayed[],
  now: number,
): readonly Hole[] {
  const { nummer: dossiernummer } = stored;
  const there = readied(stored);
  const [first, ...others] = courses;
  const missing = [...(first?.expected ?? [])].filter(
    ([key, at]) =>
      at <= now - GRACE_MS &&
      !there.has(key) &&
      others.every(({ expected }) => (expected.get(key) ?? Infinity) <= now - GRACE_MS),
  );
  const tooMany = [...there].filter(([key]) => !courses.some(({ expected }) => expected.has(key)));
  return [
    ...missing.map(([key, at]): Hole => {
      const moment = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
      return {
        dossiernummer,
        gat: 'brief-ontbreekt',
        zin: `De brief ${key} had op ${moment} UTC moeten vertrekken.`,
      };
    }),
    ...tooMany.map(([key]): Hole => ({
      dossiernummer,
      gat: 'brief-overtollig',
      zin: `De brief ${key} is klaargezet, maar volgt niet uit de gebeurtenissen.`,
    })),
  ];
}
