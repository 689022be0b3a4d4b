// What an event of the catalogue is made of: fields of a few kinds, none of them free text.
/** When a field must be there: `always`; `live` (a running dossier needs it, a what-if does not); `optional`. */
export type Needed = 'always' | 'live' | 'optional';

/** What a field holds. There is no free text: nothing medical can be typed anywhere. */
export type Field = {
  readonly needed: Needed;
  readonly label: string;
  /** Needed after all when another field has this value. */
  readonly when?: { readonly field: string; readonly is: string; readonly needed: 'always' | 'live' };
} & (
  | { readonly type: 'day' }
  | { readonly type: 'yes-no' }
  | {
      readonly type: 'choice';
      readonly values: readonly string[];
      /** The way out for who wants something else. */
      readonly otherwise?: string;
    }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  /** A person, employer, bureau or document by reference, never by name. */
  | { readonly type: 'reference' }
  | { readonly type: 'references' }
  /** The id of an earlier event. */
  | { readonly type: 'event' }
  | { readonly type: 'obligation' }
  | { readonly type: 'round' }
  /** Hours a week. */
  | { readonly type: 'hours' }
  /** An employer's house policy as JSON text: an event is flat. */
  | { readonly type: 'house-rules' }
);

/** One kind of event. */
export interface EventKind {
  /** What happened, as a colleague would say it; shown in lists and forms. */
  readonly label: string;
  /** May be announced ahead, at most a year, and works from its day. */
  readonly ahead?: true;
  /** Recorded by the engine itself, never reported from outside. */
  readonly engine?: true;
  /** One of the engine's own that comes in with a verb of Spoorwijzer, named here, instead of as a report. */
  readonly verb?: string;
  readonly fields: Readonly<Record<string, Field>>;
}
