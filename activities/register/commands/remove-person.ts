// Removes a person: name, address and everything that was written to them; that it was written, and when, stays.
import { sql } from 'kysely';
import * as z from 'zod';
import { amsterdamDay } from '../../../workflows/calendar/amsterdam-day.ts';
import { namedPerson } from '../../person.ts';
import { changing, decline, holdPerson, type Step } from '../change.ts';
import { commandKind } from '../command.ts';
import { nameOfRow } from '../letter.ts';

/** Dossiers to name in one sentence. */
const NAMED = 10;

const ROLES = {
  casemanager: 'casemanager',
  leidinggevende: 'leidinggevende',
  hr_manager: 'hr-manager',
  medewerker: 'medewerker',
} as const;

type Column = keyof typeof ROLES;

const listed = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} en nog ${names.length - NAMED}`
    : names.join(', ');

/** The open dossiers in which the person has a role, and what has to be reported first. */
async function rolesOf(step: Step, referentie: string): Promise<string | undefined> {
  const open = await step
    .selectFrom('dossier')
    .select(['nummer', 'casemanager', 'leidinggevende', 'hr_manager', 'medewerker'])
    .where('gesloten_op', 'is', null)
    .where((eb) => eb.or((Object.keys(ROLES) as Column[]).map((role) => eb(role, '=', referentie))))
    .orderBy('nummer')
    .execute();
  const first = open[0];
  if (first === undefined) return undefined;
  const held = (Object.keys(ROLES) as Column[]).flatMap((role) => {
    const numbers = open.filter((row) => row[role] === referentie).map(({ nummer }) => nummer);
    return numbers.length > 0 ? [`${ROLES[role]} in ${listed(numbers)}`] : [];
  });
  const role =
    ROLES[(Object.keys(ROLES) as Column[]).find((each) => first[each] === referentie) ?? 'casemanager'];
  const example = `spoorwijzer meld ${first.nummer} betrokkene-gewijzigd --rol ${role} --persoon <verwijzing> --op ${amsterdamDay(Date.now())}`;
  return `${referentie} heeft nog een rol in een open dossier: ${held.join('; ')}. Meld eerst per dossier wie het overneemt: ${example}`;
}

/** The open dossiers that count on the person to stand in for somebody. */
async function standsIn(step: Step, referentie: string, today: string): Promise<string | undefined> {
  const open = await step
    .selectFrom('dossier')
    .select(['nummer', 'vervangingen'])
    .where('gesloten_op', 'is', null)
    .where(
      sql<boolean>`vervangingen <> '[]' and vervangingen @> ${JSON.stringify([{ vervanger: referentie }])}::jsonb`,
    )
    .orderBy('nummer')
    .execute();
  const counting = open.flatMap(({ nummer, vervangingen }) => {
    const period = vervangingen.findLast((each) => each.vervanger === referentie && each.tot >= today);
    return period === undefined ? [] : [{ nummer, ...period }];
  });
  const [first] = counting;
  if (first === undefined) return undefined;
  const example = `spoorwijzer meld ${first.nummer} vervanging --persoon ${first.persoon} --vervanger <verwijzing> --op ${today} --tot ${first.tot}`;
  return `${referentie} is nog vervanger in ${listed(counting.map(({ nummer }) => nummer))}. Meld eerst per dossier een ander, of wacht tot de vervanging voorbij is: ${example}`;
}

async function lettersUnderWay(step: Step, referentie: string): Promise<string | undefined> {
  const letters = await step
    .selectFrom('brief')
    .select('sleutel')
    .where('persoon', '=', referentie)
    .where('staat', 'in', ['klaargezet', 'bezig', 'uitgesteld', 'onzeker'])
    .execute();
  if (letters.length === 0) return undefined;
  const what = letters.length === 1 ? 'is nog een brief' : `zijn nog ${letters.length} brieven`;
  return `Er ${what} aan ${referentie} onderweg; probeer het opnieuw als die verzonden of geweigerd is (kijk met: spoorwijzer controle).`;
}

/**
 * Overwrites what was written to the person; keys, fingerprints, outcomes and times stay.
 * @returns the names of the letters, under which they may also lie as files
 */
async function emptyLetters(step: Step, referentie: string): Promise<readonly string[]> {
  const emptied = await step
    .updateTable('brief')
    .set({ naam: null, adres: null, bytes: null, antwoord: null, bezorgfout: null })
    .where('persoon', '=', referentie)
    .returning(['sleutel', 'dossier', 'rol', 'op', 'opvolger'])
    .execute();
  return emptied.map(nameOfRow);
}

export const removePerson = commandKind({
  shape: z.object({ referentie: namedPerson }),
  run: async (parts, { wie, referentie }) => {
    let letters: readonly string[] = [];
    const answer = await changing(parts, { wie, wat: `persoon verwijder ${referentie}` }, async (step) => {
      const before = await step
        .selectFrom('persoon')
        .select('verwijderd_op')
        .where('referentie', '=', referentie)
        .executeTakeFirst();
      // A repeat comes to the same; what was still written to them in between goes too.
      if ((before?.verwijderd_op ?? null) === null) await holdPerson(step, referentie);
      const today = amsterdamDay(Date.now());
      const reason =
        (await rolesOf(step, referentie)) ??
        (await standsIn(step, referentie, today)) ??
        (await lettersUnderWay(step, referentie));
      if (reason !== undefined) decline(reason);
      letters = await emptyLetters(step, referentie);
      const deputies = await step
        .deleteFrom('vervanger')
        .where((eb) => eb.or([eb('persoon', '=', referentie), eb('vervanger', '=', referentie)]))
        .executeTakeFirst();
      await step
        .updateTable('persoon')
        .set((eb) => ({
          naam: null,
          adres: null,
          rol: null,
          afdeling: null,
          verwijderd_op: eb.fn.coalesce('verwijderd_op', eb.fn<string>('now')),
        }))
        .where('referentie', '=', referentie)
        .execute();
      return { referentie, brieven: letters.length, vervangingen: Number(deputies.numDeletedRows) };
    });
    // After the register is sure of it; whoever is stopped in between is asked again, and the names are found again.
    for (const name of letters) await parts.post?.discard?.(name);
    return answer;
  },
});
