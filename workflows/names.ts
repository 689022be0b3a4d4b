// The names under which Temporal knows us: one place, because worker, client and workflows must agree on them.

/** Task queue that the worker polls and on which dossiers are opened. */
export const TASK_QUEUE = 'spoorwijzer';

/** Search attributes with which an operator lists dossiers. Stored in clear: never anything personal in them. */
export const SEARCH_ATTRIBUTES = {
  /** Phase of the dossier (Keyword). */
  fase: 'SpoorwijzerFase',
  /** Day of the next open duty, as an ISO day (Keyword: days sort as text). */
  volgendeDag: 'SpoorwijzerVolgendeDag',
  /** How many duties are overdue (Int). */
  teLaat: 'SpoorwijzerTeLaat',
} as const;
