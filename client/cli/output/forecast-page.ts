// A forecast as a page: head, clocks, sentence, timeline, signals, letters.
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Forecast } from '../../../workflows/dossier/forecast-types.ts';
import type { Terminal } from '../terminal.ts';
import { longDay } from './days.ts';
import { banner, clocks, paragraph, sentence } from './head.ts';
import { nextLetters } from './letters.ts';
import { blocks, hang } from './text.ts';
import { timeline } from './timeline.ts';

/** What makes one page differ from another. */
export interface PageOptions {
  readonly title: string;
  readonly eersteZiektedag?: IsoDay;
  /** Where the dossier stands, when somebody already said it. */
  readonly zin?: string;
}

function signals({ signalen }: Forecast, { width, paint }: Terminal): string {
  if (signalen.length === 0) return '';
  const lines = signalen.map(({ vraag, sinds }) => hang('  ? ', `${vraag} (sinds ${longDay(sinds)})`, width));
  return [paint.title('Vragen'), ...lines].join('\n');
}

/** The part of the page that every forecast has, down to the timeline. */
export function forecastBody(forecast: Forecast, options: PageOptions, terminal: Terminal): string {
  const { width, paint } = terminal;
  return blocks([
    banner(options.title, `wetsversie ${forecast.wetsversie}`, width, paint),
    clocks(forecast, options.eersteZiektedag, width, paint),
    paragraph(options.zin ?? sentence(forecast), width),
    timeline(forecast, width, paint),
    signals(forecast, terminal),
  ]);
}

/** The whole page of `agenda` and `wat-als`. */
export function forecastPage(forecast: Forecast, options: PageOptions, terminal: Terminal): string {
  return blocks([
    forecastBody(forecast, options, terminal),
    nextLetters(forecast, terminal.width, terminal.paint),
  ]);
}
