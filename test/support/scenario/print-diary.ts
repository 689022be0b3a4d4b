// A whole life on paper: day by day what was reported, which letters left, and which dates and statuses changed.
import { addDays } from '../../../workflows/calendar/add-days.ts';
import { isoDay, type IsoDay } from '../../../workflows/calendar/iso-day.ts';
import { weekday } from '../../../workflows/calendar/weekday.ts';
import { knownOn } from '../../../workflows/dossier/known-on.ts';
import type { Line } from '../../../workflows/dossier/line.ts';
import { live } from '../../../workflows/dossier/diary.ts';
import type { Gebeurtenis } from '../../../workflows/dossier/event.ts';
import type { Termijn } from '../../../workflows/dossier/forecast-types.ts';
import { standing } from '../../../workflows/dossier/forecast.ts';
import { pictureOf, type Picture } from '../../../workflows/dossier/picture.ts';
import { readScenario } from '../../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../../workflows/house/policy.ts';
import type { Story, Typed } from './story.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Events of a story, as the pure teller reports them. */
function reported({ diary }: Story): readonly Typed[] {
  return Object.entries(diary).flatMap(([day, steps]) =>
    steps.flatMap((step, place) =>
      step.step === 'happens'
        ? [{ id: `${day}.${String(place + 1)}`, op: day, gemeldOp: day, ...step.event }]
        : [],
    ),
  );
}

/** What a row says that may change from one day to the next. */
function rowWords({
  uiterlijk,
  streefdatum,
  respijt,
  gepland,
  status,
  gedaanOp,
  opgeschortTot,
  reden,
  door,
}: Termijn): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['uiterlijk', uiterlijk],
    ['streef', streefdatum],
    ['respijt', respijt],
    ['gedaan', gedaanOp],
    ['tot', opgeschortTot],
    ['reden', reden],
    ['door', door],
  ];
  const said = parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]));
  return `${status}${gepland ? ' (gepland)' : ''}: ${said.join(', ')}`;
}

function letterWords({ brief, trede, aan, row }: Line): string {
  const what = trede === brief ? brief : `${brief} (${trede})`;
  return `${what}${row ? ` ${row.obligation.id} ${String(row.ronde)}` : ''} aan ${aan.join(', ')}`;
}

function eventWords({ soort, op, ...fields }: Gebeurtenis, day: IsoDay): string {
  const own = Object.entries(fields).filter(
    ([name]) => !['id', 'gemeldOp', 'door', 'bron', 'document'].includes(name),
  );
  const said = own.map(([name, value]) => `${name} ${String(value)}`);
  return [soort, ...(op === day ? [] : [`op ${op}`]), ...said].join(', ');
}

/** Everything that stands at the end of a day, in words. */
function stateOf(picture: Picture, day: IsoDay): ReadonlyMap<string, string> {
  const { termijnen, klokken, dossier } = standing(picture, day);
  const { fase, gesloten } = dossier;
  const clocks = Object.entries(klokken).map(([clock, last]) => `${clock} ${last}`);
  return new Map<string, string>([
    ...termijnen.map((row) => [`${row.verplichting} ${String(row.ronde)}`, rowWords(row)] as const),
    ['klokken', clocks.join(', ')],
    ['fase', gesloten ? `${fase}, ${gesloten.reden}` : fase],
  ]);
}

/** Prints the life that a story tells, to its end if nothing more happens. */
export function printDiary(story: Story): string {
  const days = Object.keys(story.diary).map(isoDay);
  const opened = days[0] ?? isoDay(story.ziekmelding.eersteZiektedag);
  const { ziekmelding, gebeurtenissen, tot } = readScenario({
    ziekmelding: { op: opened, ...story.ziekmelding },
    gebeurtenissen: reported(story),
  });
  const { lines, picture: last } = live(ziekmelding, gebeurtenissen, tot);
  const end = [last.closing?.op, lines.at(-1)?.op, tot].reduce<IsoDay>(
    (a, b) => (b !== undefined && b > a ? b : a),
    opened,
  );
  const printed: string[] = [story.title, ''];
  let before: ReadonlyMap<string, string> = new Map();
  let picture = pictureOf(ziekmelding, [], DEFAULT_POLICY);
  for (let day = opened; day <= end; day = addDays(day, 1)) {
    const news = gebeurtenissen.filter((event) => knownOn(event) === day);
    if (news.length > 0)
      picture = pictureOf(
        ziekmelding,
        gebeurtenissen.filter((event) => knownOn(event) <= day),
        DEFAULT_POLICY,
      );
    const now = stateOf(picture, day);
    const changes = [...now].filter(([name, words]) => before.get(name) !== words);
    const gone = [...before.keys()].filter((name) => !now.has(name));
    const entries = [
      ...news.map((event) => `  gemeld  ${eventWords(event, day)}`),
      ...lines.filter(({ op }) => op === day).map((line) => `  brief   ${letterWords(line)}`),
      ...changes.map(([name, words]) => `  stand   ${name} ${words}`),
      ...gone.map((name) => `  weg     ${name}`),
    ];
    if (entries.length > 0) printed.push(`${day} ${WEEKDAYS[weekday(day) - 1] ?? ''}`, ...entries);
    before = now;
  }
  return `${printed.join('\n')}\n`;
}
