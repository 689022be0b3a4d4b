// The head of a page: what it shows, the clocks, and where the dossier stands in one sentence.
import { daysBetween } from '../../../workflows/calendar/days-between.ts';
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Forecast } from '../../../workflows/dossier/forecast-types.ts';
import { ahead, counted, longDay } from './days.ts';
import type { Paint } from './paint.ts';
import { fill, widthOf, wrap } from './text.ts';
import { FASEN, SLUITREDENEN, titlesOf } from './words.ts';

/** A title on the left and a remark on the right, or under each other where there is no room. */
export function banner(title: string, remark: string, width: number, paint: Paint): string {
  const gap = width - widthOf(title) - widthOf(remark);
  const between = gap < 2 ? '\n' : ' '.repeat(gap);
  return `${paint.title(title)}${between}${paint.quiet(remark)}`;
}

/** What a page is about, and whose: a scenario has no number. */
export function titled(title: string, dossier: string | undefined): string {
  return dossier === undefined ? title : `${title} ${dossier}`;
}

/** The waiting period as a bar, filled up to the peildatum. */
function bar(from: IsoDay, to: IsoDay, today: IsoDay, width: number, paint: Paint): string {
  const [left, right] = [`${longDay(from)} `, ` ${longDay(to)}`];
  const room = width - left.length - right.length - 2;
  if (room < 10) return '';
  const part = Math.min(1, Math.max(0, daysBetween(from, today) / Math.max(1, daysBetween(from, to))));
  const done = Math.round(part * (room - 1));
  const line = `${paint.accent(`${'━'.repeat(done)}●`)}${paint.quiet('─'.repeat(room - 1 - done))}`;
  return `  ${left}${line}${right}`;
}

/** The three clocks, under a bar when the first sick day is known. */
export function clocks(
  { klokken, peildatum }: Forecast,
  from: IsoDay | undefined,
  width: number,
  paint: Paint,
): string {
  const rows: readonly (readonly [string, IsoDay])[] = [
    ['Wachttijd', klokken.wachttijdLaatsteDag],
    ['Loon', klokken.loonLaatsteDag],
    ['Opzegverbod', klokken.opzegverbodTotEnMet],
  ];
  const lines = rows.map(([name, day]) => {
    const left = day < peildatum ? 'voorbij' : day === peildatum ? 'laatste dag' : ahead(peildatum, day);
    return `  ${fill(name, 12)} t/m  ${fill(longDay(day), 14)}   ${paint.quiet(left)}`;
  });
  const drawn = from === undefined ? '' : bar(from, klokken.wachttijdLaatsteDag, peildatum, width, paint);
  return [...(drawn === '' ? [] : [drawn, '']), ...lines].join('\n');
}

const PHASES: Readonly<Record<keyof typeof FASEN, string>> = {
  'spoor-1': 'Spoor 1 loopt.',
  'spoor-2': 'Spoor 2 loopt, naast spoor 1.',
  'spoor-2-gepauzeerd': 'Spoor 2 is gepauzeerd; alle andere termijnen lopen door.',
  'herstel-observatie': 'Hersteld gemeld; het dossier sluit als er geen terugval komt.',
  wia: 'De WIA is aan de beurt.',
  loonsanctie: 'UWV heeft een loonsanctie opgelegd.',
  gesloten: 'Het dossier is gesloten.',
};

/** Where a dossier stands, for a person. */
export function sentence({ dossier, termijnen, peildatum, wetsversie }: Forecast): string {
  if (dossier.gesloten) {
    return `Het dossier is gesloten op ${longDay(dossier.gesloten.op)}: ${SLUITREDENEN[dossier.gesloten.reden]}.`;
  }
  const title = titlesOf(wetsversie);
  const late = termijnen.filter(({ status }) => status === 'verlopen').length;
  const next = termijnen.find(({ status, uiterlijk }) => status === 'open' && uiterlijk >= peildatum);
  return [
    PHASES[dossier.fase],
    ...(late > 0 ? [`${counted(late, 'verplichting is', 'verplichtingen zijn')} te laat.`] : []),
    ...(next
      ? [
          `Eerstvolgend: ${title(next.verplichting)}, uiterlijk ${longDay(next.uiterlijk)} (${ahead(peildatum, next.uiterlijk)}).`,
        ]
      : []),
  ].join(' ');
}

/** A paragraph, indented and wrapped. */
export function paragraph(text: string, width: number): string {
  return wrap(text, width - 2)
    .map((line) => `  ${line}`)
    .join('\n');
}
