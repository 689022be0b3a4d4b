// What activities write into the register about a dossier: its events, chained and never changed, and its duties as they stand.
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { fieldOf, type Gebeurtenis, type Ziekmelding } from '../../workflows/dossier/event.ts';
import type { Published, Publication } from '../../workflows/ports.ts';
import { CHAIN_START, linksOf, numbered } from './chain.ts';
import type { Register } from './database.ts';
import { markDestroyed } from './documents/destroy.ts';
import { noteEmployer } from './employers.ts';
import { standingOfDossier, type Standing } from './standing.ts';
import type { Tables } from './tables.ts';

type Step = Transaction<Tables>;

/** Who recorded it; `door` of a deskundigenoordeel is the asking party. */
function reporterOf(event: Gebeurtenis | Ziekmelding): string | null {
  const door = fieldOf(event, 'gemeldDoor') ?? event.door;
  return typeof door === 'string' ? door : null;
}

/**
 * Adds the events that are missing.
 * @returns false when the register holds other content under a number that is given
 */
async function addEvents(step: Step, key: Buffer, publication: Publication): Promise<boolean> {
  const { nummer } = publication.dossier;
  const events = numbered(publication.dossier);
  const links = linksOf(key, nummer, events);
  const known = await step
    .selectFrom('gebeurtenis')
    .select(['nummer', 'schakel'])
    .where('dossier', '=', nummer)
    .orderBy('nummer')
    .execute();
  if (known.some((row, place) => row.nummer !== place || row.schakel !== (links[place] ?? row.schakel)))
    return false;
  const fresh = events.flatMap((event, place) =>
    place < known.length
      ? []
      : [
          {
            dossier: nummer,
            nummer: place,
            id: event.id ?? null,
            soort: event.soort,
            op: event.op,
            gemeld_op: event.gemeldOp,
            door: reporterOf(event),
            inhoud: JSON.stringify(event),
            schakel: links[place] ?? '',
          },
        ],
  );
  if (fresh.length > 0) await step.insertInto('gebeurtenis').values(fresh).execute();
  await step
    .updateTable('dossier')
    .set({ gebeurtenissen: events.length, ketenkop: links.at(-1) ?? CHAIN_START })
    .where('nummer', '=', nummer)
    .where('gebeurtenissen', '<', events.length)
    .execute();
  return true;
}

async function replaceDuties(step: Step, { row, termijnen, wachtOp }: Standing): Promise<void> {
  await step.deleteFrom('verplichting').where('dossier', '=', row.nummer).execute();
  const rows = termijnen.map((termijn) => ({
    dossier: row.nummer,
    verplichting: termijn.verplichting,
    ronde: termijn.ronde,
    actor: termijn.actor,
    status: termijn.status,
    uiterlijk: termijn.uiterlijk,
    streefdatum: termijn.streefdatum ?? null,
    wacht_op: [...(wachtOp.get(`${termijn.verplichting}.${String(termijn.ronde)}`) ?? [])],
    termijn: JSON.stringify(termijn),
  }));
  if (rows.length > 0) await step.insertInto('verplichting').values(rows).execute();
}

/**
 * Writes a dossier as it stands, whole or not at all. A higher revision, or a later day of the same, replaces the
 * duties; an older one only adds events that are missing. The same number with other content is refused.
 * @param key of the chain
 */
export async function writeDossier(
  register: Register,
  key: Buffer,
  publication: Publication,
): Promise<Published> {
  const standing = standingOfDossier(publication);
  const { row } = standing;
  return register.transaction().execute(async (step) => {
    const born = await step
      .insertInto('dossier')
      .values({ ...row, gebeurtenissen: 0, ketenkop: CHAIN_START })
      .onConflict((conflict) => conflict.column('nummer').doNothing())
      .returning('nummer')
      .executeTakeFirst();
    const known = await step
      .selectFrom('dossier')
      .select(['revisie', 'peildatum'])
      .where('nummer', '=', row.nummer)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (born !== undefined) await noteEmployer(step, publication.dossier);
    if (!(await addEvents(step, key, publication))) return { uitkomst: 'geweigerd' };
    await markDestroyed(step, publication.dossier);
    const newer =
      born !== undefined ||
      row.revisie > known.revisie ||
      (row.revisie === known.revisie && row.peildatum >= known.peildatum);
    if (!newer) return { uitkomst: 'ouder' };
    await replaceDuties(step, standing);
    await step
      .updateTable('dossier')
      .set({ ...row, gepubliceerd_op: sql`clock_timestamp()` })
      .where('nummer', '=', row.nummer)
      .execute();
    return { uitkomst: 'bijgewerkt' };
  });
}
