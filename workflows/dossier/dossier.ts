// The state of a dossier: what was reported, the book of dates, and how each letter ended. The rest is derived.
import type { IsoDay } from '../calendar/iso-day.ts';
import { DEFAULT_POLICY, type HousePolicy } from '../house/policy.ts';
import { EARLIER_FINGERPRINTS, LAW_LOCK } from '../law/law.lock.ts';
import { knownOn } from './known-on.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { withoutLetters, type LetterBook } from './letter-record.ts';
import { pictureOf, type Picture } from './picture.ts';
import { enter, type TermBook } from './terms.ts';

/** A report that was not accepted: shown, never lost. */
export interface RefusedReport {
  readonly op: string;
  readonly soort: string;
  readonly reden: string;
  /** The first 200 characters. */
  readonly inhoud: string;
}

/** A page of the law, by name and fingerprint. */
export interface PinnedLaw {
  readonly versie: string;
  readonly vingerafdruk: string;
}

export interface Dossier {
  readonly nummer: string;
  /** The page that its first sick day chose. */
  readonly wet: PinnedLaw;
  readonly huisregels: HousePolicy;
  readonly ziekmelding: Ziekmelding;
  /** In order of arrival. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly termen: TermBook;
  /** By letter key and role. */
  readonly brieven: LetterBook;
  readonly geweigerd: readonly RefusedReport[];
  /** The last day whose letters have been seen to. */
  readonly afgehandeldTot: IsoDay;
  /** Raised by everything that changes the dossier. */
  readonly revisie: number;
}

/** A dossier with its picture, which is costly to tell: whoever has both passes both on. */
export interface Told {
  readonly dossier: Dossier;
  readonly picture: Picture;
}

/** The picture of a dossier as it stands. */
export function pictureNow(dossier: Dossier): Picture {
  return pictureOf(dossier.ziekmelding, dossier.gebeurtenissen, dossier.huisregels);
}

function pinned({ account }: Picture): PinnedLaw {
  const versie = account.page.version;
  return { versie, vingerafdruk: LAW_LOCK[versie] ?? '' };
}

/**
 * Proves that a dossier still rests on the page it was told by.
 * @throws Error when a released page changed under it, or is not in this release
 */
export function checkLaw({ nummer, wet }: Dossier): void {
  const known = [LAW_LOCK[wet.versie], ...(EARLIER_FINGERPRINTS[wet.versie] ?? [])];
  if (!known.includes(wet.vingerafdruk))
    throw new Error(
      `dossier ${nummer} rests on law page ${wet.versie} (${wet.vingerafdruk}), which this release does not have`,
    );
}

/** A dossier, told. */
export function toldNow(dossier: Dossier): Told {
  return { dossier, picture: pictureNow(dossier) };
}

/** Opens a dossier. */
export function openDossier(
  nummer: string,
  ziekmelding: Ziekmelding,
  huisregels: HousePolicy = DEFAULT_POLICY,
): Dossier {
  const picture = pictureOf(ziekmelding, [], huisregels);
  return {
    nummer,
    wet: pinned(picture),
    huisregels,
    ziekmelding,
    gebeurtenissen: [],
    termen: enter({}, picture.rows, picture.closing, knownOn(ziekmelding)),
    brieven: {},
    geweigerd: [],
    afgehandeldTot: knownOn(ziekmelding),
    revisie: 1,
  };
}

/** Records events that became known on one day; each must have been admitted. */
export function record(dossier: Dossier, events: readonly Gebeurtenis[], day: IsoDay): Told {
  const gebeurtenissen = [...dossier.gebeurtenissen, ...events];
  const picture = pictureOf(dossier.ziekmelding, gebeurtenissen, dossier.huisregels);
  const after = {
    ...dossier,
    wet: pinned(picture),
    gebeurtenissen,
    termen: enter(dossier.termen, picture.rows, picture.closing, day),
    revisie: dossier.revisie + 1,
  };
  return { dossier: after, picture };
}

/** The same dossier, its letters seen to through a day. Not a change: the revision stays. */
export function seenTo(dossier: Dossier, day: IsoDay): Dossier {
  return day > dossier.afgehandeldTot ? { ...dossier, afgehandeldTot: day } : dossier;
}

/** Without the records of letters that waited and are not worth sending any more. */
export function forget(dossier: Dossier, keys: readonly string[]): Dossier {
  if (keys.length === 0) return dossier;
  return {
    ...dossier,
    brieven: withoutLetters(dossier.brieven, keys),
  };
}
