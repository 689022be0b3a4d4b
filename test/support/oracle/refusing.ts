// The procedure after a refusal or a broken control rule (law.md §3, §12.2).
import { extended } from './atw.ts';
import { workingDaysAfter } from './days.ts';
import type { Ground } from './ground.ts';
import type { Life } from './life.ts';

/** The duties of every case of refusal. */
export function refusing(life: Life, { e, put }: Ground): void {
  const rounds = new Map<string, number>();
  const add = (id: string, anchor: number, due: number, aim: number): void => {
    const ronde = (rounds.get(id) ?? 0) + 1;
    rounds.set(id, ronde);
    put(id, due, aim, { anchor, ronde });
  };
  const days = (id: string, from: number, due: number, aim: number): void =>
    add(id, from, e(from + due), e(from + aim));
  const workingDays = (id: string, from: number, due: number, aim: number): void =>
    add(id, from, e(workingDaysAfter(from, due)), e(workingDaysAfter(from, aim)));

  for (const { op, schending, gesprek, zonderGrond, maatregel, hervat } of life.weigeringen ?? []) {
    workingDays('kennisgeving-vermoeden', op, 2, 1);
    workingDays('gesprek-weigering', op, 5, 2);
    const toTest = gesprek?.grond === 'medisch-te-toetsen';
    if (toTest && !schending) days('toets-deugdelijke-grond', gesprek.op, 14, 7);
    const noGround = gesprek?.grond === 'nee' || gesprek?.grond === 'niet-verschenen';
    // Not appearing at the bedrijfsarts leaves nothing to be tested (§3): the warning follows the talk.
    const warned = noGround || (toTest && schending) ? gesprek.op : zonderGrond;
    if (warned !== undefined) workingDays('schriftelijke-waarschuwing', warned, 2, 1);
    if (maatregel) {
      workingDays('mededeling-loonmaatregel', maatregel.op, 2, 1);
      // The Algemene termijnenwet has the last word: after the step over days that do not count.
      const told = extended(e(maatregel.op + 7));
      if (maatregel.stop && life.vangnet) add('melding-loonstop-uwv', maatregel.op, told, told);
      days('deskundigenoordeel', maatregel.op, 14, 7);
    }
    if (hervat !== undefined) workingDays('bevestiging-hervatting', hervat, 2, 1);
  }
}
