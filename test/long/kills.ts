// `npm run test:long -- kills`: dossiers that send thousands of letters while worker, Temporal, PostgreSQL and mail server are killed.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failed } from '../../client/front-desk.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { chance, SEED } from '../support/seed.ts';
import { judge } from './judge.ts';
import { lettersOf } from './letters.ts';
import { drawKills, type Kill } from './plan.ts';
import { live, storiesFor } from './stories.ts';
import { openWorld } from './world.ts';

const LETTERS = Number(process.env.BRIEVEN ?? 10_000);
const KILLS = Number(process.env.KILLS ?? 200);
/** Dossiers at a time. */
const LANES = Number(process.env.LANEN ?? 16);
/** How long a letter may take to come to a point; milliseconds. */
const PATIENCE = 30_000;
/** It is over then, whatever is still to be done: a letter that found no way in ten minutes waits an hour. */
const DEADLINE = 3 * 3_600_000;

const begun = performance.now();
const minutes = (): string => ((performance.now() - begun) / 60_000).toFixed(1);
const say = (line: string): void => void process.stderr.write(`${minutes().padStart(5)} min  ${line}\n`);

const plan = drawKills(KILLS, LETTERS, chance(`${String(KILLS)} kills, ${String(LETTERS)} letters`));
const stories = storiesFor(LETTERS, amsterdamDay(Date.now()));
const world = await openWorld();
const letters = lettersOf(world);
let [told, decided, killed, over] = [0, 0, 0, false];

async function killAt({ number, victim, point, after, away, worker }: Kill): Promise<void> {
  while ((await world.mail.count()) < after && told < stories.length) await sleep(100);
  const held = await world.hold(point, PATIENCE);
  const who = held?.worker ?? worker;
  await world.kill(victim, who, away);
  await held?.letGo();
  killed += 1;
  const what = victim === 'worker' ? `worker ${String(who)}` : victim;
  const where = held ? point : `${point} (no letter came there)`;
  say(`kill ${String(number)} of ${String(KILLS)}, SEED=${String(SEED)}: ${what}, ${where}`);
}

/** Decides what waits for a person, and tells how far it is. */
async function watch(): Promise<void> {
  for (let look = 1; !over; look += 1) {
    await sleep(2_000);
    decided += await letters.decide();
    if (look % 10 !== 0) continue;
    const [mails, underWay] = await Promise.all([world.mail.count(), letters.underWay()]);
    say(
      `${String(told)} of ${String(stories.length)} dossiers, ${String(mails)} mails, ${String(underWay)} letters under way`,
    );
  }
}

async function story(): Promise<void> {
  const waiting = [...stories];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await live(world.desk, next, letters.ordered);
      told += 1;
    }
  };
  const killing = async (): Promise<void> => {
    for (const kill of plan) await killAt(kill);
  };
  await Promise.all([...Array.from({ length: LANES }, lane), killing()]);
  await world.whole();
  say('all is told and killed; what is under way goes on');
  for (let still = 0; still < 5; still = (await letters.underWay()) === 0 ? still + 1 : 0) await sleep(1_000);
  over = true;
}

/** @returns whether all is well */
async function all(): Promise<boolean> {
  await Promise.all([watch(), story()]);
  const { figures, faults } = await judge(world, letters.register, stories);
  const counted = { ...figures, kills: killed, decided, 'own ends of a worker': world.ownEnds() };
  const named = Object.entries(counted).map(([name, count]) => `${String(count)} ${name}`);
  process.stdout.write(`${named.join(', ')}, SEED=${String(SEED)}, ${minutes()} min\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  process.stdout.write(`${String(faults.length)} faults\n`);
  return faults.length === 0;
}

/** Comes when it is stopped, or takes too long. */
const stopped = new Promise<never>((_, reject) => {
  setTimeout(() => reject(new Failed('it takes too long')), DEADLINE).unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => reject(new Failed('stopped')));
});

let well = false;
try {
  well = await Promise.race([all(), stopped]);
} catch (error) {
  const stack = error instanceof Error && !(error instanceof Failed) ? error.stack : undefined;
  say(stack ?? String(error));
}
await letters.close();
if (!well) say(`the journal of the mail server and the log of the workers stay in ${world.folder}`);
await world.close(well);
process.exit(well ? 0 : 1);
