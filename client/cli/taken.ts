// `spoorwijzer taken`: the jobs that run by themselves, a run by hand, and a pause.
import type { Client } from '@temporalio/client';
import type { Command } from 'commander';
import { AS_OPTION, whoAsks } from '../who.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

interface Json {
  readonly json?: true;
}

async function atTemporal<T>(terminal: Terminal, ask: (client: Client) => Promise<T>): Promise<T> {
  terminal.progress('Verbinden met Temporal …');
  const { connectTemporal } = await import('../temporal.ts');
  const temporal = await connectTemporal();
  try {
    terminal.progress('Wachten op antwoord …');
    return await ask(temporal.client);
  } finally {
    terminal.progress('');
    await temporal.close();
  }
}

async function list({ json }: Json, terminal: Terminal): Promise<void> {
  const { listJobs } = await import('../jobs.ts');
  const rows = await atTemporal(terminal, listJobs);
  if (json) {
    terminal.printJson(rows);
    return;
  }
  const { jobsPage } = await import('./output/jobs-page.ts');
  terminal.print(jobsPage(rows, terminal));
}

async function runNow(
  name: string,
  { json, opnieuw }: Json & { readonly opnieuw?: true },
  terminal: Terminal,
): Promise<void> {
  const { jobAsked, runJobNow } = await import('../jobs.ts');
  const job = jobAsked(name);
  const done = await atTemporal(terminal, (client) => runJobNow(client, job, opnieuw === true));
  const hint =
    done.verzonden === 0 && done.alVerzonden > 0 ? ' Toch nog een keer sturen kan met --opnieuw.' : '';
  if (json) terminal.printJson({ taak: job.name, ...done });
  else terminal.print(done.zin + hint);
}

async function pause(
  name: string,
  stop: boolean,
  { json, als }: Json & { readonly als?: string },
  terminal: Terminal,
): Promise<void> {
  const { jobAsked, pauseJob } = await import('../jobs.ts');
  const job = jobAsked(name);
  const wie = whoAsks(als);
  await atTemporal(terminal, (client) =>
    pauseJob(client, job, stop, `${stop ? 'gepauzeerd' : 'hervat'} door ${wie}`),
  );
  if (json) terminal.printJson({ taak: job.name, gepauzeerd: stop });
  else if (stop)
    terminal.print(`De taak ${name} is gepauzeerd. Weer verder: spoorwijzer taken hervat ${name}`);
  else terminal.print(`De taak ${name} gaat weer verder: ${job.moment}.`);
}

function nowCommand(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'nu', '<taak> [opties]')
    .description('Voert een taak nu uit. Wat deze periode al verzonden is, gaat niet nog een keer.')
    .argument('<taak>', 'welke, bijvoorbeeld weekoverzicht')
    .option('--opnieuw', 'stuur toch nog een keer; op de brief staat dan dat het een herhaling is')
    .option('--json', 'antwoord in JSON')
    .action((name: string, options: Json & { opnieuw?: true }) => runNow(name, options, terminal));
  return withExample(verb, 'spoorwijzer taken nu weekoverzicht');
}

function pauseCommand(terminal: Terminal, word: 'pauzeer' | 'hervat', description: string): Command {
  const verb = dutchCommand(terminal, word, '<taak> [opties]')
    .description(description)
    .argument('<taak>', 'welke, bijvoorbeeld werklijst')
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((name: string, options: Json & { als?: string }) =>
      pause(name, word === 'pauzeer', options, terminal),
    );
  return withExample(verb, `spoorwijzer taken ${word} werklijst`);
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const verb = dutchCommand(terminal, 'taken', '[opdracht] [opties]')
    .description('De taken die vanzelf lopen, met wanneer ze liepen en weer lopen.')
    .option('--json', 'antwoord in JSON')
    .action((options: Json) => list(options, terminal));
  verb.addCommand(nowCommand(terminal));
  verb.addCommand(
    pauseCommand(terminal, 'pauzeer', 'Zet een taak stil, ook na een herstart, tot iemand hem hervat.'),
  );
  verb.addCommand(pauseCommand(terminal, 'hervat', 'Laat een taak die gepauzeerd was weer lopen.'));
  verb.enablePositionalOptions();
  return withExample(verb, 'spoorwijzer taken', 'spoorwijzer taken nu weekoverzicht --opnieuw');
}
