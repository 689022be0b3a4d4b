// An event of any kind as somebody could report it: every field filled in from the catalogue, mostly so that it fits.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { kindOf, type Field } from '../../workflows/dossier/events.ts';
import type { Picture } from '../../workflows/dossier/picture.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import { OBLIGATIONS, type Soort } from '../../workflows/law/vocabulary.ts';
import type { Die } from './oracle/seeded.ts';
import { oneOf } from './random-life-kinds.ts';
import type { Typed } from './what-if.ts';

/** What a report is made from. */
export interface Moment {
  readonly picture: Picture;
  readonly events: readonly Gebeurtenis[];
  readonly op: IsoDay;
  readonly die: Die;
}

/** Days from `op`, by the name of the field: what it usually is, now and then just wrong. */
function dayOf(name: string, soort: Soort, { op, picture, die }: Moment): IsoDay {
  switch (name) {
    case 'tot':
      return soort === 'verlenging-loondoorbetaling'
        ? addDays(picture.clocks.wachttijdLaatsteDag, die(0, 250))
        : addDays(op, die(0, 10) === 0 ? -1 : die(0, 120));
    case 'herbeoordelenOp':
      return addDays(op, die(0, 80));
    case 'reactieUiterlijk':
    case 'antwoordUiterlijk':
      return addDays(op, die(0, 30));
    case 'wordt':
      return addDays(picture.account.eersteZiektedag, die(-30, 12));
    case 'versie':
      return '2023-07-01' as IsoDay;
    default:
      return addDays(op, -die(0, 5));
  }
}

/** An earlier event that the field asks for, if there is one. */
function eventFor(name: string, soort: Soort, { events, picture, die }: Moment): string {
  const wanted: Partial<Record<string, Soort>> = {
    aanbod: 'passend-werk-aangeboden',
    advies: 'advies-bedrijfsarts',
  };
  const fitting = events.filter((event) => event.soort === wanted[name]);
  // What closed the dossier is what is corrected most: a life that goes on is worth more than one that ended.
  const closedBy = picture.closing?.door;
  if (soort === 'correctie' && events.some(({ id }) => id === closedBy) && die(0, 3) > 0)
    return closedBy ?? 'niets';
  const from = soort === 'correctie' ? events.filter((event) => event.soort !== 'correctie') : fitting;
  if (from.length === 0) return 'niets';
  return (die(0, 4) === 0 ? oneOf(from, die) : from.at(-1))?.id ?? 'niets';
}

/** A duty that is asked on the day and its round; now and then any duty. */
function dutyOn(soort: Soort, { picture, op, die }: Moment): { verplichting: string; ronde: number } {
  const asked = picture.rows.filter(({ obligation, fulfilledBy, uiterlijk }) => {
    if (fulfilledBy || (soort === 'voldaan' && !obligation.by.includes('voldaan'))) return false;
    return addDays(uiterlijk, -60) <= op;
  });
  const open = asked.filter((row) =>
    ['open', 'verlopen'].includes(standingOf(row, picture.account, picture.closing, op).status),
  );
  if (open.length === 0 || die(1, 12) === 1)
    return { verplichting: oneOf(OBLIGATIONS, die), ronde: die(1, 15) };
  const { obligation, ronde } = oneOf(open, die);
  return { verplichting: obligation.id, ronde };
}

function valueOf(name: string, field: Field, soort: Soort, moment: Moment): unknown {
  const { die } = moment;
  switch (field.type) {
    case 'day':
      return dayOf(name, soort, moment);
    case 'yes-no':
      return die(0, 1) === 1;
    case 'choice':
      return oneOf(field.values, die);
    case 'choices':
      return field.values.filter(() => die(0, 1) === 1);
    case 'reference':
      return `r-${String(die(1, 4))}`;
    case 'references':
      return Array.from({ length: die(1, 3) }, (_, place) => `t-${String(place + 1)}`);
    case 'hours':
      return die(0, soort === 'passend-werk-aangeboden' ? 8 : 40);
    case 'event':
      return eventFor(name, soort, moment);
    case 'obligation':
    case 'round':
    case 'house-rules':
      return undefined;
  }
}

/** The measure and the ground that the running procedure takes, so that it can be carried to its end. */
function measure(soort: Soort, { events, die }: Moment): Typed {
  if (soort !== 'waarschuwing-verzonden' && soort !== 'loonmaatregel-opgelegd') return {};
  const last = events.findLast(({ soort: kind }) =>
    ['passend-werk-geweigerd', 'medewerking-geweigerd', 'controlevoorschrift-geschonden'].includes(kind),
  );
  const stop = last?.soort !== 'controlevoorschrift-geschonden';
  const grond = stop
    ? oneOf(['lid-3-a', 'lid-3-b', 'lid-3-c', 'lid-3-d', 'lid-3-e', 'lid-3-f'], die)
    : 'lid-6';
  return {
    maatregel: stop ? 'stop' : 'opschorting',
    ...(soort === 'loonmaatregel-opgelegd' ? { grond } : {}),
    goedgekeurdDoor: 'p-hr',
  };
}

/** The end of a leave is seldom of another cause, a resumption mostly the real one: both end lives. */
function usual(soort: Soort, { die }: Moment): Typed {
  if (soort === 'verlof' && die(0, 9) > 0) return { zelfdeOorzaak: oneOf(['ja', 'onbekend'], die) };
  if (soort === 'werkhervatting' && die(0, 1) === 1)
    return { omvang: 'volledig', spoor: '1', vorm: 'eigen-werk', structureel: true };
  return {};
}

/** What an advice takes depends on what it advises: hours with a capacity, a way with a pause, a review with what ends. */
const ADVICE_TAKES: Readonly<Record<string, readonly string[]>> = {
  urenPerWeek: ['belastbaarheid'],
  wijze: ['pauze-spoor-2'],
  herbeoordelenOp: ['pauze-spoor-2', 'geen-benutbare-mogelijkheden', 'geen-spoor-2'],
};

function takes(typed: Typed, name: string): boolean {
  return (
    typed.soort !== 'advies-bedrijfsarts' || ADVICE_TAKES[name]?.includes(String(typed.advies)) !== false
  );
}

/** The report of a kind, as a running dossier takes it: without `gemeldOp`. */
export function reportOf(soort: Soort, id: string, moment: Moment): Typed {
  const { op, die } = moment;
  const typed: Record<string, unknown> = { soort, id, op, door: 'p-cm', bron: 'gesprek' };
  for (const [name, field] of Object.entries<Field>(kindOf(soort).fields)) {
    if (!takes(typed, name) || (field.needed === 'optional' && !field.when && die(0, 2) === 0)) continue;
    const value = valueOf(name, field, soort, moment);
    if (value !== undefined) typed[name] = value;
  }
  if ('verplichting' in kindOf(soort).fields) {
    const { verplichting, ronde } = dutyOn(soort, moment);
    typed.verplichting = verplichting;
    if (soort === 'niet-van-toepassing') typed.ronde = ronde;
  }
  return { ...typed, ...measure(soort, moment), ...usual(soort, moment) };
}
