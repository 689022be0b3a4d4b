// A register with people for one test file, and the commands that change them, as a worker carries them out.
import { sql } from 'kysely';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { registerWerk } from '../../activities/register/work.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { record, type Dossier } from '../../workflows/dossier/dossier.ts';
import { readEvent } from '../../workflows/dossier/read-event.ts';
import type { Published, RegisterAnswer } from '../../workflows/ports.ts';
import { opened } from '../support/in-memory.ts';
import { NO_DOCUMENTS, freshRegister } from '../support/register.ts';

export const TODAY = amsterdamDay(Date.now());
const KEY = Buffer.alloc(32, 7);
const HEADS = ['referentie', 'naam', 'adres', 'rol', 'afdeling'];

/** Two people as rows of a file. */
export const TWO = [
  ['P-7', 'Noor Bakker', 'noor@example.nl', 'casemanager', 'HR'],
  ['P-12', 'Sam Visser', 'sam@example.nl', '', ''],
];

type Fields = Readonly<Record<string, unknown>>;

export class PeopleDesk {
  readonly register: Register;
  readonly readerUrl: string;
  readonly close: () => Promise<void>;

  constructor(register: Register, readerUrl: string, close: () => Promise<void>) {
    this.register = register;
    this.readerUrl = readerUrl;
    this.close = close;
  }

  /** Nobody is left, and every dossier is closed: what happened in them is never removed. */
  async empty(): Promise<void> {
    await sql`truncate persoon, vervanger, werkgever, brief`.execute(this.register);
    await sql`update dossier set gesloten_op = '2020-01-01'`.execute(this.register);
  }

  ask(soort: string, fields: Fields): Promise<RegisterAnswer> {
    const parts = {
      register: this.register,
      chainKey: KEY,
      from: 'spoor@werk.example',
      documents: NO_DOCUMENTS,
    };
    return registerWerk(parts, { soort, wie: 'proef', ...fields });
  }

  bring(
    rijen: readonly (readonly string[])[],
    { kolommen = HEADS, proef = false } = {},
  ): Promise<RegisterAnswer> {
    const rows = rijen.map((cellen, at) => ({ regel: at + 2, cellen }));
    return this.ask('persoon-importeer', { kolommen, rijen: rows, proef });
  }

  period(van: string, tot: string, vervanger = 'P-12', persoon = 'P-7'): Promise<RegisterAnswer> {
    return this.ask('persoon-vervang', { persoon, vervanger, van, tot });
  }

  everybody() {
    return this.register.selectFrom('persoon').selectAll().orderBy('referentie').execute();
  }

  /** Publishes an open dossier of c-1, l-1, h-1 and m-1 in which this has happened since. */
  publish(nummer: string, events: readonly Fields[] = [], more: Partial<Dossier> = {}): Promise<Published> {
    const told = events.map((event) => ({
      ...readEvent(event, 'live'),
      gemeldOp: `${TODAY}T10:00:00.000Z`,
    }));
    const { dossier } = record({ ...opened(addDays(TODAY, -40)), nummer, ...more }, told, TODAY);
    return writeDossier(this.register, KEY, { dossier, peildatum: TODAY });
  }
}

/** Opens one on a database of its own. */
export async function openPeopleDesk(): Promise<PeopleDesk> {
  const fresh = await freshRegister();
  const register = openRegister(fresh.url);
  return new PeopleDesk(register, fresh.readerUrl, async () => {
    await register.destroy();
    await fresh.stop();
  });
}
