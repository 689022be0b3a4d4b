// The rows of a CSV file with people, as they stand; what is in them a worker judges.
import { CsvError, parse } from 'csv-parse/sync';
import { Refused } from './front-desk.ts';

export interface CsvRows {
  /** The heads of the columns, in lower case. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly regel: number; readonly cellen: readonly string[] }[];
}

/** One command carries a megabyte at most; of usual rows this many fit. */
const MOST_ROWS = 5_000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function fault(error: CsvError): string {
  const line = typeof error.lines === 'number' ? error.lines : undefined;
  const where = line === undefined ? '' : ` op regel ${String(line)}`;
  // What the parser says quotes the file, and that holds names.
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? `een aanhalingsteken wordt niet gesloten${where === '' ? '' : `, geopend${where} of eerder`}`
    : `er staat een aanhalingsteken verkeerd${where}`;
}

/**
 * Reads comma or semicolon separated text, whichever the first line uses; empty lines count for nothing.
 * @param name how the file is called in a sentence
 * @throws Refused when it is no CSV, is empty, or has too many rows
 */
export function readPeopleCsv(text: string, name: string): CsvRows {
  const [head = ''] = text.split(/\r\n|\r|\n/, 1);
  let records: readonly Parsed[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: head.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refused(`${name} is geen goed CSV-bestand: ${fault(error)}.`, { cause: error });
    throw error;
  }
  const [first, ...rest] = records.filter(({ record }) => record.some((cell) => cell !== ''));
  if (first === undefined || rest.length === 0)
    throw new Refused(
      `${name} heeft geen mensen: verwacht een regel met kolommen, en daaronder een per mens.`,
    );
  if (rest.length > MOST_ROWS)
    throw new Refused(
      `${name} heeft ${String(rest.length)} rijen; ten hoogste ${String(MOST_ROWS)} tegelijk, deel het op.`,
    );
  return {
    kolommen: first.record.map((cell) => cell.toLowerCase()),
    rijen: rest.map(({ record, info }) => ({ regel: info.lines, cellen: record })),
  };
}
