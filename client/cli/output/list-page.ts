// Dossiers in a table: where each stands, what is too late, what comes first or waits; how many in all, and as of when.
import type { Lijst, LijstRegel } from '../../../activities/register/read/lists.ts';
import type { Stand, Totalen } from '../../../activities/register/read/totals.ts';
import type { Terminal } from '../terminal.ts';
import { counted, longDay, plainDay } from './days.ts';
import { moment } from './moment.ts';
import { table, type Column } from './table.ts';
import { blocks, capital, wrap } from './text.ts';
import { phaseName, titlesOf } from './words.ts';

/** All that the list has to say. */
export type ListAnswer = Stand & { readonly totalen: Totalen } & Lijst;

/** As of when the register tells, and whether it lags behind. */
export function standWords({ bijgewerktOp, achter }: Stand): string {
  if (bijgewerktOp === undefined) return 'Het register is nog leeg.';
  const upTo = `Laatste wijziging in het register: ${moment(bijgewerktOp)}.`;
  if (achter === 0) return upTo;
  const lag = achter === 1 ? 'loopt achter: zijn wekker ging' : 'lopen achter: hun wekker ging';
  return `${upTo} ${counted(achter, 'dossier', 'dossiers')} ${lag} en er kwam niets; draait Spoorwijzer wel?`;
}

function totalWords({ totalen, volgende, regels }: ListAnswer): string {
  const shown = volgende === undefined ? '' : `${String(regels.length)} van `;
  const all = counted(totalen.dossiers, 'dossier', 'dossiers');
  const late = `${String(totalen.metTeLaat)} met iets te laat (${counted(totalen.teLaat, 'verplichting', 'verplichtingen')})`;
  return `${shown}${all}, ${late}.`;
}

type Title = (id: string) => string;

function nextCell({ volgende }: LijstRegel, title: Title): string {
  return volgende ? `${longDay(volgende.op)}\n${capital(title(volgende.verplichting))}` : '-';
}

/** Of what waits in one dossier so much is told on the screen; the rest is counted. */
const WAITS_SHOWN = 3;

function waitCell({ wacht = [] }: LijstRegel, title: Title): string {
  const more = wacht.length - WAITS_SHOWN;
  return [
    ...wacht.slice(0, WAITS_SHOWN).map(({ verplichting, uiterlijk, status }) => {
      const late = status === 'verlopen' ? ' (te laat)' : '';
      return `${capital(title(verplichting))}: ${plainDay(uiterlijk)}${late}`;
    }),
    ...(more > 0 ? [`en nog ${String(more)}`] : []),
  ].join('\n');
}

/**
 * The page of `dossier lijst`.
 * @param wie for whom it was asked what waits
 */
export function listPage(answer: ListAnswer, wie: string | undefined, terminal: Terminal): string {
  const { width, paint } = terminal;
  const quiet = (text: string) => wrap(text, width).map(paint.quiet).join('\n');
  if (answer.regels.length === 0)
    return blocks([
      answer.bijgewerktOp === undefined
        ? 'Er zijn nog geen dossiers. Open er een met: spoorwijzer dossier open --help'
        : 'Geen enkel dossier voldoet hieraan.',
      answer.bijgewerktOp === undefined ? '' : quiet(standWords(answer)),
    ]);
  const title = titlesOf();
  const columns: readonly Column[] = [
    { head: 'dossier' },
    { head: 'fase', flexible: true },
    { head: 'ziek sinds' },
    { head: 'te laat' },
    { head: wie === undefined ? 'eerstvolgend' : `wacht op ${wie}`, flexible: true },
  ];
  const cells = answer.regels.map((row) => [
    row.dossiernummer,
    phaseName(row.fase),
    plainDay(row.eersteZiektedag),
    row.teLaat > 0 ? paint.bad(String(row.teLaat)) : '-',
    wie === undefined ? nextCell(row, title) : waitCell(row, title),
  ]);
  return blocks([
    table(columns, cells, width, paint),
    [
      quiet(totalWords(answer)),
      quiet(standWords(answer)),
      // The key is one word, to be copied whole.
      ...(answer.volgende === undefined
        ? []
        : [paint.quiet('De volgende bladzijde: dezelfde opdracht, met'), `  --na ${answer.volgende}`]),
    ].join('\n'),
  ]);
}
