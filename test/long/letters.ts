// The letters of the register while everything is killed: which there are, and what a person decides of those that nobody can tell of.
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { REPEATS } from '../../activities/register/tables.ts';
import { changeRegister } from '../../client/register-work.ts';
import { Failed, Refused } from '../../client/front-desk.ts';
import type { LetterKey } from './stories.ts';
import type { World } from './world.ts';

const LOOK_EVERY = 500;

export interface Letters {
  readonly register: Register;
  /** Returns once letters of a dossier stand in the register. */
  readonly ordered: (nummer: string, keys: readonly LetterKey[]) => Promise<void>;
  /** How many are under way; the last known while the register is away. */
  readonly underWay: () => Promise<number>;
  /** Decides of each letter that waits for a person; how many that were. */
  readonly decide: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Message-IDs of all mails that were kept, with their copies. */
export async function copiesOf(mails: readonly Buffer[]): Promise<ReadonlyMap<string, readonly Buffer[]>> {
  const copies = new Map<string, Buffer[]>();
  for (const bytes of mails) {
    const { messageId = '' } = await PostalMime.parse(bytes);
    copies.set(messageId, [...(copies.get(messageId) ?? []), bytes]);
  }
  return copies;
}

export function lettersOf(world: World): Letters {
  const register = openRegister(world.register.url, { connections: 4 });
  /** Nothing while the register is away. */
  const ask = <T>(question: () => Promise<T>): Promise<T | undefined> => question().catch(() => undefined);
  let known = 0;
  return {
    register,
    ordered: async (nummer, keys) => {
      for (;;) {
        const rows = await ask(() =>
          register.selectFrom('brief').select(['sleutel', 'rol']).where('dossier', '=', nummer).execute(),
        );
        const there = new Set(rows?.map(({ sleutel, rol }) => `${sleutel.slice(nummer.length + 1)}:${rol}`));
        if (keys.every((key) => there.has(key))) return;
        await sleep(LOOK_EVERY);
      }
    },
    underWay: async () => {
      const rows = await ask(() =>
        register
          .selectFrom('brief')
          .select((row) => row.fn.countAll<string>().as('count'))
          .where('staat', 'in', ['klaargezet', 'bezig', 'uitgesteld', 'onzeker'])
          // One without anybody to write to stays as it is: the dossier knows.
          .where('bytes', 'is not', null)
          .execute(),
      );
      known = Number(rows?.[0]?.count ?? known);
      return known;
    },
    decide: async () => {
      const waiting = await ask(() =>
        register
          .selectFrom('brief')
          .select('message_id')
          .where('staat', '=', 'onzeker')
          .where('onzeker_keren', '>', REPEATS)
          .execute(),
      );
      if (!waiting || waiting.length === 0) return 0;
      // What the person finds in the log of the mail server.
      const copies = await copiesOf(await world.mail.mails());
      let decided = 0;
      for (const { message_id: messageId } of waiting) {
        const besluit = copies.has(messageId) ? 'verzonden' : 'opnieuw';
        try {
          await changeRegister(world.client, { soort: 'brief-besluit', wie: 'p-hr', messageId, besluit });
          decided += 1;
        } catch (error) {
          // Nobody at work, or it is being sent after all: looked at again.
          if (!(error instanceof Failed || error instanceof Refused)) throw error;
        }
      }
      return decided;
    },
    close: () => register.destroy(),
  };
}
