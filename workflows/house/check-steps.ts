// Holds an employer's steps against the house's: every kind of letter stays, and none comes later than it may.
import type { Ladder } from '../law/vocabulary.ts';
import { HOUSE_LADDERS, type LadderLetter, type Step } from './ladders.ts';

/**
 * What is wrong with steps that are to stand in for a ladder: one Dutch sentence, or undefined when they will do.
 * A kind of letter that the house sends on or before the hard date stays on or before it; one that it sends after, comes
 * no later than the house's last of that kind.
 */
export function checkSteps(steps: readonly Step[], ladder: Ladder): string | undefined {
  const house = HOUSE_LADDERS[ladder];
  const missing = house.find(({ letter }) => !steps.some((step) => step.letter === letter));
  if (missing)
    return `de brief "${missing.letter}" ontbreekt; die moet er op de ladder ${ladder} in blijven.`;
  for (const { step, letter, on } of steps) {
    const latest = latestOf(house, letter);
    if (latest === undefined)
      return `de brief "${letter}" (trede "${step}") hoort niet op de ladder ${ladder}.`;
    const after = daysAfter(on);
    if (on.from === 'S' && after > 0) {
      return `trede "${step}" telt vooruit vanaf de streefdatum (S); tel dan vanaf de uiterste dag (U).`;
    }
    if (letter === 'vandaag-uiterlijk' && !(on.from === 'U' && after === 0)) {
      return `trede "${step}" ("vandaag uiterlijk") hoort op de uiterste dag zelf.`;
    }
    if ((letter === 'te-laat' || letter === 'vraag') && !(on.from === 'U' && after > 0)) {
      return `trede "${step}" kan pas na de uiterste dag.`;
    }
    if (after > latest) {
      return latest === 0
        ? `trede "${step}" valt na de uiterste dag; zet die op of vóór die dag.`
        : `trede "${step}" komt te laat; zet die uiterlijk ${latest} ${latest === 1 ? 'dag' : 'dagen'} na de uiterste dag.`;
    }
  }
  return undefined;
}

/** Days after the hard date on which the house sends the last letter of a kind; 0 when it always does so on or before it. */
function latestOf(house: readonly Step[], letter: LadderLetter): number | undefined {
  const days = house.filter((step) => step.letter === letter).map(({ on }) => daysAfter(on));
  return days.length === 0 ? undefined : Math.max(0, ...days);
}

function daysAfter(on: Step['on']): number {
  return 'days' in on ? on.days : on.workingDays;
}
