// Reports about one dossier: right ones, and ones that are not what they should be.
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';

export const TODAY = amsterdamDay(Date.now());

/** The first sick day of the dossier they are about: a hundred days ago. */
export const FIRST = addDays(TODAY, -100);

/** A report that is right, but for what is changed in it. */
export const done = (more: Readonly<Record<string, unknown>> = {}) => ({
  soort: 'voldaan',
  op: addDays(FIRST, 40),
  verplichting: 'probleemanalyse',
  ...more,
});

/** Reports that are not what they should be, and what the answer says. */
export const WRONG: Readonly<
  Record<string, readonly [event: Readonly<Record<string, unknown>>, says: RegExp]>
> = {
  'een onbekende gebeurtenis': [{ soort: 'griep', op: FIRST }, /'griep' is geen soort gebeurtenis/],
  'een gebeurtenis van het dossier zelf': [
    { soort: 'brief-onbestelbaar', op: FIRST },
    /'brief-onbestelbaar' legt Spoorwijzer zelf vast/,
  ],
  'een dag die niet bestaat': [done({ op: '2026-02-30' }), /'op' is geen bestaande dag.*2026-02-30/],
  'een dag vóór de eerste ziektedag': [done({ op: addDays(FIRST, -1) }), /vóór de eerste ziektedag/],
  'een dag in de toekomst': [done({ op: addDays(FIRST, 130) }), /in de toekomst/],
  'een onbekend veld': [done({ diagnose: 'x' }), /'voldaan' kent het veld 'diagnose' niet/],
  'een onbekende verplichting': [
    done({ verplichting: 'koffie' }),
    /'verplichting' kent de waarde 'koffie' niet/,
  ],
  'een verkeerd soort waarde': [done({ op: 20260302 }), /'op' is geen bestaande dag/],
  'een waarde in een waarde': [done({ document: { id: 'x' } }), /'document' is geen waarde/],
  'een naam waar een verwijzing hoort': [done({ document: 'Jan de Vries' }), /'document' is geen verwijzing/],
};
