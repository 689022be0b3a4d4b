// A running dossier as the product shows it: the forecast of today, with what was recorded and how the letters ended.
import { addDays } from '../calendar/add-days.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { ladderFor } from '../house/policy.ts';
import { OBLIGATIONS, type ObligationId } from '../law/vocabulary.ts';
import { dutyOf, type Account } from './account.ts';
import { linesBetween } from './agenda.ts';
import { houseRulesOf, type HouseRules } from './house-rules.ts';
import { leavesAfter, type Line } from './line.ts';
import { pictureNow, type Dossier, type RefusedReport } from './dossier.ts';
import { letterOf, letterRecords, splitKey, type LetterRecord } from './letter-record.ts';
import type { BriefRegel, Forecast, Rol } from './forecast-types.ts';
import { briefRegel, byOpAndBrief, standing } from './forecast.ts';
import { letterKey } from './next-up.ts';
import type { Gebeurtenis, Ziekmelding } from './event.ts';
import { horizonOf, type Picture } from './picture.ts';
import { sentenceOf } from './sentence.ts';

export type BriefMetUitkomst = BriefRegel & Partial<Pick<LetterRecord, 'uitkomst' | 'mogelijkDubbel'>>;

/** Answer of `dossier toon` and `dossier open`. */
export interface DossierBeeld extends Omit<Forecast, 'brieven'> {
  readonly dossiernummer: string;
  /** Where it stands, in one sentence. */
  readonly zin: string;
  readonly brieven: readonly BriefMetUitkomst[];
  readonly gebeurtenissen: readonly (Gebeurtenis | Ziekmelding)[];
  readonly geweigerd: readonly RefusedReport[];
}

const DUTY_KEY = /^([a-z0-9-]+)\.([a-z0-9-]+)\.(\d+)\.\d+$/;
/** Steps of the house's own ladders are named after their letter; an employer's are looked up. */
const HOUSE_STEP = /^(herinnering|escalatie)-.*$/;

/** The letter of a step of a duty, by the house policies that held; the newest that knows the step says it. */
function letterOfStep(account: Account, rules: HouseRules, id: ObligationId, step: string): string {
  const ladder = dutyOf(account, id)?.ladder;
  const steps = rules.toReversed().flatMap(({ policy }) => (ladder ? ladderFor(policy, id, ladder) : []));
  return steps.find((each) => each.step === step)?.letter ?? step.replace(HOUSE_STEP, '$1');
}

/** The duty, step and round in the key of a letter about a duty; news has the id of its event in it, whatever that looks like. */
function dutyIn(kenmerk: string): { id: ObligationId; step: string; ronde: number } | undefined {
  const [, first, step = '', ronde] = DUTY_KEY.exec(kenmerk) ?? [];
  const id = OBLIGATIONS.find((each) => each === first);
  return id && { id, step, ronde: Number(ronde) };
}

/** A letter that was sent, told from its key. */
function sentLetter(account: Account, rules: HouseRules, key: string, entry: LetterRecord): BriefMetUitkomst {
  const [kenmerk, rol] = splitKey(key);
  const duty = dutyIn(kenmerk);
  const name = duty
    ? letterOfStep(account, rules, duty.id, duty.step)
    : kenmerk.slice(0, kenmerk.search(/\.|$/));
  return {
    op: entry.op,
    brief: name as BriefRegel['brief'],
    aan: [rol as Rol],
    ...(duty ? { verplichting: duty.id, ronde: duty.ronde } : {}),
    uitkomst: entry.uitkomst,
    ...(entry.mogelijkDubbel ? { mogelijkDubbel: true } : {}),
  };
}

/** The letters still to come, seen from a day. */
function ahead(dossier: Dossier, picture: Picture, day: IsoDay): readonly Line[] {
  const { afgehandeldTot } = dossier;
  const lines = linesBetween(dossier, picture, afgehandeldTot, horizonOf(picture, addDays(day, 1)));
  return lines.filter((line) => leavesAfter(line, afgehandeldTot));
}

/** The letters of a dossier: those that left, with their outcome, and those to come. */
function letters(dossier: Dossier, picture: Picture, day: IsoDay): readonly BriefMetUitkomst[] {
  const { account } = picture;
  const rules = houseRulesOf(account, dossier.huisregels);
  const sent = letterRecords(dossier.brieven).map(([key, entry]) => sentLetter(account, rules, key, entry));
  const coming = ahead(dossier, picture, day).flatMap((line) => {
    const aan = line.aan.filter((rol) => letterOf(dossier.brieven, letterKey(line, rol)) === undefined);
    return aan.length === 0 ? [] : [briefRegel({ ...line, aan })];
  });
  return [...sent, ...coming].sort(byOpAndBrief);
}

/** A dossier at the end of a day. */
export function view(dossier: Dossier, day: IsoDay): DossierBeeld {
  const picture = pictureNow(dossier);
  const { wetsversie, peildatum, klokken, termijnen, signalen, dossier: state } = standing(picture, day);
  return {
    dossiernummer: dossier.nummer,
    zin: sentenceOf(picture, day),
    wetsversie,
    peildatum,
    klokken,
    termijnen,
    brieven: letters(dossier, picture, day),
    signalen,
    dossier: state,
    gebeurtenissen: [dossier.ziekmelding, ...dossier.gebeurtenissen],
    geweigerd: dossier.geweigerd,
  };
}
