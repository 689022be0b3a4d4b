// All dossiers in a table: where each stands, what is too late, what comes first.
import type { LijstRegel } from '../../front-desk.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay, plainDay } from './days.ts';
import { table, type Column } from './table.ts';
import { blocks, capital } from './text.ts';
import { FASEN, titlesOf } from './words.ts';

/** The page of `dossier lijst`. */
export function listPage(rows: readonly LijstRegel[], { width, paint }: Terminal): string {
  if (rows.length === 0) {
    return 'Er zijn nog geen dossiers. Open er een met: spoorwijzer dossier open --help';
  }
  const title = titlesOf();
  const columns: readonly Column[] = [
    { head: 'dossier' },
    { head: 'fase', flexible: true },
    { head: 'ziek sinds' },
    { head: 'te laat' },
    { head: 'eerstvolgend', flexible: true },
  ];
  const cells = rows.map(({ dossiernummer, fase, eersteZiektedag, teLaat, volgende }) => [
    dossiernummer,
    FASEN[fase],
    plainDay(eersteZiektedag),
    teLaat > 0 ? paint.bad(String(teLaat)) : '-',
    volgende ? `${longDay(volgende.op)}\n${capital(title(volgende.verplichting))}` : '-',
  ]);
  return blocks([
    table(columns, cells, width, paint),
    paint.quiet(counted(rows.length, 'dossier', 'dossiers')),
  ]);
}
