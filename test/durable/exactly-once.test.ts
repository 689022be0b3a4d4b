// Senders of letters ended by force at every point: no letter is lost, and none is double but those that say so themselves.
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRegister } from '../../activities/register/database.ts';
import { startSink, type Received } from '../letters/sink.ts';
import { addressOf, kenmerkOf, POINTS, type Point } from '../support/letter-plan.ts';
import { runSenders, type Finished } from '../support/letter-senders.ts';
import { freshRegister, type FreshRegister } from '../support/register.ts';
import { chance } from '../support/seed.ts';

const LETTERS = Number(process.env.BRIEVEN ?? 500);
const KILLS = Number(process.env.KILLS ?? 20);
/** Two may meet in one sender, which dies but once. */
const SPARE = Math.ceil(KILLS / 10);
const HALTS = 5;
/** How long a sender is halted; milliseconds. */
const HALT_MS = 1_500;

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
}, 60_000);
afterAll(() => register.stop(), 30_000);

/** Letters at which something happens: every point in turn, at places that the seed chooses. */
function draw(letters: number, kills: number, halts: number): Readonly<Record<number, Point>> {
  const between = chance('where senders are killed');
  const plan: Record<number, Point> = {};
  const wanted: readonly Point[] = [
    ...Array.from({ length: kills }, (_, place) => POINTS[place % POINTS.length] ?? 'after-dot'),
    ...Array.from({ length: halts }, (): Point => 'halt'),
  ];
  for (const point of wanted) {
    let letter = between(0, letters - 1);
    // Whoever stands still is left alone meanwhile, or nothing is seen of it.
    const apart = point === 'halt' ? 8 : 0;
    const taken = (at: number): boolean =>
      Object.keys(plan).some((other) => Math.abs(Number(other) - at) <= apart);
    for (let step = 0; taken(letter) && step < letters; step += 1) letter = (letter + 1) % letters;
    plan[letter] = point;
  }
  return plan;
}

interface Run extends Finished {
  readonly received: readonly Received[];
  /** Letters whose sender stood still for a while and went on. */
  readonly resumed: readonly number[];
}

/** Lets a process go on; whether it still could. */
function goesOn(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGCONT');
  } catch {
    return false;
  }
}

/** All letters through senders that are killed and halted as planned. */
async function run(
  letters: number,
  plan: Readonly<Record<number, Point>>,
  ledgerless: boolean,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-once-'));
  const resumed: number[] = [];
  const at = (point: Point, signal: NodeJS.Signals) => {
    return ({ from, to }: Omit<Received, 'bytes'>): void => {
      const letter = Number(/\d+/.exec(to)?.[0]);
      const mark = join(folder, `kill-${String(letter)}`);
      if (plan[letter] !== point || existsSync(mark)) return;
      writeFileSync(mark, point);
      const pid = Number(/\d+/.exec(from)?.[0]);
      process.kill(pid, signal);
      if (signal !== 'SIGSTOP') return;
      setTimeout(() => {
        // Another of its letters may have been its last.
        if (goesOn(pid)) resumed.push(letter);
      }, HALT_MS);
    };
  };
  const [kill, halt] = [at('after-dot', 'SIGKILL'), at('halt', 'SIGSTOP')];
  const sink = await startSink({}, undefined, undefined, {
    inData: at('in-data', 'SIGKILL'),
    afterDot: (envelope) => {
      kill(envelope);
      halt(envelope);
    },
  });
  try {
    const finished = await runSenders({
      ...{ url: register.url, smtp: sink.url, folder, letters, plan, ledgerless },
    });
    for (const [letter, point] of Object.entries(plan))
      process.stderr.write(
        `  letter ${letter}: ${point}${existsSync(join(folder, `kill-${letter}`)) ? '' : ' (never reached)'}\n`,
      );
    return { ...finished, received: sink.received, resumed };
  } finally {
    await sink.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What came in, by address. */
function copies(received: readonly Received[]): ReadonlyMap<string, readonly Buffer[]> {
  const byAddress = new Map<string, Buffer[]>();
  for (const { to, bytes } of received) byAddress.set(to, [...(byAddress.get(to) ?? []), bytes]);
  return byAddress;
}

describe('Senders that are killed and halted', () => {
  it('lose no letter, and send none twice but those that are marked, the same to the byte', async () => {
    const begun = performance.now();
    const plan = draw(LETTERS, KILLS + SPARE, HALTS);
    const { received, killed, heldByOther, resumed } = await run(LETTERS, plan, false);
    const db = openRegister(register.url);
    const rows = await db
      .selectFrom('brief')
      .select(['sleutel', 'adres', 'staat', 'mogelijk_dubbel', 'bytes', 'antwoord'])
      .execute();
    await db.destroy();
    const byAddress = copies(received);
    const doubles = [...byAddress].filter(([, each]) => each.length > 1);
    const marked = rows.filter(({ mogelijk_dubbel }) => mogelijk_dubbel);
    process.stderr.write(
      `  ${String(LETTERS)} letters, ${String(killed)} kills, ${String(HALTS)} halts, ${String(doubles.length)} doubles, ` +
        `${String(marked.length)} marked, ${String(heldByOther)} times in the other's hands, ` +
        `${((performance.now() - begun) / 1000).toFixed(0)} s\n`,
    );
    // Nothing lost, and the register says so.
    expect(rows.filter(({ staat }) => staat !== 'verzonden')).toEqual([]);
    expect(rows.map(({ sleutel }) => sleutel).sort()).toEqual(
      Array.from({ length: LETTERS }, (_, letter) => `D-2026-PROEF1/${kenmerkOf(letter)}`).sort(),
    );
    expect([...byAddress.keys()].sort()).toEqual(
      Array.from({ length: LETTERS }, (_, letter) => addressOf(letter)).sort(),
    );
    // Nothing double that does not say so, and never another text than the register keeps.
    const unmarked = new Set(marked.map(({ adres }) => adres));
    expect(doubles.filter(([address]) => !unmarked.has(address)).map(([address]) => address)).toEqual([]);
    for (const { adres, bytes } of rows)
      for (const copy of byAddress.get(adres ?? '') ?? [])
        if (bytes?.equals(copy) !== true) throw new Error(`${adres ?? ''} is not the letter that was kept`);
    // A sender that stands still is not gone: its letters are nobody else's.
    for (const letter of resumed) expect(byAddress.get(addressOf(letter))).toHaveLength(1);
    expect(resumed.length).toBeGreaterThan(0);
    // All of it happened.
    expect(killed).toBeGreaterThanOrEqual(KILLS);
    expect(heldByOther).toBeGreaterThan(0);
    // After the dot and after the 250 a letter is in, and nobody knows: these are what the marks are for.
    expect(doubles.length).toBeGreaterThan(0);
  }, 600_000);

  it('would send letters twice without the ledger, or this test does not bite', async () => {
    const { received, killed } = await run(100, draw(100, 10, 0), true);
    const doubles = [...copies(received)].filter(([, each]) => each.length > 1);
    process.stderr.write(`  without a ledger: ${String(killed)} kills, ${String(doubles.length)} doubles\n`);
    expect(doubles.length).toBeGreaterThan(0);
  }, 120_000);
});
