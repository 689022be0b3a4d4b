// What a gate is, and how it refuses.
import type { Account } from '../account.ts';
import type { EventOf, Gebeurtenis, Ziekmelding } from '../event.ts';
import { Refusal } from '../refusal.ts';

/** An event, and what it is judged by. */
export interface Asked<S extends Gebeurtenis['soort']> {
  readonly event: EventOf<S>;
  /** The account of everything that happened before. */
  readonly before: Account;
  readonly ziekmelding: Ziekmelding;
  /** What was announced and lies after the event: what it asks can be done before its day. */
  readonly announced: readonly Gebeurtenis[];
}

export type Gate<S extends Gebeurtenis['soort']> = (asked: Asked<S>) => void;

/** @throws Refusal always */
export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

/** A letter or measure with legal effect is never one person's work (law.md §12.3.5). */
export function twoPeople(event: { readonly door?: string; readonly goedgekeurdDoor?: string }): void {
  if (event.goedgekeurdDoor !== undefined && event.goedgekeurdDoor === event.door)
    refuse('dit moet door een tweede persoon goedgekeurd zijn: degene die meldt kan niet zelf goedkeuren.');
}
