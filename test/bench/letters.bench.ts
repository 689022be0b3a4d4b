// Letters per second through the ledger and SMTP, against a bare nodemailer loop that sends the same content to the same server.
import { createTransport } from 'nodemailer';
import { createActivities } from '../../activities/index.ts';
import { calendarEntry } from '../../activities/post/calendar-entry.ts';
import { smtpPost } from '../../activities/post/smtp.ts';
import { openRegister } from '../../activities/register/database.ts';
import { order } from '../letters/orders.ts';
import { deliveryThrough, plainLetters } from '../letters/people.ts';
import { startSink } from '../letters/sink.ts';
import { NO_DOCUMENTS, freshRegister } from '../support/register.ts';
import { alternate, median, ratio, type Figure } from './figures.ts';

const LETTERS = 200;
const ROUNDS = 15;
const AT_ONCE = 8;

/** Letters per second when eight are under way at a time. */
async function pace(send: (round: number) => Promise<unknown>, round: number): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (next += 1; next <= LETTERS; next += 1) await send(round * LETTERS + next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (LETTERS * 1000) / (performance.now() - start);
}

/** Letters per second, ours (ledger, lookup, words, calendar, message, post) and bare, in alternating rounds. */
export async function measureLetters(): Promise<readonly Figure[]> {
  const sink = await startSink();
  const post = smtpPost(sink.url);
  const fresh = await freshRegister();
  const register = openRegister(fresh.url);
  const parts = { ...deliveryThrough(post), register, chainKey: Buffer.alloc(32), documents: NO_DOCUMENTS };
  const ours = createActivities(parts);
  const bare = createTransport({
    pool: true,
    maxConnections: 4,
    host: '127.0.0.1',
    port: Number(new URL(sink.url).port),
    ignoreTLS: true,
  });
  const letter = plainLetters.render(order(), { naam: 'Noor de Wit', vervanger: false });
  const calendar = calendarEntry(order(), {
    organizer: parts.from,
    instruction: (duty) => plainLetters.instruction(duty),
  });
  const attachments = [{ filename: 'termijnen.ics', content: calendar?.content ?? '' }];
  const sendOurs = (count: number) =>
    ours.deliver(order({ kenmerk: `plan-van-aanpak.herinnering-1.1.${count}` }));
  const sendBare = () => bare.sendMail({ from: parts.from, to: 'noor@example.nl', ...letter, attachments });
  let round = 0;
  const sides = [sendOurs, sendBare].map((send) => () => pace(send, (round += 1)));
  for (const warmUp of sides) await warmUp();
  const [paced = [], floor = []] = await alternate(ROUNDS, sides);
  post.close();
  bare.close();
  await sink.close();
  await register.destroy();
  await fresh.stop();
  return [
    { name: 'letters through the ledger', value: median(paced), unit: 'letters per second' },
    { name: '  bare nodemailer loop, same content', value: median(floor), unit: 'letters per second' },
    {
      name: '  letters against the bare loop',
      value: ratio(paced, floor),
      unit: '',
      target: { atLeast: 0.7 },
    },
  ];
}
