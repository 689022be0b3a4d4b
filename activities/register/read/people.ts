// The people of the register, with who stands in for them now and later.
import { amsterdamDay } from '../../../workflows/calendar/amsterdam-day.ts';
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';

/** A period in which somebody is replaced; without a first or last day the field is left out. */
export interface VervangingRegel {
  readonly door: string;
  readonly van?: string;
  readonly tot?: string;
}

/** One row of `persoon lijst`; of a person who was removed only that. */
export interface PersoonRegel {
  readonly referentie: string;
  readonly naam?: string;
  readonly adres?: string;
  readonly rol?: string;
  readonly afdeling?: string;
  readonly verwijderdOp?: string;
  readonly vervangers: readonly VervangingRegel[];
}

/** How a deputy without a first or last day is kept. */
export const EVER = { van: '0001-01-01', tot: '9999-12-31' } as const;

function filled<T extends object>(row: T): { [F in keyof T]?: NonNullable<T[F]> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [F in keyof T]?: NonNullable<T[F]>;
  };
}

/**
 * The people, by reference.
 * @param references only these, also those who were removed; without any everybody who is there
 * @param today deputies whose period is over are left out
 */
export function listPeople(references: readonly string[], today: string): Question<readonly PersoonRegel[]> {
  return async (step) => {
    const asked = step
      .selectFrom('persoon')
      .select(['referentie', 'naam', 'adres', 'rol', 'afdeling', 'verwijderd_op'])
      .orderBy('referentie');
    const people = await (
      references.length > 0
        ? asked.where('referentie', 'in', references)
        : asked.where('verwijderd_op', 'is', null)
    ).execute();
    const periods = await step
      .selectFrom('vervanger')
      .selectAll()
      .where('tot', '>=', today)
      .orderBy('persoon')
      .orderBy('van')
      .execute();
    const deputies = new Map<string, VervangingRegel[]>();
    for (const { persoon, vervanger, van, tot } of periods) {
      const period = {
        door: vervanger,
        ...(van === EVER.van ? {} : { van }),
        ...(tot === EVER.tot ? {} : { tot }),
      };
      deputies.set(persoon, [...(deputies.get(persoon) ?? []), period]);
    }
    return people.map(({ referentie, verwijderd_op, ...rest }) => ({
      referentie,
      ...filled(rest),
      ...(verwijderd_op === null ? {} : { verwijderdOp: amsterdamDay(Date.parse(instantOf(verwijderd_op))) }),
      vervangers: deputies.get(referentie) ?? [],
    }));
  };
}
