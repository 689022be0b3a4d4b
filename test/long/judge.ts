// What must be true in the end: nothing lost, nothing double that does not say so, every copy the same, no hole.
import { messageId } from '../../activities/post/message-id.ts';
import type { Register } from '../../activities/register/database.ts';
import type { ProofOutcome } from '../../activities/register/read/proof/prove.ts';
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { letterRecords, splitKey, type LetterRecord } from '../../workflows/dossier/letter-record.ts';
import { FROM } from '../support/live-desk.ts';
import { proveLive } from '../support/prove-live.ts';
import { copiesOf } from './letters.ts';
import { idsOf, insist, lettersOf, type Story } from './stories.ts';
import type { World } from './world.ts';

export interface Verdict {
  readonly figures: Readonly<Record<string, number>>;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
}

type Copies = ReadonlyMap<string, readonly Buffer[]>;

const DOMAIN = FROM.slice(FROM.indexOf('@') + 1);

function idOf(nummer: string, key: string): string {
  const [kenmerk, rol] = splitKey(key);
  return messageId({ dossiernummer: nummer, kenmerk, rol }, DOMAIN);
}

/** One dossier: all that was reported, once; all letters that it had to send; and each of those in the journal. */
function ofDossier(story: Story, state: Dossier, copies: Copies): readonly string[] {
  const { nummer } = story;
  const ids = state.gebeurtenissen.flatMap(({ soort, id }) => (soort === 'brief-onbestelbaar' ? [] : [id]));
  const book = new Map<string, LetterRecord>(letterRecords(state.brieven));
  const opened = amsterdamDay(Date.parse(state.ziekmelding.gemeldOp));
  const sent = [...book].flatMap(([key, { uitkomst }]) => (uitkomst === 'verzonden' ? [key] : []));
  return [
    ...(JSON.stringify([...ids].sort()) === JSON.stringify([...idsOf(story)].sort())
      ? []
      : [`${nummer} has events ${ids.join()}`]),
    ...lettersOf(story, opened)
      .filter((key) => !sent.includes(key))
      .map((key) => `${nummer} never sent ${key} (${book.get(key)?.uitkomst ?? 'not in its book'})`),
    ...sent
      .filter((key) => !copies.has(idOf(nummer, key)))
      .map((key) => `${nummer} says it sent ${key}, which never came in`),
    ...sent
      .filter((key) => (copies.get(idOf(nummer, key))?.length ?? 0) > 1 && !book.get(key)?.mogelijkDubbel)
      .map((key) => `${nummer} does not know that ${key} may be double`),
  ];
}

interface Row {
  readonly message_id: string;
  readonly staat: string;
  readonly mogelijk_dubbel: boolean;
  readonly bytes: Buffer | null;
}

/** The journal against the ledger. */
function ofLedger(rows: readonly Row[], copies: Copies): readonly string[] {
  const known = new Map(rows.map((row) => [row.message_id, row]));
  return [
    ...rows
      .filter(({ staat, bytes }) => bytes !== null && staat !== 'verzonden')
      .map(({ message_id, staat }) => `${message_id} is still ${staat}`),
    ...rows
      .filter(({ message_id, staat }) => staat === 'verzonden' && !copies.has(message_id))
      .map(({ message_id }) => `the register says ${message_id} left, which never came in`),
    ...[...copies].flatMap(([id, each]) => {
      const row = known.get(id);
      return [
        ...(row ? [] : [`${id} came in, and is not in the register`]),
        ...(each.length > 1 && row?.mogelijk_dubbel === false ? [`${id} is double and not marked`] : []),
        ...(row?.bytes && each.some((copy) => !row.bytes?.equals(copy))
          ? [`a copy of ${id} is not the letter that was kept`]
          : []),
      ];
    }),
  ];
}

/** The proof of a register in which nothing moves any more: what a killed worker was writing is taken up again later. */
async function provenAtRest(world: World): Promise<ProofOutcome> {
  const outcome = await proveLive(world, 60_000);
  return outcome.inBeweging.length > 0 ? provenAtRest(world) : outcome;
}

/** Judges once everything is at rest. */
export async function judge(world: World, register: Register, stories: readonly Story[]): Promise<Verdict> {
  const mails = await world.mail.mails();
  const copies = await copiesOf(mails);
  const rows = await register
    .selectFrom('brief')
    .select(['message_id', 'staat', 'mogelijk_dubbel', 'bytes'])
    .execute();
  const faults = [...ofLedger(rows, copies)];
  for (const story of stories) {
    const state = await insist(() => world.desk.state(story.nummer));
    faults.push(...ofDossier(story, state, copies));
  }
  const { dossiers, gaten } = await provenAtRest(world);
  if (dossiers !== stories.length) faults.push(`the proof saw ${String(dossiers)} dossiers`);
  faults.push(...gaten.map(({ dossiernummer, gat, zin }) => `${dossiernummer} ${gat}: ${zin}`));
  const marked = rows.filter(({ mogelijk_dubbel }) => mogelijk_dubbel).length;
  const doubles = [...copies.values()].filter((each) => each.length > 1).length;
  return {
    figures: { dossiers, letters: copies.size, mails: mails.length, doubles, marked },
    faults,
  };
}
