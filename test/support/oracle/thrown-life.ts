// A life thrown by dice, told to both: as events to the engine and as day numbers to the oracle.
import { isoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Gebeurtenis } from '../../../workflows/dossier/event.ts';
import { readEvent } from '../../../workflows/dossier/read-event.ts';
import type { ObligationId } from '../../../workflows/law/vocabulary.ts';
import type { Life } from './dates.ts';
import { dayNumber, dayText } from './days.ts';
import type { Die } from './seeded.ts';

export interface ThrownLife {
  readonly life: Life;
  readonly events: readonly Gebeurtenis[];
}

/** Throws a life: interruptions, a leave, and the events from which other dates count. */
export function throwLife(d0Text: string, die: Die): ThrownLife {
  const d0 = dayNumber(d0Text);
  const raw: Record<string, unknown>[] = [];
  const say = (day: number, event: Record<string, unknown>): number => {
    raw.push({ ...event, op: isoDay(dayText(day)) });
    return day;
  };
  const done = (verplichting: ObligationId, day: number): number =>
    say(day, { soort: 'voldaan', verplichting });
  const perhaps = (act: () => number): number | undefined => (die(0, 1) === 1 ? act() : undefined);

  const uncounted: [number, number][] = [];
  const terugvallen: number[] = [];
  let free = d0 + die(3, 200);
  for (let gaps = die(0, 3); gaps > 0; gaps -= 1) {
    const back = free + die(1, 27);
    say(free, { soort: 'werkhervatting', omvang: 'volledig' });
    say(back, { soort: 'terugval' });
    uncounted.push([free, back]);
    terugvallen.push(back);
    free = back + die(1, 200);
  }
  perhaps(() => {
    const first = d0 + die(10, 600);
    const last = first + die(70, 130);
    say(first, { soort: 'verlof', tot: dayText(last), zelfdeOorzaak: die(0, 1) === 0 ? 'ja' : 'onbekend' });
    return uncounted.push([first, last + 1]);
  });
  const probleemanalyse = perhaps(() => done('probleemanalyse', d0 + die(1, 42)));
  const plan = perhaps(() => done('plan-van-aanpak', (probleemanalyse ?? d0) + die(0, 40)));
  const after = plan;
  const adviezen =
    after === undefined
      ? []
      : [die(0, 90), die(91, 300)].map((wait) =>
          say(after + wait, { soort: 'advies-bedrijfsarts', advies: 'belastbaarheid' }),
        );
  let talk = (plan ?? d0 + 56) + die(20, 50);
  const gesprekken = Array.from({ length: die(0, 8) }, () => {
    const day = done('voortgangsgesprek', talk);
    talk += die(1, 70);
    return day;
  });
  const evaluatie = perhaps(() => done('eerstejaarsevaluatie', d0 + die(300, 420)));
  const gemeldBijUwv = perhaps(() => done('ziekmelding-uwv', d0 + die(280, 640)));
  const uwvBrief = perhaps(() => say(d0 + die(600, 760), { soort: 'uwv-brief-ontvangen' }));
  const aanvraag = perhaps(() => say(d0 + die(620, 800), { soort: 'wia-aangevraagd' }));
  const told: Partial<Record<keyof Life, number | undefined>> = {
    probleemanalyse,
    plan,
    evaluatie,
    gemeldBijUwv,
    uwvBrief,
    aanvraag,
  };
  const known = Object.fromEntries(Object.entries(told).filter(([, day]) => day !== undefined));
  return {
    life: { d0, uncounted, terugvallen, adviezen, gesprekken, ...known },
    events: raw.map((event) => readEvent(event, 'scenario')),
  };
}
