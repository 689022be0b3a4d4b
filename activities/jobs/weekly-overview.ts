// The job `weekoverzicht`: one letter to everybody at the desk who has something to do, to wait for or to stand in for.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { Values } from '../letters/placeholders.ts';
import { ROLLEN } from '../letters/wording.ts';
import { dutyRow } from './duty-values.ts';
import type { JobWork, Run } from './job.ts';
import { report, sendAll, type Addressee } from './mailbox.ts';
import { openDuties, type OpenDuty } from './open-duties.ts';
import { AHEAD_DAYS, overviews, type Overview } from './overview.ts';

/** The lists of the letter. */
function overviewLists(
  { teLaat, dezeWeek, komendeWeken, wachtOpAnderen, waargenomen }: Overview,
  today: Run['today'],
): Readonly<Record<string, readonly Values[]>> {
  const rows = (duties: readonly OpenDuty[]): readonly Values[] => duties.map((duty) => dutyRow(duty, today));
  return {
    'te-laat': rows(teLaat),
    'deze-week': rows(dezeWeek),
    'komende-weken': rows(komendeWeken),
    'wacht-op-anderen': rows(wachtOpAnderen),
    waargenomen: waargenomen.map(({ duty, rol, persoon }) =>
      dutyRow(duty, today, `${ROLLEN[rol]} ${persoon}`),
    ),
  };
}

/** The letter of one person. */
export function overviewLetter(
  {
    parts,
    period,
    today,
    values,
  }: Pick<Run, 'period' | 'today' | 'values'> & {
    readonly parts: Pick<Run['parts'], 'jobLetters'>;
  },
  naam: string,
  overview: Overview,
) {
  const own = {
    ...values,
    naam,
    periode: period,
    aantalTeLaat: String(overview.teLaat.length),
    aantalDezeWeek: String(overview.dezeWeek.length),
  };
  return parts.jobLetters.render('weekoverzicht', own, overviewLists(overview, today));
}

export const weeklyOverview: JobWork = async (run) => {
  const { parts, today, period } = run;
  const duties = await openDuties(parts.register, addDays(today, AHEAD_DAYS));
  const found = await overviews(duties, parts.directory, today);
  const letters: { to: Addressee; letter: ReturnType<typeof overviewLetter> }[] = [];
  for (const [persoon, overview] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const person = await parts.directory.find(persoon, today);
    const naam = person?.naam ?? '';
    letters.push({
      to: { wie: persoon, persoon, naam, adres: person?.adres },
      letter: overviewLetter(run, naam, overview),
    });
  }
  return report(`Weekoverzicht van ${period}`, await sendAll(run, 'weekoverzicht', letters));
};
