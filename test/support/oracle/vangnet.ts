// Ziektewet beside the wage, and leaving the service while ill (law.md §1 M03-M06, M37, M38, §6, §12.2).
import { extended, extendedTerm } from './atw.ts';
import type { Ground } from './ground.ts';
import type { Life } from './life.ts';

/** The report to UWV of who has a right to ziekengeld: its last day. */
function melding({ d0, vangnet, einde }: Life): readonly [due: number, aim: number] | undefined {
  switch (vangnet?.melding) {
    case 'vierde-dag':
      return [extendedTerm(d0 + 1, d0 + 3), d0 + 3];
    case 'zes-weken': {
      const due = Math.min(extended(d0 + 42), einde ?? Infinity);
      return [due, Math.min(d0 + 42, due)];
    }
    case 'dertien-weken':
      return [d0 + 94, d0 + 94];
    default:
      return undefined;
  }
}

/** The duties of the vangnet. */
export function vangnet(life: Life, { e, put }: Ground): void {
  const ordinary = melding(life);
  const known = life.vangnet;
  if (!ordinary || !known) return;
  const [due, aim] = ordinary;
  const clear = known.bekend;
  // Art. 38b lid 2 ZW: the fourth day, where the ordinary term could not be kept; the day it became clear is the first.
  const later = clear === undefined ? 0 : extendedTerm(clear + 1, clear + 3);
  const reported = Math.max(due, later);
  if (clear === undefined) put('ziekmelding-uwv-vangnet', due, aim);
  else put('ziekmelding-uwv-vangnet', reported, Math.max(aim, clear + 3), { anchor: clear });
  for (const [place, { gemeld }] of (known.hersteld ?? []).entries()) {
    const plain = extended(e(gemeld + 2));
    const report = known.melding === 'zes-weken' ? (known.gedaan ?? reported) : plain;
    const anchor = report > plain && known.gedaan !== undefined ? report : gemeld;
    put('hersteldmelding-uwv', Math.max(plain, report), Math.max(plain, report), {
      anchor,
      ronde: place + 1,
    });
  }
}

/** The duties of who leaves the service while ill. */
export function leaving({ d0, einde, eigenrisicodragerZw }: Life, { put }: Ground): void {
  if (einde === undefined) return;
  if (eigenrisicodragerZw === true)
    put('ziek-uit-dienst-melding', extended(einde + 42), einde - 7, { anchor: einde });
  else put('ziek-uit-dienst-melding', einde, einde - 7);
  if (einde - d0 >= 42 && eigenrisicodragerZw !== true)
    put('re-integratieverslag-uit-dienst', einde, einde - 14);
}
