// `spoorwijzer agenda`: every date of a dossier from its first sick day, without a server.
import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { EVENTS, type Field } from '../../workflows/dossier/events.ts';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { Failed, Refused } from '../front-desk.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { fieldOption } from './field-options.ts';
import { readable } from './readable.ts';
import type { Terminal } from './terminal.ts';

const { eersteZiektedag, ...others } = EVENTS.ziekmelding.fields;
const yesNo = Object.entries<Field>(others).filter(([, field]) => field.type === 'yes-no');

const tot = {
  type: 'day',
  needed: 'optional',
  label: 'stand aan het einde van deze dag (peildatum)',
} as const;

interface Options extends Readonly<Record<string, unknown>> {
  readonly tot?: string;
  readonly ics?: string;
  readonly json?: true;
}

async function agenda(
  { tot: peildatum, ics, json, ...ziekmelding }: Options,
  terminal: Terminal,
): Promise<void> {
  if (ics === '-' && json)
    throw new Refused('Kies --ics - of --json: er kan maar één antwoord op de standaarduitvoer.');
  if (ziekmelding.eersteZiektedag === undefined) {
    throw new Refused('Noem de eerste ziektedag, bijvoorbeeld --eerste-ziektedag 2026-02-02.');
  }
  const raw = { ziekmelding, gebeurtenissen: [], ...(peildatum && { tot: peildatum }) };
  const scenario = readable('ziekmelding', () => readScenario(raw));
  const answer = forecast(scenario.ziekmelding, scenario.gebeurtenissen, scenario.tot);
  const day = scenario.ziekmelding.eersteZiektedag;
  const written = ics === undefined ? undefined : await saveCalendar(answer, day, ics, terminal);
  if (ics === '-') return;
  if (json) {
    terminal.printJson(answer);
    return;
  }
  const { forecastPage } = await import('./output/forecast-page.ts');
  terminal.print(forecastPage(answer, { title: 'Agenda', eersteZiektedag: day }, terminal));
  if (written !== undefined)
    terminal.print(`\nKalender met ${String(written)} termijnen geschreven naar ${ics ?? ''}.`);
}

/** Writes the calendar to a file, or to standard output when it is called `-`. @returns how many duties stand in it */
async function saveCalendar(
  answer: Forecast,
  day: IsoDay,
  path: string,
  terminal: Terminal,
): Promise<number> {
  const { calendarText } = await import('./ics.ts');
  const { text, entries } = calendarText(answer, day);
  if (path === '-') terminal.print(text);
  else {
    await writeFile(path, text).catch(() => {
      throw new Failed(`De kalender kan niet naar ${path} geschreven worden; kies een andere plek.`);
    });
  }
  return entries;
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const agendaCommand = dutchCommand(terminal, 'agenda', '--eerste-ziektedag <dag> [opties]')
    .description('Alle termijnen vanaf de eerste ziektedag, als er niets meer gebeurt. Zonder server.')
    .addOption(fieldOption('eersteZiektedag', eersteZiektedag))
    .addOption(fieldOption('tot', tot));
  for (const [name, field] of yesNo) agendaCommand.addOption(fieldOption(name, field));
  agendaCommand
    .addOption(new Option('--ics <bestand>', 'schrijf de termijnen als kalender (- is de standaarduitvoer)'))
    .option('--json', 'antwoord in JSON')
    .action((options: Options) => agenda(options, terminal));
  return withExample(
    agendaCommand,
    'spoorwijzer agenda --eerste-ziektedag 2026-02-02',
    'spoorwijzer agenda --eerste-ziektedag 2026-02-02 --tot 2026-05-01 --ics agenda.ics',
  );
}
