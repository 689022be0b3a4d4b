// Small laws of one or two duties, and accounts to compute them in: for tests of the sentence shapes alone.
import { isoDay, type IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Account } from '../../workflows/dossier/account.ts';
import { clocksOf } from '../../workflows/dossier/clocks.ts';
import { computeDue } from '../../workflows/dossier/compute-due.ts';
import { computeRows } from '../../workflows/dossier/compute-rows.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import type { Row } from '../../workflows/dossier/row.ts';
import { DEFAULT_POLICY, type HousePolicy } from '../../workflows/house/policy.ts';
import type { DueRule, Obligation } from '../../workflows/law/obligation.ts';

/** A duty with one sentence; everything else is ordinary unless said. */
export function duty(due: DueRule, more: Partial<Obligation> = {}): Obligation {
  return {
    id: 'eerstejaarsevaluatie',
    title: 'plicht',
    ref: 'M00',
    actor: 'werkgever',
    appears: 'always',
    due,
    by: ['voldaan'],
    ladder: 'zacht',
    legalBasis: [],
    ...more,
  };
}

/** An event by its day, soort and fields, read as any other. */
export function happened(
  op: string,
  soort: string,
  fields: Readonly<Record<string, unknown>> = {},
): Gebeurtenis {
  return readEvent({ soort, op, ...fields }, 'scenario');
}

/** A recovery from one day up to the relapse on another. */
export function recovered(from: string, relapse: string): readonly Gebeurtenis[] {
  return [happened(from, 'werkhervatting', { omvang: 'volledig' }), happened(relapse, 'terugval')];
}

/** A leave from its first up to and including its last day. */
export function leave(from: string, tot: string, zelfdeOorzaak = 'ja'): Gebeurtenis {
  return happened(from, 'verlof', { tot, zelfdeOorzaak });
}

/** An answer to the spoorvraag, explained on the same day; its id says which and when. */
export function spoorkeuze(op: string, keuze: string): Gebeurtenis {
  return happened(op, 'spoorkeuze', {
    id: `${keuze}-${op}`,
    keuze,
    onderbouwing: 'd-1',
    uitgelegdAanWerknemerOp: op,
  });
}

/** The talks as the law has them: every six weeks, from eight weeks on. */
export const TALKS = duty(
  {
    rule: 'every',
    term: '6 weeks',
    from: { rule: 'within', term: '8 weeks', of: 'eerste-ziektedag' },
    until: 'loon',
  },
  { id: 'voortgangsgesprek' },
);

/** The account of a dossier under a law of these duties. */
export function accountOf(
  eersteZiektedag: string,
  events: readonly Gebeurtenis[],
  ...obligations: Obligation[]
): Account {
  const ziekmelding = readZiekmelding({ eersteZiektedag }, 'scenario');
  return {
    ...evolve(ziekmelding, events),
    page: { version: '2020-01-01', from: '2020-01-01', note: '', obligations },
  };
}

/** All rows of a dossier under a law of these duties. */
export function rowsOf(account: Account, policy: HousePolicy = DEFAULT_POLICY): readonly Row[] {
  return computeRows(account, clocksOf(account), policy);
}

/** The only row of an account. */
export function rowOf(account: Account): Row {
  const [row, ...others] = rowsOf(account);
  if (!row || others.length > 0)
    throw new Error(`one row was expected, not ${String(others.length + (row ? 1 : 0))}`);
  return row;
}

/** The day a rule gives; undefined while it has none. */
export function dayOf(rule: DueRule, eersteZiektedag: string, ...events: Gebeurtenis[]): IsoDay | undefined {
  const account = accountOf(eersteZiektedag, events);
  return computeDue({ account, endOf: clocksOf(account).endOf }, rule)?.day;
}

/** A day of the calendar, from its text. */
export const day = isoDay;
