// Holes that show only in the whole: dossiers that the register does not know, and letters of no dossier.
import { sql, type Transaction } from 'kysely';
import { REPEATS, type Tables } from '../../tables.ts';
import type { Hole } from './holes.ts';
import type { RunningDossiers } from './running.ts';

/** Dossiers that run without the register knowing them. */
export async function strangers(
  step: Transaction<Tables>,
  running: RunningDossiers,
): Promise<readonly Hole[]> {
  const { rows } = await sql<{ nummer: string }>`select nummer from dossier`.execute(step);
  const known = new Set(rows.map(({ nummer }) => nummer));
  const numbers = [...(await running.numbers())].filter((nummer) => !known.has(nummer));
  return numbers.map((dossiernummer) => ({
    dossiernummer,
    gat: 'zonder-dossier',
    zin: 'Dit dossier loopt, maar staat niet in het register.',
  }));
}

/** Letters of scheduled jobs, and of nobody's dossier, that nobody can tell of. */
export async function looseLetters(step: Transaction<Tables>): Promise<readonly Hole[]> {
  const { rows } = await sql<{ sleutel: string; message_id: string }>`select sleutel, message_id from brief
    where dossier is null and staat = 'onzeker' and onzeker_keren > ${REPEATS}`.execute(step);
  return rows.map(({ sleutel, message_id: id }) => ({
    dossiernummer: '',
    gat: 'brief-onzeker',
    zin: `Niemand weet of de brief ${sleutel} is aangekomen: ${id}.`,
  }));
}
