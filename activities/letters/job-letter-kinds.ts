// The letters of the scheduled jobs: which values and which lists each of them has.

/** A letter that may be sent once more says so. */
const REPEATABLE = ['vandaag', 'opnieuw', 'herhaling'];
const DUTY_ROW = ['datum', 'streef', 'teLaat', 'dossier', 'wie', 'titel', 'stand', 'voor'];
const LETTER_ROW = ['sinds', 'staat', 'brief', 'dossier'];
const RETENTION_ROW = ['tot', 'dossier', 'gesloten'];

/** What a kind of letter has. */
export interface Kind {
  readonly values: readonly string[];
  /** The columns of each list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export const JOB_LETTERS = {
  weekoverzicht: {
    values: [...REPEATABLE, 'naam', 'periode', 'aantalTeLaat', 'aantalDezeWeek'],
    lists: {
      'te-laat': DUTY_ROW,
      'deze-week': DUTY_ROW,
      'komende-weken': DUTY_ROW,
      'wacht-op-anderen': DUTY_ROW,
      waargenomen: DUTY_ROW,
    },
  },
  werklijst: {
    values: [...REPEATABLE, 'aantalTeLaat', 'aantalBrieven', 'gaten'],
    lists: { brieven: LETTER_ROW, 'te-laat': DUTY_ROW, 'deze-week': DUTY_ROW },
  },
  nachtcontrole: {
    values: [...REPEATABLE, 'aantalGaten', 'aantalDossiers'],
    lists: { gaten: ['dossier', 'gat', 'zin'] },
  },
  bewaarlijst: {
    values: [...REPEATABLE, 'periode', 'aantalVoorbij', 'aantalBinnenkort'],
    lists: { voorbij: RETENTION_ROW, binnenkort: RETENTION_ROW },
  },
  ketenlijst: { values: [...REPEATABLE, 'periode', 'aantalDossiers', 'kenmerk'], lists: {} },
  uitval: {
    values: ['van', 'tot', 'duur', 'hoe', 'samenvatting'],
    lists: { laat: ['gepland', 'duur', 'brief', 'dossier'], wacht: ['gepland', 'dossier'] },
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type JobLetterKind = keyof typeof JOB_LETTERS;
