// What rebuilding the register came to, and what checking its chains and documents found.
import type { DocumentsOutcome } from '../../../activities/register/read/proof/documents.ts';
import type { Rebuilt } from '../../../workflows/ports.ts';
import type { RegisterCheck } from '../../check-register.ts';
import type { Terminal } from '../terminal.ts';
import { counted } from './days.ts';
import { table } from './table.ts';
import { blocks, hang } from './text.ts';

/** The page of `register herbouw`. */
export function rebuiltPage({ bijgewerkt, ouder, geweigerd }: Rebuilt, { width, paint }: Terminal): string {
  return blocks([
    paint.good(`${counted(bijgewerkt, 'dossier', 'dossiers')} herbouwd.`),
    ouder.length === 0 ? '' : hang('Het register had een latere stand: ', ouder.join(', '), width),
    geweigerd.length === 0
      ? ''
      : paint.bad(
          hang(
            'Niet overschreven, want het register heeft andere gebeurtenissen: ',
            `${geweigerd.join(', ')}; kijk met spoorwijzer register controleer`,
            width,
          ),
        ),
  ]);
}

function documentsBlock({ nagekeken, bevindingen }: DocumentsOutcome, { width, paint }: Terminal): string {
  const verdict =
    bevindingen.length === 0
      ? paint.good('Alles in orde.')
      : paint.bad(`${counted(bevindingen.length, 'bevinding', 'bevindingen')}.`);
  const head = `${counted(nagekeken, 'document', 'documenten')} nagekeken. ${verdict}`;
  const rows = bevindingen.map(({ dossiernummer, referentie, zin }) => [
    dossiernummer || '-',
    referentie || '-',
    zin,
  ]);
  const columns = [
    { head: 'dossier' },
    { head: 'document', flexible: true },
    { head: 'wat er is', flexible: true },
  ] as const;
  return blocks([head, rows.length === 0 ? '' : table(columns, rows, width, paint)]);
}

/** The page of `register controleer`. */
export function checkedPage(found: RegisterCheck, terminal: Terminal): string {
  const { dossiers, gebeurtenissen, metTemporal, breuken, lijsten, documenten } = found;
  const { width, paint } = terminal;
  const verdict =
    breuken.length === 0
      ? paint.good('Niets veranderd.')
      : paint.bad(`${counted(breuken.length, 'breuk', 'breuken')}.`);
  const holes = breuken.map(({ dossiernummer, zin }) => [dossiernummer || '-', zin]);
  const months = lijsten.map(({ maand, dossiers: count, kenmerk }) => [maand, String(count), kenmerk]);
  return blocks([
    `${counted(dossiers, 'keten', 'ketens')}, ${counted(gebeurtenissen, 'gebeurtenis', 'gebeurtenissen')}, ${String(metTemporal)} vergeleken met Temporal. ${verdict}`,
    holes.length === 0
      ? ''
      : table([{ head: 'dossier' }, { head: 'wat er veranderd is', flexible: true }], holes, width, paint),
    months.length === 0
      ? ''
      : `${paint.title('Ketenlijsten (vergelijk het kenmerk met de brief van die maand)')}\n${table(
          [{ head: 'maand' }, { head: 'dossiers' }, { head: 'kenmerk', flexible: true }],
          months,
          width,
          paint,
        )}`,
    documentsBlock(documenten, terminal),
  ]);
}
