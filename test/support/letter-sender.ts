// A sender of letters as a process of its own, for tests that end it by force: it goes on until every letter has left.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Post } from '../../activities/post/post.ts';
import { smtpPost } from '../../activities/post/smtp.ts';
import { openRegister } from '../../activities/register/database.ts';
import { openLedger, sendOnce } from '../../activities/register/ledger.ts';
import { messageIdOf } from '../../activities/register/letter.ts';
import { registerWerk } from '../../activities/register/work.ts';
import { NO_DOCUMENTS } from './register.ts';
import { addressOf, bytesOf, kenmerkOf, type SenderOrder } from './letter-plan.ts';

const order = JSON.parse(process.env.SENDER_ORDER ?? '{}') as SenderOrder;
const { url, smtp, folder, letters, plan, ledgerless } = order;
const from = `zender-${String(process.pid)}@werk.example`;

/** Ends this process at the letter and the point that the plan names, once. */
function perhaps(letter: number, point: string): void {
  const mark = join(folder, `kill-${String(letter)}`);
  if (plan[letter] !== point || existsSync(mark)) return;
  writeFileSync(mark, point);
  process.kill(process.pid, 'SIGKILL');
}

const smtpLine = smtpPost(smtp);
const indexOf = (address: string): number => Number(/\d+/.exec(address)?.[0]);
const post: Post = {
  send: async (mail) => {
    perhaps(indexOf(mail.to), 'after-commit');
    const posted = await smtpLine.send(mail);
    if (posted.uitkomst === 'verzonden') perhaps(indexOf(mail.to), 'after-250');
    return posted;
  },
  close: () => smtpLine.close(),
};
const register = openRegister(url);
const ledger = openLedger({ register, post, from, domain: 'werk.example' });

const named = (letter: number) => ({
  dossier: 'D-2026-PROEF1',
  kenmerk: kenmerkOf(letter),
  rol: 'casemanager',
});

/** What a person does about a letter that went under with its sender too often: have it sent again. */
async function decide(letter: number): Promise<void> {
  const messageId = messageIdOf(ledger, named(letter));
  const command = { soort: 'brief-besluit', wie: 'proef', messageId, besluit: 'opnieuw' };
  const parts = { register, chainKey: Buffer.alloc(32), from, documents: NO_DOCUMENTS };
  await registerWerk(parts, command);
}

/** Through the ledger. */
async function send(letter: number): Promise<void> {
  const { uitkomst } = await sendOnce(ledger, {
    ...named(letter),
    soort: 'herinnering',
    op: '2026-11-22',
    addressee: () => Promise.resolve({ persoon: 'p-1', naam: 'Noor', adres: addressOf(letter) }),
    compose: (_, messageId) => {
      // The last thing before its first commit: what follows is one statement.
      perhaps(letter, 'before-commit');
      return Promise.resolve(bytesOf(letter, messageId, plan[letter] === 'in-data'));
    },
  });
  if (uitkomst !== 'verzonden') throw new Error(`letter ${String(letter)}: ${uitkomst}`);
}

/** As one would without: send, and remember what was sent. */
async function sendBare(letter: number): Promise<void> {
  const mark = join(folder, `sent-${String(letter)}`);
  if (existsSync(mark)) return;
  perhaps(letter, 'before-commit');
  const bytes = bytesOf(letter, `<${String(letter)}@werk.example>`, plan[letter] === 'in-data');
  const { uitkomst } = await post.send({ from, to: addressOf(letter), name: String(letter), bytes });
  if (uitkomst !== 'verzonden') throw new Error(uitkomst);
  writeFileSync(mark, '');
}

process.send?.('ready');
const { turn } = await new Promise<{ turn: number }>((resolve) => {
  process.once('message', (go) => resolve(go as { turn: number }));
});
const waiting = Array.from({ length: letters }, (_, letter) => letter);
// Another order each time: two senders meet at some letters, and what was left by one is found by the other.
if (turn % 2 === 1) waiting.reverse();
let heldByOther = 0;
/** Nobody can tell what takes longer than this; milliseconds. */
const LIMIT = 30_000 + letters * 200;
let lastError = 'nothing went wrong';
setTimeout(() => {
  process.stderr.write(`letters ${waiting.join()} did not leave: ${lastError}\n`);
  process.exit(1);
}, LIMIT).unref();
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    try {
      await (ledgerless ? sendBare(next) : send(next));
    } catch (error) {
      lastError = String(error);
      if (lastError.includes('by another')) heldByOther += 1;
      if (lastError.includes('brief besluit')) await decide(next);
      waiting.push(next);
      await sleep(25);
    }
  }
};
await Promise.all(Array.from({ length: 5 }, lane));
post.close();
await register.destroy();
process.send?.({ heldByOther }, () => process.disconnect());
