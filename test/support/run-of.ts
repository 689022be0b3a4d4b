// The letters of a what-if in short: day, kind, to whom, about what.
import { live } from '../../workflows/dossier/diary.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { D0, type Typed } from './what-if.ts';

interface Asked {
  readonly ziekmelding?: Typed;
  readonly tot?: string;
  readonly policy?: HousePolicy;
}

/** All letters of a life, as 'day step roles duty/round'. */
export function lettersOf(
  events: readonly Typed[],
  { ziekmelding = {}, tot, policy }: Asked = {},
): readonly string[] {
  const scenario = readScenario({
    ziekmelding: { eersteZiektedag: D0, ...ziekmelding },
    gebeurtenissen: events,
    ...(tot === undefined ? {} : { tot }),
  });
  return live(scenario.ziekmelding, scenario.gebeurtenissen, scenario.tot, policy).lines.map(
    ({ op, trede, aan, row }) =>
      [op, trede, aan.join('+'), ...(row ? [`${row.obligation.id}/${String(row.ronde)}`] : [])].join(' '),
  );
}

/** The letters about one duty and round, without its name. */
export function lettersAbout(duty: string, events: readonly Typed[], asked?: Asked): readonly string[] {
  const name = ` ${duty.includes('/') ? duty : `${duty}/1`}`;
  return lettersOf(events, asked).flatMap((line) =>
    line.endsWith(name) ? [line.slice(0, -name.length)] : [],
  );
}
