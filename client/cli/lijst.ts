// `spoorwijzer dossier lijst`, or `spoorwijzer lijst`: all dossiers, from the register alone.
import type { Command } from 'commander';
import type { Question } from '../../activities/register/read.ts';
import type { ListFilter } from '../../activities/register/read/list-filter.ts';
import type { ListKey, ListOrder } from '../../activities/register/read/list-key.ts';
import { listDossiers } from '../../activities/register/read/lists.ts';
import { standOf, totalsOf } from '../../activities/register/read/totals.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { Refused } from '../front-desk.ts';
import { askRegister } from '../register-reader.ts';
import { whoAsks } from '../who.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { WEEKS, withListOptions } from './list-options.ts';
import type { ListAnswer } from './output/list-page.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions, Omit<ListFilter, 'vandaag' | 'komtEraan'> {
  readonly komtEraan?: number | true;
  readonly wachtOpMij?: true;
  readonly sorteer?: ListOrder;
  readonly aantal?: number;
  readonly na?: ListKey;
  readonly json?: true;
  readonly totalen?: true;
  readonly csv?: true;
  readonly xlsx?: string;
}

/** Rows on the screen, unless more are asked for. */
const PAGE = 50;

function filterOf(options: Options): ListFilter {
  const { fase, teLaat, casemanager, leidinggevende, werkgever, afdeling, wachtOpMij } = options;
  if (options.wachtOp !== undefined && wachtOpMij)
    throw new Refused('Kies --wacht-op of --wacht-op-mij, niet allebei.');
  const komtEraan = options.komtEraan === true ? WEEKS : options.komtEraan;
  const wachtOp = wachtOpMij ? whoAsks(options.als) : options.wachtOp;
  const given = { fase, teLaat, komtEraan, casemanager, leidinggevende, werkgever, afdeling, wachtOp };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    vandaag: amsterdamDay(Date.now()),
  };
}

function questionOf(
  filter: ListFilter,
  { sorteer, na, aantal }: Options,
  all: boolean,
): Question<ListAnswer> {
  if (na && sorteer !== undefined && sorteer !== na.order)
    throw new Refused(`--na hoort bij de volgorde ${na.order}; laat --sorteer weg of begin opnieuw.`);
  const rows = aantal ?? (all ? undefined : PAGE);
  const asked = {
    ...filter,
    sorteer: na?.order ?? sorteer ?? ('te-laat' as const),
    ...(na ? { na } : {}),
    ...(rows === undefined ? {} : { aantal: rows }),
  };
  return async (step) => ({
    ...(await standOf(step)),
    totalen: await totalsOf(filter)(step),
    ...(await listDossiers(asked)(step)),
  });
}

/** The command as the log of readings keeps it: what was filtered on, in references. */
function wordsOf({ vandaag: _, ...filter }: ListFilter): string {
  const words = Object.entries(filter).map(([name, value]) => `${name}=${String(value)}`);
  return ['lijst', ...words].join(' ');
}

async function list(options: Options, terminal: Terminal): Promise<void> {
  const { json, totalen, csv, xlsx } = options;
  if ([json, csv, xlsx].filter((form) => form !== undefined).length > 1)
    throw new Refused('Kies één vorm: --json, --csv of --xlsx <bestand>.');
  if (totalen && !json) throw new Refused('--totalen hoort bij --json; op het scherm staan ze er altijd.');
  const filter = filterOf(options);
  const screen = !json && !csv && xlsx === undefined;
  const answer = await askRegister(askerOf(wordsOf(filter), options), questionOf(filter, options, !screen));
  if (json) {
    terminal.printJson(totalen ? answer : answer.regels);
    return;
  }
  if (screen) {
    const { listPage } = await import('./output/list-page.ts');
    terminal.print(listPage(answer, filter.wachtOp, terminal));
    return;
  }
  const [{ csvOf, saveXlsx }, { listSheet }] = await Promise.all([
    import('./sheet.ts'),
    import('./output/list-sheet.ts'),
  ]);
  const sheet = listSheet(answer.regels);
  if (xlsx === undefined) {
    terminal.print(csvOf(sheet));
    return;
  }
  await saveXlsx(sheet, xlsx);
  terminal.print(`De lijst met ${String(answer.regels.length)} dossiers staat in ${xlsx}.`);
}

/** The verb, and the subcommand of `dossier`. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'lijst', '[opties]').description(
    'Alle dossiers, met wat te laat is en wat het eerst komt. Uit het register: ook als de rest stilligt.',
  );
  withAsker(withListOptions(verb))
    .option('--json', 'antwoord in JSON')
    .option('--totalen', 'met --json: een object met ook totalen, de stand en de volgende sleutel')
    .option('--csv', 'als tekst voor Excel, op de standaarduitvoer')
    .option('--xlsx <bestand>', 'als werkblad, in een nieuw bestand')
    .action((options: Options) => list(options, terminal));
  return withExample(
    verb,
    'spoorwijzer lijst --te-laat --casemanager P-7',
    'spoorwijzer lijst --wacht-op-mij --als P-7',
    'spoorwijzer lijst --fase wia --xlsx wia.xlsx',
  );
}
