// The program: its verbs, each loaded only when it is asked for, so that an answer takes no longer than it must.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { dutchCommand, withExample } from './dutch-command.ts';
import type { Terminal } from './terminal.ts';

interface Verb {
  command(terminal: Terminal): Command;
}

const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  agenda: () => import('./agenda.ts'),
  'wat-als': () => import('./wat-als.ts'),
  waarom: () => import('./waarom.ts'),
  regels: () => import('./regels.ts'),
  dossier: () => import('./dossier.ts'),
  lijst: () => import('./lijst.ts'),
  portefeuille: () => import('./portefeuille.ts'),
  inzage: () => import('./inzage.ts'),
  meld: () => import('./meld.ts'),
  brief: () => import('./brief.ts'),
  bezorgfout: () => import('./bezorgfout.ts'),
  controle: () => import('./controle.ts'),
  concept: () => import('./concept.ts'),
  bekorting: () => import('./bekorting.ts'),
  verslag: () => import('./verslag.ts'),
  register: () => import('./register.ts'),
  huisregels: () => import('./huisregels.ts'),
  ontslagvoorwaarden: () => import('./ontslagvoorwaarden.ts'),
  persoon: () => import('./persoon.ts'),
  document: () => import('./document.ts'),
  taken: () => import('./taken.ts'),
  gezond: () => import('./gezond.ts'),
};

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Builds the program for these words: with the one verb they begin with, or with all of them. */
export async function buildProgram(terminal: Terminal, words: readonly string[]): Promise<Command> {
  const asked = VERBS[words[0] ?? ''];
  const verbs = await Promise.all((asked ? [asked] : Object.values(VERBS)).map((load) => load()));
  const program = dutchCommand(terminal, 'spoorwijzer', '<opdracht> [opties]')
    .description('Spoorwijzer draagt een verzuimdossier door de Wet verbetering poortwachter.')
    .version(version(), '-V, --version', 'het versienummer')
    .enablePositionalOptions();
  for (const verb of verbs) program.addCommand(verb.command(terminal));
  return withExample(
    program,
    'spoorwijzer agenda --eerste-ziektedag 2026-02-02',
    'spoorwijzer meld D-2026-7K3M9Q voldaan --verplichting probleemanalyse --op 2026-03-10',
    'spoorwijzer waarom D-2026-7K3M9Q plan-van-aanpak',
  );
}
