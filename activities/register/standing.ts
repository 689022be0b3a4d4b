// What the register keeps of a dossier beside its events: where it stands, worked out by the pure rooms from its state.
import { overdueRows } from '../../workflows/dossier/agenda.ts';
import { pictureNow } from '../../workflows/dossier/dossier.ts';
import { standing } from '../../workflows/dossier/forecast.ts';
import type { Rol, Termijn } from '../../workflows/dossier/forecast-types.ts';
import { personIn, replacements } from '../../workflows/dossier/people.ts';
import { retentionEnd } from '../../workflows/dossier/retention.ts';
import { rowKey } from '../../workflows/dossier/row.ts';
import { nextDuty, sentenceOf } from '../../workflows/dossier/sentence.ts';
import { waitsFor } from '../../workflows/dossier/waits-for.ts';
import type { Publication } from '../../workflows/ports.ts';
import type { DossierTable } from './tables.ts';

export interface Standing {
  /** The row of the dossier, but for its chain and the instant of writing. */
  readonly row: Omit<
    DossierTable,
    'gepubliceerd_op' | 'ketenkop' | 'gebeurtenissen' | 'klokken' | 'signalen' | 'vervangingen'
  > & {
    readonly klokken: string;
    readonly signalen: string;
    readonly vervangingen: string;
  };
  readonly termijnen: readonly Termijn[];
  /** By row, whom it waits for. */
  readonly wachtOp: ReadonlyMap<string, readonly Rol[]>;
}

/** A dossier at the end of the publication's day. */
export function standingOfDossier({ dossier, peildatum, wekker }: Publication): Standing {
  const picture = pictureNow(dossier);
  const { klokken, termijnen, signalen, dossier: state } = standing(picture, peildatum);
  const next = nextDuty(picture, peildatum);
  const person = (rol: Rol): string => personIn(picture.account, rol) ?? '';
  return {
    row: {
      nummer: dossier.nummer,
      werkgever: dossier.ziekmelding.werkgever ?? '',
      medewerker: person('werknemer'),
      casemanager: person('casemanager'),
      leidinggevende: person('leidinggevende'),
      hr_manager: person('hr-manager'),
      eerste_ziektedag: picture.account.eersteZiektedag,
      wetsversie: dossier.wet.versie,
      fase: state.fase,
      zin: sentenceOf(picture, peildatum),
      gesloten_op: state.gesloten?.op ?? null,
      gesloten_reden: state.gesloten?.reden ?? null,
      bewaren_tot: retentionEnd(picture) ?? null,
      te_laat: overdueRows(picture, peildatum).length,
      volgende_op: next?.op ?? null,
      volgende_verplichting: next?.verplichting ?? null,
      volgende_wekker: wekker === undefined ? null : new Date(wekker).toISOString(),
      klokken: JSON.stringify(klokken),
      signalen: JSON.stringify(signalen),
      vervangingen: JSON.stringify(replacements(picture.account)),
      revisie: dossier.revisie,
      peildatum,
    },
    termijnen,
    wachtOp: new Map(picture.rows.map((row) => [rowKey(row), waitsFor(dossier, picture, row, peildatum)])),
  };
}
