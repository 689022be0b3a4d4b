// A dossier as the register keeps it: its events in the order they were known, and its letters.
import type { Gebeurtenis, Ziekmelding } from '../../../workflows/dossier/event.ts';
import type { HousePolicy } from '../../../workflows/house/policy.ts';
import type { Opening } from '../chain.ts';
import type { Question } from '../read.ts';
import type { LetterState } from '../tables.ts';
import { instantOf } from './instant.ts';

/** A letter of the ledger; instants as ISO. */
export interface KeptLetter {
  readonly sleutel: string;
  readonly rol: string;
  readonly op: string;
  readonly staat: LetterState;
  readonly klaargezetOp: string;
  /** When the last attempt began. */
  readonly bezigSinds?: string;
  readonly gewijzigdOp: string;
  readonly bezorgfoutOp?: string;
}

export interface KeptDossier {
  readonly nummer: string;
  readonly bijgewerktOp: string;
  /** With which it was opened. */
  readonly huisregels: HousePolicy;
  readonly ziekmelding: Ziekmelding;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** Successors after what they follow. */
  readonly brieven: readonly KeptLetter[];
}

/** A dossier of the register; undefined when it has none of that number. */
export function keptDossier(nummer: string): Question<KeptDossier | undefined> {
  return async (step) => {
    const row = await step
      .selectFrom('dossier')
      .select('gepubliceerd_op')
      .where('nummer', '=', nummer)
      .executeTakeFirst();
    const [first, ...events] = await step
      .selectFrom('gebeurtenis')
      .select('inhoud')
      .where('dossier', '=', nummer)
      .orderBy('nummer')
      .execute();
    if (!row || !first) return undefined;
    // Written by the engine, and never changed since.
    const { huisregels = {}, ...ziekmelding } = first.inhoud as unknown as Opening;
    const letters = await step
      .selectFrom('brief')
      .select([
        'sleutel',
        'rol',
        'op',
        'staat',
        'klaargezet_op',
        'bezig_sinds',
        'gewijzigd_op',
        'bezorgfout_op',
      ])
      .where('dossier', '=', nummer)
      .orderBy('op')
      .orderBy('sleutel')
      .orderBy('opvolger')
      .execute();
    return {
      nummer,
      bijgewerktOp: instantOf(row.gepubliceerd_op),
      huisregels,
      ziekmelding,
      gebeurtenissen: events.map(({ inhoud }) => inhoud as unknown as Gebeurtenis),
      brieven: letters.map((letter) => ({
        sleutel: letter.sleutel,
        rol: letter.rol,
        op: letter.op,
        staat: letter.staat,
        klaargezetOp: instantOf(letter.klaargezet_op),
        ...(letter.bezig_sinds === null ? {} : { bezigSinds: instantOf(letter.bezig_sinds) }),
        gewijzigdOp: instantOf(letter.gewijzigd_op),
        ...(letter.bezorgfout_op === null ? {} : { bezorgfoutOp: instantOf(letter.bezorgfout_op) }),
      })),
    };
  };
}
