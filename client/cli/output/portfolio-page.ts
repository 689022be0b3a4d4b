// The portfolio on the screen and in a sheet: statuses per duty, signals, holes; and the dossiers behind a number.
import type { DrillRegel } from '../../../activities/register/read/drill-down.ts';
import type { Portefeuille } from '../../../activities/register/read/portfolio.ts';
import type { Stand } from '../../../activities/register/read/totals.ts';
import type { Status } from '../../../workflows/dossier/forecast-types.ts';
import type { Sheet } from '../sheet.ts';
import type { Terminal } from '../terminal.ts';
import { counted, plainDay } from './days.ts';
import { standWords } from './list-page.ts';
import { moment } from './moment.ts';
import { STATUS_NAMES } from './standing.ts';
import { table } from './table.ts';
import { blocks, capital, hang, wrap } from './text.ts';
import { phaseName, titlesOf } from './words.ts';

/** The numbers, and as of when. */
export type PortfolioAnswer = Stand & Portefeuille;

const STATUSES = Object.keys(STATUS_NAMES) as Status[];
const FLEXIBLE = { flexible: true } as const;

function duties({ verplichtingen }: Portefeuille, { width, paint }: Terminal): string {
  if (verplichtingen.length === 0) return '';
  const title = titlesOf();
  const there = STATUSES.filter((status) => verplichtingen.some(({ standen }) => (standen[status] ?? 0) > 0));
  const cells = verplichtingen.map(({ verplichting, standen, totaal }) => [
    capital(title(verplichting)),
    ...there.map((status) => {
      const count = standen[status] ?? 0;
      return status === 'verlopen' && count > 0
        ? paint.bad(String(count))
        : count === 0
          ? '-'
          : String(count);
    }),
    String(totaal),
  ]);
  const heads = there.map((status) => ({ head: STATUS_NAMES[status], ...FLEXIBLE }));
  return table([{ head: 'verplichting', ...FLEXIBLE }, ...heads, { head: 'alle' }], cells, width, paint);
}

function signals({ signalen }: Portefeuille, { width, paint }: Terminal): string {
  if (signalen.length === 0) return '';
  const cells = signalen.map(({ signaal, dossiers }) => [signaal, String(dossiers)]);
  return `${paint.title('Signalen (vragen, geen oordelen)')}\n${table([{ head: 'signaal', ...FLEXIBLE }, { head: 'dossiers' }], cells, width, paint)}`;
}

function holes({ bewijs }: Portefeuille, { width, paint }: Terminal): string {
  if (!bewijs) return 'Er is nog geen controle bewaard; doe er een met: spoorwijzer controle';
  const { gaten, klaar } = bewijs;
  const head = `Laatste controle ${moment(klaar)}: ${gaten.length === 0 ? paint.good('geen gaten.') : paint.bad(`${counted(gaten.length, 'gat', 'gaten')}.`)}`;
  const lines = gaten.map(({ dossiernummer, gat, zin }) =>
    hang(`  ${dossiernummer ?? '-'}  `, `${gat}: ${zin}`, width),
  );
  return [head, ...lines].join('\n');
}

/** The page of `portefeuille`. */
export function portfolioPage(found: PortfolioAnswer, terminal: Terminal): string {
  const { width, paint } = terminal;
  const total = found.verplichtingen.reduce((sum, { totaal }) => sum + totaal, 0);
  return blocks([
    `${counted(found.dossiers, 'dossier', 'dossiers')}, waarvan ${String(found.gesloten)} gesloten; ${counted(total, 'verplichting', 'verplichtingen')}.`,
    duties(found, terminal),
    signals(found, terminal),
    holes(found, terminal),
    wrap(standWords(found), width).map(paint.quiet).join('\n'),
  ]);
}

/** Statuses per duty as a sheet. */
export function portfolioSheet({ verplichtingen }: Portefeuille): Sheet {
  return {
    name: 'Portefeuille',
    heads: ['verplichting', ...STATUSES, 'totaal'],
    rows: verplichtingen.map(({ verplichting, standen, totaal }) => [
      verplichting,
      ...STATUSES.map((status) => standen[status] ?? 0),
      totaal,
    ]),
  };
}

function cellsOf(row: DrillRegel, named: boolean): readonly (string | number)[] {
  const {
    verplichting = '',
    ronde = '',
    status = '',
    uiterlijk = '',
    signaal = '',
    sinds = '',
    naam = '',
  } = row;
  const what = row.signaal === undefined ? [verplichting, ronde, status, uiterlijk] : [signaal, sinds];
  return [row.dossiernummer, ...(named ? [naam] : []), row.fase, ...what];
}

function headsOf(rows: readonly DrillRegel[], named: boolean): readonly string[] {
  const signal = rows[0]?.signaal !== undefined;
  const what = signal ? ['signaal', 'sinds'] : ['verplichting', 'ronde', 'status', 'uiterlijk'];
  return ['dossier', ...(named ? ['naam'] : []), 'fase', ...what];
}

/** The dossiers behind a number as a sheet. */
export function drillSheet(rows: readonly DrillRegel[], named: boolean): Sheet {
  return { name: 'Dossiers', heads: headsOf(rows, named), rows: rows.map((row) => cellsOf(row, named)) };
}

/** The dossiers behind a number. */
export function drillPage(rows: readonly DrillRegel[], named: boolean, { width, paint }: Terminal): string {
  if (rows.length === 0) return 'Geen enkel dossier voldoet hieraan.';
  const title = titlesOf();
  const cells = rows.map((row) => [
    row.dossiernummer,
    ...(named ? [row.naam ?? '-'] : []),
    phaseName(row.fase),
    ...(row.signaal === undefined
      ? [
          `${capital(title(row.verplichting ?? ''))}${(row.ronde ?? 1) > 1 ? ` ${String(row.ronde)}` : ''}`,
          STATUSES.includes(row.status as Status) ? STATUS_NAMES[row.status as Status] : (row.status ?? ''),
          plainDay(row.uiterlijk ?? ''),
        ]
      : [row.signaal, plainDay(row.sinds ?? '')]),
  ]);
  const what = rows[0]?.signaal === undefined ? ['verplichting', 'stand', 'uiterlijk'] : ['signaal', 'sinds'];
  const heads = ['dossier', ...(named ? ['naam'] : []), 'fase', ...what];
  const columns = heads.map((head) =>
    head === 'dossier' || head === 'uiterlijk' ? { head } : { head, ...FLEXIBLE },
  );
  return blocks([
    table(columns, cells, width, paint),
    paint.quiet(counted(new Set(rows.map(({ dossiernummer }) => dossiernummer)).size, 'dossier', 'dossiers')),
  ]);
}
