// One dossier proved: its chain, its duties, its letters, its alarm.
import { REPEATS } from '../../tables.ts';
import { amsterdamDay } from '../../../../workflows/calendar/amsterdam-day.ts';
import { termijnen } from '../../../../workflows/dossier/show.ts';
import { brokenChain } from './chain-check.ts';
import { dutyHoles, GRACE_MS, letterHoles, ownStandstills, standstillsOf } from './compare.ts';
import { expectedBy } from './expected.ts';
import type { Hole } from './holes.ts';
import { replay, SLOW, standingStill, type Course, type Replayed, type Standstill } from './replay.ts';
import { alarmHole } from './running.ts';
import type { StoredDossier } from './stored.ts';

/** What came of one dossier. */
export interface Proved {
  readonly holes: readonly Hole[];
  /** Number of the first event that does not fit the chain. */
  readonly broken?: number;
  readonly statuses: readonly string[];
  /** When it wakes next by the recomputation. */
  readonly wakes?: number;
  readonly standstills: readonly Standstill[];
}

/** Ledger rows that nobody can tell of any more, or will by itself. */
const GIVEN_UP_MS = 25 * GRACE_MS;

function uncertain({ nummer, letters }: StoredDossier, now: number): readonly Hole[] {
  return letters
    .filter(
      ({ staat, onzeker_keren: times, gewijzigd_op: changed }) =>
        (staat === 'onzeker' && times > REPEATS) ||
        ((staat === 'onzeker' || staat === 'bezig') && Date.parse(changed) < now - GIVEN_UP_MS),
    )
    .map(({ sleutel, rol, message_id: id }) => ({
      dossiernummer: nummer,
      gat: 'brief-onzeker',
      zin: `Niemand weet of de brief ${sleutel} aan de ${rol} is aangekomen: ${id}.`,
    }));
}

/** Without Temporal the register's own note of the next alarm has to do. */
function notedAlarm(stored: StoredDossier, wakes: number | undefined, now: number): readonly Hole[] {
  const { volgende_wekker: noted, gesloten_op: closed } = stored;
  const alarm = noted === null ? undefined : Date.parse(noted);
  if (alarm !== undefined && alarm < now - GRACE_MS && closed === null)
    return [
      {
        dossiernummer: stored.nummer,
        gat: 'zonder-volgende-regel',
        zin: `De wekker van ${new Date(alarm).toISOString().slice(0, 16).replace('T', ' ')} UTC is niet gevolgd.`,
      },
    ];
  // Within the hour it may be going off right now.
  if (alarm !== undefined && alarm <= now) return [];
  const hole = alarmHole(stored, alarm, wakes);
  return hole ? [hole] : [];
}

export interface Asked {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the chains; without it they are not looked at. */
  readonly key?: Buffer;
  /** Temporal tells of the alarms. */
  readonly temporal: boolean;
}

/** Proves one dossier by the register alone. */
export function proveOne(stored: StoredDossier, { now, key, temporal }: Asked): Proved {
  const nothing = { statuses: [], standstills: [] };
  const broken = key && brokenChain(key, stored);
  const [opening, ...events] = stored.events.map(({ inhoud }) => inhoud);
  const chainHole = (zin: string): Hole => ({ dossiernummer: stored.nummer, gat: 'keten-gebroken', zin });
  if (broken) return { ...nothing, holes: [chainHole(broken.zin)], broken: broken.nummer };
  if (opening?.soort !== 'ziekmelding')
    return { ...nothing, holes: [chainHole('De ziekmelding ontbreekt.')], broken: 0 };
  let told: Replayed;
  try {
    told = expectedBy(stored.nummer, opening, events as never, now);
  } catch {
    return { ...nothing, holes: [chainHole('De gebeurtenissen zijn niet meer na te rekenen.')] };
  }
  const { picture, wakes } = told;
  return {
    holes: [
      ...dutyHoles(stored, picture, now),
      ...letterHoles(stored, [told], now),
      ...uncertain(stored, now),
      ...(temporal ? [] : notedAlarm(stored, wakes, now)),
    ],
    statuses: termijnen(picture, amsterdamDay(now)).map(({ status }) => status),
    ...(wakes === undefined ? {} : { wakes }),
    standstills: standstillsOf(stored, told),
  };
}

/** The letters of a dossier once more, with what is known of standstills: slower, and surer. */
export function lettersAgain(
  stored: StoredDossier,
  standstills: readonly Standstill[],
  now: number,
): readonly Hole[] {
  const [opening, ...events] = stored.events.map(({ inhoud }) => inhoud);
  if (opening?.soort !== 'ziekmelding') return [];
  const course = (of?: Course): Replayed => replay(stored.nummer, opening, events as never, now, of);
  const prompt = course();
  const own = ownStandstills(stored, prompt);
  return letterHoles(
    stored,
    [
      prompt,
      course(SLOW),
      course(standingStill(standstills)),
      course(standingStill([...standstills, ...own])),
    ],
    now,
  );
}
