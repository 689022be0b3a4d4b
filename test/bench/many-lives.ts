// A register full of dossiers that lived well, each written through its own writer: some fifty lives, told again under other numbers.
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import { noon } from '../support/in-memory.ts';
import { born, reported, until, write, type Lived, type ProofRegister } from '../support/proof-register.ts';
import { reports } from './life.ts';

const AT_ONCE = 4;
const LIVES = 50;
const BETWEEN_DAYS = 13;
/** Of every ten lives one has reports in it, as many as its age brings, up to this age: they take long to live through. */
const BUSY_EVERY = 10;
const BUSY_UNTIL = 400;

/** A life that is so many days old. */
function life(place: number, now: number): Lived {
  const nummer = `D-2026-L${String(place).padStart(5, '0')}`;
  const today = amsterdamDay(now);
  const busy = place % BUSY_EVERY === BUSY_EVERY - 1;
  const age = (place * BETWEEN_DAYS) % (busy ? BUSY_UNTIL : LIVES * BETWEEN_DAYS);
  const first = addDays(today, -age);
  const told = busy ? reports(first).filter(({ day }) => day < today) : [];
  return until(
    told.reduce(
      (lived, { day, event }) => reported(lived, day, event, String(event.id)),
      born(nummer, first),
    ),
    now,
  );
}

/** The same life under another number: its letters leave in a minute of the morning of their own. */
function underNumber({ dossier, sent, wakes, now }: Lived, nummer: string): Lived {
  const moved = (at: number): number => {
    const day = amsterdamDay(at);
    return at === wakeInstant(day, dossier.nummer) ? wakeInstant(day, nummer) : at;
  };
  return {
    dossier: { ...dossier, nummer },
    sent: sent.map(({ key, at }) => ({ key, at: moved(at) })),
    ...(wakes === undefined ? {} : { wakes: moved(wakes) }),
    now,
  };
}

/** Everybody whom these lives name can be reached. */
async function people({ register }: ProofRegister): Promise<void> {
  const rows = ['p-case', 'p-hr', 'p-lead'].map((referentie) => ({
    referentie,
    naam: 'Iemand',
    adres: `${referentie}@example.nl`,
  }));
  await register.insertInto('persoon').values(rows).execute();
}

/**
 * Fills a register.
 * @param day on whose noon all is looked at
 * @returns what is in it, and how fast dossiers went through the writer, a second
 */
export async function fillRegister(
  into: ProofRegister,
  count: number,
  day: IsoDay,
): Promise<{ readonly events: number; readonly letters: number; readonly pace: number }> {
  await people(into);
  const lives = Array.from({ length: Math.min(LIVES, count) }, (_, place) => life(place, noon(day)));
  let [next, events, letters] = [0, 0, 0];
  const lane = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++) {
      const lived = lives[place % lives.length];
      if (!lived) throw new Error('no life to tell');
      const other = underNumber(lived, `D-2026-P${String(place).padStart(5, '0')}`);
      await write(into.register, other);
      events += other.dossier.gebeurtenissen.length + 1;
      letters += other.sent.length;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { events, letters, pace: (count * 1000) / (performance.now() - start) };
}
