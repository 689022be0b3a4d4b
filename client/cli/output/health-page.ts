// How each part is, one line each.
import type { Onderdeel } from '../../health.ts';
import type { Terminal } from '../terminal.ts';
import { moment } from './moment.ts';
import { fill, hang } from './text.ts';

/** The page of `gezond`. */
export function healthPage(parts: readonly Onderdeel[], { width, paint }: Terminal): string {
  const room = Math.max(...parts.map(({ onderdeel }) => onderdeel.length));
  return parts
    .map(({ onderdeel, goed, zin, sinds }) => {
      const mark = goed ? paint.good('✓') : paint.bad('✗');
      const since = sinds === undefined ? '' : ` (${moment(sinds)})`;
      return hang(`${mark} ${fill(onderdeel, room)}  `, zin + since, width);
    })
    .join('\n');
}
