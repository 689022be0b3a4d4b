// The scheduled jobs in a table: when they run, ran last and run next.
import type { TaakRegel } from '../../jobs.ts';
import type { Terminal } from '../terminal.ts';
import { moment } from './moment.ts';
import { table, type Column } from './table.ts';
import { blocks, hang } from './text.ts';

function next({ ontbreekt, gepauzeerd, volgende }: TaakRegel, { paint }: Terminal): string {
  if (ontbreekt) return paint.bad('niet ingepland');
  if (gepauzeerd) return paint.bad(['gepauzeerd', gepauzeerd.toelichting].filter(Boolean).join('\n'));
  return volgende === undefined ? '-' : moment(volgende);
}

/** The page of `taken`. */
export function jobsPage(rows: readonly TaakRegel[], terminal: Terminal): string {
  const columns: readonly Column[] = [
    { head: 'taak' },
    { head: 'wanneer', flexible: true },
    { head: 'laatste keer', flexible: true },
    { head: 'volgende keer', flexible: true },
  ];
  const cells = rows.map((row) => [
    row.taak,
    row.wanneer,
    (row.laatste === undefined ? 'nog niet' : moment(row.laatste)) + (row.bezig ? '\nnu bezig' : ''),
    next(row, terminal),
  ]);
  const absent = rows.some(({ ontbreekt }) => ontbreekt);
  return blocks([
    table(columns, cells, terminal.width, terminal.paint, true),
    rows.map(({ taak, wat }) => hang(`${terminal.paint.title(taak)} `, `${wat}.`, terminal.width)).join('\n'),
    absent ? 'Wat niet is ingepland, plant de worker in als hij start: npm start' : '',
  ]);
}
