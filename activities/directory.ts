// The people a letter may go to, by reference: a port, and the file in which people were kept before there was a register.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { isIsoDay, type IsoDay } from '../workflows/calendar/iso-day.ts';
import { personFields, reference } from './person.ts';

/** Somebody who stands in for another, in a period or until further notice. */
export interface Deputy {
  /** Reference of the deputy. */
  readonly persoon: string;
  /** First and last day; open where left out. */
  readonly van?: IsoDay | undefined;
  readonly tot?: IsoDay | undefined;
}

export interface Person {
  readonly naam: string;
  /** Mail address; without one the person cannot be reached. */
  readonly adres?: string | undefined;
  /** Role in the organisation, for the reader only: who plays which role stands in the dossier. */
  readonly rol?: string | undefined;
  readonly vervanger?: Deputy | undefined;
}

/** Where people are looked up. */
export interface Directory {
  /**
   * The person with this reference, if known; of several deputies the one who covers `op`.
   * @throws Error (to be tried again) when the directory cannot be read now; its message names no person
   */
  find(reference: string, op: IsoDay): Promise<Person | undefined>;
}

const day = z.custom<IsoDay>(
  (value) => typeof value === 'string' && isIsoDay(value),
  'geen dag als 2026-02-28',
);
const person = z.strictObject(
  {
    naam: personFields.naam,
    adres: personFields.adres.optional(),
    rol: personFields.rol.optional(),
    vervanger: z
      .union(
        [
          reference.transform((persoon): Deputy => ({ persoon })),
          z
            .strictObject({ persoon: reference, van: day.optional(), tot: day.optional() })
            .refine(({ van, tot }) => van === undefined || tot === undefined || van <= tot),
        ],
        'geen verwijzing, en geen persoon met van en tot',
      )
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `onbekend veld "${issue.keys.join(', ')}"` : 'geen persoon',
  },
);
const people = z.record(z.string(), person, 'geen lijst van personen').superRefine((entries, wrong) => {
  for (const [key, { vervanger }] of Object.entries(entries)) {
    const read = reference.safeParse(key);
    if (!read.success) wrong.addIssue({ code: 'custom', path: [key], message: 'geen verwijzing' });
    if (vervanger === undefined) continue;
    const path = [key, 'vervanger'];
    if (vervanger.persoon === key)
      wrong.addIssue({ code: 'custom', path, message: 'niemand vervangt zichzelf' });
    else if (!Object.hasOwn(entries, vervanger.persoon))
      wrong.addIssue({ code: 'custom', path, message: 'de vervanger staat niet in het bestand' });
  }
});

function complaint(file: string, issue: z.core.$ZodIssue | undefined): string {
  const [entry, ...field] = issue?.path ?? [];
  const where =
    entry === undefined
      ? ''
      : `, bij "${String(entry)}"${field.length > 0 ? `, veld "${field.join('.')}"` : ''}`;
  return `Het personenbestand ${file} klopt niet${where}: ${issue?.message ?? 'onleesbaar'}.`;
}

/**
 * The people in a JSON file, by reference:
 *
 *     { "p-12": { "naam": "Noor de Wit", "adres": "noor@example.nl", "rol": "casemanager",
 *                 "vervanger": { "persoon": "p-13", "van": "2026-07-06", "tot": "2026-07-24" } },
 *       "p-13": { "naam": "Sam Bos", "adres": "sam@example.nl" } }
 *
 * The keys are the references that a dossier uses. `naam` is needed; `vervanger` may be a reference alone (until
 * further notice).
 * @throws Error when the file cannot be read or is wrong: one Dutch sentence naming the file, the entry and the field
 */
export function peopleInFile(file: string): ReadonlyMap<string, Person> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is geen geldige JSON' : 'kan niet worden gelezen';
    throw new Error(`Het personenbestand ${file} ${what}.`);
  }
  const parsed = people.safeParse(content);
  if (!parsed.success) throw new Error(complaint(file, parsed.error.issues[0]));
  return new Map(Object.entries(parsed.data));
}
