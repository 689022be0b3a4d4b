// Chooses the page of the law for a first sick day: exactly one, or an error that says so; never another year's.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { LawPage } from './obligation.ts';
import { LAW_PAGES } from './pages.ts';

export { LAW_PAGES } from './pages.ts';

/** No page serves this first sick day, or has this name; `message` is one Dutch sentence for the user. */
export class NoLawVersion extends RangeError {
  override readonly name = 'NoLawVersion';
}

/**
 * The page that serves a first sick day.
 * @throws NoLawVersion when the day lies before the first page
 * @throws Error when none or several of the pages serve it: the pages themselves are wrong
 */
export function lawFor(eersteZiektedag: IsoDay, pages: readonly LawPage[] = LAW_PAGES): LawPage {
  const serving = pages.filter((page) => serves(page, eersteZiektedag));
  const [page] = serving;
  if (page && serving.length === 1) return page;
  const known = (serving.length > 0 ? serving : pages).map(span).join(', ');
  if (serving.length > 1) throw new Error(`several law pages serve ${eersteZiektedag}: ${known}`);
  if (pages.length > 0 && pages.every(({ from }) => eersteZiektedag < from)) {
    const first = pages.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
    throw new NoLawVersion(
      `Geen wetsversie geldt voor een eerste ziektedag op ${eersteZiektedag}: Spoorwijzer rekent met eerste ziektedagen vanaf ${first}.`,
    );
  }
  throw new Error(`no law page serves ${eersteZiektedag}: ${known || 'there are no pages'}`);
}

/**
 * The page with a name, as a dossier has it pinned.
 * @throws NoLawVersion when there is no such page
 * @throws Error when there is more than one
 */
export function lawNamed(version: string, pages: readonly LawPage[] = LAW_PAGES): LawPage {
  const found = pages.filter((page) => page.version === version);
  const [page] = found;
  if (page && found.length === 1) return page;
  const known = pages.map((each) => each.version).join(', ');
  if (page) throw new Error(`several law pages named ${version}; known: ${known}`);
  throw new NoLawVersion(`Wetsversie ${version} is er niet (wel: ${known}).`);
}

function serves(page: LawPage, day: string): boolean {
  return page.from <= day && (page.until === undefined || day <= page.until);
}

function span(page: LawPage): string {
  return `${page.version} (from ${page.from}${page.until === undefined ? ' on' : ` until ${page.until}`})`;
}
