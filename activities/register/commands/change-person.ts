// Changes what is written down about one person.
import * as z from 'zod';
import { PERSON_FIELDS, readPersonField, namedPerson, type PersonField } from '../../person.ts';
import { changing, decline, holdPerson } from '../change.ts';
import { commandKind } from '../command.ts';

export const changePerson = commandKind({
  shape: z.object({
    referentie: namedPerson,
    velden: z.partialRecord(z.enum(['naam', 'adres', 'rol', 'afdeling']), z.string()),
  }),
  run: (parts, { wie, referentie, velden }) =>
    changing(parts, { wie, wat: `persoon wijzig ${referentie}` }, async (step) => {
      const fresh: Partial<Record<PersonField, string | null>> = {};
      for (const field of PERSON_FIELDS) {
        const typed = velden[field];
        if (typed === undefined) continue;
        const read = readPersonField(field, typed);
        if ('fout' in read) return decline(`--${field} klopt niet: ${read.fout}.`);
        fresh[field] = read.value;
      }
      const gewijzigd = PERSON_FIELDS.filter((field) => field in fresh);
      if (gewijzigd.length === 0)
        return decline(
          `Zeg wat er verandert, bijvoorbeeld: spoorwijzer persoon wijzig ${referentie} --adres …`,
        );
      await holdPerson(step, referentie);
      await step
        .updateTable('persoon')
        .set({ ...fresh, gewijzigd_op: new Date().toISOString() })
        .where('referentie', '=', referentie)
        .execute();
      return { referentie, gewijzigd };
    }),
});
