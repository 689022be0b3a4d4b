// Who is at the keyboard, unverified: the reference given with `--als`, else the operating system's user.
import { userInfo } from 'node:os';
import { Refused } from './front-desk.ts';

/** Option of every command that records or reads in somebody's name. */
export const AS_OPTION = [
  '--als <verwijzing>',
  'wie dit doet (zonder: de gebruiker van deze computer); wordt vastgelegd, niet nagegaan',
] as const;

/**
 * The name under which a command is recorded.
 * @param als what was given with `--als`
 * @throws Refused when it is no reference
 */
export function whoAsks(als?: string): string {
  if (als === undefined) return userInfo().username.replace(/[^A-Za-z0-9._-]/g, '-') || 'onbekend';
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(als))
    throw new Refused(
      'Met --als hoort een verwijzing als P-7: letters, cijfers, punten en streepjes, geen naam.',
    );
  return als;
}
