// The outcome of `controle`: how many duties stand where, and every hole.
import type { Controle } from '../../front-desk.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from './days.ts';
import { table, type Column } from './table.ts';
import { blocks } from './text.ts';

/** The page of `controle`. */
export function checkPage(
  { dossiers, verplichtingen, eindstand, gaten }: Controle,
  { width, paint }: Terminal,
): string {
  const states = Object.entries(eindstand).map(([status, count]) => [status, String(count)]);
  const holes = gaten.map(({ dossiernummer, gat, zin }) => [dossiernummer, gat, zin]);
  const columns: readonly Column[] = [
    { head: 'dossier' },
    { head: 'gat', flexible: true },
    { head: 'wat er aan de hand is', flexible: true },
  ];
  const verdict =
    gaten.length === 0 ? paint.good('Geen gaten.') : paint.bad(`${counted(gaten.length, 'gat', 'gaten')}.`);
  return blocks([
    `${counted(dossiers, 'dossier', 'dossiers')}, ${counted(verplichtingen, 'verplichting', 'verplichtingen')}. ${verdict}`,
    states.length === 0 ? '' : table([{ head: 'stand' }, { head: 'aantal' }], states, width, paint),
    holes.length === 0 ? '' : table(columns, holes, width, paint),
  ]);
}
