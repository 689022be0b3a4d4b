// What a thrown error means for whoever typed the command: an exit status and one Dutch sentence.
import { CommanderError } from 'commander';
import { Refusal } from '../../workflows/dossier/refusal.ts';
import { Failed, Refused } from '../front-desk.ts';
import { inDutch } from './dutch-errors.ts';

export interface Failure {
  readonly status: number;
  /** Absent when there is nothing to say (help was asked for and given). */
  readonly sentence?: string;
}

/** One line, an option without quotes, a capital in front. */
const oneLine = (text: string) => {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/'(--[a-z-]+)'/g, '$1')
    .trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
};

/** Input refused is 2, anything that could not be done is 1. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Refused || error instanceof Refusal)
    return { status: 2, sentence: oneLine(error.message) };
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? { status: 0 } : { status: 2, sentence: inDutch(error) };
  }
  if (error instanceof Failed) return { status: 1, sentence: oneLine(error.message) };
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 1, sentence: `Dit had niet mogen gebeuren; meld het met deze tekst: ${oneLine(detail)}` };
}
