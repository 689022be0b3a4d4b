// Tells a story through a teller: walks the diary day by day, and checks what the story says is seen.
import { expect } from '@jest/globals';
import { isoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { inWords } from './letter-words.ts';
import type { Step, Story } from './story.ts';
import type { Look, Opening, Posted, Teller } from './teller.ts';

/** What a teller showed of a story: where everything stood at the end of each day, and every letter. */
export interface Told {
  readonly days: Readonly<Record<string, Look>>;
  readonly letters: readonly Posted[];
  /** What would still leave after the last day of the diary. */
  readonly coming: readonly string[];
}

function expectDuty(look: Look, { id, ronde, is }: Step & { step: 'duty' }, when: string): void {
  const row = look.termijnen.find((each) => each.verplichting === id && each.ronde === ronde);
  const seen =
    row && is && Object.fromEntries(Object.keys(is).map((field) => [field, Reflect.get(row, field)]));
  expect({ when, duty: id, ronde, there: row !== undefined, seen }).toStrictEqual({
    when,
    duty: id,
    ronde,
    there: is !== undefined,
    seen: is,
  });
}

/** Letters that were not there when they were last looked at, in words. */
class Letterbox {
  readonly #seen = new Set<string>();

  fresh(letters: readonly Posted[]): readonly string[] {
    const fresh = letters.filter(({ key }) => !this.#seen.has(key));
    for (const { key } of fresh) this.#seen.add(key);
    return inWords(fresh);
  }
}

async function take(step: Step, teller: Teller, when: string, box: Letterbox, id: string): Promise<void> {
  const day = when.slice(0, 10);
  switch (step.step) {
    case 'happens':
      expect({ when, refused: await teller.report({ id, op: day, ...step.event }) }).toStrictEqual({
        when,
        refused: undefined,
      });
      break;
    case 'refused':
      expect({ when, refused: await teller.report({ id, op: day, ...step.event }) }).toStrictEqual({
        when,
        refused: expect.stringContaining(step.because),
      });
      break;
    case 'duty':
      expectDuty(await teller.look(), step, when);
      break;
    case 'clocks':
      expect({ when, klokken: (await teller.look()).klokken }).toStrictEqual({
        when,
        klokken: expect.objectContaining(step.are),
      });
      break;
    case 'phase':
      expect({ when, ...(await teller.look()).dossier }).toStrictEqual({
        when,
        fase: step.is,
        ...(step.closed ? { gesloten: step.closed } : {}),
      });
      break;
    case 'left':
      expect({ when, left: box.fresh(await teller.letters()) }).toStrictEqual({
        when,
        left: [...step.letters].sort(),
      });
      break;
    case 'about': {
      const words = inWords(await teller.letters()).filter((each) => each.split(' ').includes(step.what));
      expect({ when, about: step.what, words }).toStrictEqual({
        when,
        about: step.what,
        words: [...step.letters].sort(),
      });
      break;
    }
    case 'signals': {
      const names = (await teller.look()).signalen.map(({ signaal }) => signaal);
      expect({ when, signals: [...names].sort() }).toStrictEqual({ when, signals: [...step.names].sort() });
      break;
    }
    case 'mailbox':
      await teller.mailbox(step.person, step.answer);
      break;
    case 'delivery': {
      const deliveries = await teller.deliveries();
      if (deliveries)
        expect({ when, delivery: deliveries[step.letter] }).toStrictEqual({ when, delivery: step.is });
      break;
    }
    case 'gone':
      expect({ when, gone: await teller.isGone() }).toStrictEqual({ when, gone: true });
  }
}

/** Tells a story; throws where what is seen is not what the story says. */
export async function tell(story: Story, open: Opening): Promise<Told> {
  const days = Object.keys(story.diary).map(isoDay);
  const [first] = days;
  if (first === undefined || [...days].sort().join() !== days.join())
    throw new Error(`the days of "${story.title}" are not in order`);
  const teller = await open(story, first);
  try {
    return await through(days, story, teller);
  } finally {
    await teller.end();
  }
}

async function through(days: readonly IsoDay[], story: Story, teller: Teller): Promise<Told> {
  const box = new Letterbox();
  const looks: Record<string, Look> = {};
  for (const day of days) {
    await teller.until(day);
    const steps = story.diary[day] ?? [];
    for (const [place, step] of steps.entries())
      await take(
        step,
        teller,
        `${day}, ${String(place + 1)}: ${step.step}`,
        box,
        `${day}.${String(place + 1)}`,
      );
    if (steps.every(({ step }) => step !== 'gone')) looks[day] = await teller.look();
  }
  return { days: looks, letters: await lettersOf(teller), coming: await teller.coming() };
}

async function lettersOf(teller: Teller): Promise<readonly Posted[]> {
  const sortKey = ({ op, key }: Posted): string => `${op} ${key}`;
  return [...(await teller.letters())].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
