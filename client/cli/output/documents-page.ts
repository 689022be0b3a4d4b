// The documents of a dossier in a table.
import { shortFingerprint } from '../../../activities/register/read/documents/folder.ts';
import type { CitingEvent, DocumentRegel } from '../../../activities/register/read/documents/list.ts';
import type { Terminal } from '../terminal.ts';
import { counted, plainDay } from './days.ts';
import { moment } from './moment.ts';
import type { Paint } from './paint.ts';
import { table, type Column } from './table.ts';
import { blocks } from './text.ts';

const COLUMNS: readonly Column[] = [
  { head: 'verwijzing', flexible: true },
  { head: 'vingerafdruk' },
  { head: 'toegevoegd', flexible: true },
  { head: 'genoemd in', flexible: true },
  { head: 'bestand', flexible: true },
];

const citing = ({ soort, op, gecorrigeerd }: CitingEvent): string =>
  `${soort} ${plainDay(op)}${gecorrigeerd ? ' (gecorrigeerd)' : ''}`;

function fileWords({ staat, vernietigdOp }: DocumentRegel, paint: Paint): string {
  if (staat === 'aanwezig') return 'bewaard';
  if (staat === 'geen-bestand') return paint.bad('geen bestand');
  return vernietigdOp === undefined ? 'vernietigd' : `vernietigd ${moment(vernietigdOp)}`;
}

/** A destroyed document whose file is still here under another reference: nobody may think that it is gone. */
function stillThere(row: DocumentRegel, all: readonly DocumentRegel[]): string {
  const same = all.find(
    ({ staat, vingerafdruk }) => staat === 'aanwezig' && vingerafdruk === row.vingerafdruk,
  );
  return row.staat === 'vernietigd' && same ? `, maar hetzelfde bestand is nog ${same.referentie}` : '';
}

function cells(row: DocumentRegel, all: readonly DocumentRegel[], paint: Paint): readonly string[] {
  const { referentie, vingerafdruk, toegevoegdOp, toegevoegdDoor, gebeurtenissen } = row;
  return [
    referentie,
    vingerafdruk === undefined ? '-' : shortFingerprint(vingerafdruk),
    toegevoegdOp === undefined ? '-' : `${moment(toegevoegdOp)} ${toegevoegdDoor ?? ''}`.trim(),
    gebeurtenissen.map(citing).join('\n') || '-',
    fileWords(row, paint) + stillThere(row, all),
  ];
}

/** The page of `document lijst`. */
export function documentsPage(
  rows: readonly DocumentRegel[],
  dossier: string,
  { width, paint }: Terminal,
): string {
  if (rows.length === 0)
    return `Dossier ${dossier} heeft nog geen documenten. Voeg er een toe met: spoorwijzer document voeg-toe ${dossier} <bestand>`;
  return blocks([
    paint.title(`Documenten van dossier ${dossier}`),
    table(
      COLUMNS,
      rows.map((row) => cells(row, rows, paint)),
      width,
      paint,
    ),
    paint.quiet(counted(rows.length, 'document', 'documenten')),
  ]);
}
