// Lives in which cooperation is refused or a control rule is broken, once or twice.
import { dayText } from './days.ts';
import type { Refusing } from './life.ts';
import type { Die } from './seeded.ts';
import { throwLeaveAfterwards } from './thrown-life.ts';
import { telling, type Telling, type ThrownLife } from './telling.ts';

/** One case, from a day on; every step is taken in time or not at all. */
function throwCase(op: number, die: Die, { say }: Telling): Refusing {
  const schending = die(0, 2) === 0;
  const grond = (['nee', 'niet-verschenen', 'medisch-te-toetsen', 'ja'] as const)[die(0, 3)] ?? 'nee';
  const reden = grond === 'medisch-te-toetsen' && die(0, 1) === 0 ? 'medisch' : 'geen';
  if (schending) say(op, 'controlevoorschrift-geschonden');
  else say(op, 'medewerking-geweigerd', { wat: 'scholing', reden });
  if (die(0, 4) === 0) return { op, schending };
  const gesprek = { op: say(op + die(1, 9), 'gesprek-gevoerd', { deugdelijkeGrond: grond }), grond };
  const so = { op, schending, gesprek };
  if (grond === 'ja') return so;
  let ready = gesprek.op;
  let tested = {};
  if (grond === 'medisch-te-toetsen') {
    if (die(0, 3) === 0) return so;
    ready = say(ready + die(1, 16), 'advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 12 });
    tested = { zonderGrond: ready };
  }
  if (die(0, 3) === 0) return { ...so, ...tested };
  const stop = !schending;
  const maatregel = stop ? 'stop' : 'opschorting';
  const sent = ready + die(0, 3);
  say(sent, 'waarschuwing-verzonden', { maatregel, reactieUiterlijk: dayText(sent + 9) });
  say(sent + 2, 'waarschuwing-ontvangen', { bewijs: 'handtekening' });
  const imposed = sent + die(10, 20);
  say(imposed, 'loonmaatregel-opgelegd', { maatregel, grond: stop ? 'lid-3-d' : 'lid-6' });
  const measured = { ...so, ...tested, maatregel: { op: imposed, stop } };
  if (die(0, 2) === 0) return measured;
  return { ...measured, hervat: say(imposed + die(1, 30), 'medewerking-hervat') };
}

/** Throws one or two cases, with or without the right to ziekengeld, now and then with a leave across them. */
export function throwRefusing(d0: number, die: Die): ThrownLife {
  const tell = telling();
  const first = throwCase(d0 + die(5, 300), die, tell);
  const last = first.hervat ?? first.maatregel?.op;
  const weigeringen = [first];
  if (last !== undefined && first.hervat !== undefined && die(0, 1) === 0)
    weigeringen.push(throwCase(last + die(1, 60), die, tell));
  const vangnet = die(0, 1) === 0 ? ({ melding: 'vierde-dag' } as const) : undefined;
  return tell.told(
    { d0, weigeringen, ...throwLeaveAfterwards(tell, die), ...(vangnet ? { vangnet } : {}) },
    vangnet ? { vangnetMelding: vangnet.melding } : {},
  );
}
