// Where lives about the second year begin: a dossier taken over from elsewhere, with what was done in the first year.
import { done, happens, type Step } from '../../support/scenario/story.ts';

/** An advice of the bedrijfsarts with its document. */
export const advice = (advies: string, fields: Readonly<Record<string, unknown>> = {}): Step =>
  happens('advies-bedrijfsarts', { advies, document: `doc-${advies}`, ...fields });

/** Analysis, plan, evaluation and twenty hours of belastbaarheid, on first sick day 5 February 2035; entered on 28 January 2036. */
export const FIRST_YEAR: readonly Step[] = [
  done('probleemanalyse', { op: '2035-03-12' }),
  done('plan-van-aanpak', { op: '2035-03-20' }),
  advice('belastbaarheid', { op: '2036-01-10', urenPerWeek: 20 }),
  done('bijstelling-plan-van-aanpak', { op: '2036-01-14' }),
  done('eerstejaarsevaluatie', { op: '2036-01-15', getekend: 'beide', besproken: ['spoor-2'] }),
];

/** The choice for spoor 2, explained the day before. */
export const SPOOR_2_CHOSEN: Step = happens('spoorkeuze', {
  op: '2036-01-22',
  keuze: 'spoor-2',
  uitgelegdAanWerknemerOp: '2036-01-21',
  onderbouwing: 'doc-spoorkeuze',
});

/** Spoor 2 starts with a bureau, on the day of the diary. */
export const STARTED: Step = happens('spoor-2-gestart', { uitvoering: 'extern', bureau: 'bureau-1' });
