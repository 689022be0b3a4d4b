// Tells a drawn life to both: as events to the engine, as day numbers to the oracle.
import type { Gebeurtenis, Ziekmelding } from '../../../workflows/dossier/event.ts';
import { readEvent, readZiekmelding } from '../../../workflows/dossier/read-event.ts';
import type { ObligationId, Soort } from '../../../workflows/law/vocabulary.ts';
import { dayText } from './days.ts';
import type { Life } from './life.ts';

export interface ThrownLife {
  readonly life: Life;
  readonly ziekmelding: Ziekmelding;
  readonly events: readonly Gebeurtenis[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What is being told: `say` and `done` note an event and give its day back. */
export interface Telling {
  readonly say: (day: number, soort: Exclude<Soort, 'ziekmelding'>, fields?: Fields) => number;
  readonly done: (verplichting: ObligationId, day: number) => number;
  /** The day of the last event so far. */
  readonly last: () => string;
  /** Ends the telling. */
  readonly told: (life: Life, opening?: Fields) => ThrownLife;
}

/** Begins to tell. */
export function telling(): Telling {
  const raw: (Fields & { readonly op: string })[] = [];
  const say: Telling['say'] = (day, soort, fields = {}) => {
    raw.push({ id: `g-${String(raw.length)}`, soort, ...fields, op: dayText(day) });
    return day;
  };
  return {
    say,
    last: () => raw.reduce((last, { op }) => (op > last ? op : last), ''),
    done: (verplichting, day) => say(day, 'voldaan', { verplichting }),
    told: (life, opening = {}) => ({
      life,
      ziekmelding: readZiekmelding({ eersteZiektedag: dayText(life.d0), ...opening }, 'scenario'),
      events: [...raw]
        .sort((a, b) => (a.op < b.op ? -1 : Number(a.op > b.op)))
        .map((event) => readEvent(event, 'scenario')),
    }),
  };
}
