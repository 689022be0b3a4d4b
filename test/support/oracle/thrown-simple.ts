// The plain lives: nothing happens, one interruption, one leave, one late application.
import type { Die } from './seeded.ts';
import { telling, type ThrownLife } from './telling.ts';
import { throwLeave } from './thrown-life.ts';

/** Nothing happens. */
export function throwNothing(d0: number): ThrownLife {
  return telling().told({ d0 });
}

/** One recovery of at most 27 days, and the relapse. */
export function throwGap(d0: number, die: Die): ThrownLife {
  const { say, told } = telling();
  const free = say(d0 + die(1, 727), 'werkhervatting', { omvang: 'volledig' });
  const back = say(free + die(1, 27), 'terugval');
  return told({ d0, uncounted: [[free, back]], terugvallen: [back] });
}

/** One leave, the illness before and after it of one cause. */
export function throwOneLeave(d0: number, die: Die): ThrownLife {
  const { say, told } = telling();
  const leave = throwLeave(d0 + die(1, 727), die, say);
  return told({ d0, uncounted: [leave] });
}

/** An application after its last day; the letter of UWV in time, late, or never. */
export function throwLateApplication(d0: number, die: Die): ThrownLife {
  const { say, done, told } = telling();
  const gemeldBijUwv = done('ziekmelding-uwv', d0 + (die(0, 3) === 0 ? die(566, 600) : die(287, 565)));
  const aanvraag = d0 + die(651, 830);
  const brief = die(0, 3);
  const happened = { d0, gemeldBijUwv, aanvraag };
  if (brief === 0) {
    say(d0 + die(640, 650), 'uwv-brief-uitgebleven');
    say(aanvraag, 'wia-aangevraagd');
    return told({ ...happened, uwv: { briefUitgebleven: true } });
  }
  const uwvBrief = brief === 1 ? undefined : say(d0 + die(605, 660), 'uwv-brief-ontvangen');
  say(aanvraag, 'wia-aangevraagd');
  return told(uwvBrief === undefined ? happened : { ...happened, uwvBrief });
}
