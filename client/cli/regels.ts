// `spoorwijzer regels toon|vergelijk`: the pages of the law that dossiers are counted with.
import type { Command } from 'commander';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { Refused } from '../front-desk.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { didYouMean } from './nearest.ts';
import { compareCommand } from './regels-vergelijk.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly versie?: string;
  readonly json?: true;
}

/** The page asked for, else the newest. */
function choose(version: string | undefined) {
  const versions = LAW_PAGES.map((page) => page.version);
  const page = version === undefined ? LAW_PAGES.at(-1) : LAW_PAGES.find((each) => each.version === version);
  if (page) return page;
  throw new Refused(
    `De wetsversie “${version ?? ''}” bestaat niet; er zijn ${versions.join(' en ')}.${didYouMean(version ?? '', versions)}`,
  );
}

async function show({ versie, json }: Options, terminal: Terminal): Promise<void> {
  const page = choose(versie);
  const { pageFingerprint } = await import('../fingerprint.ts');
  const vingerafdruk = pageFingerprint(page);
  if (json) {
    const { lawTexts } = await import('../law-texts.ts');
    const cited = new Set(page.obligations.flatMap(({ legalBasis }) => legalBasis.map(({ text }) => text)));
    const teksten = Object.fromEntries(Object.entries(lawTexts()).filter(([key]) => cited.has(key)));
    terminal.printJson({ ...page, vingerafdruk, teksten });
    return;
  }
  const { rulesPage } = await import('./output/rules-page.ts');
  terminal.print(rulesPage(page, vingerafdruk, terminal));
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const toon = dutchCommand(terminal, 'toon', '[opties]')
    .description('De wet als tabel: wat moet wie wanneer, en waar dat staat.')
    .option(
      '--versie <dag>',
      `wetsversie (${LAW_PAGES.map(({ version }) => version).join(', ')}); zonder: de nieuwste`,
    )
    .option('--json', 'antwoord in JSON, met de zinnen van de wet')
    .action((options: Options) => show(options, terminal));
  withExample(toon, 'spoorwijzer regels toon', 'spoorwijzer regels toon --versie 2020-01-01 --json');
  const rulesCommand = groupCommand(terminal, 'regels', [toon, compareCommand(terminal, choose)]).description(
    'De regels waarmee gerekend wordt. Zonder server.',
  );
  return withExample(
    rulesCommand,
    'spoorwijzer regels toon',
    'spoorwijzer regels vergelijk 2020-01-01 2023-07-01',
  );
}
