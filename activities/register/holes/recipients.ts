// The hole `zonder-ontvanger`: open dossiers with somebody in a role whom no letter reaches, nor anybody in their place.
import { sql } from 'kysely';
import { amsterdamDay } from '../../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../../workflows/calendar/iso-day.ts';
import type { Rol } from '../../../workflows/dossier/forecast-types.ts';
import type { Directory, Person } from '../../directory.ts';
import { recipientOf, type Addressee } from '../../recipient.ts';
import type { Register } from '../database.ts';

export interface WithoutRecipient {
  readonly dossiernummer: string;
  readonly gat: 'zonder-ontvanger';
  /** Dutch, references only: who cannot be reached and what to do. */
  readonly zin: string;
}

interface OpenDossier {
  readonly nummer: string;
  readonly casemanager: string;
  readonly leidinggevende: string;
  readonly hr_manager: string;
  readonly medewerker: string;
  readonly vervangingen: Addressee['vervangingen'];
  /** Whether a duty of the employee is still ahead: the only letters that the employee gets for certain. */
  readonly werknemer_aan_zet: boolean;
}

/** Persons as they are known: name, address and the deputy of the day; `null` for one who was removed. */
type Known = ReadonlyMap<string, Person | null>;

async function knownOn(step: Register, op: IsoDay): Promise<Known> {
  const { rows } = await sql<{
    referentie: string;
    naam: string | null;
    adres: string | null;
    vervanger: string | null;
    verwijderd: boolean;
  }>`select p.referentie, p.naam, p.adres, v.vervanger, p.verwijderd_op is not null as verwijderd
    from persoon p left join vervanger v on v.persoon = p.referentie and ${op}::date between v.van and v.tot`.execute(
    step,
  );
  return new Map(
    rows.map(({ referentie, naam, adres, vervanger, verwijderd }) => [
      referentie,
      verwijderd || naam === null
        ? null
        : {
            naam,
            ...(adres === null ? {} : { adres }),
            ...(vervanger === null ? {} : { vervanger: { persoon: vervanger } }),
          },
    ]),
  );
}

function reason(known: Known, rol: string, persoon: string): string {
  if (persoon === '') return `niemand is ${rol}`;
  const person = known.get(persoon);
  if (person === undefined) return `de ${rol} (${persoon}) staat niet in het register`;
  if (person === null) return `de ${rol} (${persoon}) is uit het register verwijderd`;
  return person.adres === undefined
    ? `de ${rol} (${persoon}) heeft geen mailadres`
    : `de ${rol} (${persoon}) heeft een vervanger die niet te bereiken is`;
}

/**
 * The open dossiers with a casemanager, leidinggevende or HR-manager who cannot be reached on a day, also not through a
 * deputy, or an employee who has to be written to and cannot be. One hole for each role.
 * @param op today, unless told
 */
export async function dossiersWithoutRecipient(
  step: Register,
  op: IsoDay = amsterdamDay(Date.now()),
): Promise<readonly WithoutRecipient[]> {
  const known = await knownOn(step, op);
  const directory: Directory = { find: (reference) => Promise.resolve(known.get(reference) ?? undefined) };
  const { rows: open } =
    await sql<OpenDossier>`select d.nummer, d.casemanager, d.leidinggevende, d.hr_manager,
      d.medewerker, d.vervangingen, exists (select from verplichting v where v.dossier = d.nummer
        and v.actor = 'werknemer' and v.status in ('open', 'verlopen', 'opgeschort')) as werknemer_aan_zet
    from dossier d where d.gesloten_op is null order by d.nummer`.execute(step);
  const holes: WithoutRecipient[] = [];
  for (const dossier of open) {
    const roles: readonly (readonly [Rol, string, string])[] = [
      ['casemanager', 'casemanager', dossier.casemanager],
      ['leidinggevende', 'leidinggevende', dossier.leidinggevende],
      ['hr-manager', 'hr-manager', dossier.hr_manager],
      ...(dossier.werknemer_aan_zet ? [['werknemer', 'medewerker', dossier.medewerker] as const] : []),
    ];
    for (const [rol, name, persoon] of roles) {
      const found = await recipientOf(directory, { rol, persoon, op, vervangingen: dossier.vervangingen });
      if (found) continue;
      const why = reason(known, name, persoon);
      holes.push({
        dossiernummer: dossier.nummer,
        gat: 'zonder-ontvanger',
        zin: `${why.charAt(0).toUpperCase()}${why.slice(1)}: zet een mailadres in het register (spoorwijzer persoon wijzig ${persoon || '<verwijzing>'} --adres …) of wijs een ander aan (spoorwijzer meld ${dossier.nummer} betrokkene-gewijzigd --rol ${name} --persoon <verwijzing> --op ${op}).`,
      });
    }
  }
  return holes;
}
