// Letters on the screen: those that come next, and those of which the delivery went wrong.
import type { BriefRegel, Forecast } from '../../../workflows/dossier/forecast-types.ts';
import type { BriefUitkomst } from '../../front-desk.ts';
import { counted, longDay } from './days.ts';
import type { Paint } from './paint.ts';
import { fill, hang } from './text.ts';
import { briefName, rolName, titlesOf } from './words.ts';

/** A letter, with how its delivery ended if it has left. */
export type Letter = BriefRegel & { readonly uitkomst?: BriefUitkomst; readonly mogelijkDubbel?: true };

const SHOWN = 5;

/** One letter: the day, what it is, to whom, about what. */
export function letterLine(letter: Letter, title: (id: string) => string, width: number): string {
  const about = letter.verplichting === undefined ? '' : ` over ${title(letter.verplichting)}`;
  const round = letter.ronde !== undefined && letter.ronde > 1 ? ` ${String(letter.ronde)}` : '';
  const outcome =
    letter.uitkomst === undefined
      ? ''
      : ` [${letter.uitkomst}${letter.mogelijkDubbel ? ', mogelijk dubbel' : ''}]`;
  const to = letter.aan.map(rolName).join(', ');
  return hang(
    `  ${fill(longDay(letter.op), 14)}  `,
    `${briefName(letter.brief)}${about}${round} → ${to}${outcome}`,
    width,
  );
}

/** The next letters that leave if nothing more happens. */
export function nextLetters(forecast: Forecast, width: number, paint: Paint): string {
  const coming = forecast.brieven.filter(({ op }) => op > forecast.peildatum);
  if (coming.length === 0) return '';
  const more = coming.length - SHOWN;
  const title = titlesOf(forecast.wetsversie);
  return [
    paint.title('De volgende brieven'),
    ...coming.slice(0, SHOWN).map((letter) => letterLine(letter, title, width)),
    ...(more > 0
      ? [paint.quiet(`  en daarna nog ${counted(more, 'brief', 'brieven')} als er niets meer gebeurt`)]
      : []),
  ].join('\n');
}
