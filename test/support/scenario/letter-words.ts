// A letter as a story writes it, from its key: `2035-02-06 herinnering-1 probleemanalyse aan casemanager`.
import type { BriefRegel } from '../../../workflows/dossier/forecast-types.ts';
import { splitKey } from '../../../workflows/dossier/letter-record.ts';
import type { Posted } from './teller.ts';

const DUTY = /^([a-z0-9-]+)\.([a-z0-9-]+)\.(\d+)\.\d+$/;

/** `kenmerk:rol`, without day and person. */
function named(key: string): { what: string; rol: string } {
  const [letter, rol] = splitKey(key);
  const [, duty, step, ronde] = DUTY.exec(letter) ?? [];
  if (duty !== undefined && step !== undefined)
    return { what: `${step} ${duty}${ronde === '1' || ronde === undefined ? '' : ` ${ronde}`}`, rol };
  const [kind = letter] = letter.split('.');
  if (kind !== 'bezorgfout') return { what: kind, rol };
  const lost = named(letter.slice('bezorgfout.onbestelbaar.'.length));
  return { what: `bezorgfout (${lost.what} aan ${lost.rol})`, rol };
}

/** The words for one letter; the person is named when it is not the one who plays the role in most stories. */
function letterWords({ op, key, person }: Posted): string {
  const { what, rol } = named(key);
  const usual = rol === 'werknemer' ? 'medewerker' : rol;
  return `${op} ${what} aan ${rol}${person === usual ? '' : ` (${person})`}`;
}

/** In order of day, then as written. */
export function inWords(letters: readonly Posted[]): readonly string[] {
  return letters.map(letterWords).sort();
}

/** Letters still to come, one line for each who gets one. */
export function comingInWords(lines: readonly BriefRegel[]): readonly string[] {
  return lines
    .flatMap(({ op, brief, aan, verplichting = '', ronde = 1 }) =>
      aan.map((rol) => `${op} ${brief} ${verplichting} ${String(ronde)} aan ${rol}`),
    )
    .sort();
}
