// What was never talked about, as far as talks, plan and evaluations tell; and what the closing evaluation leaves out.
import type { EventOf } from '../event.ts';
import { eventsOf } from '../account.ts';
import { EVENTS } from '../events.ts';
import { sickDay } from '../sick-day.ts';
import { gap, type Asked, type Gat, type Onderdeel } from './gap.ts';

type Subject = NonNullable<EventOf<'voldaan'>['besproken']>[number];

const SUBJECTS: Readonly<Record<Subject, readonly [naam: string, onderdeel: Onderdeel]>> = {
  'passend-werk': ['passend werk bij de eigen werkgever', 'k'],
  vacatures: ['vacatures', 'h'],
  uren: ['de uren', 'h'],
  werkplek: ['de werkplek', 'h'],
  werktijden: ['de werktijden', 'h'],
  scholing: ['scholing', 'h'],
  arbeidsverhouding: ['de arbeidsverhouding', 'i'],
  'spoor-2': ['spoor 2', 'h'],
};

/** Elements i and k ask for a judgement of now: the closing evaluation has to hold it. */
const OF_NOW: readonly Subject[] = ['arbeidsverhouding', 'passend-werk'];
const FIRST_YEAR = 364;

/** Subjects that no report mentions, and those of now that the eindevaluatie leaves out. A short report asks for none. */
export function subjectGaps({ picture: { account }, day, uiterlijk, soort }: Asked): readonly Gat[] {
  if (soort === 'uit-dienst-verkort') return [];
  const reports = eventsOf(account, 'voldaan').filter(({ op }) => op <= day);
  const spoken = new Set(reports.flatMap(({ besproken }) => besproken ?? []));
  const last = reports.findLast(({ verplichting }) => verplichting === 'eindevaluatie');
  const yearOver = uiterlijk >= sickDay(account, FIRST_YEAR);
  return EVENTS.voldaan.fields.besproken.values.flatMap((subject) => {
    const [naam, onderdeel] = SUBJECTS[subject];
    if (!spoken.has(subject))
      return subject === 'spoor-2' && !yearOver
        ? []
        : [
            gap(
              onderdeel,
              'niet-besproken',
              `Nergens is vastgelegd dat over ${naam} is gesproken; bespreek het en meld het bij het gesprek.`,
            ),
          ];
    return last && OF_NOW.includes(subject) && !(last.besproken ?? []).includes(subject)
      ? [
          gap(
            onderdeel,
            'niet-besproken',
            `De eindevaluatie zegt niets over ${naam}; vul haar aan met een oordeel van nu.`,
          ),
        ]
      : [];
  });
}
