// The list of dossiers as rows of a spreadsheet.
import type { LijstRegel } from '../../../activities/register/read/lists.ts';
import type { Sheet } from '../sheet.ts';

/** Everything a row of the list has, under Dutch heads. */
export function listSheet(rows: readonly LijstRegel[]): Sheet {
  return {
    name: 'Dossiers',
    heads: [
      'dossier',
      'fase',
      'eerste ziektedag',
      'te laat',
      'eerstvolgend op',
      'eerstvolgend',
      'werkgever',
      'afdeling',
      'casemanager',
      'leidinggevende',
      'peildatum',
      'bijgewerkt op',
    ],
    rows: rows.map((row) => [
      row.dossiernummer,
      row.fase,
      row.eersteZiektedag,
      row.teLaat,
      row.volgende?.op ?? '',
      row.volgende?.verplichting ?? '',
      row.werkgever,
      row.afdeling ?? '',
      row.casemanager,
      row.leidinggevende,
      row.peildatum,
      row.bijgewerktOp,
    ]),
  };
}
