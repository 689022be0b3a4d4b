// What the register knows of how things go: letters that wait, the last proof, and which worker lives.
import type { Question } from '../read.ts';
import { instantOf } from './instant.ts';

export interface RegisterHealth {
  /** Letters that wait to leave: how many, and since when the oldest. */
  readonly uitgesteld: number;
  readonly oudste?: string;
  readonly onzeker: number;
  readonly controle?: { readonly klaar: string; readonly gaten: number };
  readonly hartslag?: { readonly laatst: string; readonly gestopt: boolean };
}

const count = (value: string | number | bigint | undefined): number => Number(value ?? 0);

/** How things go, as the register knows. */
export const healthOf: Question<RegisterHealth> = async (step) => {
  const letters = await step
    .selectFrom('brief as b')
    .select((show) => [
      'b.staat',
      show.fn.countAll().as('aantal'),
      show.fn.min('b.klaargezet_op').as('oudste'),
    ])
    .where('b.staat', 'in', ['uitgesteld', 'onzeker'])
    .groupBy('b.staat')
    .execute();
  const waiting = letters.find(({ staat }) => staat === 'uitgesteld');
  const proof = await step
    .selectFrom('controle')
    .select(['klaar', 'uitslag'])
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  const beat = await step
    .selectFrom('hartslag')
    .select(['laatst', 'gestopt'])
    .orderBy('laatst', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { gaten = [] } = (proof?.uitslag ?? {}) as { readonly gaten?: readonly unknown[] };
  return {
    uitgesteld: count(waiting?.aantal),
    ...(waiting ? { oudste: instantOf(waiting.oudste) } : {}),
    onzeker: count(letters.find(({ staat }) => staat === 'onzeker')?.aantal),
    ...(proof ? { controle: { klaar: instantOf(proof.klaar), gaten: gaten.length } } : {}),
    ...(beat ? { hartslag: { laatst: instantOf(beat.laatst), gestopt: beat.gestopt } } : {}),
  };
};
