// `spoorwijzer concept`: a draft of a letter with legal effect as PDF, on this machine, for a person to sign.
import { Option, type Command } from 'commander';
import { DRAFT_FIELDS, type DraftField } from '../drafts/draft-fields.ts';
import { DRAFT_KINDS, DRAFTS, draftTemplate, type DraftKind } from '../drafts/draft-templates.ts';
import type { DraftValues } from '../drafts/draft-values.ts';
import { Refused } from '../front-desk.ts';
import { dutchCommand, groupCommand, withExample } from './dutch-command.ts';
import { kebab } from './field-options.ts';
import { saveNew } from './save-file.ts';
import type { Terminal } from './terminal.ts';

const PLACEHOLDERS = { text: '<tekst>', day: '<dag>', list: '<tekst>', choice: '<keuze>' } as const;

type Options = Readonly<Record<string, string | readonly string[] | true>>;

function optionOf(name: string, field: DraftField): Option {
  const values = 'values' in field ? `: ${field.values.join(', ')}` : '';
  const more = field.type === 'list' ? ' (mag vaker)' : '';
  const option = new Option(`--${kebab(name)} ${PLACEHOLDERS[field.type]}`, `${field.label}${values}${more}`);
  if (field.type !== 'list') return option;
  return option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
}

async function make(kind: DraftKind, { uit, json, ...given }: Options, terminal: Terminal): Promise<void> {
  if (typeof uit !== 'string') throw new Refused('Noem met --uit het bestand waarin de brief komt.');
  const values: DraftValues = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === true ? [] : [[name, value]])),
  );
  const { makeDraft } = await import('../drafts/make-draft.ts');
  const bytes = await makeDraft(kind, values);
  await saveNew(uit, bytes, 'De brief', '--uit');
  if (json) terminal.printJson({ soort: kind, sjabloon: draftTemplate(kind).name, bestand: uit });
  else
    terminal.print(
      `Het concept staat in ${uit}. Laat een tweede persoon meelezen, onderteken het en verstuur het zelf. ` +
        'Spoorwijzer verstuurt het niet.',
    );
}

function kindCommand(kind: DraftKind, terminal: Terminal): Command {
  const command = dutchCommand(terminal, kind, '--uit <bestand> [opties]').description(
    `Concept: ${DRAFTS[kind].title}. Zet geen medische gegevens in een veld.`,
  );
  for (const name of draftTemplate(kind).asks) {
    const field = DRAFT_FIELDS[name];
    if (field) command.addOption(optionOf(name, field));
  }
  command
    .option('--uit <bestand>', 'het bestand waarin de brief komt (PDF)')
    .option('--json', 'antwoord in JSON')
    .action((options: Options) => make(kind, options, terminal));
  return withExample(
    command,
    `spoorwijzer concept ${kind} --dossier D-2026-7K3M9Q --werkgever "Voorbeeld B.V." … --uit ${kind}.pdf`,
  );
}

/** The verb. */
export function command(terminal: Terminal): Command {
  const kinds = DRAFT_KINDS.map((kind) => kindCommand(kind, terminal));
  const group = groupCommand(terminal, 'concept', kinds).description(
    'Concepten van brieven met rechtsgevolg, als PDF. Zonder server; een mens tekent en verstuurt ze.',
  );
  return withExample(group, 'spoorwijzer concept waarschuwing-stop --help');
}
