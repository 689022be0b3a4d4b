// Gates of the refusal procedure: they hold back the measure, never the notice, and say which condition is missing (law.md §3).
import { formatDay } from '../../calendar/format-day.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import { eventsOf, type Account } from '../account.ts';
import { clocksOf } from '../clocks.ts';
import { newestJudgement } from '../capacity.ts';
import { casesOf, groundless, runningCase, standsInTheWay, type Case } from '../procedure.ts';
import { refuse, twoPeople, type Gate } from './refuse.ts';

function caseOf(before: Account): Case {
  return runningCase(before) ?? refuse('er loopt geen procedure: meld eerst de weigering of de overtreding.');
}

export const passendWerkGeweigerd: Gate<'passend-werk-geweigerd'> = ({ event, before }) => {
  const offer = eventsOf(before, 'passend-werk-aangeboden').find(({ id }) => id === event.aanbod);
  if (!offer) refuse(`er is vóór deze dag geen aanbod met kenmerk '${event.aanbod}'.`);
  if (eventsOf(before, 'passend-werk-geweigerd').some(({ aanbod }) => aanbod === event.aanbod))
    refuse('van dit aanbod is de weigering al gemeld.');
};

export const gesprek: Gate<'gesprek-gevoerd'> = ({ before }) => {
  caseOf(before);
};

const MEDICAL_GROUND = 'de bedrijfsarts ziet een medische grond: een maatregel kan dan niet.';

/** Why a case is not ripe for a warning or a measure: no talk, or no judgement on the ground. */
function checkGround(running: Case): void {
  const { talk } = running;
  if (!talk)
    refuse("er is nog geen gesprek vastgelegd; meld 'gesprek-gevoerd' (ook als iemand niet verscheen).");
  if (talk.deugdelijkeGrond === 'ja')
    refuse('in het gesprek bleek een deugdelijke grond: een maatregel kan dan niet.');
  if (groundless(running)) return;
  refuse(
    running.test ? MEDICAL_GROUND : 'er is een medische grond gesteld: laat eerst de bedrijfsarts toetsen.',
  );
}

/** No employer judges a medical reason: the newest advice since the refusal does, whatever the talk was about (law.md §3, R2). */
function checkAdvice(before: Account, running: Case): void {
  const { refusal } = running;
  if (refusal.soort === 'controlevoorschrift-geschonden') return;
  const newest = newestJudgement(before);
  const since = newest && newest.op >= refusal.op ? newest : undefined;
  if (since && standsInTheWay(since, running)) refuse(MEDICAL_GROUND);
  if (!since && refusal.reden === 'medisch')
    refuse('bij de weigering is een medische reden genoemd: laat eerst de bedrijfsarts toetsen.');
}

/** A measure is for who is sick and refuses; one ground gives one measure at a time. */
function checkMeasure(
  { maatregel, grond }: { maatregel: 'opschorting' | 'stop'; grond: string },
  before: Account,
): void {
  const { recovery } = before;
  if (recovery)
    refuse(`het werk is volledig hervat op ${formatDay(recovery.from)}: een ${maatregel} kan dan niet.`);
  const same = casesOf(before).find(({ measure, resumed }) => measure?.grond === grond && !resumed)?.measure;
  if (same)
    refuse(
      `op deze grond loopt al een ${same.maatregel} sinds ${formatDay(same.op)}; nooit twee voor dezelfde grond en periode.`,
    );
}

const RIGHT_MEASURE = {
  stop: "bij een weigering past een 'stop', geen 'opschorting' (art. 7:629 lid 3 BW).",
  opschorting:
    "bij een geschonden controlevoorschrift past een 'opschorting', geen 'stop' (art. 7:629 lid 6 BW).",
} as const;

export const waarschuwing: Gate<'waarschuwing-verzonden'> = ({ event, before }) => {
  const running = caseOf(before);
  twoPeople(event);
  checkGround(running);
  if (event.maatregel !== running.maatregel) refuse(RIGHT_MEASURE[running.maatregel]);
  if (event.reactieUiterlijk <= event.op) refuse('de termijn om te reageren ligt niet na de waarschuwing.');
};

export const ontvangen: Gate<'waarschuwing-ontvangen'> = ({ before }) => {
  const running = caseOf(before);
  if (!running.warning) refuse('er is geen waarschuwing verzonden.');
  if (running.received) refuse(`de ontvangst is al gemeld, op ${formatDay(running.received.op)}.`);
};

export const loonmaatregel: Gate<'loonmaatregel-opgelegd'> = ({ event, before }) => {
  const running = caseOf(before);
  const { notice, warning, received, measure } = running;
  twoPeople(event);
  if (measure)
    refuse(
      `er loopt al een ${measure.maatregel} sinds ${formatDay(measure.op)}; nooit twee voor dezelfde grond en periode.`,
    );
  checkMeasure(event, before);
  if (event.maatregel !== running.maatregel) refuse(RIGHT_MEASURE[running.maatregel]);
  if ((event.grond === 'lid-6') !== (event.maatregel === 'opschorting'))
    refuse(
      'een opschorting rust op lid 6, een stop op lid 3 van art. 7:629 BW: kies de grond die erbij hoort.',
    );
  if (!notice)
    refuse(
      "de werknemer heeft nog geen kennisgeving van het vermoeden gehad; meld 'voldaan' voor 'kennisgeving-vermoeden'.",
    );
  checkGround(running);
  checkAdvice(before, running);
  if (!warning) refuse('er is nog geen schriftelijke waarschuwing verzonden.');
  if (!received) refuse('er is nog geen bewijs dat de waarschuwing ontvangen is.');
  if (daysBetween(received.op, warning.reactieUiterlijk) <= 0)
    refuse('de waarschuwing kwam aan toen de termijn al voorbij was: geef een nieuwe termijn.');
  if (event.op <= warning.reactieUiterlijk)
    refuse(`de termijn loopt nog tot en met ${formatDay(warning.reactieUiterlijk)}.`);
  if (event.grond === 'lid-3-f' && clocksOf(before).daysLate === 0)
    refuse('een stop om de WIA-aanvraag vraagt een aanvraag die te laat is gedaan.');
};

export const hervat: Gate<'medewerking-hervat'> = ({ before }) => {
  caseOf(before);
};

export const oordeelOntvangen: Gate<'deskundigenoordeel-ontvangen'> = ({ before }) => {
  const [asked, given] = [
    eventsOf(before, 'deskundigenoordeel-aangevraagd'),
    eventsOf(before, 'deskundigenoordeel-ontvangen'),
  ];
  if (given.length >= asked.length) refuse('er is geen deskundigenoordeel aangevraagd.');
};
