// The scheduled jobs: one table that says of each when it runs, what it does and why; the worker keeps Temporal's schedules like it.
import type { Period } from './period.ts';

export type JobName = 'weekoverzicht' | 'werklijst' | 'nachtcontrole' | 'bewaarlijst' | 'ketenlijst';

export interface Job {
  readonly name: JobName;
  /** Clock time in {@link JOB_ZONE}; every day unless told. */
  readonly when: {
    readonly dayOfWeek?: 'MONDAY';
    readonly dayOfMonth?: 1;
    readonly hour: number;
    readonly minute: number;
  };
  readonly period: Period;
  /** The last day of the week (Monday is 1) on which a run that comes late still makes sense. */
  readonly until?: number;
  /** What happens to a run while the one before is still at work. */
  readonly overlap: 'BUFFER_ONE';
  /** How long after its hour a run that was missed is still made up for. */
  readonly catchUp: '8 days';
  /** The same for people, in Dutch. */
  readonly moment: string;
  readonly what: string;
  readonly why: string;
}

export const JOB_ZONE = 'Europe/Amsterdam';

/** However much was missed: one run makes up for it, and at most one more follows that finds nothing left to send. */
const ONE_MAKES_UP = { overlap: 'BUFFER_ONE', catchUp: '8 days' } as const;

export const JOBS: readonly Job[] = [
  {
    name: 'weekoverzicht',
    when: { dayOfWeek: 'MONDAY', hour: 7, minute: 30 },
    period: 'week',
    until: 4,
    ...ONE_MAKES_UP,
    moment: 'elke maandag om 7.30 uur',
    what: 'stuurt iedereen met een rol in een dossier één overzicht',
    why: 'wie maandag alles bij elkaar ziet, mist de rest van de week niets; na donderdag helpt het die week niet meer',
  },
  {
    name: 'werklijst',
    when: { hour: 7, minute: 0 },
    period: 'dag',
    ...ONE_MAKES_UP,
    moment: 'elke dag om 7.00 uur',
    what: 'stuurt de operatie wat te laat is, wat deze week afloopt en welke brieven bleven liggen',
    why: 'wat blijft liggen moet iemand zien op de dag dat het gebeurt',
  },
  {
    name: 'nachtcontrole',
    when: { hour: 4, minute: 0 },
    period: 'dag',
    ...ONE_MAKES_UP,
    moment: 'elke nacht om 4.00 uur',
    what: 'rekent alle dossiers na en schrijft alleen als er een gat is',
    why: 'een gat dat niemand ziet is een termijn die niemand haalt',
  },
  {
    name: 'bewaarlijst',
    when: { dayOfMonth: 1, hour: 7, minute: 15 },
    period: 'maand',
    ...ONE_MAKES_UP,
    moment: 'op de eerste van de maand om 7.15 uur',
    what: 'stuurt compliance de dossiers waarvan de bewaartermijn om is of bijna',
    why: 'langer bewaren dan mag is ook een overtreding (art. 5 lid 1 AVG)',
  },
  {
    name: 'ketenlijst',
    when: { dayOfMonth: 1, hour: 4, minute: 30 },
    period: 'maand',
    ...ONE_MAKES_UP,
    moment: 'op de eerste van de maand om 4.30 uur',
    what: 'legt van elk dossier de laatste schakel vast, ondertekend',
    why: 'ook van een gesloten dossier is zo te zien dat er niets uit verdween',
  },
];

/** The job of a name; undefined when there is none. */
export function jobNamed(name: string): Job | undefined {
  return JOBS.find((job) => job.name === name);
}

/** What the ids of our schedules and of the runs of jobs begin with. */
export const SCHEDULE_PREFIX = 'spoorwijzer-';

/** Id of the schedule of a job; the ids of its runs begin with it. */
export function scheduleIdOf(name: string): string {
  return `${SCHEDULE_PREFIX}${name}`;
}
