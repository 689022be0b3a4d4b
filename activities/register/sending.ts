// One letter while its lock is held: what became of earlier attempts, and the next one.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mail, Posted } from '../post/post.ts';
import { fix } from './fix.ts';
import { change, finish, putReady, type LetterRow, type Session, type Taken } from './letter-rows.ts';
import {
  messageIdOf,
  nameOf,
  type Addressee,
  type LedgerParts,
  type Letter,
  type Outcome,
} from './letter.ts';
import { REPEATS } from './tables.ts';

const SETTLING_MS = 120_000;
/** How long the outcome of an attempt is kept in hand while the register is away; milliseconds. */
export const RECORDING_MS = 45_000;
/** Of what a server answers; the rest is chatter. */
const ANSWER_LENGTH = 500;

/** How an attempt leaves the row. */
function after(row: LetterRow, { uitkomst, antwoord }: Posted): Partial<LetterRow> {
  const answer = { antwoord: antwoord.slice(0, ANSWER_LENGTH) };
  if (uitkomst === 'onzeker') return { ...answer, staat: uitkomst, onzeker_keren: row.onzeker_keren + 1 };
  // That this attempt surely failed says nothing of the one before, of which nobody can tell.
  if (uitkomst === 'uitgesteld' && row.mogelijk_dubbel) return { ...answer, staat: 'onzeker' };
  return { ...answer, staat: uitkomst };
}

const delivered = ({ mogelijk_dubbel }: LetterRow): Outcome => ({
  uitkomst: 'verzonden',
  ...(mogelijk_dubbel ? { mogelijkDubbel: true } : {}),
});

/** One letter, while its lock is held. */
export class Sending<A extends Addressee> {
  readonly #ledger: LedgerParts;
  readonly #session: Session;
  readonly #letter: Letter<A>;
  #holding = true;

  constructor(ledger: LedgerParts, session: Session, letter: Letter<A>) {
    this.#ledger = ledger;
    this.#session = session;
    this.#letter = letter;
  }

  /** Whether the lock was not given back with the outcome. */
  get holding(): boolean {
    return this.#holding;
  }

  /** Brings the letter as far as it can be brought now. */
  async carry({ rows, begun }: Taken): Promise<Outcome> {
    const [first] = rows;
    if (begun && first) return this.#carry([await this.#post(first)]);
    const outcome = await this.#carry(rows);
    return rows.at(-1)?.staat === 'verzonden' ? { ...outcome, eerder: true } : outcome;
  }

  async #carry(rows: readonly LetterRow[]): Promise<Outcome> {
    const refused = rows.flatMap(({ staat, persoon }) => (staat === 'geweigerd' ? [persoon ?? ''] : []));
    const last = rows.at(-1);
    if (last === undefined) throw new Error('the letter is not in the register');
    if (last.staat === 'verzonden') return delivered(last);
    if (last.staat === 'geweigerd') {
      const next = await this.#letter.addressee(refused);
      if (next === undefined) return { uitkomst: 'onbestelbaar' };
      return this.#carry([...rows, await this.#successor(last)]);
    }
    const ready = await this.#judge(last);
    if (ready.staat === 'verzonden') return delivered(ready);
    const words = ready.bytes === null ? await fix(this.#letter, refused, ready.message_id) : {};
    if (words === undefined) return { uitkomst: 'onbestelbaar' };
    const begun = await this.#change(ready, {
      ...words,
      staat: 'bezig',
      pogingen: ready.pogingen + 1,
      bezig_sinds: new Date().toISOString(),
      mogelijk_dubbel: ready.mogelijk_dubbel,
    });
    return this.#carry([...rows.slice(0, -1), await this.#post(begun)]);
  }

  #successor({ sleutel, rol, dossier, soort, op, opvolger }: LetterRow): Promise<LetterRow> {
    const next = opvolger + 1;
    return putReady(this.#session, {
      ...{ sleutel, rol, dossier, soort, op, opvolger: next },
      message_id: messageIdOf(this.#ledger, this.#letter, next),
    });
  }

  async #change(row: LetterRow, values: Partial<LetterRow>): Promise<LetterRow> {
    await change(this.#session, row, values);
    return { ...row, ...values };
  }

  /**
   * What became of earlier attempts, as far as it can be told.
   * @returns the row, `verzonden` or fit for another attempt
   */
  async #judge(row: LetterRow): Promise<LetterRow> {
    // We have the lock, so whoever was sending it is gone.
    const judged =
      row.staat === 'bezig'
        ? await this.#change(row, { staat: 'onzeker', onzeker_keren: row.onzeker_keren + 1 })
        : row;
    if (judged.staat !== 'onzeker') return judged;
    const arrived = await this.#ask(judged);
    if (arrived === true)
      return this.#change(judged, { staat: 'verzonden', antwoord: 'nagevraagd: aangenomen' });
    if (arrived === false)
      return this.#change(judged, {
        staat: 'uitgesteld',
        onzeker_keren: 0,
        mogelijk_dubbel: false,
        antwoord: 'nagevraagd: niet aangenomen',
      });
    if (judged.onzeker_keren > REPEATS)
      throw new Error(
        'nobody can tell whether this letter left: a person has to say (spoorwijzer brief besluit)',
      );
    return { ...judged, mogelijk_dubbel: true };
  }

  async #ask(row: LetterRow): Promise<boolean | undefined> {
    const { post, inquiry, settling = SETTLING_MS } = this.#ledger;
    const here = row.bytes === null ? undefined : await post.arrived?.(this.#mail(row));
    if (here !== undefined || inquiry === undefined) return here;
    const answer = await inquiry(row.message_id);
    if (answer === false && Date.now() - Date.parse(row.bezig_sinds ?? '') < settling)
      throw new Error('the letter may still be on its way in: it is asked after again');
    return answer;
  }

  #mail({ opvolger, op, adres, bytes }: LetterRow): Mail {
    const letter = this.#letter;
    return {
      from: this.#ledger.from,
      to: adres ?? '',
      get name() {
        return nameOf({ ...letter, op }, opvolger);
      },
      bytes: bytes ?? Buffer.alloc(0),
    };
  }

  /**
   * Makes the attempt that the register knows has begun.
   * @throws Error when it did not get through now; what the register knows of it is committed
   */
  async #post(row: LetterRow): Promise<LetterRow> {
    const posted = await this.#ledger.post.send(this.#mail(row));
    const ended = { ...row, ...after(row, posted) };
    await this.#record(ended);
    if (posted.uitkomst === 'uitgesteld' || posted.uitkomst === 'onzeker') throw new Error(posted.woorden);
    return ended;
  }

  /** Writes down how an attempt ended, through another connection when ours is gone, and for a while when the register is. */
  async #record(row: LetterRow): Promise<void> {
    // After a refusal the letter is still ours: somebody else comes next.
    const last = row.staat !== 'geweigerd';
    const deadline = Date.now() + RECORDING_MS;
    for (let session = this.#session; ; session = this.#ledger.register) {
      try {
        await finish(session, row, last && session === this.#session);
        this.#holding = !last;
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(500);
      }
    }
  }
}
