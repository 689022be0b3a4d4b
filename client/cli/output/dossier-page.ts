// A running dossier as a page: the forecast, then what happened, what was refused, and the letters.
import { isIsoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { isSoort, kindOf, type Field } from '../../../workflows/dossier/events.ts';
import { knownOn } from '../../../workflows/dossier/known-on.ts';
import type { DossierBeeld } from '../../front-desk.ts';
import type { Terminal } from '../terminal.ts';
import { longDay } from './days.ts';
import { forecastBody } from './forecast-page.ts';
import { letterLine, nextLetters } from './letters.ts';
import { moment } from './moment.ts';
import { table, type Column } from './table.ts';
import { blocks, hang, wrap } from './text.ts';
import { titlesOf } from './words.ts';

type Event = Readonly<Record<string, unknown>>;

const LAST = 8;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The first sick day as it now reads; a correction that was itself taken back does not count. */
function firstSickDay(events: readonly Event[]): IsoDay | undefined {
  const takenBack = new Set(
    events.filter(({ soort }) => soort === 'correctie').map((event) => event.gebeurtenis),
  );
  const days = events
    .filter(({ id }) => !takenBack.has(id))
    .map((event) => text(event.soort === 'ziekmelding' ? event.eersteZiektedag : event.wordt));
  return days.filter(isIsoDay).at(-1);
}

const COMMON = ['soort', 'op', 'id', 'gemeldOp', 'door', 'bron'];

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  const words = typeof value === 'number' ? String(value) : text(value);
  return isIsoDay(words) ? longDay(words) : words;
}

/** The own fields of an event by their labels, without the remark on how to type them. */
function fieldWords(soort: string, event: Event): string {
  const fields: Readonly<Record<string, Field>> = isSoort(soort) ? kindOf(soort).fields : {};
  return Object.entries(event)
    .filter(([name]) => !COMMON.includes(name) && fields[name]?.type !== 'house-rules')
    .map(([name, value]) => `${(fields[name]?.label ?? name).replace(/ \(.*\)$/, '')} ${valueWords(value)}`)
    .join(', ');
}

function eventRow(event: Event): readonly string[] {
  const soort = text(event.soort);
  const label = isSoort(soort) ? kindOf(soort).label : soort;
  const source = [event.door, event.bron].map(text).filter((part) => part !== '');
  const what = [label, fieldWords(soort, event)].filter((part) => part !== '').join(': ');
  // What a correction has to name; the engine's own events are not for correcting.
  const mark = isSoort(soort) && kindOf(soort).engine ? '' : text(event.id);
  return [
    longDay(text(event.op)),
    mark === '' ? what : `${what} (kenmerk ${mark})`,
    knownOn({ gemeldOp: text(event.gemeldOp) }),
    source.join(', '),
  ];
}

function happened({ gebeurtenissen }: DossierBeeld, { width, paint }: Terminal): string {
  const columns: readonly Column[] = [
    { head: 'op' },
    { head: 'wat', flexible: true },
    { head: 'gemeld' },
    { head: 'door', flexible: true },
  ];
  const rows = gebeurtenissen.slice(-LAST).map(eventRow);
  return rows.length === 0
    ? ''
    : `${paint.title('Wat er gebeurd is')}\n${table(columns, rows, width, paint)}`;
}

function refused({ geweigerd }: DossierBeeld, { width, paint }: Terminal): string {
  if (geweigerd.length === 0) return '';
  const lines = geweigerd
    .slice(-LAST)
    .map(({ op, soort, reden }) =>
      hang(`  ${longDay(knownOn({ gemeldOp: op }))}  `, `${soort}: ${reden}`, width),
    );
  return [paint.title('Geweigerde meldingen'), ...lines].join('\n');
}

function lettersSent({ brieven, wetsversie }: DossierBeeld, { width, paint }: Terminal): string {
  const gone = brieven.filter(({ uitkomst }) => uitkomst !== undefined);
  if (gone.length === 0) return '';
  const title = titlesOf(wetsversie);
  const lines = gone.slice(-LAST).map((letter) => {
    const line = letterLine(letter, title, width);
    return letter.uitkomst === 'verzonden' ? line : paint.bad(line);
  });
  return [paint.title('De laatste brieven'), ...lines].join('\n');
}

/** That the register answered, and what that means. */
function fromRegister({ uitRegister }: DossierBeeld, { width, paint }: Terminal): string {
  if (uitRegister === undefined) return '';
  const { bekendOp, bijgewerktOp } = uitRegister;
  const words = `Uit het register, zoals bekend op ${isIsoDay(bekendOp) ? longDay(bekendOp) : moment(bekendOp)} (dossier bijgewerkt ${moment(bijgewerktOp)}). Geweigerde meldingen staan er niet in.`;
  return wrap(words, width).map(paint.accent).join('\n');
}

/** The page of `dossier toon` and `dossier open`. */
export function dossierPage(dossier: DossierBeeld, terminal: Terminal): string {
  const day = firstSickDay(dossier.gebeurtenissen);
  const options = {
    title: `Dossier ${dossier.dossiernummer}`,
    zin: dossier.zin,
    ...(day && { eersteZiektedag: day }),
  };
  const coming = { ...dossier, brieven: dossier.brieven.filter(({ uitkomst }) => uitkomst === undefined) };
  return blocks([
    fromRegister(dossier, terminal),
    forecastBody(dossier, options, terminal),
    happened(dossier, terminal),
    refused(dossier, terminal),
    lettersSent(dossier, terminal),
    nextLetters(coming, terminal.width, terminal.paint),
  ]);
}
