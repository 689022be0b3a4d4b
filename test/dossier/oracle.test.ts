// The engine's dates beside those of an independent telling of law.md, for every first sick day of seventeen years.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { dayNumber, dayText } from '../support/oracle/days.ts';
import { expectedDates } from '../support/oracle/dates.ts';
import { dieOf } from '../support/oracle/seeded.ts';
import { throwLife } from '../support/oracle/thrown-life.ts';
import { differences, toldByEngine } from '../support/oracle/told-by-engine.ts';

const SEED = 20_261_122;
const first = dayNumber('2020-01-01');
const last = dayNumber('2036-12-31');

/** A few differences with what they belong to are enough to read. */
function compared(d0: string, difference: readonly string[], more = ''): readonly string[] {
  return difference.map((line) => `${d0}${more} ${line}`);
}

describe('de datums van de negentien verplichtingen, tweemaal uitgerekend', () => {
  it('zijn gelijk op elke eerste ziektedag van 2020 tot en met 2036 als er niets gebeurt', () => {
    const found: string[] = [];
    for (let day = first; day <= last; day += 1) {
      const eersteZiektedag = isoDay(dayText(day));
      const told = toldByEngine(readZiekmelding({ eersteZiektedag }, 'scenario'), []);
      found.push(...compared(eersteZiektedag, differences(expectedDates({ d0: day }), told)));
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  it(`zijn gelijk op elke zevende dag met onderbrekingen, verlof en wat er verder gebeurt (worp ${String(SEED)})`, () => {
    const found: string[] = [];
    for (let day = first; day <= last; day += 7) {
      const eersteZiektedag = isoDay(dayText(day));
      const { life, events } = throwLife(eersteZiektedag, dieOf(SEED + day));
      const told = toldByEngine(readZiekmelding({ eersteZiektedag }, 'scenario'), events);
      found.push(
        ...compared(eersteZiektedag, differences(expectedDates(life), told), ` worp ${String(SEED + day)}`),
      );
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
});
