// The law as a table: what is due, by whom, when, and what it rests on.
import type { DueRule, LawPage, Obligation } from '../../../workflows/law/obligation.ts';
import type { Terminal } from '../terminal.ts';
import { longDay } from './days.ts';
import { ALWAYS, dutyWords } from './duty-words.ts';
import { banner, paragraph } from './head.ts';
import { dueWords } from './rule-words.ts';
import { table, type Column } from './table.ts';
import { blocks, capital } from './text.ts';
import { actorName, titlesOf } from './words.ts';

/** The rule that a date hangs on; of an `earliest` or `latest` the first. */
function leading(rule: DueRule): DueRule {
  const parts =
    rule.rule === 'earliest' || rule.rule === 'latest' || rule.rule === 'first-known' ? rule.of : [];
  return parts[0] ? leading(parts[0]) : rule;
}

const GROUPS = ['Vanaf de eerste ziektedag', 'Terug vanaf een einde', 'Na iets wat gebeurt'] as const;

function groupOf({ due }: Obligation): (typeof GROUPS)[number] {
  const rule = leading(due);
  if (rule.rule === 'before') return 'Terug vanaf een einde';
  const anchored = rule.rule === 'within' && rule.of === 'eerste-ziektedag';
  const counts = ['in-week', 'after-lasting', 'every'].includes(rule.rule);
  return counts || anchored ? 'Vanaf de eerste ziektedag' : 'Na iets wat gebeurt';
}

/** What stands below the date, each on a line of its own where it applies. */
const DETAILS = ['streefdatum', 'respijt', 'verschijnt', 'milder', 'wacht als', 'vervalt door'];

function row(obligation: Obligation, titles: (id: string) => string): readonly string[] {
  const { id, ref, title, actor, ladder } = obligation;
  const [basis] = obligation.legalBasis;
  const words = dutyWords(obligation, titles);
  const details = DETAILS.flatMap((name) => {
    const text = words[name] ?? '';
    return text === '' || text === ALWAYS ? [] : [`${name}: ${text}`];
  });
  const rests = basis ? `${basis.cite} (${basis.kracht}), ladder ${ladder}` : '';
  return [
    // Two columns: the longest name of a duty stays in one piece in sixty columns.
    [capital(title), `${actorName(actor)} · ${ref}`, id].join('\n'),
    [
      dueWords(obligation, titles),
      ...details,
      `grondslag: ${rests}`,
      `te melden met: ${words['voldaan door'] ?? ''}`,
    ].join('\n'),
  ];
}

/** The page for a person. @param fingerprint of the page, shortened on the screen */
export function rulesPage(page: LawPage, fingerprint: string, { width, paint }: Terminal): string {
  const titles = titlesOf(page.version);
  const columns: readonly Column[] = [
    { head: 'verplichting en wie', flexible: true },
    { head: 'wanneer, en op welke grond', flexible: true },
  ];
  const groups = GROUPS.map((name) => {
    const rows = page.obligations
      .filter((obligation) => groupOf(obligation) === name)
      .map((each) => row(each, titles));
    return rows.length === 0 ? '' : `${paint.title(name)}\n${table(columns, rows, width, paint, true)}`;
  });
  const until = page.until === undefined ? 'en later' : `tot en met ${longDay(page.until)}`;
  return blocks([
    banner(`De wet, versie ${page.version}`, `vingerafdruk ${fingerprint.slice(0, 12)}`, width, paint),
    paragraph(`Voor eerste ziektedagen vanaf ${longDay(page.from)} ${until}. ${page.note}`, width),
    ...groups,
    paragraph(
      `${String(page.obligations.length)} verplichtingen; waar niet staat wanneer zij verschijnt, is zij er altijd. ` +
        'De zinnen van de wet staan in --json, en per termijn in `spoorwijzer waarom`.',
      width,
    ),
  ]);
}
