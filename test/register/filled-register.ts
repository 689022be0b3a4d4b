// A register with dossiers in it for one test file, the reader's door to it, and the command line on it without any server.
import { openRegister, type Register } from '../../activities/register/database.ts';
import { openReader, type Question, type Reader } from '../../activities/register/read.ts';
import { writeDossier } from '../../activities/register/write.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { openDossier, record, type Dossier } from '../../workflows/dossier/dossier.ts';
import { knownOn } from '../../workflows/dossier/known-on.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { describeFailure } from '../../client/cli/failure.ts';
import { buildProgram } from '../../client/cli/program.ts';
import type { Terminal } from '../../client/cli/terminal.ts';
import { quietTerminal } from '../cli/quiet-terminal.ts';
import type { Outcome } from '../cli/run-cli.ts';
import { freshRegister } from '../support/register.ts';

export const TODAY = amsterdamDay(Date.now());
const KEY = Buffer.alloc(32, 7);

export type Fields = Readonly<Record<string, unknown>>;

/** A dossier with everybody in it, reported on its first sick day unless told. */
export function dossierOf(
  nummer: string,
  eersteZiektedag: string,
  fields: Fields = {},
  policy?: HousePolicy,
): Dossier {
  const { gemeldOp, ...own } = fields;
  const people = {
    werkgever: 'W-1',
    medewerker: 'P-101',
    casemanager: 'P-7',
    leidinggevende: 'P-12',
    hrManager: 'P-3',
  };
  const read = readZiekmelding({ eersteZiektedag, ...people, ...own }, 'live');
  const ziekmelding = { ...read, gemeldOp: typeof gemeldOp === 'string' ? gemeldOp : read.gemeldOp };
  return openDossier(nummer, ziekmelding, policy);
}

/** The dossier after an event, known at noon of its day unless told. */
export function after(
  dossier: Dossier,
  soort: string,
  op: string,
  { gemeldOp, ...fields }: Fields = {},
): Dossier {
  const read = readEvent({ soort, op, id: `${soort}-${op}`, ...fields }, 'live');
  const event = { ...read, gemeldOp: typeof gemeldOp === 'string' ? gemeldOp : `${op}T11:00:00.000Z` };
  return record(dossier, [event], knownOn(event)).dossier;
}

export class FilledRegister {
  readonly register: Register;
  readonly reader: Reader;
  readonly readerUrl: string;
  readonly close: () => Promise<void>;

  private constructor(register: Register, readerUrl: string, stop: () => Promise<void>) {
    this.register = register;
    this.readerUrl = readerUrl;
    this.reader = openReader(readerUrl);
    this.close = async () => {
      await Promise.all([register.destroy(), this.reader.close()]);
      await stop();
    };
  }

  static async open(): Promise<FilledRegister> {
    const { url, readerUrl, stop } = await freshRegister();
    return new FilledRegister(openRegister(url), readerUrl, stop);
  }

  /** Writes dossiers as they stand at the end of a day. */
  async keep(dossiers: readonly Dossier[], day: string = TODAY, wekker?: number): Promise<void> {
    for (const dossier of dossiers)
      await writeDossier(this.register, KEY, {
        dossier,
        peildatum: isoDay(day),
        ...(wekker === undefined ? {} : { wekker }),
      });
  }

  /** A person, with what is told of them. */
  async person(referentie: string, fields: { naam?: string; afdeling?: string } = {}): Promise<void> {
    await this.register
      .insertInto('persoon')
      .values({
        referentie,
        naam: null,
        adres: null,
        rol: null,
        afdeling: null,
        verwijderd_op: null,
        ...fields,
      })
      .execute();
  }

  ask<T>(question: Question<T>): Promise<T> {
    return this.reader.read({ wie: 'proef', wat: 'proef' }, question);
  }

  /** One command in this process, with nothing but this register to ask: no worker, no Temporal. */
  async cli(words: readonly string[]): Promise<Outcome> {
    Object.assign(process.env, this.env);
    let [stdout, stderr] = ['', ''];
    const print = (text: string) => {
      stdout += `${text}\n`;
    };
    const terminal: Terminal = {
      ...quietTerminal(),
      print,
      printJson: (value) => {
        print(JSON.stringify(value));
      },
    };
    try {
      const program = await buildProgram(terminal, words);
      await program.parseAsync([...words], { from: 'user' });
      return { status: terminal.status, stdout, stderr };
    } catch (error) {
      const { status, sentence } = describeFailure(error);
      if (sentence !== undefined) stderr = `${sentence}\n`;
      return { status, stdout, stderr };
    }
  }

  /** Where the command line finds this register, and finds nothing else. */
  get env(): Readonly<Record<string, string>> {
    return {
      DATABASE_URL_LEZER: this.readerUrl,
      // Nothing listens there.
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      SPOORWIJZER_DATA: '/nonexistent/spoorwijzer',
    };
  }

  /** The same, for an answer in JSON. */
  async json(...words: readonly string[]): Promise<unknown> {
    const { status, stdout, stderr } = await this.cli([...words, '--json']);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }
}
