// The proof: every dossier of the register recomputed from its events, and held against what is written, was sent and runs.
import type { Transaction } from 'kysely';
import { amsterdamDay } from '../../../../workflows/calendar/amsterdam-day.ts';
import { dossiersWithoutRecipient } from '../../holes/recipients.ts';
import type { Tables } from '../../tables.ts';
import { isOtherKey, OTHER_KEY } from './chain-check.ts';
import type { Hole } from './holes.ts';
import { lettersAgain, proveOne, type Asked, type Proved } from './one.ts';
import type { Standstill } from './replay.ts';
import { runningHoles, type RunningDossiers } from './running.ts';
import { storedDossiers, type StoredDossier } from './stored.ts';
import { looseLetters, strangers as unknownTo } from './whole.ts';

/** What a proof found. */
export interface ProofOutcome {
  readonly dossiers: number;
  readonly verplichtingen: number;
  /** Duties by status. */
  readonly eindstand: Readonly<Record<string, number>>;
  readonly gaten: readonly Hole[];
  /** Dossiers in which something was happening just then: they are judged the next time. */
  readonly inBeweging: readonly string[];
  /** What was looked at besides the register: the timers, and the chains. */
  readonly temporal: boolean;
  readonly ketens: boolean;
}

export interface ProofAsked {
  readonly now: () => number;
  readonly key?: Buffer;
  readonly running?: RunningDossiers;
  /** Only these dossiers. */
  readonly only?: readonly string[];
  readonly progress?: (done: number) => void;
  /** Waits between the two looks at what differs from Temporal; milliseconds. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** Runs a question on the register. */
export type Ask = <T>(question: (step: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** Between two looks. */
const MINUTE_MS = 60_000;
/** Histories that are read at once. */
const ABREAST = 16;

interface Found extends Proved {
  readonly nummer: string;
  readonly revisie: number;
  readonly stored?: StoredDossier;
}

const isOver = ({ bewaren_tot: until }: StoredDossier, now: number): boolean =>
  until !== null && until <= amsterdamDay(now);
const aboutLetters = ({ gat }: Hole): boolean => gat === 'brief-ontbreekt' || gat === 'brief-overtollig';

/** What Temporal says of one dossier that is in the register. */
async function temporalHoles(
  stored: StoredDossier,
  wakes: number | undefined,
  running: RunningDossiers,
): Promise<readonly Hole[]> {
  const page = await running.page(stored.nummer);
  if (page) return runningHoles(stored, page, wakes);
  return [
    { dossiernummer: stored.nummer, gat: 'zonder-workflow', zin: 'Er loopt geen workflow voor dit dossier.' },
  ];
}

/** All dossiers once. */
async function round(step: Transaction<Tables>, asked: ProofAsked, only = asked.only): Promise<Found[]> {
  const now = asked.now();
  const one: Asked = { now, temporal: asked.running !== undefined, ...(asked.key ? { key: asked.key } : {}) };
  const found: Found[] = [];
  const waiting = new Set<Promise<void>>();
  for await (const stored of storedDossiers(step, only)) {
    if (isOver(stored, now)) continue;
    const proved = proveOne(stored, one);
    const keep = (more: readonly Hole[]): void => {
      const holes = [...proved.holes, ...more];
      const { nummer, revisie } = stored;
      found.push({ ...proved, nummer, revisie, holes, ...(holes.some(aboutLetters) ? { stored } : {}) });
      asked.progress?.(found.length);
    };
    if (!asked.running || proved.broken !== undefined) {
      keep([]);
      continue;
    }
    const look = temporalHoles(stored, proved.wakes, asked.running).then(keep);
    const over = look.finally(() => waiting.delete(over));
    waiting.add(over);
    if (waiting.size >= ABREAST) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  return found;
}

/** Letters that left late tell of standstills, and those explain what else went otherwise. */
function weighed(found: readonly Found[], now: number): readonly Found[] {
  const standstills: readonly Standstill[] = found.flatMap((each) => each.standstills);
  return found.map((each) =>
    each.stored
      ? {
          ...each,
          holes: [
            ...each.holes.filter((hole) => !aboutLetters(hole)),
            ...lettersAgain(each.stored, standstills, now),
          ],
        }
      : each,
  );
}

const FROM_TEMPORAL: readonly Hole['gat'][] = [
  'zonder-workflow',
  'zonder-dossier',
  'zonder-volgende-regel',
  'wekker-wijkt-af',
  'register-achter',
  'keten-gebroken',
];

const nameOf = ({ dossiernummer, gat }: Hole): string => `${dossiernummer} ${gat}`;

/** What differs from Temporal counts only when it is seen again a minute later, at the same revision. */
async function seenTwice(
  ask: Ask,
  asked: ProofAsked,
  found: readonly Found[],
  strangers: readonly Hole[],
): Promise<{ readonly holes: readonly Hole[]; readonly inBeweging: readonly string[] }> {
  const all = [...found.flatMap(({ holes }) => holes), ...strangers];
  const doubtful = asked.running ? all.filter(({ gat }) => FROM_TEMPORAL.includes(gat)) : [];
  const certain = all.filter((hole) => !doubtful.includes(hole));
  if (doubtful.length === 0) return { holes: certain, inBeweging: [] };
  await (asked.pause ?? ((ms) => new Promise((done) => setTimeout(done, ms))))(MINUTE_MS);
  const numbers = [...new Set(doubtful.map(({ dossiernummer }) => dossiernummer))];
  const { progress: _, ...quietly } = asked;
  const again = await ask(async (step) => ({
    found: await round(step, quietly, numbers),
    strangers: asked.running && !asked.only ? await unknownTo(step, asked.running) : [],
  }));
  const revisions = new Map(found.map(({ nummer, revisie }) => [nummer, revisie]));
  const steady = again.found.filter(({ nummer, revisie }) => revisions.get(nummer) === revisie);
  const seen = new Set([...steady.flatMap(({ holes }) => holes), ...again.strangers].map(nameOf));
  const holes = doubtful.filter((each) => seen.has(nameOf(each)));
  const moving = again.found.filter(({ nummer, revisie }) => revisions.get(nummer) !== revisie);
  return { holes: [...certain, ...holes], inBeweging: moving.map(({ nummer }) => nummer).sort() };
}

function counted(statuses: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/**
 * Proves the register. A chain key that is not the right one is one hole, not one for each dossier.
 * @throws Error when the register or Temporal does not answer
 */
export async function prove(ask: Ask, asked: ProofAsked): Promise<ProofOutcome> {
  const { found, strangers, loose } = await ask(async (step) => ({
    found: weighed(await round(step, asked), asked.now()),
    strangers: asked.running && !asked.only ? await unknownTo(step, asked.running) : [],
    loose: [
      ...(await dossiersWithoutRecipient(step, amsterdamDay(asked.now()))).filter(
        ({ dossiernummer }) => asked.only?.includes(dossiernummer) ?? true,
      ),
      ...(asked.only ? [] : await looseLetters(step)),
    ],
  }));
  const places = found.flatMap(({ broken }) => broken ?? []);
  const otherKey = isOtherKey(found.length, places);
  const { holes, inBeweging } = otherKey
    ? { holes: [{ dossiernummer: '', gat: 'keten-gebroken' as const, zin: OTHER_KEY }], inBeweging: [] }
    : await seenTwice(ask, asked, found, strangers);
  const statuses = found.flatMap((each) => each.statuses);
  return {
    dossiers: found.length,
    verplichtingen: statuses.length,
    eindstand: counted(statuses),
    gaten: [...holes, ...loose].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    inBeweging,
    temporal: asked.running !== undefined,
    ketens: asked.key !== undefined,
  };
}
