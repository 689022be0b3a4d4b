// How a random life begins: the ziekmelding, now and then with what is known of vangnet, contract and AOW age.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { Ziekmelding } from '../../workflows/dossier/event.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { dieOf } from './oracle/seeded.ts';
import type { Draw } from './random-life-draw.ts';
import { oneOf } from './random-life-kinds.ts';
import type { Typed } from './what-if.ts';

/** The ziekmelding of a draw. */
export function openingOf({ first, opened, pick }: Draw): Ziekmelding {
  const die = dieOf(pick);
  const seldom = (fields: Typed): Typed => (die(1, 6) === 1 ? fields : {});
  const vangnetMelding = oneOf(
    ['vierde-dag', 'zes-weken', first <= '2024-12-31' ? 'dertien-weken' : 'geen'],
    die,
  );
  return readZiekmelding(
    {
      eersteZiektedag: first,
      op: addDays(first, opened),
      ...seldom({ vangnetMelding }),
      ...seldom({ eigenrisicodragerZw: true }),
      ...seldom({ eigenrisicodragerWga: true }),
      ...seldom({ eindeDienstverband: addDays(first, die(30, 1000)) }),
      ...seldom({ aowDatum: addDays(first, die(300, 1600)) }),
      ...{
        werkgever: 'w-1',
        medewerker: 'p-wn',
        casemanager: 'p-cm',
        leidinggevende: 'p-lg',
        hrManager: 'p-hr',
      },
    },
    'live',
  );
}
