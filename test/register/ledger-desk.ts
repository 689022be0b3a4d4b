// What tests of the ledger share: a register of their own, letters to send, and posts that end as told.
import type { Post, Posted } from '../../activities/post/post.ts';
import { smtpPost } from '../../activities/post/smtp.ts';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { openLedger, type Ledger } from '../../activities/register/ledger.ts';
import type { LetterRow } from '../../activities/register/letter-rows.ts';
import type { LedgerParts, Letter } from '../../activities/register/letter.ts';
import { startSink, type Refusals, type Sink } from '../letters/sink.ts';
import { freshRegister } from '../support/register.ts';

let count = 0;
/** A letter of its own for each test, whose text is never the same twice. */
export function letter(changes: Partial<Letter> = {}): Letter {
  count += 1;
  const people = ['p-1', 'p-2'].map((persoon) => ({ persoon, naam: 'Noor', adres: `${persoon}@example.nl` }));
  return {
    dossier: 'D-2026-7K3M9Q',
    kenmerk: `plan-van-aanpak.herinnering-1.${String(count)}.0`,
    rol: 'casemanager',
    soort: 'herinnering',
    op: '2026-11-22',
    addressee: (refused) => Promise.resolve(people.find(({ persoon }) => !refused.includes(persoon))),
    compose: ({ adres }, messageId) =>
      Promise.resolve(
        Buffer.from(`To: ${adres}\r\nMessage-ID: ${messageId}\r\n\r\n${String(process.hrtime.bigint())}\r\n`),
      ),
    ...changes,
  };
}

/** A post of which every attempt ends as told; what it was given is kept. */
export function scripted(...outcomes: readonly Posted['uitkomst'][]) {
  const sent: Buffer[] = [];
  const left = [...outcomes];
  const post: Post = {
    send: ({ bytes }) => {
      sent.push(bytes);
      const uitkomst = left.shift() ?? 'verzonden';
      return Promise.resolve({
        uitkomst,
        antwoord: `naar Noor: ${uitkomst}`,
        woorden: `script: ${uitkomst}`,
      });
    },
    close: () => undefined,
  };
  return { post, sent };
}

export interface LedgerDesk {
  readonly register: Register;
  ledgerOn(post: Post, changes?: Partial<LedgerParts>): Ledger;
  /** A ledger on a real mail server. */
  onServer(refusals?: Refusals, atData?: number): Promise<{ sink: Sink; ledger: Ledger }>;
  /** What the register has of a letter. */
  rows(letter: Letter): Promise<LetterRow[]>;
  /** Done after each test, last first. */
  readonly afterTest: (() => unknown)[];
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A register of its own. */
export async function openLedgerDesk(): Promise<LedgerDesk> {
  const fresh = await freshRegister();
  const register = openRegister(fresh.url);
  const afterTest: (() => unknown)[] = [];
  const ledgerOn = (post: Post, changes: Partial<LedgerParts> = {}): Ledger =>
    openLedger({ register, post, from: 'spoor@werk.example', ...changes });
  return {
    register,
    afterTest,
    ledgerOn,
    onServer: async (refusals, atData) => {
      const sink = await startSink(refusals, atData);
      const post = smtpPost(sink.url);
      afterTest.push(
        () => sink.close(),
        () => post.close(),
      );
      return { sink, ledger: ledgerOn(post) };
    },
    rows: ({ kenmerk }) =>
      register
        .selectFrom('brief')
        .selectAll()
        .where('sleutel', 'like', `%${kenmerk}`)
        .orderBy('opvolger')
        .execute(),
    tidy: async () => {
      for (const close of afterTest.splice(0).reverse()) await close();
    },
    close: async () => {
      await register.destroy();
      await fresh.stop();
    },
  };
}
