// Whether the versions of the law follow each other without gap or overlap.
import { isIsoDay, type IsoDay } from '../calendar/iso-day.ts';
import { addDays } from '../calendar/add-days.ts';
import type { LawPage } from './obligation.ts';

/** What is wrong with the days that pages serve: one English sentence per problem. */
export function versionProblems(pages: readonly LawPage[]): readonly string[] {
  const sorted = [...pages].sort((a, b) => (a.from < b.from ? -1 : 1));
  const names = pages.map(({ version }) => version);
  return [
    ...names
      .filter((name, place) => names.indexOf(name) !== place)
      .map((name) => `${name}: two pages have this name`),
    ...sorted.flatMap((page, place) => [...ownProblems(page), ...borderProblems(page, sorted[place + 1])]),
  ];
}

function ownProblems(page: LawPage): readonly string[] {
  return [
    ...[page.version, page.from, page.until, page.adoptableFrom]
      .filter((day) => day !== undefined && !isIsoDay(day))
      .map((day) => `${page.version}: ${day} is not a day that exists`),
    ...(page.until !== undefined && page.until < page.from ? [`${page.version}: ends before it begins`] : []),
    ...(page.adoptableFrom !== undefined && page.adoptableFrom >= page.from
      ? [`${page.version}: adoptable from ${page.adoptableFrom}, when it serves those days already`]
      : []),
  ];
}

function borderProblems(page: LawPage, next: LawPage | undefined): readonly string[] {
  if (!next)
    return page.until === undefined ? [] : [`${page.version}: the newest page ends on ${page.until}`];
  if (page.until === undefined)
    return [`${page.version} and ${next.version}: both serve days from ${next.from} on`];
  if (!isIsoDay(page.until)) return [];
  const follows: IsoDay = addDays(page.until, 1);
  if (follows === next.from) return [];
  const kind = follows < next.from ? 'gap' : 'overlap';
  return [`${page.version} and ${next.version}: ${kind} between ${page.until} and ${next.from}`];
}
