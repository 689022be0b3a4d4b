// Letters that no ladder sends: the opening, what an event brings about, a question, the ending.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { eventsOf, firstOf } from './account.ts';
import type { Line } from './line.ts';
import type { Dossier } from './dossier.ts';
import { nameOf, type Gebeurtenis } from './event.ts';
import type { Brief, Rol } from './forecast-types.ts';
import { knownOn } from './known-on.ts';
import { movedByLaw } from './moved-by-law.ts';
import type { Picture } from './picture.ts';
import { signalen } from './risk.ts';
import { sickDay } from './sick-day.ts';
import { closingEntry } from './terms.ts';

/** A letter that no ladder sends leaves with those of its morning; what is news leaves at once. */
function ofTheMorning(brief: Brief, op: IsoDay, key: string, aan: readonly Rol[]): Line {
  return { op, key, brief, trede: brief, aan };
}

function atOnce(brief: Brief, op: IsoDay, key: string, aan: readonly Rol[]): Line {
  return { ...ofTheMorning(brief, op, key, aan), atOnce: true };
}

function opening({ ziekmelding }: Dossier): Line {
  return atOnce('dossier-geopend', knownOn(ziekmelding), 'dossier-geopend', [
    'casemanager',
    'leidinggevende',
  ]);
}

/** A dossier closes with one letter; a death ends it in silence (law.md §12.3.7). */
function ending(dossier: Dossier, { closing }: Picture): Line[] {
  const entry = closingEntry(dossier.termen);
  if (!closing || !entry || closing.reden === 'overleden') return [];
  const [, moved, known] = entry;
  const key = `dossier-gesloten.${String(moved)}`;
  return [
    known >= closing.op
      ? atOnce('dossier-gesloten', known, key, ['casemanager'])
      : ofTheMorning('dossier-gesloten', closing.op, key, ['casemanager']),
  ];
}

/** A letter that could not be delivered is told to the casemanager; one to the casemanager, to the HR-manager. */
function undelivered(dossier: Dossier): Line[] {
  return dossier.gebeurtenissen.flatMap((event) => {
    if (event.soort !== 'brief-onbestelbaar') return [];
    const aan: readonly Rol[] = event.brief.endsWith(':casemanager') ? ['hr-manager'] : ['casemanager'];
    return [atOnce('bezorgfout', knownOn(event), `bezorgfout.${nameOf(event)}`, aan)];
  });
}

const EMPLOYEE_TOO: readonly Rol[] = ['casemanager', 'werknemer'];

/** Key of a letter about an event: by its id, in a what-if by its day. */
export const newsKey = (brief: Brief, event: Gebeurtenis): string =>
  `${brief}.${event.id ?? `${event.soort}.${event.op}`}`;

/** Key of a letter about a new page of the law. */
export const lawKey = (versie: IsoDay): string => `nieuwe-wetsversie.${versie}`;

/** What an event means is told at once to who must know it. */
function news({ account, clocks }: Picture): Line[] {
  const told = (brief: Brief, event: Gebeurtenis | undefined, aan: readonly Rol[]): Line[] =>
    event ? [atOnce(brief, knownOn(event), newsKey(brief, event), aan)] : [];
  const pauses = eventsOf(account, 'advies-bedrijfsarts').filter(({ advies }) => advies === 'pauze-spoor-2');
  return [
    ...told('spoor-2-gestart', firstOf(account, 'spoor-2-gestart'), EMPLOYEE_TOO),
    ...pauses.flatMap((pause) => told('spoor-2-gepauzeerd', pause, EMPLOYEE_TOO)),
    ...told('loonsanctie', clocks.loonsanctie?.event, ['casemanager', 'hr-manager']),
  ];
}

/** A new page of the law is told only when it moved something itself. */
function newLaw(dossier: Dossier, picture: Picture, after: IsoDay, until: IsoDay): Line[] {
  return eventsOf(picture.account, 'wet-aangenomen')
    .map((event) => ({ event, day: knownOn(event) }))
    .filter(({ day }) => day >= after && day <= until && movedByLaw(dossier, picture, day).length > 0)
    .map(({ event, day }) => atOnce('nieuwe-wetsversie', day, lawKey(event.versie), ['casemanager']));
}

/** Talks that were missed have a ladder of their own. */
const WITHOUT_LETTER: readonly string[] = ['gat-in-gesprekken', 'geen-spoor-2'];

/** Key of a letter with a question: the signal, and since when. */
export const questionKey = (signaal: string, sinds: IsoDay): string => `signaal.${signaal}.${sinds}`;

/** A question leaves when it arises: on what was reported last, or at the start of the second year. */
function questions(dossier: Dossier, picture: Picture, after: IsoDay, until: IsoDay): Line[] {
  // Events stand in the order in which we learned of them.
  const last = dossier.gebeurtenissen.at(-1);
  const secondYear = workingDayFrom(addDays(sickDay(picture.account, 364), 1));
  return [...(last ? [knownOn(last)] : []), secondYear]
    .filter((day) => day >= after && day <= until)
    .flatMap((day) =>
      signalen(picture, day)
        .filter(({ signaal }) => !WITHOUT_LETTER.includes(signaal))
        .map(({ signaal, sinds }) =>
          (day === secondYear ? ofTheMorning : atOnce)('signaal', day, questionKey(signaal, sinds), [
            'casemanager',
          ]),
        ),
    );
}

/** Those of [after, until]: what leaves at once may still leave on the day that was seen to last. Letters of one key leave once. */
export function tidings(dossier: Dossier, picture: Picture, after: IsoDay, until: IsoDay): readonly Line[] {
  const lines = [
    opening(dossier),
    // What is learned only after the closing is told to nobody any more (law.md §12.3.6).
    ...[
      ...news(picture),
      ...newLaw(dossier, picture, after, until),
      ...questions(dossier, picture, after, until),
    ].filter(({ op }) => picture.closing === undefined || op < picture.closing.op),
    ...undelivered(dossier),
    ...ending(dossier, picture),
  ].filter(({ op }) => op >= after && op <= until);
  return lines.filter(({ key }, place) => lines.findIndex((line) => line.key === key) === place);
}
