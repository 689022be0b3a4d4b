// What a risk signal is: a question with a name, and since when it holds.
import type { IsoDay } from '../../calendar/iso-day.ts';
import type { Account } from '../account.ts';
import { newestJudgement } from '../capacity.ts';
import type { EventOf } from '../event.ts';
import type { Picture } from '../picture.ts';

export type Found = { readonly sinds: IsoDay } | undefined;

export interface Rule {
  readonly signaal: string;
  readonly vraag: string;
  /** Since when it holds at the end of a day, if it does. */
  readonly holds: (picture: Picture, day: IsoDay) => Found;
}

export const rule = (signaal: string, vraag: string, holds: Rule['holds']): Rule => ({
  signaal,
  vraag,
  holds,
});

export const since = (sinds: IsoDay | undefined): Found => (sinds === undefined ? undefined : { sinds });

/** The newest capacity on file, as far as it still stands. */
export function capacity(account: Account, day: IsoDay): EventOf<'advies-bedrijfsarts'> | undefined {
  const last = newestJudgement(account, day);
  return last?.advies === 'belastbaarheid' ? last : undefined;
}
