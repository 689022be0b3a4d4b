// From a line of the agenda to the order for one letter: everything its text is made from, references only.
import type { IsoDay } from '../calendar/iso-day.ts';
import { overdueRows } from './agenda.ts';
import type { Dossier } from './dossier.ts';
import { nameOf } from './event.ts';
import type { Rol } from './forecast-types.ts';
import type { LetterOrder, LetterTerm } from './letter-order.ts';
import { letterOf, letterRecords, splitKey } from './letter-record.ts';
import { movedByLaw } from './moved-by-law.ts';
import type { DueLetter } from './next-up.ts';
import { occasionOf } from './order-occasion.ts';
import { personIn, replacements } from './people.ts';
import type { Picture } from './picture.ts';
import type { Row } from './row.ts';
import { klokken, termijnOf, titlesOf } from './show.ts';
import { standingOf } from './status.ts';
import { entryOf } from './terms.ts';

function letterTerm(row: Row, dossier: Dossier, picture: Picture, day: IsoDay): LetterTerm {
  const titles = titlesOf(picture);
  const verschoven = entryOf(dossier.termen, row)[1];
  return { ...termijnOf(row, picture, day, titles), titel: titles(row.obligation.id), verschoven };
}

const roleIn = (key: string): Rol => splitKey(key)[1] as Rol;

/** The letter about the same duty and round that left last, whatever its step. */
function previous(dossier: Dossier, row: Row, own: string): { rol: Rol; op: IsoDay } | undefined {
  const [duty, round] = [`${row.obligation.id}.`, `.${String(row.ronde)}.`];
  return letterRecords(dossier.brieven)
    .filter(
      ([key, { uitkomst }]) =>
        key.startsWith(duty) && key.includes(round) && uitkomst === 'verzonden' && !key.startsWith(`${own}:`),
    )
    .map(([key, { op }]) => ({ rol: roleIn(key), op }))
    .reduce<{ rol: Rol; op: IsoDay } | undefined>(
      (last, each) => (last && last.op > each.op ? last : each),
      undefined,
    );
}

/** The letter that could not be delivered, for the letter that tells so. */
function undelivered(dossier: Dossier, { line }: DueLetter): { rol: Rol; op: IsoDay } | undefined {
  if (line.brief !== 'bezorgfout') return undefined;
  const event = dossier.gebeurtenissen.find((each) => `bezorgfout.${nameOf(each)}` === line.key);
  if (event?.soort !== 'brief-onbestelbaar') return undefined;
  const record = letterOf(dossier.brieven, event.brief);
  return record && { rol: roleIn(event.brief), op: record.op };
}

/** The rows a letter lists: the whole calendar, all that is overdue, what a new law moved, or what lapses with the closing. */
function listedRows({ line, op }: DueLetter, dossier: Dossier, picture: Picture): readonly Row[] {
  switch (line.brief) {
    case 'dossier-geopend':
      return picture.rows;
    case 'achterstand':
      return overdueRows(picture, op);
    case 'nieuwe-wetsversie':
      return movedByLaw(dossier, picture, line.op);
    case 'dossier-gesloten':
      return picture.rows.filter(
        (row) => standingOf(row, picture.account, picture.closing, op).status === 'vervallen',
      );
    default:
      return [];
  }
}

/** The order for one letter. Without a person in the role it goes to nobody: the other side answers that it cannot be delivered. */
export function orderFor(letter: DueLetter, dossier: Dossier, picture: Picture): LetterOrder {
  const { line, rol, op } = letter;
  const earlier = line.row ? previous(dossier, line.row, line.key) : undelivered(dossier, letter);
  // Who is not the casemanager does not learn of a vangnet (law.md §12.3.16).
  const listed = listedRows(letter, dossier, picture).filter(
    ({ obligation }) => rol === 'casemanager' || !obligation.confidential,
  );
  const forAnybody = [...listed, ...(line.row ? [line.row] : [])].every(
    ({ obligation }) => !obligation.confidential,
  );
  const hrManager = rol === 'casemanager' && forAnybody ? personIn(picture.account, 'hr-manager') : undefined;
  return {
    dossiernummer: dossier.nummer,
    kenmerk: line.key,
    brief: line.brief,
    trede: line.trede,
    op,
    rol,
    persoon: personIn(picture.account, rol) ?? '',
    ...(hrManager === undefined ? {} : { hrManager }),
    vervangingen: replacements(picture.account),
    ...(line.row ? { termijn: letterTerm(line.row, dossier, picture, op) } : {}),
    termijnen: listed
      .map((row) => letterTerm(row, dossier, picture, op))
      .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0)),
    klokken: klokken(picture.clocks),
    ...(earlier ? { vorige: earlier } : {}),
    ...occasionOf(letter, picture),
  };
}
