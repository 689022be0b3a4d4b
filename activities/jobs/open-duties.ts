// The duties that are not done yet, as the register has them now.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Rol, Termijn } from '../../workflows/dossier/forecast-types.ts';
import type { Vervanging } from '../../workflows/dossier/people.ts';
import { lawNamed } from '../../workflows/law/registry.ts';
import type { Register } from '../register/database.ts';

export interface OpenDuty {
  readonly dossier: string;
  readonly termijn: Termijn;
  readonly titel: string;
  /** Not for everybody at the desk: the casemanager's alone. */
  readonly vertrouwelijk: boolean;
  /** Who has which role at the desk, by reference. */
  readonly rollen: Readonly<Record<Exclude<Rol, 'werknemer'>, string>>;
  /** Who stands in for whom in this dossier, newest last. */
  readonly vervangingen: readonly Vervanging[];
}

/**
 * Open and overdue duties with a hard date up to a day, by date. After a death nothing is asked any more.
 */
export async function openDuties(register: Register, until: IsoDay): Promise<readonly OpenDuty[]> {
  const rows = await register
    .selectFrom('verplichting as v')
    .innerJoin('dossier as d', 'd.nummer', 'v.dossier')
    .select(['v.dossier', 'v.termijn', 'd.wetsversie', 'd.vervangingen'])
    .select(['d.casemanager', 'd.leidinggevende', 'd.hr_manager'])
    .where('v.status', 'in', ['open', 'verlopen'])
    .where('v.uiterlijk', '<=', until)
    .where((where) =>
      where.or([where('d.gesloten_reden', 'is', null), where('d.gesloten_reden', '<>', 'overleden')]),
    )
    .orderBy('v.uiterlijk')
    .orderBy('v.dossier')
    .orderBy('v.verplichting')
    .orderBy('v.ronde')
    .execute();
  return rows.map(({ dossier, termijn: written, wetsversie, vervangingen, ...roles }) => {
    const termijn = written as unknown as Termijn;
    const duty = lawNamed(wetsversie).obligations.find(({ id }) => id === termijn.verplichting);
    return {
      dossier,
      termijn,
      titel: duty?.title ?? termijn.verplichting.replaceAll('-', ' '),
      vertrouwelijk: duty?.confidential === true,
      rollen: {
        casemanager: roles.casemanager,
        leidinggevende: roles.leidinggevende,
        'hr-manager': roles.hr_manager,
      },
      vervangingen,
    };
  });
}

/** The last day that still counts as in time. */
export function lastDayOf({ termijn }: OpenDuty): IsoDay {
  return termijn.respijt ?? termijn.uiterlijk;
}
