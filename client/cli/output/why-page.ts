// One date explained: the sentence, the sum, the law, the events it rests on, and what would move it.
import { EVENTS, isSoort } from '../../../workflows/dossier/events.ts';
import type { LegalSource, Waarom } from '../../front-desk.ts';
import type { Terminal } from '../terminal.ts';
import { longDay } from './days.ts';
import { banner, paragraph } from './head.ts';
import { table, type Column } from './table.ts';
import { blocks, capital, hang } from './text.ts';
import { titlesOf } from './words.ts';

function source(
  { citaat, kracht, text, samenvatting, url, geverifieerd }: LegalSource,
  { width, paint }: Terminal,
): string {
  const words = text === undefined ? samenvatting : `“${text}”`;
  const remark = geverifieerd ? kracht : `${kracht}, in onze woorden, niet geverifieerd`;
  return [
    hang('  ', `${citaat} (${remark})`, width),
    ...(words === undefined ? [] : [hang('    ', words, width)]),
    ...(url === undefined ? [] : [paint.quiet(`    ${url}`)]),
  ].join('\n');
}

const labelOf = (soort: string) => (isSoort(soort) ? EVENTS[soort].label : soort);

/** The page of `waarom`. */
export function whyPage(answer: Waarom, terminal: Terminal): string {
  const { width, paint } = terminal;
  const round = answer.ronde > 1 ? ` ${String(answer.ronde)}` : '';
  const title = capital(titlesOf()(answer.verplichting));
  const steps = answer.stappen.map(({ regel, invoer, uitkomst }) => [regel, invoer, longDay(uitkomst)]);
  const columns: readonly Column[] = [
    { head: 'regel', flexible: true },
    { head: 'invoer', flexible: true },
    { head: 'uitkomst' },
  ];
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `${paint.title(name)}\n${hang('  ', items.join(', '), width)}`;
  return blocks([
    banner(`${title}${round}`, `uiterlijk ${longDay(answer.uiterlijk)}`, width, paint),
    paragraph(answer.omdat, width),
    steps.length === 0 ? '' : `${paint.title('De som')}\n${table(columns, steps, width, paint)}`,
    `${paint.title('De grondslag')}\n${answer.grondslag.map((each) => source(each, terminal)).join('\n\n')}`,
    list('Berust op', answer.gebeurtenissen),
    list('Verschuift door', answer.verschuiftDoor.map(labelOf)),
  ]);
}
