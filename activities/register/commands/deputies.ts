// Who stands in for whom, per period: never two at once, never oneself.
import * as z from 'zod';
import { formatDay } from '../../../workflows/calendar/format-day.ts';
import { isIsoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { namedPerson } from '../../person.ts';
import { changing, decline, holdPerson } from '../change.ts';
import { commandKind } from '../command.ts';

const day = (name: string) =>
  z.custom<IsoDay>(
    (value) => typeof value === 'string' && isIsoDay(value),
    `--${name} is geen bestaande dag (jjjj-mm-dd).`,
  );

/** Appoints a deputy from one day to another, both included. */
export const appointDeputy = commandKind({
  shape: z.object({ persoon: namedPerson, vervanger: namedPerson, van: day('van'), tot: day('tot') }),
  run: (parts, { wie, persoon, vervanger, van, tot }) =>
    changing(
      parts,
      { wie, wat: `persoon vervang ${persoon} --door ${vervanger} --van ${van} --tot ${tot}` },
      async (step) => {
        if (persoon === vervanger) decline('Niemand vervangt zichzelf; noem met --door een ander.');
        if (tot < van) decline(`De vervanging eindigt (${formatDay(tot)}) vóór zij begint.`);
        // In one order, or two appointments could wait for each other for ever.
        for (const each of [persoon, vervanger].sort()) await holdPerson(step, each);
        const [other] = await step
          .selectFrom('vervanger')
          .selectAll()
          .where('persoon', '=', persoon)
          .where('van', '<=', tot)
          .where('tot', '>=', van)
          .orderBy('van')
          .execute();
        const gedaan = { persoon, vervanger, van, tot };
        if (other?.vervanger === vervanger && other.van === van && other.tot === tot) return gedaan;
        if (other !== undefined)
          decline(
            `${persoon} heeft dan al een vervanger: ${other.vervanger}, van ${other.van} tot en met ${other.tot}. Trek die eerst in: spoorwijzer persoon vervang ${persoon} --van ${other.van} --trek-in`,
          );
        await step.insertInto('vervanger').values(gedaan).execute();
        return gedaan;
      },
    ),
});

/** Withdraws the deputy whose period begins on a day. */
export const withdrawDeputy = commandKind({
  shape: z.object({ persoon: namedPerson, van: day('van') }),
  run: (parts, { wie, persoon, van }) =>
    changing(parts, { wie, wat: `persoon vervang ${persoon} --van ${van} --trek-in` }, async (step) => {
      const gone = await step
        .deleteFrom('vervanger')
        .where('persoon', '=', persoon)
        .where('van', '=', van)
        .returning(['vervanger', 'tot'])
        .executeTakeFirst();
      if (gone === undefined)
        return decline(
          `${persoon} heeft geen vervanger vanaf ${formatDay(van)}; kijk met: spoorwijzer persoon lijst ${persoon}`,
        );
      return { persoon, vervanger: gone.vervanger, van, tot: gone.tot, ingetrokken: true };
    }),
});
