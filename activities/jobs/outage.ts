// The letter after an outage: since when nobody worked, whether that was meant, what left late and by how much.
import { addDays } from '../../workflows/calendar/add-days.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import type { JobReport, Outage } from '../../workflows/jobs/order.ts';
import type { Register } from '../register/database.ts';
import { instantOf } from '../register/read/instant.ts';
import { instantInWords, spanInWords } from './instants.ts';
import type { JobParts, Run } from './job.ts';
import { mailboxOf, report, sendAll } from './mailbox.ts';

interface Late {
  /** When it should have left; milliseconds. */
  readonly gepland: number;
  readonly late: number;
  readonly brief: string;
  readonly dossier: string;
}

interface Span {
  readonly van: number;
  readonly tot: number;
}

/** Letters of dossiers whose hour fell in the outage and that were put ready after it, the latest first. */
async function lateLetters(register: Register, { van, tot }: Span): Promise<readonly Late[]> {
  const rows = await register
    .selectFrom('brief')
    .select(['dossier', 'soort', 'op', 'klaargezet_op', 'bezig_sinds'])
    .where('dossier', 'is not', null)
    .where('opvolger', '=', 0)
    .where('op', '>=', addDays(amsterdamDay(van), -1))
    .where('klaargezet_op', '>=', new Date(van).toISOString())
    .execute();
  return rows
    .flatMap(({ dossier, soort, op, klaargezet_op, bezig_sinds }) => {
      if (dossier === null) return [];
      const gepland = wakeInstant(isoDay(op), dossier);
      const left = Date.parse(instantOf(bezig_sinds ?? klaargezet_op));
      return gepland >= van && gepland <= tot && left >= tot
        ? [{ gepland, late: left - gepland, brief: soort.replaceAll('-', ' '), dossier }]
        : [];
    })
    .sort((one, other) => one.gepland - other.gepland || (one.dossier < other.dossier ? -1 : 1));
}

/** Dossiers that should have woken in the outage and have not been heard of since. */
async function waiting(register: Register, { van, tot }: Span) {
  const rows = await register
    .selectFrom('dossier')
    .select(['nummer', 'volgende_wekker'])
    .where('volgende_wekker', '>=', new Date(van).toISOString())
    .where('volgende_wekker', '<=', new Date(tot).toISOString())
    .orderBy('volgende_wekker')
    .orderBy('nummer')
    .execute();
  return rows.flatMap(({ nummer, volgende_wekker }) =>
    volgende_wekker === null
      ? []
      : [{ 'rij.gepland': instantInWords(Date.parse(instantOf(volgende_wekker))), 'rij.dossier': nummer }],
  );
}

function summary(late: readonly Late[], waits: number): string {
  const longest = Math.max(0, ...late.map((each) => each.late));
  const left =
    late.length === 0
      ? 'Er is geen brief door deze uitval later gegaan.'
      : `${late.length === 1 ? '1 brief ging' : `${String(late.length)} brieven gingen`} later dan gepland, ten hoogste ${spanInWords(longest)}.`;
  const still =
    waits === 0
      ? ''
      : ` ${waits === 1 ? '1 dossier wacht' : `${String(waits)} dossiers wachten`} nog op zijn beurt.`;
  return left + still;
}

/** Tells operations about an outage; the same outage is told once. */
export async function outageReport(parts: JobParts, today: Run['today'], outage: Outage): Promise<JobReport> {
  const span: Span = { van: Date.parse(outage.van), tot: Date.parse(outage.tot) };
  const late = await lateLetters(parts.register, span);
  const waits = await waiting(parts.register, span);
  const [van, tot, duur] = [
    instantInWords(span.van),
    instantInWords(span.tot),
    spanInWords(span.tot - span.van),
  ];
  const letter = parts.jobLetters.render(
    'uitval',
    {
      van,
      tot,
      duur,
      hoe: outage.gepland ? 'Dit was een geplande stop.' : 'Dit was niet gepland.',
      samenvatting: summary(late, waits.length),
    },
    {
      laat: late.map((each) => ({
        'rij.gepland': instantInWords(each.gepland),
        'rij.duur': spanInWords(each.late),
        'rij.brief': each.brief,
        'rij.dossier': each.dossier,
      })),
      wacht: waits,
    },
  );
  const run = { parts, today, key: `uitval.${outage.van}` };
  const tally = await sendAll(run, 'uitval', [{ to: mailboxOf('operatie', parts.operations), letter }]);
  return report(`Uitval van ${van} tot ${tot}${outage.gepland ? ', gepland' : ''}`, tally);
}
