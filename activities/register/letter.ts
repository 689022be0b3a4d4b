// A letter as the ledger takes it, and what a ledger is made of.
import type { Delivered } from '../../workflows/ports.ts';
import { letterName, messageId, type Identity } from '../post/message-id.ts';
import type { Post } from '../post/post.ts';
import type { Register } from './database.ts';
import type { LetterRow } from './letter-rows.ts';

/** Whom a letter is written to. */
export interface Addressee {
  /** Reference. */
  readonly persoon: string;
  readonly naam: string;
  readonly adres: string;
}

/**
 * A letter that has to leave once.
 *
 *     await sendOnce(ledger, {
 *       kenmerk: 'weekoverzicht.p-12.2026-W48', rol: 'casemanager', soort: 'weekoverzicht', op: isoDay('2026-11-23'),
 *       addressee: (refused) => …,                   // the person, or somebody else once that address was refused
 *       compose: (addressee, messageId) => compose({ from, to: addressee.adres, messageId, op, … }),
 *     });
 */
export interface Letter<A extends Addressee = Addressee> {
  /** The dossier it is about; none for what is about a person's work as a whole. */
  readonly dossier?: string;
  /** Identity, with `rol`: unique within the dossier, or among all letters without one; nothing personal in it. */
  readonly kenmerk: string;
  readonly rol: string;
  /** What kind of letter it is, for lists. */
  readonly soort: string;
  /** The day it leaves by its own calendar. */
  readonly op: string;
  /** The next one to write to, without those whose address was refused for good; undefined when nobody is left. */
  addressee(refused: readonly string[]): Promise<A | undefined>;
  /** The whole message. Asked once: repeats send the same bytes. */
  compose(addressee: A, messageId: string): Buffer | Promise<Buffer>;
}

/** How it ended. */
export interface Outcome extends Delivered {
  /** It had left before; nothing was sent now. */
  readonly eerder?: true;
}

/** Answers whether the mail server took a message: undefined when it cannot tell. */
export type Inquiry = (messageId: string) => Promise<boolean | undefined>;

export interface LedgerParts {
  readonly register: Register;
  readonly post: Post;
  /** Address that letters come from. */
  readonly from: string;
  /** Domain of Message-IDs; that of `from` unless told. Never change it while letters are under way. */
  readonly domain?: string;
  readonly inquiry?: Inquiry;
  /** Milliseconds after an attempt in which "it was not taken" proves nothing: it may still be on its way in. */
  readonly settling?: number;
}

function identityOf({ dossier, kenmerk, rol }: Named, opvolger: number): Identity {
  return { ...(dossier === undefined ? {} : { dossiernummer: dossier }), kenmerk, rol, opvolger };
}

type Named = Pick<Letter, 'dossier' | 'kenmerk' | 'rol'>;
type NamedRow = Pick<LetterRow, 'sleutel' | 'dossier' | 'rol' | 'op' | 'opvolger'>;

/** The Message-ID of a letter, or of a successor of it. */
export function messageIdOf(
  { from, domain }: Pick<LedgerParts, 'from' | 'domain'>,
  letter: Named,
  opvolger = 0,
): string {
  return messageId(identityOf(letter, opvolger), domain ?? from.slice(from.lastIndexOf('@') + 1));
}

/** The name as a file of a letter that is in the register. */
export function nameOfRow({ sleutel, dossier, rol, op, opvolger }: NamedRow): string {
  const kenmerk = dossier === null ? sleutel : sleutel.slice(dossier.length + 1);
  return nameOf({ ...(dossier === null ? {} : { dossier }), kenmerk, rol, op }, opvolger);
}

/** The name of a letter as a file. */
export function nameOf(letter: Named & Pick<Letter, 'op'>, opvolger: number): string {
  return letterName({ ...identityOf(letter, opvolger), op: letter.op });
}
