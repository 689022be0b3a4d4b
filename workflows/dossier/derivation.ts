// How a date came about: kept small while computing, told in Dutch only when somebody asks.
import type { IsoDay } from '../calendar/iso-day.ts';
import type { DueRule } from '../law/obligation.ts';

export interface Derivation {
  readonly day: IsoDay;
  readonly rule: DueRule;
  /** The day it counts from, and the name of the event that gave that day. */
  readonly from?: IsoDay;
  readonly event?: string;
  /** The day as counted, where the rule moved it afterwards. */
  readonly counted?: IsoDay;
  /** What moved it: days that do not count, or the Algemene termijnenwet. */
  readonly moved?: 'onderbreking' | 'termijnenwet';
  /** Names of the events behind the days that did not count. */
  readonly interruptedBy?: readonly string[];
  /** What it was chosen from, by `earliest` or `latest`, or what it was built on. */
  readonly parts?: readonly Derivation[];
}

/** Of what a date was chosen from or built on, the part that gave the day. */
export function chosenPart({ parts = [], day }: Derivation): Derivation | undefined {
  return parts.find((part) => part.day === day) ?? parts[0];
}

/** The part that gave the day, with nothing under it any more. */
export function decisive(derivation: Derivation): Derivation {
  const chosen = chosenPart(derivation);
  return chosen === undefined ? derivation : decisive(chosen);
}

/** Names of the events a date rests on. */
export function eventsBehind(derivation: Derivation): readonly string[] {
  return [
    ...new Set([
      ...(derivation.event === undefined ? [] : [derivation.event]),
      ...(derivation.interruptedBy ?? []),
      ...(derivation.parts ?? []).flatMap(eventsBehind),
    ]),
  ];
}
