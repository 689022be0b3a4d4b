// The same stories, told on Temporal: the real worker on a clock that skips, letters through a real mail server.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDurably } from '../support/scenario/durable-teller.ts';
import { startDurableWorld, type DurableWorld } from '../support/scenario/durable-world.ts';
import { openPurely } from '../support/scenario/pure-teller.ts';
import { SharedClock } from '../support/scenario/shared-clock.ts';
import { tell, type Told } from '../support/scenario/tell.ts';
import { STORIES } from './stories/index.ts';

const MINUTES = 60_000;

let world: DurableWorld | undefined;
let told: readonly PromiseSettledResult<Told>[] = [];

beforeAll(async () => {
  world = await startDurableWorld(STORIES);
  const clock = new SharedClock(world.environment, STORIES.length);
  const open = openDurably(world, clock);
  told = await Promise.allSettled(
    STORIES.map((story, place) => tell(story, open(place)).finally(() => clock.leave())),
  );
}, 15 * MINUTES);

afterAll(() => world?.close(), MINUTES);

it.each(STORIES.map((story, place) => [story.title, place, story] as const))(
  '%s',
  async (_, place, story) => {
    const durable = told[place];
    if (durable?.status !== 'fulfilled') throw durable?.reason ?? new Error('not told');
    expect(durable.value).toStrictEqual(await tell(story, openPurely));
  },
);
