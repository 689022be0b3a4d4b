// The outcome of `controle`: how many duties stand where, every hole, and what mends it.
import { HOLES } from '../../../activities/register/read/proof/holes.ts';
import type { Proof } from '../../prove.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from './days.ts';
import { table, type Column } from './table.ts';
import { blocks, hang } from './text.ts';

/** The page of `controle`. */
export function checkPage(
  { dossiers, verplichtingen, eindstand, gaten, inBeweging, opmerkingen }: Proof,
  { width, paint }: Terminal,
): string {
  const states = Object.entries(eindstand).map(([status, count]) => [status, String(count)]);
  const holes = gaten.map(({ dossiernummer, gat, zin }) => [dossiernummer || '-', gat, zin]);
  const columns: readonly Column[] = [
    { head: 'dossier' },
    { head: 'gat', flexible: true },
    { head: 'wat er aan de hand is', flexible: true },
  ];
  const verdict =
    gaten.length === 0 ? paint.good('Geen gaten.') : paint.bad(`${counted(gaten.length, 'gat', 'gaten')}.`);
  const mending = [...new Set(gaten.map(({ gat }) => gat))].flatMap((gat) => [
    hang(`  ${gat}  `, HOLES[gat].betekenis, width),
    hang('    ', HOLES[gat].herstel, width),
  ]);
  return blocks([
    `${counted(dossiers, 'dossier', 'dossiers')}, ${counted(verplichtingen, 'verplichting', 'verplichtingen')}. ${verdict}`,
    opmerkingen.map((each) => paint.warn(hang('', each, width))).join('\n'),
    states.length === 0 ? '' : table([{ head: 'stand' }, { head: 'aantal' }], states, width, paint),
    holes.length === 0 ? '' : table(columns, holes, width, paint),
    mending.length === 0 ? '' : [paint.title('Wat te doen'), ...mending].join('\n'),
    inBeweging.length === 0
      ? ''
      : hang('In beweging, de volgende keer nagekeken: ', inBeweging.join(', '), width),
  ]);
}
