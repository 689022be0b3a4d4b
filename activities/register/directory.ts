// The people of the register, looked up for a letter: one question, with the deputy of that day.
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Directory } from '../directory.ts';
import { registerError, type Register } from './database.ts';

/** The directory in the register. A person who was removed is not known. */
export function registerDirectory(register: Register): Directory {
  return {
    find: async (reference, op) => {
      try {
        const found = await register
          .selectFrom('persoon as p')
          .leftJoin('vervanger as v', (join) =>
            join.onRef('v.persoon', '=', 'p.referentie').on('v.van', '<=', op).on('v.tot', '>=', op),
          )
          .select(['p.naam', 'p.adres', 'p.rol', 'v.vervanger', 'v.van', 'v.tot'])
          .where('p.referentie', '=', reference)
          .where('p.verwijderd_op', 'is', null)
          .executeTakeFirst();
        if (found === undefined || found.naam === null) return undefined;
        const { naam, adres, rol, vervanger, van, tot } = found;
        return {
          naam,
          ...(adres === null ? {} : { adres }),
          ...(rol === null ? {} : { rol }),
          ...(vervanger === null
            ? {}
            : { vervanger: { persoon: vervanger, van: van as IsoDay, tot: tot as IsoDay } }),
        };
      } catch (error) {
        throw new Error(`the register did not say who gets the letter (${registerError(error)})`);
      }
    },
  };
}
