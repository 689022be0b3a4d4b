// Two pages of the law side by side: duties of only one of them, and of the others each field that reads differently.
import type { LawPage, Obligation } from '../../workflows/law/obligation.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import type { Gemeld } from '../front-desk.ts';
import { basisWords, dutyWords } from './output/duty-words.ts';

/** A field that reads differently; a side that has nothing is left out. */
export interface Wijziging {
  readonly veld: string;
  readonly was?: string;
  readonly wordt?: string;
}

export interface Regelverschil {
  readonly van: string;
  readonly naar: string;
  /** Of the page itself. */
  readonly pagina: readonly Wijziging[];
  /** Duties of only one page, by its version. */
  readonly alleenIn: Readonly<Record<string, readonly ObligationId[]>>;
  readonly gewijzigd: readonly {
    readonly verplichting: ObligationId;
    readonly velden: readonly Wijziging[];
  }[];
}

/** What a dossier would feel, or the sentence with which it does not adopt the page. */
export type Gevolg = { readonly dossiernummer: string } & (
  Omit<Gemeld, 'gebeurtenis' | 'proef'> | { readonly geweigerd: string }
);

function change(veld: string, was = '', wordt = ''): readonly Wijziging[] {
  if (was === wordt) return [];
  return [{ veld, ...(was === '' ? {} : { was }), ...(wordt === '' ? {} : { wordt }) }];
}

const titlesIn = (page: LawPage) => (id: string) =>
  page.obligations.find((duty) => duty.id === id)?.title ?? id;

/** Of what a duty rests on only what the other page does not have. */
function basisChange(was: Obligation, wordt: Obligation): readonly Wijziging[] {
  const [old, next] = [basisWords(was), basisWords(wordt)];
  const without = (these: readonly string[], those: readonly string[]) =>
    these.filter((each) => !those.includes(each)).join('; ');
  return change('grondslag', without(old, next), without(next, old));
}

function dutyChanges(was: Obligation, wordt: Obligation, to: LawPage): readonly Wijziging[] {
  // Titles of one page for both sides: a renamed duty is one change, not one in every rule that names it.
  const titles = titlesIn(to);
  const [old, next] = [dutyWords(was, titles), dutyWords(wordt, titles)];
  return [
    ...Object.keys(next).flatMap((veld) => change(veld, old[veld], next[veld])),
    ...basisChange(was, wordt),
  ];
}

function pageChanges(from: LawPage, to: LawPage): readonly Wijziging[] {
  const span = ({ from: first, until }: LawPage) =>
    `vanaf ${first}${until === undefined ? '' : ` tot en met ${until}`}`;
  const adoptable = ({ adoptableFrom }: LawPage) =>
    adoptableFrom === undefined ? '' : `met een eerste ziektedag vanaf ${adoptableFrom}`;
  return [
    ...change('eerste ziektedagen', span(from), span(to)),
    ...change('aan te nemen door lopende dossiers', adoptable(from), adoptable(to)),
    ...change('toelichting', from.note, to.note),
  ];
}

/** Compares two pages. */
export function compareRules(from: LawPage, to: LawPage): Regelverschil {
  const only = (these: LawPage, those: LawPage) =>
    these.obligations.map(({ id }) => id).filter((id) => !those.obligations.some((duty) => duty.id === id));
  const gewijzigd = from.obligations.flatMap((was) => {
    const wordt = to.obligations.find(({ id }) => id === was.id);
    const velden = wordt ? dutyChanges(was, wordt, to) : [];
    return velden.length === 0 ? [] : [{ verplichting: was.id, velden }];
  });
  return {
    van: from.version,
    naar: to.version,
    pagina: pageChanges(from, to),
    alleenIn: { [from.version]: only(from, to), [to.version]: only(to, from) },
    gewijzigd,
  };
}
