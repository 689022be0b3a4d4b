// The people of the register in a table.
import type { PersoonRegel, VervangingRegel } from '../../../activities/register/read/people.ts';
import type { Terminal } from '../terminal.ts';
import { counted, plainDay } from './days.ts';
import { table, type Column } from './table.ts';
import { blocks } from './text.ts';

function period({ door, van, tot }: VervangingRegel): string {
  const since = van === undefined ? '' : ` van ${plainDay(van)}`;
  const until = tot === undefined ? ' tot nader order' : ` t/m ${plainDay(tot)}`;
  return `${door}${since}${until}`;
}

/** The page of `persoon lijst`. */
export function peoplePage(people: readonly PersoonRegel[], { width, paint }: Terminal): string {
  if (people.length === 0)
    return 'Er staan nog geen mensen in het register. Haal ze op met: spoorwijzer persoon importeer mensen.csv';
  const columns: readonly Column[] = [
    { head: 'verwijzing' },
    { head: 'naam', flexible: true },
    { head: 'adres', flexible: true },
    { head: 'rol', flexible: true },
    { head: 'afdeling', flexible: true },
    { head: 'vervanger', flexible: true },
  ];
  const rows = people.map(({ referentie, naam, adres, rol, afdeling, verwijderdOp, vervangers }) =>
    verwijderdOp === undefined
      ? [
          referentie,
          naam ?? '-',
          adres ?? paint.bad('geen'),
          rol ?? '-',
          afdeling ?? '-',
          vervangers.map(period).join('\n') || '-',
        ]
      : [referentie, `verwijderd op ${plainDay(verwijderdOp)}`, '', '', '', ''],
  );
  return blocks([
    table(columns, rows, width, paint),
    paint.quiet(counted(people.length, 'persoon', 'mensen')),
  ]);
}
