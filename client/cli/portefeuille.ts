// `spoorwijzer portefeuille`: for compliance, every duty in one status, signals, holes, and the dossiers behind a number.
import type { Command } from 'commander';
import { drillDown, type DrillAsked, type DrillRegel } from '../../activities/register/read/drill-down.ts';
import { portfolio } from '../../activities/register/read/portfolio.ts';
import { standOf } from '../../activities/register/read/totals.ts';
import { Refused } from '../front-desk.ts';
import { askRegister } from '../register-reader.ts';
import { askerOf, withAsker, type AskerOptions } from './asker.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { readObligation } from './field-options.ts';
import { phaseOption, referenceOption } from './list-options.ts';
import { didYouMean } from './nearest.ts';
import type { PortfolioAnswer } from './output/portfolio-page.ts';
import { STATUS_NAMES } from './output/standing.ts';
import type { Sheet } from './sheet.ts';
import type { Terminal } from './terminal.ts';

interface Options extends AskerOptions, Omit<DrillAsked, 'metNamen'> {
  readonly metNamen?: true;
  readonly json?: true;
  readonly csv?: true;
  readonly xlsx?: string;
}

function readStatus(text: string): string {
  const known = Object.keys(STATUS_NAMES);
  if (known.includes(text)) return text;
  throw new Refused(`--status: kies uit ${known.join(', ')}.${didYouMean(text, known)}`);
}

/** The command as the log of readings keeps it. */
function wordsOf({ verplichting, status, signaal, werkgever, fase, metNamen }: Options): string {
  const given = { verplichting, status, signaal, werkgever, fase };
  const words = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return ['portefeuille', ...words, ...(metNamen ? ['met namen'] : [])].join(' ');
}

function check({ json, csv, xlsx, metNamen, reden, verplichting, status, signaal }: Options): boolean {
  if ([json, csv, xlsx].filter((form) => form !== undefined).length > 1)
    throw new Refused('Kies één vorm: --json, --csv of --xlsx <bestand>.');
  if (signaal !== undefined && (verplichting ?? status) !== undefined)
    throw new Refused('Kies --signaal, of --verplichting en --status; niet allebei.');
  const drilled = (verplichting ?? status ?? signaal) !== undefined;
  if (metNamen && !drilled)
    throw new Refused('Namen horen bij dossiers: kies er ook --verplichting, --status of --signaal bij.');
  if (metNamen && reden === undefined)
    throw new Refused('Namen tonen kan alleen met een reden: schrijf die achter --reden; zij wordt bewaard.');
  return drilled;
}

/** In the form asked for; a page by default. */
async function answer(
  found: unknown,
  options: Options,
  sheetOf: () => Promise<Sheet>,
  pageOf: () => Promise<string>,
  terminal: Terminal,
): Promise<void> {
  const { json, csv, xlsx } = options;
  if (json) {
    terminal.printJson(found);
    return;
  }
  if (!csv && xlsx === undefined) {
    terminal.print(await pageOf());
    return;
  }
  const { csvOf, saveXlsx } = await import('./sheet.ts');
  const sheet = await sheetOf();
  if (xlsx === undefined) {
    terminal.print(csvOf(sheet));
    return;
  }
  await saveXlsx(sheet, xlsx);
  terminal.print(`De lijst met ${String(sheet.rows.length)} regels staat in ${xlsx}.`);
}

async function show(options: Options, terminal: Terminal): Promise<void> {
  const drilled = check(options);
  const asker = askerOf(wordsOf(options), options);
  const output = () => import('./output/portfolio-page.ts');
  if (!drilled) {
    const found: PortfolioAnswer = await askRegister(asker, async (step) => ({
      ...(await standOf(step)),
      ...(await portfolio(options)(step)),
    }));
    const sheet = async () => (await output()).portfolioSheet(found);
    const page = async () => (await output()).portfolioPage(found, terminal);
    await answer(found, options, sheet, page, terminal);
    return;
  }
  const { metNamen, ...rest } = options;
  const rows: readonly DrillRegel[] = await askRegister(
    asker,
    drillDown({ ...rest, ...(metNamen ? { metNamen: asker } : {}) }),
  );
  const sheet = async () => (await output()).drillSheet(rows, metNamen === true);
  const page = async () => (await output()).drillPage(rows, metNamen === true, terminal);
  await answer(rows, options, sheet, page, terminal);
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'portefeuille', '[opties]')
    .description(
      'Voor compliance: hoe alle verplichtingen ervoor staan, signalen en gaten; met een keuze de dossiers erachter. Zonder namen.',
    )
    .option('--verplichting <verplichting>', 'de dossiers met deze verplichting', readObligation)
    .option(
      '--status <status>',
      `de dossiers met deze stand: ${Object.keys(STATUS_NAMES).join(', ')}`,
      readStatus,
    )
    .option('--signaal <signaal>', 'de dossiers met dit signaal')
    .addOption(referenceOption('werkgever', 'alleen van deze werkgever'))
    .addOption(phaseOption())
    .option('--met-namen', 'ook de naam van de werknemer; alleen met --reden, en per dossier vastgelegd');
  withAsker(verb)
    .option('--json', 'antwoord in JSON')
    .option('--csv', 'als tekst voor Excel, op de standaarduitvoer')
    .option('--xlsx <bestand>', 'als werkblad, in een nieuw bestand')
    .action((options: Options) => show(options, terminal));
  return withExample(
    verb,
    'spoorwijzer portefeuille',
    'spoorwijzer portefeuille --verplichting plan-van-aanpak --status verlopen --csv',
    'spoorwijzer portefeuille --signaal conflict-zonder-mediation --met-namen --reden "jaarcontrole"',
  );
}
