// Forecasts of a whole dossier life per second on one core, against a bare table of the same dates.
import { addDays } from '../../workflows/calendar/add-days.ts';
import { daysBetween } from '../../workflows/calendar/days-between.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { Forecast } from '../../workflows/dossier/forecast-types.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { alternate, median, ratio, type Figure } from './figures.ts';
import { asleep } from './life.ts';

const ROUNDS = 5;
const SLICE_MS = 400;
const FIRST = isoDay('2024-01-08');
const END = addDays(FIRST, 800);

/** How often something can be done in a second of one core: processor time, whatever else the machine does meanwhile. */
function perSecond(work: () => unknown): number {
  const before = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let times = 0;
  for (; spent() < SLICE_MS; times += 1) work();
  return (times * 1000) / spent();
}

/** The days of a forecast, counted from the first sick day: what a table of dates would be made from. */
function distances({ klokken, termijnen, brieven }: Forecast): readonly number[] {
  const days = [
    klokken.wachttijdLaatsteDag,
    klokken.loonLaatsteDag,
    klokken.opzegverbodTotEnMet,
    ...termijnen.flatMap(({ uiterlijk, streefdatum, respijt }) => [uiterlijk, streefdatum, respijt]),
    ...brieven.map(({ op }) => op),
  ];
  return days.flatMap((day) => (day === undefined ? [] : [daysBetween(FIRST, day)]));
}

/**
 * A forecast of a life in which nothing is reported and of one with sixty reports; for each the floor, which only adds
 * days with the calendar's own `addDays`. The ratio says how many bare tables one forecast costs.
 */
export async function measureForecasts(): Promise<readonly Figure[]> {
  const { ziekmelding, gebeurtenissen } = asleep('D-bench', FIRST, END);
  const quiet = () => forecast(ziekmelding, [], END);
  const busy = () => forecast(ziekmelding, gebeurtenissen, END);
  const floorOf = (days: readonly number[]) => () => days.map((distance) => addDays(FIRST, distance));
  const works = [quiet, floorOf(distances(quiet())), busy, floorOf(distances(busy()))];
  for (const work of works) perSecond(work);
  const [ours = [], floor = [], oursBusy = [], floorBusy = []] = await alternate(
    ROUNDS,
    works.map((work) => () => perSecond(work)),
  );
  return [
    { name: 'forecast, nothing reported', value: median(ours), unit: 'lives per second' },
    { name: '  bare addDays table of its dates', value: median(floor), unit: 'tables per second' },
    { name: '  that forecast costs', value: ratio(floor, ours), unit: 'bare tables' },
    { name: 'forecast, 60 reports', value: median(oursBusy), unit: 'lives per second' },
    {
      name: '  bare addDays table of its dates, 60 reports',
      value: median(floorBusy),
      unit: 'tables per second',
    },
    { name: '  that forecast costs, 60 reports', value: ratio(floorBusy, oursBusy), unit: 'bare tables' },
  ];
}
