// A list for a spreadsheet: as text that Dutch Excel opens, or as a workbook. No cell is ever taken for a formula.
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { saveNew } from './save-file.ts';

export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** By which Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The sheet as text, columns apart by semicolons as Dutch Excel expects; what looks like a formula gets a quote in front. */
export function csvOf({ heads, rows }: Sheet): string {
  const text = stringify([[...heads], ...rows.map((row) => [...row])], {
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
  return BYTE_ORDER_MARK + text.trimEnd();
}

const widthOf = ({ heads, rows }: Sheet, column: number): number =>
  Math.min(
    50,
    Math.max(...[heads, ...rows.slice(0, 200)].map((row) => String(row[column] ?? '').length)) + 2,
  );

/** The sheet as a workbook: texts stay texts, whatever they begin with. */
async function xlsxOf(sheet: Sheet): Promise<Uint8Array> {
  const head = sheet.heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = sheet.rows.map((row) =>
    row.map((value) => (value === '' ? null : { value, type: typeof value === 'number' ? Number : String })),
  );
  const data: SheetData = [head, ...body];
  return writeXlsxFile(data, {
    sheet: sheet.name,
    columns: sheet.heads.map((_, column) => ({ width: widthOf(sheet, column) })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** Saves the sheet as a workbook, in a new file. */
export async function saveXlsx(sheet: Sheet, path: string): Promise<void> {
  await saveNew(path, await xlsxOf(sheet), 'De lijst', '--xlsx');
}
