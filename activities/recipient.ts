// Who gets a letter: the one who has the role, or whoever stands in for them that day; nobody's letter is lost in silence.
import type { LetterOrder } from '../workflows/ports.ts';
import type { Directory } from './directory.ts';

export interface Recipient {
  /** Reference of who gets it. */
  readonly persoon: string;
  readonly naam: string;
  readonly adres: string;
  /** Whether it is a deputy. */
  readonly vervanger: boolean;
  /** The one who has the role cannot be reached: it goes to the HR-manager instead, and says so. */
  readonly onbereikbaar?: true;
}

/** What an order says about who gets it. */
export type Addressee = Pick<LetterOrder, 'rol' | 'persoon' | 'op' | 'vervangingen' | 'hrManager'>;

/** A day, and who stands in for whom in the dossier on it. */
type Standins = Pick<Addressee, 'op' | 'vervangingen'>;

/** Deputies recorded in the dossier come before the directory's own; the newest first. */
async function deputyOf(directory: Directory, order: Standins, persoon: string): Promise<string | undefined> {
  const recorded = order.vervangingen.findLast(
    (period) => period.persoon === persoon && period.van <= order.op && order.op <= period.tot,
  );
  if (recorded) return recorded.vervanger;
  const own = (await directory.find(persoon, order.op))?.vervanger;
  const covers = own !== undefined && (own.van ?? order.op) <= order.op && order.op <= (own.tot ?? order.op);
  return covers ? own.persoon : undefined;
}

/** Who reads in somebody's place: deputies of deputies too; a circle stops at the last one before it closes. */
export async function readerFor(directory: Directory, order: Standins, addressed: string): Promise<string> {
  const passed = new Set([addressed]);
  let persoon = addressed;
  for (;;) {
    const deputy = await deputyOf(directory, order, persoon);
    if (deputy === undefined || passed.has(deputy)) return persoon;
    passed.add(deputy);
    persoon = deputy;
  }
}

/** The person, or who stands in for them; undefined when that one is unknown or has no address. */
async function reached(
  directory: Directory,
  order: Addressee,
  addressed: string,
): Promise<Recipient | undefined> {
  const persoon = order.rol === 'werknemer' ? addressed : await readerFor(directory, order, addressed);
  const found = await directory.find(persoon, order.op);
  if (found?.adres === undefined) return undefined;
  return { persoon, naam: found.naam, adres: found.adres, vervanger: persoon !== addressed };
}

/**
 * Follows deputies of deputies; a circle stops at the last one before it closes. What goes to the employee goes to the
 * employee alone, whoever stands in for their work. What goes to a casemanager who cannot be reached goes to the
 * HR-manager of the dossier, or who stands in for them.
 * @returns undefined when there is nobody to write to
 */
export async function recipientOf(directory: Directory, order: Addressee): Promise<Recipient | undefined> {
  const found = await reached(directory, order, order.persoon);
  if (found || order.hrManager === undefined) return found;
  const instead = await reached(directory, order, order.hrManager);
  return instead && { ...instead, onbereikbaar: true };
}
