// The glossary as text: every Dutch word of the dictionary, the catalogue and the statuses with its English meaning.
import {
  ACTOR_MEANINGS,
  END_MEANINGS,
  KRACHT_MEANINGS,
  LADDER_MEANINGS,
  MOMENT_MEANINGS,
  OBLIGATION_MEANINGS,
  OCCURRENCE_MEANINGS,
  SITUATION_MEANINGS,
} from '../../workflows/law/meanings.ts';
import { CHOICE_MEANINGS } from './choice-meanings.ts';
import { SOORT_MEANINGS } from './event-meanings.ts';
import { FIELD_MEANINGS } from './field-meanings.ts';
import {
  BRIEF_MEANINGS,
  BRON_MEANINGS,
  FASE_MEANINGS,
  ROL_MEANINGS,
  ROW_MEANINGS,
  SLUITREDEN_MEANINGS,
  STATUS_MEANINGS,
} from './status-meanings.ts';

/** Chapters in the order of printing: title and words. */
const CHAPTERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Who acts', ACTOR_MEANINGS],
  ['Roles in a dossier', ROL_MEANINGS],
  ['What a rule rests on', KRACHT_MEANINGS],
  ['Duties', OBLIGATION_MEANINGS],
  ['Days that the dossier works out', MOMENT_MEANINGS],
  ['Events that bring a round', OCCURRENCE_MEANINGS],
  ['Situations in which a duty waits', SITUATION_MEANINGS],
  ['Ends from which the law counts back', END_MEANINGS],
  ['A row of the calendar, and the clocks', ROW_MEANINGS],
  ['Statuses', STATUS_MEANINGS],
  ['Phases', FASE_MEANINGS],
  ['Why a dossier closes', SLUITREDEN_MEANINGS],
  ['Ladders', LADDER_MEANINGS],
  ['Letters', BRIEF_MEANINGS],
  ['Events', SOORT_MEANINGS],
  ['Fields of events', FIELD_MEANINGS],
  ['How an event came to be known', BRON_MEANINGS],
  ['Choices in fields', CHOICE_MEANINGS],
];

const FALSE_FRIENDS =
  '`loonsanctie` is what UWV imposes on an employer; `loonmaatregel` (`opschorting` or `stop`) is what an employer imposes on an employee. They are never mixed.';

/** GLOSSARY.md as it must be. */
export function glossary(): string {
  const chapters = CHAPTERS.map(([title, words]) => {
    const rows = Object.entries(words).map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
    return `## ${title}\n\n${rows.join('\n')}\n`;
  });
  return [
    '# Glossary\n',
    'Grammar English, dictionary Dutch. Printed by `npm run glossary` from the code; do not edit by hand.\n',
    `${FALSE_FRIENDS}\n`,
    ...chapters,
  ].join('\n');
}
