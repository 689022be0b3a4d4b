// What a register is made of, as PostgreSQL says itself: tables, keys, guards, rights, and which migrations it has had.
import { asking } from '../support/ask-register.ts';

const PARTS = {
  columns:
    "select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'public' order by 1, ordinal_position",
  // That a column may not be empty stands with the columns; PostgreSQL 18 lists it here as well, 15 does not.
  constraints:
    "select conrelid::regclass::text as tabel, pg_get_constraintdef(oid) as regel from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by 1, 2",
  indexes: "select indexdef from pg_indexes where schemaname = 'public' order by 1",
  triggers: 'select pg_get_triggerdef(oid) as wachter from pg_trigger where not tgisinternal order by 1',
  procedures: "select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace order by 1",
  rights:
    "select table_name, grantee, privilege_type from information_schema.role_table_grants where table_schema = 'public' and grantee like 'spoorwijzer%' order by 1, 2, 3",
} as const;

export type Shape = Readonly<Record<string, readonly unknown[]>>;

/** Equal for registers that are made alike. */
export async function shapeOf(url: string): Promise<Shape> {
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([name, question]) => [name, await asking(url, question)] as const),
  );
  const [had] = await asking(url, "select to_regclass('public.kysely_migration')::text as tabel");
  const migrations =
    (had as { tabel: string | null }).tabel === null
      ? []
      : await asking(url, 'select name from kysely_migration order by 1');
  return { ...Object.fromEntries(parts), migrations };
}
