// Where a letter can be when something is ended: a letter that comes there is held until it is let go.

/**
 * Before it is put ready; before its bytes leave; while they come in; when they are in and nothing is kept; when it is kept
 * and nobody has said so; when that was said and nobody has written it down.
 */
export const POINTS = [
  'before commit',
  'after commit',
  'in DATA',
  'after the dot',
  'before 250',
  'after 250',
] as const;

export type Point = (typeof POINTS)[number];
/** Seen by the register, and by the mail server. */
export type RegisterPoint = Extract<Point, 'before commit' | 'after 250'>;
export type MailPoint = Exclude<Point, RegisterPoint>;

export const isRegisterPoint = (point: Point): point is RegisterPoint =>
  point === 'before commit' || point === 'after 250';

/** A letter that stands still at a point. */
export interface Held {
  /** Which worker is sending it. */
  readonly worker: number;
  /** Lets it go on, if there is anything left to go on. */
  readonly letGo: () => Promise<void>;
}
