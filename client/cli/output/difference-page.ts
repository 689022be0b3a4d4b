// Two pages of the law side by side for a person, and below it what each open dossier would feel.
import type { Gevolg, Regelverschil, Wijziging } from '../regels-verschil.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay } from './days.ts';
import { banner, paragraph } from './head.ts';
import { blocks, capital, hang } from './text.ts';
import { titlesOf } from './words.ts';

function changes(list: readonly Wijziging[], { width, paint }: Terminal): string {
  return list
    .flatMap(({ veld, was, wordt }) => [
      `  ${paint.accent(veld)}`,
      hang('    was    ', was ?? '(niets)', width),
      hang('    wordt  ', wordt ?? '(niets)', width),
    ])
    .join('\n');
}

/** What one dossier would feel. @param no what is said before the reason of one that does not take it */
export function consequence(
  gevolg: Gevolg,
  titles: (id: string) => string,
  { width, paint }: Terminal,
  no = 'neemt haar niet aan',
): string {
  const head = `  ${gevolg.dossiernummer}  `;
  if ('geweigerd' in gevolg) return hang(head, `${no}: ${gevolg.geweigerd}`, width);
  const { termijnen, brieven } = gevolg;
  const letters = brieven.erbij.length + brieven.vervallen.length;
  const what =
    termijnen.length + letters === 0
      ? 'er verschuift niets'
      : `${counted(termijnen.length, 'termijn verandert', 'termijnen veranderen')}, ${counted(brieven.erbij.length, 'brief erbij', 'brieven erbij')}, ${counted(brieven.vervallen.length, 'brief vervalt', 'brieven vervallen')}`;
  const rows = termijnen.map(({ verplichting, ronde, was, wordt }) => {
    const day = (place: typeof was) => (place ? longDay(place.uiterlijk) : '(niets)');
    const name = `${capital(titles(verplichting))}${ronde > 1 ? ` ${String(ronde)}` : ''}`;
    return paint.quiet(hang('    ', `${name}: ${day(was)} → ${day(wordt)}`, width));
  });
  return [hang(head, what, width), ...rows].join('\n');
}

function dossiersBlock(dossiers: readonly Gevolg[], naar: string, terminal: Terminal): string {
  const lines = dossiers.map((each) => consequence(each, titlesOf(naar), terminal));
  const none = paragraph('Er zijn geen open dossiers.', terminal.width);
  const title = terminal.paint.title('Wat elk open dossier ervan zou merken');
  return [title, ...(lines.length === 0 ? [none] : lines)].join('\n');
}

/** The page of `regels vergelijk`. */
export function differencePage(
  { van, naar, pagina, alleenIn, gewijzigd }: Regelverschil,
  dossiers: readonly Gevolg[] | undefined,
  terminal: Terminal,
): string {
  const { width, paint } = terminal;
  const only = [van, naar].map((versie) => {
    const duties = (alleenIn[versie] ?? []).map((id) => `${titlesOf(versie)(id)} (${id})`);
    return duties.length === 0
      ? ''
      : `${paint.title(`Alleen in ${versie}`)}\n${hang('  ', duties.join(', '), width)}`;
  });
  const total = `${counted(gewijzigd.length, 'verplichting', 'verplichtingen')} gewijzigd`;
  return blocks([
    banner(`De wet, versie ${van} naast ${naar}`, total, width, paint),
    pagina.length === 0 ? '' : `${paint.title('De versie zelf')}\n${changes(pagina, terminal)}`,
    ...only,
    ...gewijzigd.map(
      ({ verplichting, velden }) =>
        `${paint.title(capital(titlesOf(naar)(verplichting)))} ${paint.quiet(`(${verplichting})`)}\n${changes(velden, terminal)}`,
    ),
    dossiers ? dossiersBlock(dossiers, naar, terminal) : '',
    dossiers ? paragraph('Dit was een proef: er is niets vastgelegd en niets verstuurd.', width) : '',
  ]);
}
