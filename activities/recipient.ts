// Who gets a letter: the one who has the role, or whoever stands in for them that day.
import type { LetterOrder } from '../workflows/ports.ts';
import type { Directory } from './directory.ts';

export interface Recipient {
  readonly naam: string;
  readonly adres: string;
  /** Whether it is a deputy. */
  readonly vervanger: boolean;
}

/** Deputies recorded in the dossier come before the directory's own; the newest first. */
async function deputyOf(
  directory: Directory,
  order: LetterOrder,
  persoon: string,
): Promise<string | undefined> {
  const recorded = order.vervangingen.findLast(
    (period) => period.persoon === persoon && period.van <= order.op && order.op <= period.tot,
  );
  if (recorded) return recorded.vervanger;
  const own = (await directory.find(persoon))?.vervanger;
  const covers = own !== undefined && (own.van ?? order.op) <= order.op && order.op <= (own.tot ?? order.op);
  return covers ? own.persoon : undefined;
}

/**
 * Follows deputies of deputies; a circle stops at the last one before it closes. What goes to the employee goes to the
 * employee alone, whoever stands in for their work.
 * @returns undefined when the person is unknown or has no address
 */
export async function recipientOf(directory: Directory, order: LetterOrder): Promise<Recipient | undefined> {
  const passed = new Set([order.persoon]);
  let persoon = order.persoon;
  while (order.rol !== 'werknemer') {
    const deputy = await deputyOf(directory, order, persoon);
    if (deputy === undefined || passed.has(deputy)) break;
    passed.add(deputy);
    persoon = deputy;
  }
  const found = await directory.find(persoon);
  if (found?.adres === undefined) return undefined;
  return { naam: found.naam, adres: found.adres, vervanger: persoon !== order.persoon };
}
