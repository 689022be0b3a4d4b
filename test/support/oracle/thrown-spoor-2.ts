// Lives with spoor 2: its choice, exceptions, start, bureaus and pauses.
import { dayText } from './days.ts';
import { monthsOn } from './atw.ts';
import type { Exception, Life, Spoor2 } from './life.ts';
import type { Die } from './seeded.ts';
import { throwLeaveAfterwards } from './thrown-life.ts';
import { telling, type Telling, type ThrownLife } from './telling.ts';

type Building = { -readonly [K in keyof Spoor2]: Spoor2[K] };

/** An exception, and now and then what ended it before its review. */
function throwException(day: number, die: Die, { say }: Telling, adviezen: number[]): Exception {
  const keuze = (
    ['perspectief-binnen-drie-maanden', 'geen-reele-arbeidsmogelijkheden', 'advies-bedrijfsarts'] as const
  )[die(0, 2)];
  const named = keuze !== 'perspectief-binnen-drie-maanden' || die(0, 3) === 0;
  const herbeoordelen = named ? day + die(20, 90) : monthsOn(day, 3);
  const review = named ? { herbeoordelenOp: dayText(herbeoordelen) } : {};
  if (keuze === 'advies-bedrijfsarts')
    adviezen.push(say(day, 'advies-bedrijfsarts', { advies: 'geen-spoor-2' }));
  say(day, 'spoorkeuze', { keuze, onderbouwing: 'stuk-1', ...review });
  const exception = { op: day, herbeoordelen };
  const ended = die(0, 5);
  if (ended === 0 && keuze !== 'advies-bedrijfsarts')
    return { ...exception, gekozen: say(day + die(1, 19), 'spoorkeuze', { keuze: 'spoor-2' }) };
  if (keuze !== 'advies-bedrijfsarts' || ended > 3) return exception;
  const fields = { advies: 'belastbaarheid', urenPerWeek: 16 };
  const belastbaarheid = say(day + die(1, 100), 'advies-bedrijfsarts', fields);
  adviezen.push(belastbaarheid);
  return { ...exception, belastbaarheid };
}

/** Before the start: the evaluation, spoor 1 closed, exceptions one after the other. */
function throwBefore(d0: number, die: Die, tell: Telling, spoor2: Building): Partial<Life> {
  const { say, done } = tell;
  const evaluatie = die(0, 1) === 0 ? done('eerstejaarsevaluatie', d0 + die(300, 380)) : undefined;
  if (die(0, 2) === 0)
    spoor2.uitgesloten = say(d0 + die(60, 380), 'spoor-1-uitgesloten', { grond: 'geen-passend-werk' });
  const adviezen: number[] = [];
  const uitzonderingen: Exception[] = [];
  let day = d0 + die(200, 381);
  for (let more = die(0, 2); more > 0; more -= 1) {
    const exception = throwException(day, die, tell, adviezen);
    uitzonderingen.push(exception);
    day = Math.max(exception.herbeoordelen, exception.belastbaarheid ?? 0) + die(0, 5);
  }
  spoor2.uitzonderingen = uitzonderingen;
  return evaluatie === undefined ? { adviezen } : { adviezen, evaluatie };
}

/** After the start: another bureau, pauses that are repeated and end, or do not. */
function throwAfter(start: number, die: Die, { say }: Telling, spoor2: Building): number[] {
  if (die(0, 2) === 0) {
    spoor2.bureaus = [say(start + die(5, 100), 'bureau-gewisseld', { bureau: 'bureau-2' })];
  }
  const pauzes = [];
  const adviezen = [];
  let day = start + die(1, 110);
  for (let more = die(0, 2); more > 0; more -= 1) {
    const minimaal = die(0, 1) === 0;
    const op = day;
    const herbeoordelen = [];
    for (let again = die(1, 2); again > 0; again -= 1) {
      const datum = day + die(14, 42);
      say(day, 'advies-bedrijfsarts', {
        advies: 'pauze-spoor-2',
        wijze: minimaal ? 'minimaal' : 'gestopt',
        herbeoordelenOp: dayText(datum),
      });
      herbeoordelen.push({ op: day, datum });
      day = datum + die(0, 3);
    }
    const ends = more > 1 || die(0, 1) === 0;
    adviezen.push(op);
    if (ends) {
      const hervat = say(day, 'advies-bedrijfsarts', { advies: 'hervat-spoor-2' });
      adviezen.push(hervat);
      pauzes.push({ op, minimaal, herbeoordelen, hervat });
    } else pauzes.push({ op, minimaal, herbeoordelen });
    day += die(1, 80);
  }
  spoor2.pauzes = pauzes;
  return adviezen;
}

/** Throws a life with spoor 2; the plan was made, so that every advice that changes something asks for another. */
export function throwSpoor2(d0: number, die: Die): ThrownLife {
  const tell = telling();
  const probleemanalyse = tell.done('probleemanalyse', d0 + die(10, 42));
  const plan = tell.done('plan-van-aanpak', probleemanalyse + die(1, 14));
  const spoor2: Building = {};
  const life = { d0, probleemanalyse, plan, spoor2 };
  if (die(0, 2) === 0)
    return tell.told({ ...life, ...throwBefore(d0, die, tell, spoor2), ...throwLeaveAfterwards(tell, die) });
  const intern = die(0, 1) === 0;
  const op = tell.say(d0 + die(60, 500), 'spoor-2-gestart', { uitvoering: intern ? 'intern' : 'extern' });
  spoor2.gestart = { op, intern };
  const adviezen = throwAfter(op, die, tell, spoor2);
  return tell.told({ ...life, adviezen, ...throwLeaveAfterwards(tell, die) });
}
