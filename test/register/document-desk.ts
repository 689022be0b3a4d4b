// A register and a folder with documents for one test file: files are put ready as the command line does, and taken in as a worker does.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepDossier } from '../../activities/register/publish.ts';
import { documentPath } from '../../activities/register/read/documents/folder.ts';
import { registerWerk } from '../../activities/register/work.ts';
import { putReady } from '../../client/cli/document-files.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import type { Published, RegisterAnswer } from '../../workflows/ports.ts';
import { dossierOf, FilledRegister, TODAY, type Fields } from './filled-register.ts';

export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const KEY = Buffer.alloc(32, 7);

export interface Bringing {
  readonly referentie?: string;
  readonly tekst?: string;
  /** The folder of the worker, when it is not that of the command line. */
  readonly elders?: string;
  readonly anders?: Fields;
}

export class DocumentDesk {
  readonly kept: FilledRegister;
  readonly outside: string;
  readonly folder: string;
  /** What a worker wrote to its log. */
  readonly warnings: string[] = [];

  /** Every test may have dossiers of its own. */
  private dossiers = 0;

  private constructor(kept: FilledRegister, outside: string) {
    this.kept = kept;
    this.outside = outside;
    this.folder = join(outside, 'documenten');
  }

  static async open(): Promise<DocumentDesk> {
    const [kept, outside] = await Promise.all([
      FilledRegister.open(),
      mkdtemp(join(tmpdir(), 'spoorwijzer-documenten-')),
    ]);
    return new DocumentDesk(kept, outside);
  }

  private parts(documents = this.folder) {
    const warn = (message: string, code: string) => this.warnings.push(`${message}: ${code}`);
    return { register: this.kept.register, chainKey: KEY, from: 'spoor@werk.example', documents, warn };
  }

  ask(soort: string, fields: Fields, documents?: string): Promise<RegisterAnswer> {
    return registerWerk(this.parts(documents), { soort, wie: 'P-7', ...fields });
  }

  /** A file of somebody's, with a name that says too much. */
  async file(tekst: string): Promise<string> {
    const path = join(this.outside, `Plan van Noor Bakker ${sha256(tekst).slice(0, 6)}.pdf`);
    await writeFile(path, tekst);
    return path;
  }

  /** `document voeg-toe`, without a Temporal in between. */
  async add(dossier: string, { referentie = 'doc-1', tekst = 'plan', elders, anders }: Bringing = {}) {
    const { discard, ...file } = await putReady(this.folder, await this.file(tekst));
    try {
      return await this.ask('document-voeg-toe', { dossier, referentie, ...file, ...anders }, elders);
    } finally {
      await discard();
    }
  }

  /** A dossier as its workflow writes it. */
  publish(dossier: Dossier): Promise<Published> {
    return keepDossier(this.parts(), { dossier, peildatum: isoDay(TODAY) });
  }

  /** A dossier that nothing happened in. */
  async dossier(): Promise<string> {
    this.dossiers += 1;
    const nummer = `D-2026-DOC${this.dossiers}`;
    await this.publish(dossierOf(nummer, '2026-02-02'));
    return nummer;
  }

  /** Where a file with this text stands, or would. */
  pathOf(tekst: string): string {
    return documentPath(this.folder, sha256(tekst));
  }

  exists(tekst: string): Promise<boolean> {
    return stat(this.pathOf(tekst)).then(
      () => true,
      () => false,
    );
  }

  rowsOf(nummer: string) {
    return this.kept.register
      .selectFrom('document')
      .select(['referentie', 'vingerafdruk', 'vernietigd_op'])
      .where('dossier', '=', nummer)
      .orderBy('referentie')
      .execute();
  }

  /** Every file in the folder. */
  async files(): Promise<readonly string[]> {
    const all = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return all.flatMap((each) => (each.isFile() ? [each.name] : [])).sort();
  }

  async close(): Promise<void> {
    await this.kept.close();
    await rm(this.outside, { recursive: true, force: true });
  }
}
