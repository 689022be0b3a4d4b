// Questions about spoor 2: whether there is room for it, whether it started, and what it led to.
import { addDays } from '../../calendar/add-days.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { later } from '../../calendar/later.ts';
import { eventsOf, firstOf, reportsOf } from '../account.ts';
import type { Picture } from '../picture.ts';
import { lastDay } from '../row.ts';
import { sickDay } from '../sick-day.ts';
import { standingOf } from '../status.ts';
import { capacity, rule, since, type Found, type Rule } from './rule.ts';

/** A pause has a letter of its own that says so. */
const TOLD_TO_BUREAU: readonly string[] = [
  'belastbaarheid',
  'geen-benutbare-mogelijkheden',
  'geen-spoor-2',
  'hervat-spoor-2',
];

/** Spoor-1 hours that are not structural and take all capacity in year two: seed 000, hand- en spandiensten. */
function capacityUsedUp({ account }: Picture, day: IsoDay): Found {
  const secondYear = addDays(sickDay(account, 364), 1);
  if (day < secondYear) return undefined;
  const work = eventsOf(account, 'werkhervatting').findLast(({ op }) => op <= day);
  const hours = capacity(account, day)?.urenPerWeek;
  if (
    !work ||
    work.structureel === true ||
    work.spoor === '2' ||
    hours === undefined ||
    work.urenPerWeek === undefined
  )
    return undefined;
  return work.urenPerWeek >= hours ? since(later(work.op, secondYear)) : undefined;
}

function noSpoor2({ account, closing, rows }: Picture, day: IsoDay): Found {
  const row = rows.find(({ obligation }) => obligation.id === 'start-spoor-2');
  const late = row && standingOf(row, account, closing, day).status === 'verlopen';
  return late ? since(addDays(lastDay(row), 1)) : undefined;
}

function unexplained({ account }: Picture, day: IsoDay): Found {
  const start = firstOf(account, 'spoor-2-gestart');
  if (!start || start.op > day) return undefined;
  const told = eventsOf(account, 'spoorkeuze').some(
    ({ uitgelegdAanWerknemerOp: explained }) => explained !== undefined && explained <= start.op,
  );
  return told ? undefined : since(start.op);
}

function reportsWithoutApplications({ account }: Picture, day: IsoDay): Found {
  const last = reportsOf(account, 'voortgangsrapportage')
    .filter(({ op }) => op <= day)
    .slice(-2);
  const bare =
    last.length === 2 &&
    last.every(({ besproken }) => besproken !== undefined && !besproken.includes('vacatures'));
  return bare ? since(last[1]?.op) : undefined;
}

function startWithoutCapacity({ account }: Picture, day: IsoDay): Found {
  const start = firstOf(account, 'spoor-2-gestart');
  return start && start.op <= day && !capacity(account, start.op) ? since(start.op) : undefined;
}

/** A new advice while spoor 2 runs, until the plan or a report took it in: the bureau must know at once (Werkwijzer § 4.3.4). */
function bureauNotTold({ account }: Picture, day: IsoDay): Found {
  const start = firstOf(account, 'spoor-2-gestart');
  const advice = eventsOf(account, 'advies-bedrijfsarts').findLast(
    ({ op, advies }) => start && op > start.op && op <= day && TOLD_TO_BUREAU.includes(advies),
  );
  const takenIn = [
    ...reportsOf(account, 'bijstelling-plan-van-aanpak'),
    ...reportsOf(account, 'voortgangsrapportage'),
  ].some(({ op }) => advice && op >= advice.op && op <= day);
  return takenIn ? undefined : since(advice?.op);
}

export const SPOOR_2: readonly Rule[] = [
  rule(
    'bureau-kent-advies-niet',
    'De bedrijfsarts gaf een nieuw advies terwijl spoor 2 loopt. Weet het bureau al wat de werknemer nu kan? Zo niet, laat het bureau dat vandaag weten.',
    bureauNotTold,
  ),
  rule(
    'capaciteit-volledig-in-spoor-1',
    'Het werk in spoor 1 is niet structureel en neemt alle belastbare uren. Blijft er ruimte voor spoor 2?',
    capacityUsedUp,
  ),
  rule(
    'geen-spoor-2',
    'Week 58 is voorbij en spoor 2 is niet gestart. Welke grond is daarvoor, en waar staat die?',
    noSpoor2,
  ),
  rule(
    'spoor-2-niet-uitgelegd',
    'Spoor 2 is gestart. Waaruit blijkt dat de werknemer uitleg kreeg over doel en reden?',
    unexplained,
  ),
  rule(
    'rapportages-zonder-sollicitaties',
    'Twee rapportages achter elkaar noemen geen vacatures. Wordt er gesolliciteerd?',
    reportsWithoutApplications,
  ),
  rule(
    'spoor-2-intern-zonder-keurmerk',
    'Spoor 2 wordt intern uitgevoerd zonder keurmerk. Hoe wordt de kwaliteit bewaakt?',
    ({ account }, day) => {
      const start = firstOf(account, 'spoor-2-gestart');
      return start?.uitvoering === 'intern' && start.keurmerk !== true && start.op <= day
        ? since(start.op)
        : undefined;
    },
  ),
  rule(
    'spoor-2-zonder-belastbaarheid',
    'Spoor 2 is gestart zonder actuele belastbaarheid op papier. Vraag de bedrijfsarts om een actueel oordeel?',
    startWithoutCapacity,
  ),
];
