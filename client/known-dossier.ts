// A dossier told from the register alone: as it was known at a moment, on any day, also when Temporal has forgotten it.
import type { KeptDossier, KeptLetter } from '../activities/register/read/kept-dossier.ts';
import { keptDossier } from '../activities/register/read/kept-dossier.ts';
import { amsterdamDay } from '../workflows/calendar/amsterdam-day.ts';
import { isIsoDay, type IsoDay } from '../workflows/calendar/iso-day.ts';
import { asKnown } from '../workflows/dossier/as-known.ts';
import { knownOn } from '../workflows/dossier/known-on.ts';
import { withLetters, type LetterRecord } from '../workflows/dossier/letter-record.ts';
import { view } from '../workflows/dossier/view.ts';
import { checkNumber } from './dossier-number.ts';
import { NoSuchDossier, Refused, type DossierBeeld } from './front-desk.ts';
import { askRegister, type Asker } from './register-reader.ts';

/** Up to when we look back. */
export interface Moment {
  /** As asked: an instant, or a day, which is known to its end in Amsterdam. */
  readonly bekendOp: string;
  readonly day: IsoDay;
  /** Whether something of this instant was known. */
  readonly knows: (instant: string) => boolean;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a moment as typed.
 * @param now milliseconds since 1970
 * @throws Refused when it is no moment, or lies ahead
 */
export function readMoment(text: string, now: number): Moment {
  const today = amsterdamDay(now);
  if (isIsoDay(text)) {
    if (text > today) throw new Refused(`--zoals-bekend-op ligt in de toekomst (${text}).`);
    return { bekendOp: text, day: text, knows: (instant) => knownOn({ gemeldOp: instant }) <= text };
  }
  const millis = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(millis))
    throw new Refused(
      'Schrijf achter --zoals-bekend-op een dag (2026-10-12) of een tijdstip met tijdzone (2026-10-12T09:00+02:00).',
    );
  if (millis > now) throw new Refused(`--zoals-bekend-op ligt in de toekomst (${text}).`);
  return {
    bekendOp: new Date(millis).toISOString(),
    day: amsterdamDay(millis),
    knows: (instant) => (isIsoDay(instant) ? instant <= amsterdamDay(millis) : Date.parse(instant) <= millis),
  };
}

/** How a letter stood at a moment; undefined when it was not there yet. */
function letterAt(letter: KeptLetter, { knows }: Moment): LetterRecord | undefined {
  const { staat, klaargezetOp, bezigSinds, gewijzigdOp, bezorgfoutOp } = letter;
  if (!knows(klaargezetOp) || !isIsoDay(letter.op)) return undefined;
  const { op } = letter;
  if (bezorgfoutOp !== undefined && knows(bezorgfoutOp)) return { op, uitkomst: 'onbestelbaar' };
  // An attempt takes seconds; what a row was turned into later says nothing of then.
  if (staat === 'verzonden' && knows(bezigSinds ?? gewijzigdOp)) return { op, uitkomst: 'verzonden' };
  if (staat === 'geweigerd' && knows(gewijzigdOp)) return { op, uitkomst: 'onbestelbaar' };
  return { op, uitkomst: 'uitgesteld' };
}

/**
 * The dossier as it was known at a moment, at the end of a day.
 * @throws Refused when nothing was known of it yet
 */
function knownAt(kept: KeptDossier, moment: Moment, per: IsoDay = moment.day): DossierBeeld {
  const { nummer, ziekmelding, gebeurtenissen, huisregels, brieven, bijgewerktOp } = kept;
  if (!moment.knows(ziekmelding.gemeldOp))
    throw new Refused(`Van dossier ${nummer} was toen nog niets bekend: het is later geopend.`);
  const known = gebeurtenissen.filter(({ gemeldOp }) => moment.knows(gemeldOp));
  const dossier = asKnown(nummer, ziekmelding, known, huisregels, moment.day);
  const letters = brieven.flatMap((letter) => {
    const record = letterAt(letter, moment);
    const key = `${letter.sleutel.slice(letter.sleutel.indexOf('/') + 1)}:${letter.rol}`;
    return record ? [[key, record] as const] : [];
  });
  const { gebeurtenissen: events, ...shown } = view({ ...dossier, brieven: withLetters({}, letters) }, per);
  return {
    ...shown,
    gebeurtenissen: events.map((event) => ({ ...event })),
    uitRegister: { bekendOp: moment.bekendOp, bijgewerktOp },
  };
}

/**
 * Asks the register for a dossier as it was known at a moment.
 * @throws Refused when the register has no such dossier, or nothing of it was known yet
 * @throws Failed when the register cannot be read, or the reading not be written down
 */
export async function knownDossier(
  asker: Asker,
  nummer: string,
  moment: Moment,
  per?: IsoDay,
): Promise<DossierBeeld> {
  const dossier = checkNumber(nummer);
  const kept = await askRegister({ ...asker, dossier }, keptDossier(dossier));
  if (!kept)
    throw new NoSuchDossier(
      `Dossier ${dossier} bestaat niet in het register; met 'spoorwijzer dossier lijst' ziet u welke er zijn.`,
    );
  return knownAt(kept, moment, per);
}
