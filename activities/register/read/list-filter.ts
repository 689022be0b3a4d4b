// Which dossiers a list is about, as conditions in SQL on `dossier d`.
import { sql, type RawBuilder } from 'kysely';

export interface ListFilter {
  readonly fase?: string;
  /** Something is too late. */
  readonly teLaat?: boolean;
  /** The next duty falls in this many weeks. */
  readonly komtEraan?: number;
  readonly casemanager?: string;
  readonly leidinggevende?: string;
  readonly werkgever?: string;
  /** Department of the employee, as the table of people has it. */
  readonly afdeling?: string;
  /** Something waits for a role that this person has, or stands in for. */
  readonly wachtOp?: string;
  /** The day of today: for what comes, and for deputies. */
  readonly vandaag: string;
}

type Condition = RawBuilder<unknown>;

/** A role that a duty can wait for, with the column of who has it. Nobody stands in for the employee. */
const ROLES = [
  { rol: 'casemanager', column: 'casemanager', deputies: true },
  { rol: 'leidinggevende', column: 'leidinggevende', deputies: true },
  { rol: 'hr-manager', column: 'hr_manager', deputies: true },
  { rol: 'werknemer', column: 'medewerker', deputies: false },
] as const;

/** This person, and whoever they stand in for by the table of deputies, deputies of deputies too; a circle ends by itself. */
const covered = (wie: string, day: string): Condition =>
  sql`with recursive keten(persoon) as (
      select ${wie}::text
      union select r.persoon from keten k join vervanger r on r.vervanger = k.persoon and ${day}::date between r.van and r.tot)
    select persoon from keten`;

/** Whoever this person stands in for as recorded in the dossier itself. */
const replacedInDossier = (wie: string, day: string): Condition =>
  sql`select r.persoon from jsonb_to_recordset(d.vervangingen) as r(persoon text, vervanger text, van date, tot date)
    where r.vervanger = ${wie} and ${day}::date between r.van and r.tot`;

function hasRole(column: string, deputies: boolean, wie: string, day: string): Condition {
  const holder = sql.raw(`d.${column}`);
  if (!deputies) return sql`${holder} = ${wie}`;
  return sql`(${holder} = any(array(${covered(wie, day)}))
    or (d.vervangingen <> '[]' and ${holder} in (${replacedInDossier(wie, day)})))`;
}

/** That a duty `v` waits for a role of this person. */
export function waitsForPerson(wie: string, day: string): Condition {
  const roles = ROLES.map(
    ({ rol, column, deputies }) => sql`(${rol} = any(v.wacht_op) and ${hasRole(column, deputies, wie, day)})`,
  );
  return sql`(${sql.join(roles, sql` or `)})`;
}

/** The dossiers in which this person plays any part: found by index, before duties are looked at. */
function involves(wie: string, day: string): Condition {
  const columns = ROLES.map(({ column, deputies }) => {
    const holder = sql.raw(`d.${column}`);
    return deputies ? sql`${holder} = any(array(${covered(wie, day)}))` : sql`${holder} = ${wie}`;
  });
  const named = sql`(d.vervangingen <> '[]' and d.vervangingen @> ${JSON.stringify([{ vervanger: wie }])}::jsonb)`;
  return sql`(${sql.join([...columns, named], sql` or `)})`;
}

function waiting(wie: string, day: string): Condition {
  return sql`${involves(wie, day)} and exists (
    select from verplichting v where v.dossier = d.nummer and v.wacht_op <> '{}' and ${waitsForPerson(wie, day)})`;
}

/** All conditions together; true without any. */
export function conditionOf(filter: ListFilter): Condition {
  const { fase, teLaat, komtEraan, casemanager, leidinggevende, werkgever, afdeling, wachtOp, vandaag } =
    filter;
  const parts: Condition[] = [];
  if (fase !== undefined) parts.push(sql`d.fase = ${fase}`);
  if (teLaat === true) parts.push(sql`d.te_laat > 0`);
  if (komtEraan !== undefined)
    parts.push(
      sql`coalesce(d.volgende_op, 'infinity') between ${vandaag}::date and ${vandaag}::date + ${komtEraan * 7}::integer`,
    );
  if (casemanager !== undefined) parts.push(sql`d.casemanager = ${casemanager}`);
  if (leidinggevende !== undefined) parts.push(sql`d.leidinggevende = ${leidinggevende}`);
  if (werkgever !== undefined) parts.push(sql`d.werkgever = ${werkgever}`);
  if (afdeling !== undefined)
    parts.push(
      sql`d.medewerker = any(array(select q.referentie from persoon q where q.afdeling = ${afdeling}))`,
    );
  if (wachtOp !== undefined) parts.push(waiting(wachtOp, vandaag));
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
