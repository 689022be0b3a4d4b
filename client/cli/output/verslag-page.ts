// The gap list of the re-integratieverslag, element by element, with what to do.
import type { Gat } from '../../../workflows/dossier/verslag/gap.ts';
import type { Verslag } from '../../../workflows/dossier/verslag/index.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay } from './days.ts';
import { banner, paragraph, titled } from './head.ts';
import { STATUS_NAMES } from './standing.ts';
import { blocks, fill, hang } from './text.ts';

const TITLES: Readonly<Record<Verslag['verslag']['soort'], string>> = {
  wia: 'Re-integratieverslag',
  'uit-dienst': 'Re-integratieverslag bij ziek uit dienst',
  'uit-dienst-verkort': 'Verkort re-integratieverslag bij ziek uit dienst',
};

function list(title: string, mark: string, gaps: readonly Gat[], { width, paint }: Terminal): string {
  const lines = gaps.map(({ onderdeel, zin }) =>
    hang(`  ${mark} ${paint.quiet(fill(onderdeel, 7))}  `, zin, width),
  );
  return gaps.length === 0 ? '' : `${paint.title(title)}\n${lines.join('\n')}`;
}

/** The page of `verslag`. */
export function verslagPage(
  { verslag, gaten, nakijken, peildatum }: Verslag,
  dossier: string | undefined,
  terminal: Terminal,
): string {
  const { width, paint } = terminal;
  const title = titled(TITLES[verslag.soort], dossier);
  const done = verslag.gedaanOp === undefined ? '' : ` op ${longDay(verslag.gedaanOp)}`;
  const found =
    gaten.length === 0
      ? 'In dit dossier is geen gat te zien.'
      : `${counted(gaten.length, 'gat', 'gaten')} te zien in dit dossier.`;
  return blocks([
    banner(title, `peildatum ${longDay(peildatum)}`, width, paint),
    paragraph(
      `Uiterlijk ${longDay(verslag.uiterlijk)} (${STATUS_NAMES[verslag.status]}${done}). ${found}`,
      width,
    ),
    list('Ontbreekt', '✗', gaten, terminal),
    list('Zelf nakijken', '?', nakijken, terminal),
    paragraph(
      'De letters zijn de onderdelen van art. 6 lid 1 Regeling procesgang eerste en tweede ziektejaar. ' +
        'UWV beoordeelt het verslag; een gat houdt het indienen niet tegen. Zet er geen medische gegevens in.',
      width,
    ),
  ]);
}
