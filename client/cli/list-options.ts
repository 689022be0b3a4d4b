// The options of the list: what they are called, and how they are read.
import { Option, type Command } from 'commander';
import { LIST_ORDERS, readKey, type ListKey } from '../../activities/register/read/list-key.ts';
import { Refused } from '../front-desk.ts';
import { didYouMean } from './nearest.ts';
import { FASEN } from './output/words.ts';

/** What comes, unless a number of weeks is given. */
export const WEEKS = 6;
const MOST = 1_000_000;

function oneOf(option: string, values: readonly string[], text: string): string {
  if (values.includes(text)) return text;
  throw new Refused(`${option}: kies uit ${values.join(', ')}.${didYouMean(text, values)}`);
}

function count(option: string, most: number, text: string): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new Refused(`${option} is een heel getal van 1 tot en met ${String(most)}.`);
}

function reference(option: string, text: string): string {
  if (/^[A-Za-z0-9._-]{1,100}$/.test(text)) return text;
  throw new Refused(`${option} is een verwijzing als P-7: letters, cijfers, punten en streepjes, geen naam.`);
}

function key(text: string): ListKey {
  const read = readKey(text);
  if (read) return read;
  throw new Refused('--na hoort bij een vorige bladzijde: neem de sleutel over die daar onderaan staat.');
}

const option = (flags: string, help: string, parse: (text: string) => unknown): Option =>
  new Option(flags, help).argParser(parse);

/** An option whose value is a reference. */
export function referenceOption(name: string, help: string): Option {
  return option(`--${name} <verwijzing>`, help, (text) => reference(`--${name}`, text));
}

/** An option whose value is a phase. */
export function phaseOption(): Option {
  return option('--fase <fase>', `alleen deze fase: ${Object.keys(FASEN).join(', ')}`, (text) =>
    oneOf('--fase', Object.keys(FASEN), text),
  );
}

/** Adds what the list is filtered, sorted and paged by. */
export function withListOptions(command: Command): Command {
  return command
    .addOption(phaseOption())
    .option('--te-laat', 'alleen met iets wat te laat is')
    .addOption(
      option(
        '--komt-eraan [weken]',
        `alleen waar het eerstvolgende binnen zoveel weken is (zonder getal: ${String(WEEKS)})`,
        (text) => count('--komt-eraan', 520, text),
      ),
    )
    .addOption(referenceOption('casemanager', 'alleen van deze casemanager'))
    .addOption(referenceOption('leidinggevende', 'alleen van deze leidinggevende'))
    .addOption(referenceOption('werkgever', 'alleen van deze werkgever'))
    .option('--afdeling <afdeling>', 'alleen van deze afdeling van de werknemer')
    .addOption(referenceOption('wacht-op', 'alleen waar iets wacht op deze persoon, of op wie die vervangt'))
    .option('--wacht-op-mij', 'hetzelfde, voor wie dit vraagt (zie --als)')
    .addOption(
      option('--sorteer <volgorde>', `volgorde: ${LIST_ORDERS.join(', ')} (zonder: te-laat)`, (text) =>
        oneOf('--sorteer', LIST_ORDERS, text),
      ),
    )
    .addOption(
      option('--aantal <aantal>', 'zoveel regels (zonder: 50 op het scherm, anders alle)', (text) =>
        count('--aantal', MOST, text),
      ),
    )
    .addOption(option('--na <sleutel>', 'verder na de vorige bladzijde', key));
}
