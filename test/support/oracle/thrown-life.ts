// A life thrown by dice in which a bit of everything that every dossier has comes together.
import { dayNumber, dayText } from './days.ts';
import type { Life } from './life.ts';
import type { Die } from './seeded.ts';
import { telling, type Telling, type ThrownLife } from './telling.ts';

/** Throws a life: interruptions, a leave, and the events from which other dates count. */
export function throwLife(d0: number, die: Die): ThrownLife {
  const { say, done, told } = telling();
  const perhaps = (act: () => number): number | undefined => (die(0, 1) === 1 ? act() : undefined);

  const uncounted: [number, number][] = [];
  const terugvallen: number[] = [];
  let free = d0 + die(3, 200);
  for (let gaps = die(0, 3); gaps > 0; gaps -= 1) {
    const back = free + die(1, 27);
    say(free, 'werkhervatting', { omvang: 'volledig' });
    say(back, 'terugval');
    uncounted.push([free, back]);
    terugvallen.push(back);
    free = back + die(1, 200);
  }
  perhaps(() => uncounted.push(throwLeave(d0 + die(10, 600), die, say)));
  const probleemanalyse = perhaps(() => done('probleemanalyse', d0 + die(1, 42)));
  const plan = perhaps(() => done('plan-van-aanpak', (probleemanalyse ?? d0) + die(0, 40)));
  const after = plan;
  const adviezen =
    after === undefined
      ? []
      : [die(0, 90), die(91, 300)].map((wait) =>
          say(after + wait, 'advies-bedrijfsarts', { advies: 'belastbaarheid' }),
        );
  let talk = (plan ?? d0 + 56) + die(20, 50);
  const gesprekken = Array.from({ length: die(0, 8) }, () => {
    const day = done('voortgangsgesprek', talk);
    talk += die(1, 70);
    return day;
  });
  const known: Partial<Record<keyof Life, number | undefined>> = {
    probleemanalyse,
    plan,
    evaluatie: perhaps(() => done('eerstejaarsevaluatie', d0 + die(300, 420))),
    gemeldBijUwv: perhaps(() => done('ziekmelding-uwv', d0 + die(280, 640))),
    uwvBrief: perhaps(() => say(d0 + die(600, 760), 'uwv-brief-ontvangen')),
    aanvraag: perhaps(() => say(d0 + die(620, 800), 'wia-aangevraagd')),
  };
  const happened = Object.fromEntries(Object.entries(known).filter(([, day]) => day !== undefined));
  return told({ d0, uncounted, terugvallen, adviezen, gesprekken, ...happened });
}

/** A leave from a day on: the days that do not count. */
export function throwLeave(first: number, die: Die, say: Telling['say']): [number, number] {
  const last = first + die(70, 130);
  say(first, 'verlof', { tot: dayText(last), zelfdeOorzaak: die(0, 1) === 0 ? 'ja' : 'onbekend' });
  return [first, last + 1];
}

/** Now and then a leave that begins soon after all that was told, so that what counts from it falls in the leave. */
export function throwLeaveAfterwards({ say, last }: Telling, die: Die): { uncounted?: [number, number][] } {
  if (die(0, 3) > 0 || last() === '') return {};
  return { uncounted: [throwLeave(dayNumber(last()) + die(1, 14), die, say)] };
}
