// What each role may do, and what nobody may change, whoever asks.
import { sql, type Kysely } from 'kysely';

/** What happened is never changed and never removed; the database itself sees to it, whoever asks. */
const APPEND_ONLY = `
create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % on %', tg_op, tg_table_name;
end $$;
create trigger gebeurtenis_alleen_toevoegen before update or delete on gebeurtenis
  for each row execute function alleen_toevoegen();
create trigger gebeurtenis_niet_leegmaken before truncate on gebeurtenis
  for each statement execute function alleen_toevoegen();
create trigger inzage_alleen_toevoegen before update or delete on inzage
  for each row execute function alleen_toevoegen();
create trigger inzage_niet_leegmaken before truncate on inzage
  for each statement execute function alleen_toevoegen();
`;

const RIGHTS = `
grant usage on schema public to spoorwijzer_schrijver, spoorwijzer_lezer;
grant select, insert, update, delete on all tables in schema public to spoorwijzer_schrijver;
revoke update, delete on gebeurtenis, inzage from spoorwijzer_schrijver;
grant select on all tables in schema public to spoorwijzer_lezer;
grant insert on inzage to spoorwijzer_lezer;
`;

/** Sets the guards and the rights. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [APPEND_ONLY, RIGHTS]) await sql.raw(part).execute(db);
}
