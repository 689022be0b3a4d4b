// One kind of event as a command: `spoorwijzer meld <dossier> voldaan …`, its options made from the catalogue.
import type { Command } from 'commander';
import { EVENTS, kindOf, SOURCES, type Field } from '../../workflows/dossier/events.ts';
import { readEvent } from '../../workflows/dossier/read-event.ts';
import type { Soort } from '../../workflows/law/vocabulary.ts';
import { AS_OPTION } from '../who.ts';
import { askerOf } from './asker.ts';
import { atTheDesk } from './desk.ts';
import { dutchCommand, withExample } from './dutch-command.ts';
import { fieldOption, kebab } from './field-options.ts';
import { readable } from './readable.ts';
import type { Terminal } from './terminal.ts';

export interface KindOptions extends Readonly<Record<string, unknown>> {
  readonly proef?: true;
  readonly als?: string;
  readonly json?: true;
}

const OP: Field = { type: 'day', needed: 'always', label: 'de dag waarop het gebeurde' };

/** What every event has besides its own fields; an own field of the same name goes first. */
const COMMON: Readonly<Record<string, Field>> = {
  id: {
    type: 'event',
    needed: 'optional',
    label: 'eigen kenmerk; wie het herhaalt krijgt het eerste antwoord',
  },
  bron: { type: 'choice', needed: 'optional', label: 'waar het vandaan komt', values: SOURCES },
  door: { type: 'reference', needed: 'optional', label: 'wie het vastlegt (verwijzing)' },
};

/** When a field is needed in a running dossier, as the help says it. */
function needOf({ needed, when }: Field): string {
  if (needed !== 'optional') return ' (verplicht)';
  return when ? ` (verplicht bij ${kebab(when.field)} ${when.is})` : '';
}

async function report(
  dossier: string,
  soort: Soort,
  options: KindOptions,
  terminal: Terminal,
): Promise<void> {
  const { proef, json, als, ...fields } = options;
  const event = { soort, ...fields };
  readable(soort, () => readEvent(event, 'live'));
  const answer = await atTheDesk(
    terminal,
    askerOf(`meld ${soort}${proef ? ' --proef' : ''}`, { ...(als !== undefined && { als }) }),
    (desk) => (proef ? desk.preview(dossier, event) : desk.report(dossier, event)),
  );
  if (json) {
    terminal.printJson(answer);
    return;
  }
  const { movedPage } = await import('./output/moved-page.ts');
  terminal.print(movedPage(answer, kindOf(soort).label, terminal));
}

/** Values for fields whose type does not say what one would write there. */
const SAMPLES: Readonly<Record<string, string>> = {
  gebeurtenis: 'kenmerk-1',
  persoon: 'P-7',
  vervanger: 'P-8',
};

/** An example that could be typed: the needed fields with their first value. */
function exampleOf(dossier: string, soort: Soort): string {
  const words = Object.entries<Field>(EVENTS[soort].fields)
    .filter(([, { needed }]) => needed !== 'optional')
    .map(([name, field]) => `--${kebab(name)} ${SAMPLES[name] ?? sampleOf(field)}`);
  return ['spoorwijzer meld', dossier, soort, '--op 2026-03-10', ...words].join(' ');
}

function sampleOf(field: Field): string {
  switch (field.type) {
    case 'day':
      return '2026-06-01';
    case 'yes-no':
      return 'ja';
    case 'choice':
    case 'choices':
      return field.values[0] ?? '';
    case 'obligation':
      return 'probleemanalyse';
    case 'round':
      return '1';
    case 'hours':
      return '12';
    default:
      return 'DOC-1';
  }
}

/**
 * Makes the command of one kind.
 * @param given flags that already stood before the kind
 */
export function kindCommand(terminal: Terminal, dossier: string, soort: Soort, given: KindOptions): Command {
  const { label, ahead, fields } = kindOf(soort);
  const command = dutchCommand(terminal, `spoorwijzer meld ${dossier} ${soort}`, '[velden]').description(
    `Meldt: ${label}.${ahead ? ' Mag tot een jaar vooruit gemeld worden.' : ''}`,
  );
  const common = Object.entries(COMMON).filter(([name]) => !Object.hasOwn(fields, name));
  for (const [name, field] of [['op', OP] as const, ...Object.entries<Field>(fields), ...common]) {
    const option = fieldOption(name, field);
    option.description += needOf(field);
    command.addOption(option);
  }
  command
    .option('--proef', 'toon alleen wat er zou verschuiven; er wordt niets vastgelegd of verstuurd')
    // No reason is asked here: `--reden` is a field of some events.
    .option(...AS_OPTION)
    .option('--json', 'antwoord in JSON')
    .action((options: KindOptions) => report(dossier, soort, { ...given, ...options }, terminal));
  return withExample(command, exampleOf(dossier === '<dossier>' ? 'D-2026-7K3M9Q' : dossier, soort));
}
