// Who looked into a dossier: when, at what, and why where that was said.
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';

export interface Inzage {
  readonly wanneer: string;
  /** Unverified: a reference, or a user of the operating system. */
  readonly wie: string;
  readonly wat: string;
  readonly waarom?: string;
}

/** The readings of one dossier, oldest first. */
export function readsOf(nummer: string): Question<readonly Inzage[]> {
  return async (step) => {
    const rows = await step
      .selectFrom('inzage')
      .select(['wanneer', 'wie', 'wat', 'waarom'])
      .where('dossier', '=', nummer)
      .orderBy('wanneer')
      .orderBy('nummer')
      .execute();
    return rows.map(({ wanneer, wie, wat, waarom }) => ({
      wanneer: instantOf(wanneer),
      wie,
      wat,
      ...(waarom === null ? {} : { waarom }),
    }));
  };
}
