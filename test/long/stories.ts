// The dossiers that are lived while everything is killed, and by hand which letters each of them must bring about.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failed, type FrontDesk } from '../../client/front-desk.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { ziekmelding } from '../support/live-desk.ts';

export interface Story {
  readonly nummer: string;
  readonly first: IsoDay;
  readonly today: IsoDay;
  /** The leidinggevende cannot be reached, which raises a letter of its own. */
  readonly unreachable: boolean;
  /** It is closed at the end. */
  readonly closes: boolean;
}

/** A letter by its key with its role, as a dossier knows it. */
export type LetterKey = string;

const PAUSES = 6;
/** Of a dossier that stays open. */
const LETTERS = 3 + 4 + 2 * PAUSES;

/** Dossiers that bring about so many letters at least. */
export function storiesFor(letters: number, today: IsoDay): readonly Story[] {
  return Array.from({ length: Math.ceil(letters / LETTERS) }, (_, place) => ({
    nummer: `D-2026-K${String(place).padStart(5, '0')}`,
    first: addDays(today, -400),
    today,
    unreachable: place % 4 === 3,
    // Somebody without an address is a hole as long as a dossier is open.
    closes: place % 4 === 3 || place % 3 !== 2,
  }));
}

const startOf = ({ first }: Story): IsoDay => addDays(first, 300);
const pauseName = (place: number): string => `pauze-${String(place)}`;
const pauses = Array.from({ length: PAUSES }, (_, place) => place);

/** What is reported before the end. */
function reportsOf(story: Story): readonly (Readonly<Record<string, unknown>> & { id: string })[] {
  return [
    { id: 'spoor-2', soort: 'spoor-2-gestart', op: startOf(story), uitvoering: 'extern' },
    ...pauses.map((place) => ({
      id: pauseName(place),
      soort: 'advies-bedrijfsarts',
      op: addDays(startOf(story), 10 + place),
      advies: 'pauze-spoor-2',
      wijze: 'gestopt',
      herbeoordelenOp: addDays(story.today, 90),
      document: `doc-${String(place)}`,
    })),
  ];
}

const closing = ({ today }: Story) => ({
  id: 'verlof',
  soort: 'verlof',
  op: addDays(today, -3),
  tot: addDays(today, 80),
  zelfdeOorzaak: 'nee',
});

/** Ids of all that is reported. */
export const idsOf = (story: Story): readonly string[] => [
  ...reportsOf(story).map(({ id }) => id),
  ...(story.closes ? ['verlof'] : []),
];

/**
 * Letters of the opening (law.md §12.4), of spoor 2 with its questions, and of its pauses; all but the last.
 * @param opened the day it was opened
 */
function lettersBefore(story: Story, opened: IsoDay): readonly LetterKey[] {
  const start = startOf(story);
  return [
    'dossier-geopend:casemanager',
    `achterstand.${opened}:casemanager`,
    story.unreachable
      ? 'bezorgfout.onbestelbaar.dossier-geopend:leidinggevende:casemanager'
      : 'dossier-geopend:leidinggevende',
    `signaal.spoor-2-niet-uitgelegd.${start}:casemanager`,
    `signaal.spoor-2-zonder-belastbaarheid.${start}:casemanager`,
    ...['casemanager', 'werknemer'].flatMap((rol) => [
      `spoor-2-gestart.spoor-2:${rol}`,
      ...pauses.map((place) => `spoor-2-gepauzeerd.${pauseName(place)}:${rol}`),
    ]),
  ];
}

export const lettersOf = (story: Story, opened: IsoDay): readonly LetterKey[] => [
  ...lettersBefore(story, opened),
  ...(story.closes ? ['dossier-gesloten.0:casemanager'] : []),
];

/** Asks until there is an answer: what a person, or another system, does when the line goes dead. */
export async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
    }
    await sleep(500);
  }
}

/**
 * Lives one dossier.
 * @param ordered returns once the letters with these keys have been ordered: what a closing would still take away
 */
export async function live(
  desk: FrontDesk,
  story: Story,
  ordered: (nummer: string, keys: readonly LetterKey[]) => Promise<void>,
): Promise<void> {
  const { nummer, first, unreachable, closes } = story;
  const people = unreachable ? { leidinggevende: 'geen-adres' } : {};
  const { gebeurtenissen } = await insist(() => desk.open(ziekmelding(first, people), nummer));
  for (const event of reportsOf(story)) await insist(() => desk.report(nummer, event));
  const [opening] = gebeurtenissen;
  const opened = amsterdamDay(Date.parse(String(opening?.gemeldOp)));
  await ordered(nummer, lettersBefore(story, opened));
  if (closes) await insist(() => desk.report(nummer, closing(story)));
}
