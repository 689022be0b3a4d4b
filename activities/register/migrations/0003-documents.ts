// Documents of which the file is kept: how large, added when and by whom; what was added is never changed and never removed.
import { sql, type Kysely } from 'kysely';

const COLUMNS = `
alter table document
  add column grootte         bigint,
  add column toegevoegd_op   timestamptz not null default clock_timestamp(),
  add column toegevoegd_door text;
create index on document (vingerafdruk);
`;

/** Of a document only one thing can still happen: that it is destroyed, once. */
const GUARD = `
create trigger document_niet_weg before delete on document
  for each row execute function alleen_toevoegen();
create trigger document_niet_leegmaken before truncate on document
  for each statement execute function alleen_toevoegen();
create trigger document_niet_anders before update on document
  for each row when (
    (new.dossier, new.referentie, new.vingerafdruk, new.grootte, new.toegevoegd_op, new.toegevoegd_door)
      is distinct from
    (old.dossier, old.referentie, old.vingerafdruk, old.grootte, old.toegevoegd_op, old.toegevoegd_door)
    or (old.vernietigd_op is not null and new.vernietigd_op is distinct from old.vernietigd_op)
  ) execute function alleen_toevoegen();
`;

const RIGHTS = `
grant select, insert, update on document to spoorwijzer_schrijver;
revoke delete on document from spoorwijzer_schrijver;
grant select on document to spoorwijzer_lezer;
`;

/** Adds the columns, the guard and the rights. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [COLUMNS, GUARD, RIGHTS]) await sql.raw(part).execute(db);
}
