// The job `bewaarlijst`: the closed dossiers that have been kept long enough, and those that soon will have been.
import { addMonths } from '../../workflows/calendar/add-months.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { Values } from '../letters/placeholders.ts';
import { shortDay } from '../letters/wording.ts';
import type { JobWork } from './job.ts';
import { mailboxOf, NOTHING, report, sendAll } from './mailbox.ts';

/** How far ahead compliance is told. */
const AHEAD_MONTHS = 3;

interface Kept {
  readonly nummer: string;
  readonly gesloten_op: string | null;
  readonly bewaren_tot: string | null;
}

function row({ nummer, gesloten_op, bewaren_tot }: Kept): Values {
  return {
    'rij.tot': bewaren_tot === null ? '' : shortDay(isoDay(bewaren_tot)),
    'rij.dossier': nummer,
    'rij.gesloten': gesloten_op === null ? '' : shortDay(isoDay(gesloten_op)),
  };
}

export const retentionList: JobWork = async (run) => {
  const { parts, today, period, values } = run;
  const kept = await parts.register
    .selectFrom('dossier')
    .select(['nummer', 'gesloten_op', 'bewaren_tot'])
    .where('bewaren_tot', '<=', addMonths(today, AHEAD_MONTHS))
    .orderBy('bewaren_tot')
    .orderBy('nummer')
    .execute();
  const about = `Bewaarlijst van ${period}`;
  if (kept.length === 0) return report(about, NOTHING);
  const isOver = ({ bewaren_tot }: Kept): boolean => bewaren_tot !== null && bewaren_tot <= today;
  const [over, soon] = [kept.filter(isOver), kept.filter((each) => !isOver(each))];
  const letter = parts.jobLetters.render(
    'bewaarlijst',
    {
      ...values,
      periode: period,
      aantalVoorbij: String(over.length),
      aantalBinnenkort: String(soon.length),
    },
    { voorbij: over.map(row), binnenkort: soon.map(row) },
  );
  return report(
    about,
    await sendAll(run, 'bewaarlijst', [{ to: mailboxOf('compliance', parts.compliance), letter }]),
  );
};
