// Reads a what-if: a ziekmelding, events in any order, and the day on which it is looked at.
import { isIsoDay, type IsoDay } from '../calendar/iso-day.ts';
import { NoLawVersion, lawFor } from '../law/registry.ts';
import { checkHistory, Misfit } from './admissible.ts';
import { knownOn } from './known-on.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { kindOf } from './events.ts';
import { readEvent, readZiekmelding } from './read-event.ts';
import { Refusal } from './refusal.ts';

export interface Scenario {
  readonly ziekmelding: Ziekmelding;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** The peildatum. */
  readonly tot: IsoDay;
}

function named(place: number, soort: unknown, reason: string): Refusal {
  const what = typeof soort === 'string' ? ` (${soort.slice(0, 40)})` : '';
  return new Refusal(`gebeurtenis ${String(place + 1)}${what}: ${reason}`);
}

function guarded<T>(name: (reason: string) => Refusal, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal || error instanceof NoLawVersion) throw name(error.message);
    throw error;
  }
}

function readTop(raw: unknown): { ziekmelding: unknown; gebeurtenissen: readonly unknown[]; tot: unknown } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Refusal("een scenario is een object met 'ziekmelding', 'gebeurtenissen' en 'tot'.");
  const { ziekmelding, gebeurtenissen = [], tot, ...rest } = raw as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new Refusal(`een scenario kent het veld '${unknown.slice(0, 40)}' niet.`);
  if (ziekmelding === undefined) throw new Refusal("'ziekmelding' ontbreekt in het scenario.");
  if (!Array.isArray(gebeurtenissen)) throw new Refusal("'gebeurtenissen' is geen lijst.");
  return { ziekmelding, gebeurtenissen, tot };
}

function checkIds(events: readonly Gebeurtenis[]): void {
  const seen = new Set<string>();
  for (const [place, { id, soort }] of events.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) throw named(place, soort, `het kenmerk '${id}' komt twee keer voor.`);
    seen.add(id);
  }
}

/** The peildatum: as given, else the day of the last event, else the first sick day. */
function readTot(tot: unknown, ziekmelding: Ziekmelding, events: readonly Gebeurtenis[]): IsoDay {
  if (tot === undefined)
    return events.reduce((last, event) => {
      const day = event.op > knownOn(event) ? event.op : knownOn(event);
      return day > last ? day : last;
    }, ziekmelding.eersteZiektedag);
  if (typeof tot !== 'string' || !isIsoDay(tot))
    throw new Refusal("'tot' is geen bestaande dag (jjjj-mm-dd).");
  if (tot < ziekmelding.eersteZiektedag) throw new Refusal("'tot' ligt vóór de eerste ziektedag.");
  return tot;
}

/**
 * Reads and checks a scenario.
 * @throws Refusal with one Dutch sentence that names the event (its place in the list and soort) and the reason
 */
export function readScenario(raw: unknown): Scenario {
  const top = readTop(raw);
  const ziekmelding = guarded(
    (reason) => new Refusal(`ziekmelding: ${reason}`),
    () => {
      const read = readZiekmelding(top.ziekmelding, 'scenario');
      lawFor(read.eersteZiektedag);
      return read;
    },
  );
  const events = top.gebeurtenissen.map((each, place) =>
    guarded(
      (reason) =>
        named(
          place,
          typeof each === 'object' && each !== null && 'soort' in each ? each.soort : undefined,
          reason,
        ),
      () => readEvent(each, 'scenario'),
    ),
  );
  checkIds(events);
  const tot = readTot(top.tot, ziekmelding, events);
  for (const [place, event] of events.entries()) {
    const announced = kindOf(event.soort).ahead === true;
    if (knownOn(event) > tot || (event.op > tot && !announced))
      throw named(place, event.soort, `ligt na de peildatum (${tot}).`);
  }
  try {
    checkHistory(ziekmelding, events);
  } catch (error) {
    if (error instanceof Misfit) throw named(events.indexOf(error.event), error.event.soort, error.message);
    throw error;
  }
  return { ziekmelding, gebeurtenissen: events, tot };
}
