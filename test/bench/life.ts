// A busy life to measure with: sixty reports in two and a half years, many of them late, so that some 120 letters leave.
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { openDossier, pictureNow, seenTo, type Dossier } from '../../workflows/dossier/dossier.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes } from '../../workflows/dossier/outcomes.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';

type Typed = Readonly<Record<string, unknown>>;

/** A report, on the so-many-th day after the first sick day. */
export interface Report {
  readonly after: number;
  readonly event: Typed;
}

const done = (after: number, verplichting: string): Report => ({
  after,
  event: { soort: 'voldaan', verplichting, document: `d-${String(after)}` },
});
const series = (from: number, every: number, times: number, one: (after: number, place: number) => Report) =>
  Array.from({ length: times }, (_, place) => one(from + place * every, place));

const ONCE: readonly Report[] = [
  done(2, 'ziekmelding-arbodienst'),
  done(47, 'probleemanalyse'),
  done(60, 'plan-van-aanpak'),
  done(300, 'ziekmelding-uwv'),
  done(366, 'arbeidsdeskundig-onderzoek'),
  done(370, 'eerstejaarsevaluatie'),
  { after: 420, event: { soort: 'spoor-2-gestart', uitvoering: 'extern', bureau: 'b-1', keurmerk: true } },
  { after: 612, event: { soort: 'uwv-brief-ontvangen' } },
  done(628, 'actueel-oordeel'),
  done(640, 'eindevaluatie'),
  done(646, 're-integratieverslag'),
  { after: 660, event: { soort: 'wia-aangevraagd' } },
  done(661, 'medische-informatie'),
  done(662, 're-integratieverslag-uploaden'),
];

const AGAIN: readonly Report[] = [
  ...series(100, 47, 12, (after) => done(after, 'voortgangsgesprek')),
  ...series(90, 63, 9, (after, place) => ({
    after,
    event: {
      soort: 'advies-bedrijfsarts',
      advies: 'belastbaarheid',
      urenPerWeek: 8 + place,
      document: 'd-b',
    },
  })),
  ...series(106, 63, 9, (after) => done(after, 'bijstelling-plan-van-aanpak')),
  ...series(150, 80, 6, (after, place) => ({
    after,
    event: {
      soort: 'werkhervatting',
      omvang: 'gedeeltelijk',
      urenPerWeek: 4 * (place + 1),
      structureel: false,
      spoor: '1',
      vorm: 'aangepast-werk',
    },
  })),
  ...series(130, 100, 5, (after, place) => ({
    after,
    event: { soort: 'betrokkene-gewijzigd', rol: 'leidinggevende', persoon: place % 2 ? 'p-lead' : 'p-hr' },
  })),
];

/** Sixty reports, in order. */
export function reports(first: IsoDay): readonly { readonly day: IsoDay; readonly event: Typed }[] {
  const away = series(140, 110, 5, (after) => ({
    after,
    event: {
      soort: 'vervanging',
      persoon: 'p-case',
      vervanger: 'p-hr',
      tot: addDays(first, after + 14),
    },
  }));
  return [...ONCE, ...AGAIN, ...away]
    .sort((a, b) => a.after - b.after)
    .map(({ after, event }, place) => {
      const day = addDays(first, after);
      return { day, event: { id: `gebeurtenis-${String(place + 1).padStart(4, '0')}`, op: day, ...event } };
    });
}

/** The opening, as typed. */
export function opening(first: IsoDay): Typed {
  return {
    soort: 'ziekmelding',
    op: first,
    eersteZiektedag: first,
    werkgever: 'w-1',
    medewerker: 'p-worker',
    casemanager: 'p-case',
    leidinggevende: 'p-lead',
    hrManager: 'p-hr',
  };
}

/** Reports leave the door at noon, long after the letters of the morning. */
const noon = (day: IsoDay): number => Date.parse(`${day}T12:00:00Z`);

/** Lives the letters of a dossier as the workflow does, every one delivered, up to an instant. */
function lettersUntil(opened: Dossier, from: number, until: number): Dossier {
  let dossier = opened;
  for (let now = from; ;) {
    const { letters, handled, next } = nextUp(dossier, pictureNow(dossier), now);
    const outcomes = letters.map((letter) => ({ letter, outcome: 'verzonden' as const }));
    dossier = seenTo(letters.length > 0 ? recordOutcomes(dossier, outcomes, now) : dossier, handled);
    if (letters.length > 0) continue;
    if (!next || next.at > until) return dossier;
    now = next.at;
  }
}

/** The state of a dossier as it sleeps on a day, in this life or in one in which nobody reports anything. */
export function asleep(nummer: string, first: IsoDay, on: IsoDay, reported = reports(first)): Dossier {
  const stamped = {
    ...readZiekmelding(opening(first), 'live'),
    gemeldOp: new Date(noon(first)).toISOString(),
  };
  let dossier = openDossier(nummer, stamped);
  let clock = noon(first);
  for (const { day, event } of reported.filter(({ day }) => day <= on)) {
    dossier = lettersUntil(dossier, clock, noon(day));
    clock = noon(day);
    ({ dossier } = report(dossier, event, '', clock));
  }
  return lettersUntil(dossier, clock, noon(on));
}
