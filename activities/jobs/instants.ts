// Instants as a Dutch letter writes them, in the time of Amsterdam; and spans between them.
const CLOCK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example instantInWords(Date.UTC(2026, 10, 22, 21, 5)) //=> '22 november 2026 22:05' */
export function instantInWords(millis: number): string {
  const parts = new Map(CLOCK.formatToParts(millis).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('day')} ${part('month')} ${part('year')} ${part('hour')}:${part('minute')}`;
}

/** @example counted(2, 'gat', 'gaten') //=> '2 gaten' */
export function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/**
 * A span in its two largest units, rounded down to minutes.
 * @example spanInWords(95 * 60_000) //=> '1 uur en 35 minuten'
 */
export function spanInWords(millis: number): string {
  const minutes = Math.floor(Math.max(0, millis) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [
    ...(days > 0 ? [counted(days, 'dag', 'dagen')] : []),
    ...(hours > 0 ? [`${String(hours)} uur`] : []),
    ...(days === 0 && (rest > 0 || hours === 0) ? [counted(rest, 'minuut', 'minuten')] : []),
  ];
  return parts.join(' en ');
}
