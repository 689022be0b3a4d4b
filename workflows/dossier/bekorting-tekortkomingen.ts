// Whether a shortcoming behind a loonsanctie has been repaired, as far as the file shows it; whether it is enough is UWV's to say.
import { formatDay } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { dutyOf, eventsOf, fulfilments, type Account } from './account.ts';

export interface Tekortkoming {
  /** The reference in the decision: a duty by its id, or anything else. */
  readonly tekortkoming: string;
  readonly opPapierHersteld: 'ja' | 'nee' | 'niet-te-zien';
  readonly op?: IsoDay;
  readonly zin: string;
}

/** A shortcoming that names a duty: repaired when the duty was done after the decision. */
function ofDuty(
  account: Account,
  reference: string,
  decided: IsoDay,
  day: IsoDay,
): Omit<Tekortkoming, 'tekortkoming'> | undefined {
  const duty = dutyOf(account, reference);
  if (!duty) return undefined;
  const done = fulfilments(account, duty).filter(({ op }) => op <= day);
  const after = done.find(({ op }) => op > decided);
  if (after)
    return {
      opPapierHersteld: 'ja',
      op: after.op,
      zin: `Na het besluit gedaan, op ${formatDay(after.op)}; UWV beoordeelt of het genoeg is.`,
    };
  const before = done.at(-1);
  return before
    ? {
        opPapierHersteld: 'niet-te-zien',
        zin: `Dit was al gedaan op ${formatDay(before.op)}, vóór het besluit; wat sindsdien is hersteld, is niet te zien in dit dossier.`,
      }
    : { opPapierHersteld: 'nee', zin: 'Sinds het besluit niet gedaan; doe het en meld het in het dossier.' };
}

/** A shortcoming that names a document: repaired on file when that document was recorded after the decision. */
function ofDocument(
  account: Account,
  reference: string,
  decided: IsoDay,
  day: IsoDay,
): Omit<Tekortkoming, 'tekortkoming'> {
  const filed = eventsOf(account, 'voldaan').find(
    ({ document, op }) => document === reference && op > decided && op <= day,
  );
  return filed
    ? {
        opPapierHersteld: 'ja',
        op: filed.op,
        zin: `Het stuk is na het besluit vastgelegd, op ${formatDay(filed.op)}; UWV beoordeelt of het genoeg is.`,
      }
    : {
        opPapierHersteld: 'niet-te-zien',
        zin: 'Of dit is hersteld, is niet te zien in dit dossier; kijk in het besluit van UWV.',
      };
}

/** What the file shows at the end of a day about one shortcoming of a decision. */
export function mendedOnFile(
  account: Account,
  tekortkoming: string,
  decided: IsoDay,
  day: IsoDay,
): Tekortkoming {
  const found =
    ofDuty(account, tekortkoming, decided, day) ?? ofDocument(account, tekortkoming, decided, day);
  return { tekortkoming, ...found };
}
