// Brings a register up to this program's tables, under a lock; an older program on a newer register refuses.
import { Migrator, sql, type Migration, type MigrationResult } from 'kysely';
import { openRegister, registerError } from './database.ts';
import { up as tables } from './migrations/0001-register.ts';
import { up as rights } from './migrations/0002-rights.ts';
import { up as documents } from './migrations/0003-documents.ts';

/** In order, by name. A released migration is never changed: what follows is a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-register': { up: tables },
  '0002-rights': { up: rights },
  '0003-documents': { up: documents },
};

/** Missing before the first migration; who may log in with them is the administrator's to say. */
const ROLES = ['spoorwijzer_schrijver', 'spoorwijzer_lezer'];

/** The register cannot be used; the message is one Dutch sentence with a way out. */
export class RegisterUnfit extends Error {
  override readonly name = 'RegisterUnfit';
}

async function ensureRoles(db: ReturnType<typeof openRegister>): Promise<void> {
  for (const role of ROLES) {
    const { rows } = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db);
    if (rows.length > 0) continue;
    try {
      await sql.raw(`create role ${role} nologin`).execute(db);
    } catch (error) {
      if (registerError(error) === '42710') continue;
      throw new RegisterUnfit(
        `De rol ${role} ontbreekt in PostgreSQL en deze gebruiker mag haar niet maken; laat een beheerder uitvoeren: create role ${role} nologin;`,
        { cause: error },
      );
    }
  }
}

/** The names of the migrations that were applied before. */
async function applied(db: ReturnType<typeof openRegister>): Promise<readonly string[]> {
  const there = await sql`select 1 from pg_tables where tablename = 'kysely_migration'`.execute(db);
  if (there.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** PostgreSQL went away, or ended our session. */
const LOST = /^(unknown|E[A-Z]+|57P0\d|08\w{3})$/;

function failureOf(error: unknown, failed: MigrationResult | undefined): string {
  const code = registerError(error);
  return LOST.test(code)
    ? 'De verbinding met PostgreSQL viel weg terwijl de tabellen van het register werden bijgewerkt; er is niets half gedaan. Kijk of PostgreSQL draait en start opnieuw.'
    : `De tabellen van het register konden niet worden bijgewerkt (${[failed?.migrationName, code].filter(Boolean).join(', ')}); er is niets veranderd.`;
}

/**
 * Makes the tables that are missing. Two programs at the same moment wait for each other; each migration is there whole or not.
 * @param url address of the owner
 * @throws RegisterUnfit when the register is newer than this program, or a migration failed
 */
export async function migrateRegister(url: string): Promise<void> {
  const db = openRegister(url, { connections: 2 });
  try {
    const unknown = (await applied(db)).filter((name) => !(name in MIGRATIONS));
    if (unknown.length > 0)
      throw new RegisterUnfit(
        `Het register is van een nieuwere Spoorwijzer (${unknown.join(', ')}); gebruik die versie of een nieuwere.`,
      );
    await ensureRoles(db);
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
    const { error, results } = await migrator.migrateToLatest();
    if (error === undefined) return;
    throw new RegisterUnfit(
      failureOf(
        error,
        results?.find(({ status }) => status === 'Error'),
      ),
      { cause: error },
    );
  } catch (error) {
    if (error instanceof RegisterUnfit) throw error;
    throw new RegisterUnfit(
      `Het register antwoordt niet zoals verwacht (${registerError(error)}); kijk of PostgreSQL draait en of het adres klopt.`,
      { cause: error },
    );
  } finally {
    await db.destroy();
  }
}
