// Days as plain integers, by the arithmetic of the Gregorian calendar itself: shares no line with the program.

// Taken out once: looked up on every call it is slow where the tests run.
const { floor } = Math;

/** Days since 1 January 1970 of a day written yyyy-mm-dd (leap years counted by hand, March first). */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  const leapDays = floor(y / 4) - floor(y / 100) + floor(y / 400);
  return 365 * y + leapDays + floor((153 * fromMarch + 2) / 5) + date - 1 - 719_468;
}

const texts = new Map<number, string>();

/** The day written yyyy-mm-dd of a number of days since 1 January 1970. */
export function dayText(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = written(number);
  texts.set(number, text);
  return text;
}

function written(number: number): string {
  const days = number + 719_468;
  const era = floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = floor(
    (inEra - floor(inEra / 1460) + floor(inEra / 36_524) - floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const fromMarch = floor((5 * inYear + 2) / 153);
  const date = inYear - floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${String(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))}-${two(month)}-${two(date)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Monday is 1, Sunday is 7: 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Easter Sunday by the method of Meeus, Jones and Butcher, which is another one than the program's. */
function easterNumber(year: number): number {
  const a = year % 19;
  const [b, c] = [floor(year / 100), year % 100];
  const [d, e] = [floor(b / 4), b % 4];
  const g = floor((b - floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(`${String(year)}-${two(floor(sum / 31))}-${two((sum % 31) + 1)}`);
}

const holidays = new Map<number, ReadonlySet<number>>();

/** The holidays of art. 3 lid 1 and 2 Algemene termijnenwet, and Koningsdag and 5 May. */
export function holidayNumbers(year: number): ReadonlySet<number> {
  const found = holidays.get(year);
  if (found) return found;
  const easter = easterNumber(year);
  const on = (date: string): number => dayNumber(`${String(year)}-${date}`);
  const koningsdag = weekdayOf(on('04-27')) === 7 ? on('04-26') : on('04-27');
  const days = new Set([
    on('01-01'),
    easter - 2,
    easter + 1,
    koningsdag,
    on('05-05'),
    easter + 39,
    easter + 50,
    on('12-25'),
    on('12-26'),
  ]);
  holidays.set(year, days);
  return days;
}

/** The first working day on or after a day (`step` 1) or the last one on or before it (`step` -1). */
export function toWorkingDay(number: number, step: 1 | -1): number {
  let day = number;
  while (weekdayOf(day) > 5 || holidayNumbers(Number(dayText(day).slice(0, 4))).has(day)) day += step;
  return day;
}

/** So many working days after a day; the day itself is not counted. */
export function workingDaysAfter(number: number, count: number): number {
  let day = number;
  for (let left = count; left > 0; left -= 1) day = toWorkingDay(day + 1, 1);
  return day;
}
