// `npm run test:long -- kills`: dossiers that send thousands of letters while worker, Temporal, PostgreSQL and mail server are killed.
import { setTimeout as sleep } from 'node:timers/promises';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { chance } from '../support/seed.ts';
import { judge } from './judge.ts';
import { lettersOf } from './letters.ts';
import { drawKills, type Kill } from './plan.ts';
import { live, storiesFor, type Story } from './stories.ts';
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
const say = (line: string): void => {
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1).padStart(5);
  process.stderr.write(`${minutes} min  ${line}\n`);
};
const limit = setTimeout(() => {
  say('it takes too long; what is left is not done');
  process.exit(1);
}, DEADLINE);

const plan = drawKills(KILLS, LETTERS, chance(`${String(KILLS)} kills`));
const stories = storiesFor(LETTERS, amsterdamDay(Date.now()));
const world = await openWorld();
const letters = lettersOf(world);
let [told, decided, killed, over] = [0, 0, 0, false];

async function lane(waiting: Story[]): Promise<void> {
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    await live(world.desk, story, letters.ordered);
    told += 1;
  }
}

async function killAt({ number, victim, point, after, away, worker }: Kill): Promise<void> {
  while ((await world.mail.count()) < after && told < stories.length) await sleep(100);
  const held = await world.hold(point, PATIENCE);
  const who = held?.worker ?? worker;
  await world.kill(victim, who, away);
  await held?.letGo();
  killed += 1;
  const what = victim === 'worker' ? `worker ${String(who)}` : victim;
  say(
    `kill ${String(number)} of ${String(KILLS)}: ${what}, ${held ? point : `${point} (no letter came there)`}`,
  );
}

async function watch(): Promise<void> {
  for (let look = 1; !over; look += 1) {
    await sleep(2_000);
    decided += await letters.decide();
    if (look % 10 === 0)
      say(
        `${String(told)} of ${String(stories.length)} dossiers, ${String(await world.mail.count())} mails, ${String(await letters.underWay())} letters under way, ${String(killed)} kills`,
      );
  }
}

const watching = watch();
const waiting = [...stories];
const killing = (async () => {
  for (const kill of plan) await killAt(kill);
})();
await Promise.all([...Array.from({ length: LANES }, () => lane(waiting)), killing]);
await world.whole();
say('all is told and killed; what is under way goes on');
for (let still = 0; still < 5; still = (await letters.underWay()) === 0 ? still + 1 : 0) await sleep(1_000);
over = true;
await watching;
const { figures, faults } = await judge(world, letters.register, stories);
const counted = { ...figures, kills: killed, decided, 'own ends of a worker': world.ownEnds() };
process.stdout.write(
  `${Object.entries(counted)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ')}, ${((performance.now() - begun) / 60_000).toFixed(1)} min\n`,
);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
process.stdout.write(`${String(faults.length)} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
await letters.close();
await world.close();
clearTimeout(limit);
