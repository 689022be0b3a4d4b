// The job `werklijst`: what operations has to do today, over all dossiers: letters left lying, what is late, what ends within a week.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { Values } from '../letters/placeholders.ts';
import type { Register } from '../register/database.ts';
import { instantOf } from '../register/read/instant.ts';
import { dutyRow } from './duty-values.ts';
import { counted, instantInWords } from './instants.ts';
import type { JobWork } from './job.ts';
import { mailboxOf, NOTHING, report, sendAll } from './mailbox.ts';
import { lastDayOf, openDuties } from './open-duties.ts';

const WEEK_DAYS = 7;

/** Letters that did not leave; one that found another recipient has left. */
async function lettersLeft(register: Register): Promise<readonly Values[]> {
  const rows = await register
    .selectFrom('brief as b')
    .select(['b.klaargezet_op', 'b.staat', 'b.soort', 'b.dossier'])
    .where('b.staat', 'in', ['uitgesteld', 'geweigerd', 'onzeker'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('brief as later')
            .select('later.sleutel')
            .whereRef('later.sleutel', '=', 'b.sleutel')
            .whereRef('later.rol', '=', 'b.rol')
            .whereRef('later.opvolger', '>', 'b.opvolger'),
        ),
      ),
    )
    .orderBy('b.klaargezet_op')
    .execute();
  return rows.map(({ klaargezet_op, staat, soort, dossier }) => ({
    'rij.sinds': instantInWords(Date.parse(instantOf(klaargezet_op))),
    'rij.staat': staat,
    'rij.brief': soort.replaceAll('-', ' '),
    'rij.dossier': dossier ?? '-',
  }));
}

/** What the last proof found, in one sentence; empty when it found nothing. */
async function lastProof(register: Register): Promise<string> {
  const last = await register
    .selectFrom('controle')
    .select(['klaar', 'uitslag'])
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { gaten = [] } = (last?.uitslag ?? {}) as { gaten?: readonly unknown[] };
  if (last === undefined || gaten.length === 0) return '';
  const count = counted(gaten.length, 'gat', 'gaten');
  return `De laatste controle (${instantInWords(Date.parse(instantOf(last.klaar)))}) vond ${count}: kijk met de opdracht “spoorwijzer controle”.`;
}

export const workList: JobWork = async (run) => {
  const { parts, today, period, values } = run;
  const duties = await openDuties(parts.register, addDays(today, WEEK_DAYS));
  const late = duties.filter((duty) => lastDayOf(duty) < today);
  const soon = duties.filter((duty) => lastDayOf(duty) >= today);
  const brieven = await lettersLeft(parts.register);
  const gaten = await lastProof(parts.register);
  const about = `Werklijst van ${period}`;
  if (duties.length === 0 && brieven.length === 0 && gaten === '') return report(about, NOTHING);
  const letter = parts.jobLetters.render(
    'werklijst',
    {
      ...values,
      aantalTeLaat: String(late.length),
      aantalBrieven: counted(brieven.length, 'brief', 'brieven'),
      gaten,
    },
    {
      brieven,
      'te-laat': late.map((duty) => dutyRow(duty, today)),
      'deze-week': soon.map((duty) => dutyRow(duty, today)),
    },
  );
  return report(
    about,
    await sendAll(run, 'werklijst', [{ to: mailboxOf('operatie', parts.operations), letter }]),
  );
};
