// The ledger of letters: each leaves exactly once, or says that nobody can tell. It never sends by itself; whoever asked asks again.
import { registerError } from './database.ts';
import { openGate, type Gate } from './gate.ts';
import { letterKeyOf, release, take } from './letter-rows.ts';
import { messageIdOf, type Addressee, type LedgerParts, type Letter, type Outcome } from './letter.ts';
import { fix } from './fix.ts';
import { Sending } from './sending.ts';

export interface Ledger extends LedgerParts {
  readonly gate: Gate;
}

/** Letters under way at a time: what the mail server is sent at once, and two being got ready. */
const ROOM = 6;
/** How long a letter waits for room; milliseconds. */
export const PATIENCE_MS = 45_000;

/** Opens the ledger. */
export function openLedger(parts: LedgerParts): Ledger {
  return { ...parts, gate: openGate(ROOM, PATIENCE_MS) };
}

/** A driver's error quotes rows, and rows hold names: outside it is a code. */
function withoutRows(error: unknown): unknown {
  const code = registerError(error);
  return code === 'unknown' ? error : new Error(`the register did not answer (${code})`);
}

/**
 * Sends a letter, unless it left already. Two at the same moment: one sends, the other is told to come again.
 * @throws Error when it did not leave now, or nobody can tell: ask again later. Its message holds nothing personal
 */
export async function sendOnce<A extends Addressee>(ledger: Ledger, letter: Letter<A>): Promise<Outcome> {
  const { dossier, rol, soort, op } = letter;
  const ready = {
    ...{ sleutel: letterKeyOf(letter), rol, dossier: dossier ?? null, soort, op },
    message_id: messageIdOf(ledger, letter),
  };
  return ledger.gate.through(async () => {
    // Written before it is taken up: nearly every letter is new. Whether it cannot be is asked again when it is not.
    const words = await fix(letter, [], ready.message_id).catch(() => undefined);
    try {
      return await ledger.register.connection().execute(async (session) => {
        const taken = await take(session, ready, words);
        if (taken === undefined) throw new Error('the letter is being sent by another');
        const sending = new Sending(ledger, session, letter);
        try {
          return await sending.carry(taken);
        } finally {
          // A session that is gone has given up its locks.
          if (sending.holding) await release(session, ready).catch(() => undefined);
        }
      });
    } catch (error) {
      throw withoutRows(error);
    }
  });
}
