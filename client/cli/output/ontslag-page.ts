// The checklist of conditions for a dismissal: first that Spoorwijzer prepares none, then what is on file and what is not.
import type { Stand, Voorwaarde } from '../../../workflows/dossier/ontslag/condition.ts';
import type { Ontslagvoorwaarden } from '../../../workflows/dossier/ontslag/index.ts';
import type { Terminal } from '../terminal.ts';
import { longDay } from './days.ts';
import { banner, paragraph, titled } from './head.ts';
import { blocks, hang } from './text.ts';

const MARKS: Readonly<Record<Stand, readonly [mark: string, meaning: string]>> = {
  'op-papier': ['✓', 'op papier'],
  ontbreekt: ['✗', 'ontbreekt'],
  'spreekt-tegen': ['!', 'het dossier spreekt het tegen'],
  'niet-te-zien': ['?', 'niet te zien in dit dossier'],
};

function line({ voorwaarde, stand, zin, grondslag }: Voorwaarde, { width, paint }: Terminal): string {
  return [
    hang(`  ${MARKS[stand][0]} `, voorwaarde, width),
    hang('    ', zin, width),
    paint.quiet(hang('    ', grondslag.cite, width)),
  ].join('\n');
}

/** The page of `ontslagvoorwaarden`. */
export function ontslagPage(
  { vooraf, peildatum, wegen }: Ontslagvoorwaarden,
  dossier: string | undefined,
  terminal: Terminal,
): string {
  const { width, paint } = terminal;
  const legend = Object.values(MARKS)
    .map(([mark, meaning]) => `${mark} ${meaning}`)
    .join(' · ');
  return blocks([
    paragraph(vooraf, width),
    banner(titled('Ontslagvoorwaarden', dossier), `peildatum ${longDay(peildatum)}`, width, paint),
    ...wegen.flatMap(({ titel, toelichting, voorwaarden }) => [
      `${paint.title(titel)}\n${paragraph(toelichting, width)}`,
      ...voorwaarden.map((each) => line(each, terminal)),
    ]),
    paragraph(legend, width),
  ]);
}
