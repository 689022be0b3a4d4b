// What a request to shorten a loonsanctie is worth: filed on a day, when the pay ends and how many days that saves.
import { addDays } from '../calendar/add-days.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { earlier } from '../calendar/earlier.ts';
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { later } from '../calendar/later.ts';
import { decisionDue, freeAfter, runningRequest, type Loonsanctie } from './loonsanctie.ts';
import type { Picture } from './picture.ts';
import { Refusal } from './refusal.ts';
import { mendedOnFile, type Tekortkoming } from './bekorting-tekortkomingen.ts';

/** One request: filed on `op`, then free of pay from the first to the last of two days, worth so many calendar days of pay. */
export interface Verzoek {
  readonly op: IsoDay;
  /** The last day on which UWV decides in time; later costs UWV, not the employer. */
  readonly besluitUiterlijk: IsoDay;
  readonly vrijVanaf: { readonly vroegst: IsoDay; readonly laatst: IsoDay };
  readonly dagenLoon: { readonly minst: number; readonly meest: number };
}

export interface Bekorting {
  readonly peildatum: IsoDay;
  readonly loonsanctie: { readonly besluitOp: IsoDay; readonly van: IsoDay; readonly totEnMet: IsoDay };
  /** The last day on which a request still shortens when UWV takes three weeks. */
  readonly laatsteDag: IsoDay;
  /** A request that UWV has not decided on: then it is the only one below. */
  readonly lopendVerzoek?: IsoDay;
  readonly verzoeken: readonly Verzoek[];
  readonly tekortkomingen: readonly Tekortkoming[];
}

/** Three weeks to decide and six until it ends: a request of this many days before the end is worth one day of pay. */
const WORTH_A_DAY = 63;
const STEP_DAYS = 28;

/** The worth of one request. @param from the first day on which UWV can still decide */
function worth({ from: start, last }: Loonsanctie, op: IsoDay, from: IsoDay): Verzoek {
  const besluitUiterlijk = decisionDue(op);
  const end = addDays(last, 1);
  const within = (day: IsoDay): IsoDay => earlier(end, later(start, day));
  const vroegst = within(freeAfter(op, earlier(later(op, from), besluitUiterlijk)));
  const laatst = within(freeAfter(op, besluitUiterlijk));
  return {
    op,
    besluitUiterlijk,
    vrijVanaf: { vroegst, laatst },
    dagenLoon: { minst: daysBetween(laatst, end), meest: daysBetween(vroegst, end) },
  };
}

/** The sanction, if there is still something to shorten. @throws Refusal that says why not */
function shortenable({ clocks, closing }: Picture, day: IsoDay): Loonsanctie {
  const { loonsanctie } = clocks;
  if (!loonsanctie) throw new Refusal('dit dossier heeft geen loonsanctie die effect heeft.');
  const { last, mendedOn } = loonsanctie;
  if (mendedOn)
    throw new Refusal(
      `UWV heeft op ${formatDay(mendedOn)} al vastgesteld dat de tekortkoming is hersteld; de loonsanctie loopt tot en met ${formatDay(last)}.`,
    );
  if (closing && closing.op <= day)
    throw new Refusal(`het dossier is gesloten op ${formatDay(closing.op)}; er valt niets te bekorten.`);
  if (last < day)
    throw new Refusal(`de loonsanctie is afgelopen op ${formatDay(last)}; er valt niets te bekorten.`);
  return loonsanctie;
}

/** The days to show: today, every four weeks, and the last one. */
function daysToShow(day: IsoDay, laatsteDag: IsoDay): readonly IsoDay[] {
  const days: IsoDay[] = [];
  for (let each = day; each < laatsteDag; each = addDays(each, STEP_DAYS)) days.push(each);
  return [...days, later(day, laatsteDag)];
}

/** @throws Refusal when a request cannot be filed on that day */
function checkDay(op: IsoDay, { event, last }: Loonsanctie): void {
  if (op < event.op || op > last)
    throw new Refusal(
      `een verzoek kan van ${formatDay(event.op)} tot en met ${formatDay(last)}, niet op ${formatDay(op)}.`,
    );
}

/**
 * What a request is worth at the end of a day.
 * @param op only for a request on this day, which may lie ahead
 * @throws Refusal when there is no loonsanctie to shorten, or no request possible on `op`
 */
export function bekortingOf(picture: Picture, peildatum: IsoDay, op?: IsoDay): Bekorting {
  const sanction = shortenable(picture, peildatum);
  const { event, from: van, last: totEnMet } = sanction;
  const running = runningRequest(picture.account)?.op;
  if (op !== undefined && running !== undefined)
    throw new Refusal(
      `op het verzoek van ${formatDay(running)} heeft UWV nog niet beslist; een tweede kan niet.`,
    );
  if (op !== undefined) checkDay(op, sanction);
  const laatsteDag = addDays(totEnMet, -WORTH_A_DAY);
  const days = running ? [running] : op ? [op] : daysToShow(later(peildatum, event.op), laatsteDag);
  return {
    peildatum,
    loonsanctie: { besluitOp: event.besluitOp, van, totEnMet },
    laatsteDag,
    ...(running ? { lopendVerzoek: running } : {}),
    verzoeken: days.map((each) => worth(sanction, each, peildatum)),
    tekortkomingen: (event.tekortkomingen ?? []).map((each) =>
      mendedOnFile(picture.account, each, event.besluitOp, peildatum),
    ),
  };
}
