// The procedure after a refusal or a broken control rule, told case by case from the events (law.md §3).
import type { IsoDay } from '../calendar/iso-day.ts';
import { eventsOf, type Account } from './account.ts';
import { hoursIn, judges } from './capacity.ts';
import type { EventOf, Gebeurtenis } from './event.ts';

export type Refused =
  | EventOf<'passend-werk-geweigerd'>
  | EventOf<'medewerking-geweigerd'>
  | EventOf<'controlevoorschrift-geschonden'>;

export interface Groundless {
  readonly day: IsoDay;
  readonly event: Gebeurtenis;
}

/** One refusal with everything that followed from it, up to the next refusal. */
export interface Case {
  readonly refusal: Refused;
  /** The work that was refused, if it was work. */
  readonly offer?: EventOf<'passend-werk-aangeboden'>;
  /** A broken control rule (art. 7:629 lid 6 BW) leads to opschorting, a refusal (lid 3) to a stop. */
  readonly maatregel: 'opschorting' | 'stop';
  readonly notice?: Gebeurtenis;
  readonly talk?: EventOf<'gesprek-gevoerd'>;
  /** The first talk in which a medical ground was claimed. */
  readonly claimed?: EventOf<'gesprek-gevoerd'>;
  /** Since when it stood that there is no deugdelijke grond, and what later showed that there is one after all. */
  readonly found?: Groundless;
  readonly lifted?: Gebeurtenis;
  /** The bedrijfsarts's advice after a medical ground was claimed. */
  readonly test?: EventOf<'advies-bedrijfsarts'>;
  readonly warning?: EventOf<'waarschuwing-verzonden'>;
  readonly received?: EventOf<'waarschuwing-ontvangen'>;
  readonly measure?: EventOf<'loonmaatregel-opgelegd'>;
  readonly resumed?: EventOf<'medewerking-hervat'>;
}

type Writable = { -readonly [K in keyof Case]: Case[K] };

function isRefusal(event: Gebeurtenis): event is Refused {
  return (
    event.soort === 'passend-werk-geweigerd' ||
    event.soort === 'medewerking-geweigerd' ||
    event.soort === 'controlevoorschrift-geschonden'
  );
}

/** Whether what the bedrijfsarts sees stands in the way: no capacity, or less than the work takes that was offered. */
export function standsInTheWay(advice: EventOf<'advies-bedrijfsarts'>, { offer }: Case): boolean {
  const hours = hoursIn(advice);
  return hours !== undefined && (hours === 0 || (offer !== undefined && offer.urenPerWeek > hours));
}

/** Adds what an event means for the case that runs. A new warning replaces an old one, and must be received again. */
function follow(running: Writable, event: Gebeurtenis): void {
  switch (event.soort) {
    case 'voldaan':
      if (event.verplichting === 'kennisgeving-vermoeden') running.notice ??= event;
      break;
    case 'gesprek-gevoerd':
      running.talk = event;
      if (event.deugdelijkeGrond === 'medisch-te-toetsen') running.claimed ??= event;
      if (running.found && event.deugdelijkeGrond === 'ja') running.lifted ??= event;
      break;
    case 'advies-bedrijfsarts':
      if (running.found && judges(event) && standsInTheWay(event, running)) running.lifted ??= event;
      if (running.talk?.deugdelijkeGrond === 'medisch-te-toetsen' && judges(event)) running.test ??= event;
      break;
    case 'waarschuwing-verzonden':
      running.notice ??= event;
      running.warning = event;
      delete running.received;
      break;
    case 'waarschuwing-ontvangen':
      if (running.warning) running.received ??= event;
      break;
    case 'loonmaatregel-opgelegd':
      running.measure = event;
      break;
    default:
  }
  const found = running.found ?? groundless(running);
  if (found) running.found = found;
}

function opened(account: Account, refusal: Refused): Writable {
  const maatregel = refusal.soort === 'controlevoorschrift-geschonden' ? 'opschorting' : 'stop';
  if (refusal.soort !== 'passend-werk-geweigerd') return { refusal, maatregel };
  const offer = eventsOf(account, 'passend-werk-aangeboden').find(({ id }) => id === refusal.aanbod);
  return { refusal, maatregel, ...(offer ? { offer } : {}) };
}

/** The cases of a dossier, by day. A refusal while another runs opens a case of its own; what follows belongs to the newest, but cooperation ends them all. */
export function casesOf(account: Account): readonly Case[] {
  const cases: Writable[] = [];
  for (const event of account.events) {
    const running = cases.at(-1);
    if (isRefusal(event)) cases.push(opened(account, event));
    else if (event.soort === 'medewerking-hervat') for (const each of cases) each.resumed ??= event;
    else if (running && !running.resumed) follow(running, event);
  }
  return cases;
}

/** Whether a case runs at the end of a day. */
export function runsOn({ refusal, resumed }: Case, day: IsoDay): boolean {
  return refusal.op <= day && !(resumed && resumed.op <= day);
}

/** The case that still runs. */
export function runningCase(account: Account): Case | undefined {
  const last = casesOf(account).at(-1);
  return last?.resumed ? undefined : last;
}

/**
 * The day on which it stood that there is no deugdelijke grond: the talk found none or nobody appeared, or the
 * bedrijfsarts found no ground that stands in the way. For a broken control rule no medical test is needed (law.md §3, R2).
 */
export function groundless(each: Case): Groundless | undefined {
  const { talk, test, maatregel } = each;
  if (!talk || talk.deugdelijkeGrond === 'ja') return undefined;
  if (talk.deugdelijkeGrond !== 'medisch-te-toetsen' || maatregel === 'opschorting')
    return { day: talk.op, event: talk };
  return test && !standsInTheWay(test, each) ? { day: test.op, event: test } : undefined;
}
