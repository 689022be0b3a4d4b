// `spoorwijzer wat-als`: what the law says of a life told in a file, without a server.
import type { Command } from 'commander';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { readJson } from './read-input.ts';
import type { Terminal } from './terminal.ts';

async function whatIf(path: string, json: boolean | undefined, terminal: Terminal): Promise<void> {
  const { ziekmelding, gebeurtenissen, tot } = readScenario(await readJson(path));
  const answer = forecast(ziekmelding, gebeurtenissen, tot);
  if (json) {
    terminal.printJson(answer);
    return;
  }
  const { forecastPage } = await import('./output/forecast-page.ts');
  const { eersteZiektedag } = evolve(ziekmelding, gebeurtenissen);
  terminal.print(forecastPage(answer, { title: 'Wat als', eersteZiektedag }, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const whatIfCommand = dutchCommand(terminal, 'wat-als', '<bestand> [opties]')
    .description(
      'De termijnen bij gebeurtenissen die u zelf opschrijft. Zonder server; er wordt niets bewaard.',
    )
    .argument('<bestand>', 'scenario in JSON, of - voor de standaardinvoer')
    .option('--json', 'antwoord in JSON')
    .action((path: string, { json }: { json?: true }) => whatIf(path, json, terminal));
  return withExample(
    whatIfCommand,
    'spoorwijzer wat-als scenario.json',
    'met in scenario.json:',
    '  { "ziekmelding": { "eersteZiektedag": "2026-02-02" },',
    '    "gebeurtenissen": [ { "soort": "voldaan", "op": "2026-03-10",',
    '                          "verplichting": "probleemanalyse" } ],',
    '    "tot": "2026-04-01" }',
  );
}
