// The worth of a bekortingsverzoek as a table: filed when, decided by when, free from when, how many days of pay.
import type { Bekorting, Verzoek } from '../../../workflows/dossier/bekorting.ts';
import type { Tekortkoming } from '../../../workflows/dossier/bekorting-tekortkomingen.ts';
import { daysBetween } from '../../../workflows/calendar/days-between.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay, plainDay, shortDay } from './days.ts';
import { banner, paragraph, titled } from './head.ts';
import { table, type Column } from './table.ts';
import { blocks, hang } from './text.ts';

const COLUMNS: readonly Column[] = [
  { head: 'verzoek op', flexible: true },
  { head: 'UWV beslist uiterlijk', flexible: true },
  { head: 'vrij van loon vanaf', flexible: true },
  { head: 'scheelt dagen', flexible: true },
];

/** Two days, the year once where it is the same. */
function between(one: string, other: string): string {
  if (one === other) return plainDay(one);
  const first = one.slice(0, 4) === other.slice(0, 4) ? shortDay(one) : plainDay(one);
  return `${first} t/m ${plainDay(other)}`;
}

function row({ op, besluitUiterlijk, vrijVanaf, dagenLoon }: Verzoek): readonly string[] {
  const { minst, meest } = dagenLoon;
  return [
    longDay(op),
    longDay(besluitUiterlijk),
    between(vrijVanaf.vroegst, vrijVanaf.laatst),
    minst === meest ? String(minst) : `${String(minst)} tot ${String(meest)}`,
  ];
}

const MARKS: Readonly<Record<Tekortkoming['opPapierHersteld'], string>> = {
  ja: '✓',
  nee: '✗',
  'niet-te-zien': '?',
};

/** How much time is left for a request. */
function lastCall({ laatsteDag, peildatum, lopendVerzoek }: Bekorting): string {
  if (lopendVerzoek !== undefined)
    return `Er loopt een verzoek van ${longDay(lopendVerzoek)}; UWV heeft nog niet beslist.`;
  const left = daysBetween(peildatum, laatsteDag);
  return left < 0
    ? `Sinds ${longDay(laatsteDag)} bekort een verzoek alleen nog als UWV sneller beslist dan het moet.`
    : `De laatste dag voor een verzoek is ${longDay(laatsteDag)} (nog ${counted(left, 'dag', 'dagen')}); later bekort het alleen als UWV sneller beslist dan het moet.`;
}

/** The page of `bekorting`. */
export function bekortingPage(answer: Bekorting, dossier: string | undefined, terminal: Terminal): string {
  const { width, paint } = terminal;
  const { besluitOp, van, totEnMet } = answer.loonsanctie;
  const mended = answer.tekortkomingen.map(({ tekortkoming, opPapierHersteld, zin }) =>
    hang(`  ${MARKS[opPapierHersteld]} `, `${tekortkoming}: ${zin}`, width),
  );
  const none =
    'Bij de loonsanctie zijn geen tekortkomingen vastgelegd; kijk in het besluit van UWV wat hersteld moet worden.';
  return blocks([
    banner(titled('Bekorting', dossier), `peildatum ${longDay(answer.peildatum)}`, width, paint),
    paragraph(
      `Loonsanctie van ${longDay(van)} tot en met ${longDay(totEnMet)} (besluit van ${longDay(besluitOp)}). ${lastCall(answer)}`,
      width,
    ),
    table(COLUMNS, answer.verzoeken.map(row), width, paint),
    paragraph(
      'De eerste vrije dag ligt zes weken na de dag waarop UWV het herstel vaststelt; elke dag dat UWV te laat beslist, gaat daaraf. Dagen zijn kalenderdagen.',
      width,
    ),
    `${paint.title('De tekortkomingen, op papier')}\n${mended.length === 0 ? paragraph(none, width) : mended.join('\n')}`,
    paragraph('Grondslag: art. 25 leden 9 en 12 tot en met 14 Wet WIA.', width),
  ]);
}
