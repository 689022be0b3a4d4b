// Who asks, and why: the two options of every command that reads, the same everywhere.
import type { Command } from 'commander';
import { oneLine } from '../../workflows/dossier/one-line.ts';
import { Refused } from '../front-desk.ts';
import type { Asker } from '../register-reader.ts';
import { AS_OPTION, whoAsks } from '../who.ts';

export interface AskerOptions {
  readonly als?: string;
  readonly reden?: string;
}

const LONGEST_REASON = 200;

/** Adds `--als` and `--reden`. */
export function withAsker(command: Command): Command {
  return command
    .option(...AS_OPTION)
    .option('--reden <tekst>', 'waarom u kijkt; komt in het inzagelogboek (niets medisch, geen namen)');
}

/**
 * The reading that a command is.
 * @param wat the words of the command
 * @throws Refused when who asks is no reference, or the reason too long
 */
export function askerOf(wat: string, { als, reden }: AskerOptions): Asker {
  const waarom = reden === undefined ? undefined : oneLine(reden);
  if (waarom === '' || (waarom ?? '').length > LONGEST_REASON)
    throw new Refused(
      `Schrijf achter --reden in ten hoogste ${String(LONGEST_REASON)} tekens waarom u kijkt.`,
    );
  return { wie: whoAsks(als), wat, ...(waarom === undefined ? {} : { waarom }) };
}
