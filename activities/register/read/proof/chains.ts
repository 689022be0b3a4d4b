// All chains of events: by the register alone, against the dossiers that run, and against the monthly signed lists of chain heads.
import type { Transaction } from 'kysely';
import { fingerprintOfHeads, signatureOf } from '../../chain.ts';
import type { Tables } from '../../tables.ts';
import { brokenChain, isOtherKey, OTHER_KEY } from './chain-check.ts';
import { eventHole, type RunningDossiers } from './running.ts';
import { storedDossiers, type StoredDossier } from './stored.ts';

/** A place where the register is not as it was written. */
export interface Breuk {
  /** Empty for what belongs to no dossier. */
  readonly dossiernummer: string;
  readonly zin: string;
}

export interface ChainsOutcome {
  readonly dossiers: number;
  readonly gebeurtenissen: number;
  /** How many dossiers were held against Temporal. */
  readonly metTemporal: number;
  readonly breuken: readonly Breuk[];
  /** The monthly lists, with the fingerprint that was mailed when each was made. */
  readonly lijsten: readonly {
    readonly maand: string;
    readonly dossiers: number;
    readonly kenmerk: string;
  }[];
}

interface Listed {
  readonly maand: string;
  readonly dossier: string;
  readonly nummer: number;
  readonly schakel: string;
  readonly handtekening: string;
}

/** A head of a list against the chain of its dossier. */
function headBreak(key: Buffer, listed: Listed, stored: StoredDossier | undefined): Breuk | undefined {
  const { dossier: dossiernummer, maand, nummer, schakel, handtekening } = listed;
  if (signatureOf(key, { maand, dossier: dossiernummer, nummer, schakel }) !== handtekening)
    return { dossiernummer, zin: `De ketenlijst van ${maand} is op dit dossier veranderd.` };
  if (!stored)
    return { dossiernummer, zin: `Staat op de ketenlijst van ${maand}, maar niet meer in het register.` };
  const event = stored.events[nummer];
  if (event?.schakel === schakel) return undefined;
  return {
    dossiernummer,
    zin: event
      ? `Gebeurtenis ${String(nummer)} is een andere dan op de ketenlijst van ${maand}.`
      : `De keten houdt op vóór gebeurtenis ${String(nummer)}, die op de ketenlijst van ${maand} staat.`,
  };
}

/** A dossier that was there when the last list was made, and is not on it. */
function unlisted(
  stored: StoredDossier,
  last: string | undefined,
  on: ReadonlySet<string>,
): Breuk | undefined {
  const opened = stored.events[0]?.inhoud.gemeldOp;
  return last !== undefined && opened !== undefined && opened < last && !on.has(stored.nummer)
    ? { dossiernummer: stored.nummer, zin: `Ontbreekt op de ketenlijst van ${last}.` }
    : undefined;
}

function lists(key: Buffer, heads: readonly Listed[]): ChainsOutcome['lijsten'] {
  return [...new Set(heads.map(({ maand }) => maand))].map((maand) => {
    const signatures = heads.flatMap((head) => (head.maand === maand ? [head.handtekening] : []));
    return { maand, dossiers: signatures.length, kenmerk: fingerprintOfHeads(key, signatures) };
  });
}

/**
 * Checks every chain.
 * @param running Temporal, where it answers
 */
export async function checkChains(
  step: Transaction<Tables>,
  key: Buffer,
  running: RunningDossiers | undefined,
  progress: (done: number) => void,
): Promise<ChainsOutcome> {
  const heads = await step.selectFrom('ketenlijst').selectAll().orderBy('maand').orderBy('dossier').execute();
  const lijsten = lists(key, heads);
  const last = lijsten.at(-1)?.maand;
  const onLast = new Set(heads.flatMap(({ maand, dossier }) => (maand === last ? [dossier] : [])));
  const byDossier = new Map<string, Listed[]>();
  for (const head of heads) byDossier.set(head.dossier, [...(byDossier.get(head.dossier) ?? []), head]);
  const breuken: Breuk[] = [];
  const places: number[] = [];
  let [dossiers, gebeurtenissen, metTemporal] = [0, 0, 0];
  for await (const stored of storedDossiers(step)) {
    const { nummer: dossiernummer } = stored;
    const broken = brokenChain(key, stored);
    if (broken) places.push(broken.nummer);
    const page = await running?.page(dossiernummer);
    const told = page && eventHole(stored, page);
    const listed = (byDossier.get(dossiernummer) ?? []).flatMap((head) => headBreak(key, head, stored) ?? []);
    breuken.push(
      ...(broken ? [{ dossiernummer, zin: broken.zin }] : []),
      ...(told ? [{ dossiernummer, zin: told.zin }] : []),
      ...listed,
      ...[unlisted(stored, last, onLast)].flatMap((each) => each ?? []),
    );
    byDossier.delete(dossiernummer);
    dossiers += 1;
    gebeurtenissen += stored.events.length;
    metTemporal += page ? 1 : 0;
    progress(dossiers);
  }
  for (const gone of byDossier.values())
    for (const head of gone) breuken.push(...[headBreak(key, head, undefined)].flatMap((each) => each ?? []));
  const found = isOtherKey(dossiers, places) ? [{ dossiernummer: '', zin: OTHER_KEY }] : breuken;
  return { dossiers, gebeurtenissen, metTemporal, breuken: found, lijsten };
}
