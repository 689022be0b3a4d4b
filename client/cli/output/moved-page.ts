// What an event moved, brought and took away: the answer of `meld`, with `--proef` or without.
import { isIsoDay } from '../../../workflows/calendar/iso-day.ts';
import { daysBetween } from '../../../workflows/calendar/days-between.ts';
import type { Klokken } from '../../../workflows/dossier/forecast-types.ts';
import type { Gemeld } from '../../front-desk.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay } from './days.ts';
import { letterLine } from './letters.ts';
import { STATUS_NAMES } from './standing.ts';
import { table, type Column } from './table.ts';
import { blocks, capital, hang } from './text.ts';
import { titlesOf } from './words.ts';

type Row = Gemeld['termijnen'][number];
type Place = NonNullable<Row['was']>;

const SHOWN = 8;

/** `3 weken later`, in days. */
function shift({ was, wordt }: Row): string {
  if (!was) return 'nieuw';
  if (!wordt) return 'verdwijnt';
  if (was.uiterlijk === wordt.uiterlijk || !isIsoDay(was.uiterlijk) || !isIsoDay(wordt.uiterlijk)) return '';
  const days = daysBetween(was.uiterlijk, wordt.uiterlijk);
  return `${counted(Math.abs(days), 'dag', 'dagen')} ${days > 0 ? 'later' : 'eerder'}`;
}

/** The day, and below it the status where that changes too. */
function placeWords(place: Place | undefined, other: Place | undefined): string {
  if (!place) return '-';
  const status = place.status === other?.status ? '' : `\n${STATUS_NAMES[place.status]}`;
  return `${longDay(place.uiterlijk)}${status}`;
}

function clockLines({ was, wordt }: { readonly was: Klokken; readonly wordt: Klokken }): readonly string[] {
  const names = {
    wachttijdLaatsteDag: 'Wachttijd',
    loonLaatsteDag: 'Loon',
    opzegverbodTotEnMet: 'Opzegverbod',
  } as const;
  return Object.entries(names).flatMap(([key, name]) => {
    const clock = key as keyof typeof names;
    if (was[clock] === wordt[clock]) return [];
    return [`  ${name}: t/m ${longDay(wordt[clock])} (was ${longDay(was[clock])})`];
  });
}

/** The page of `meld`. @param label what happened, as a colleague says it */
export function movedPage(answer: Gemeld, label: string, { width, paint }: Terminal): string {
  const title = titlesOf();
  const rows = answer.termijnen.map((row) => [
    capital(title(row.verplichting)) + (row.ronde > 1 ? ` ${String(row.ronde)}` : ''),
    placeWords(row.was, row.wordt),
    placeWords(row.wordt, row.was),
    shift(row),
  ]);
  const columns: readonly Column[] = [
    { head: 'verplichting', flexible: true },
    { head: 'was' },
    { head: 'wordt' },
    { head: 'verschil', flexible: true },
  ];
  const letters = (name: string, list: Gemeld['brieven']['erbij']) =>
    list.length === 0
      ? ''
      : [
          paint.title(name),
          ...list.slice(0, SHOWN).map((letter) => letterLine(letter, title, width)),
          ...(list.length > SHOWN ? [paint.quiet(`  en nog ${String(list.length - SHOWN)}`)] : []),
        ].join('\n');
  const done = answer.proef
    ? hang('', `Proef: ${label}. Er is niets vastgelegd en niets verstuurd.`, width)
    : hang('', `Vastgelegd: ${label} (kenmerk ${answer.gebeurtenis}).`, width);
  return blocks([
    answer.proef ? paint.warn(done) : paint.good(done),
    answer.klokken ? [paint.title('Klokken'), ...clockLines(answer.klokken)].join('\n') : '',
    rows.length === 0
      ? 'Er verschuift geen termijn.'
      : `${paint.title('Termijnen')}\n${table(columns, rows, width, paint)}`,
    letters('Brieven erbij', answer.brieven.erbij),
    letters('Brieven vervallen', answer.brieven.vervallen),
  ]);
}
