// The stories, told on the pure core: where the real law is told wrong, it shows here in milliseconds.
import { expect, it } from '@jest/globals';
import { openPurely } from '../support/scenario/pure-teller.ts';
import { tell } from '../support/scenario/tell.ts';
import { STORIES } from './stories/index.ts';

it.each(STORIES.map((story) => [story.title, story] as const))('%s', async (_, story) => {
  const { days } = await tell(story, openPurely);
  expect(Object.keys(days).length).toBeGreaterThan(0);
});
