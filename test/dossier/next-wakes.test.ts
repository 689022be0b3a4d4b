// Wanneer een dossier wakker wordt zonder brief, wat dan is afgehandeld, en welke wachtende brieven gaan.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow, toldNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { letterRecords, withLetters } from '../../workflows/dossier/letter-record.ts';
import { caughtUp, letterKey, nextUp, RETRY_MS, type NextUp } from '../../workflows/dossier/next-up.ts';
import { report } from '../../workflows/dossier/report.ts';
import { wakeInstant } from '../../workflows/dossier/wake.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';

type Fields = Readonly<Record<string, unknown>>;
const MINUTE = 60_000;
const upAt = (dossier: Dossier, now: number): NextUp => nextUp(dossier, pictureNow(dossier), now);
const morning = (day: string, { nummer }: Dossier): number => wakeInstant(isoDay(day), nummer);
const heard = (dossier: Dossier, now: number, event: Fields): Dossier =>
  report(dossier, { op: new Date(now).toISOString().slice(0, 10), ...event }, `e-${String(now)}`, now)
    .dossier;
const lettersIn = ({ letters }: NextUp) => letters.map(({ line, rol }) => letterKey(line, rol));

/** Everything that leaves up to noon of a day has left, and what was reported on its day is on file. */
function lived(
  eersteZiektedag: string,
  until: string,
  ...events: readonly (Fields & { op: string })[]
): Dossier {
  let dossier = atInstant(opened(eersteZiektedag), noon(eersteZiektedag)).dossier;
  for (const { op, meldOp = op, ...fields } of events) {
    const on = noon(String(meldOp));
    dossier = heard(atInstant(dossier, on).dossier, on, { op, ...fields });
  }
  return atInstant(dossier, noon(until)).dossier;
}
/** A dossier after the letters of one wake, and its next. */
function wokenAt(dossier: Dossier, at: number): { dossier: Dossier; next: NextUp['next'] } {
  const after = atInstant(dossier, at).dossier;
  return { dossier: after, next: upAt(after, at).next };
}
const analysed = { op: '2026-04-10', soort: 'voldaan', verplichting: 'probleemanalyse' };

describe('een dossier wordt wakker zonder brief', () => {
  // First sick day on a Friday: the six weeks of the probleemanalyse end on Friday 17 April 2026.
  it('op de eerste dag dat iets te laat is, ook als dat een zaterdag is en de brief pas maandag gaat', () => {
    const friday = lived('2026-03-06', '2026-04-17');
    const saturday = morning('2026-04-18', friday);
    expect(upAt(friday, noon('2026-04-17')).next).toStrictEqual({
      at: saturday,
      key: 'probleemanalyse.te-laat',
      op: '2026-04-18',
    });
    const step = atInstant(friday, saturday);
    expect(step.posted).toStrictEqual([]);
    expect(step.wakes).toBe(morning('2026-04-20', friday));
  });

  it('ook als het einde van het dossier al bekend is, tot dat einde', () => {
    const leaving = { op: '2026-08-01', meldOp: '2026-04-01', soort: 'uit-dienst' };
    const friday = lived('2026-03-06', '2026-04-17', leaving);
    expect(upAt(friday, noon('2026-04-17')).next).toMatchObject({ key: 'probleemanalyse.te-laat' });
  });

  it('maar niet voor wat op tijd gedaan is', () => {
    const friday = lived('2026-03-06', '2026-04-17', analysed);
    expect(upAt(friday, noon('2026-04-17')).next?.op).not.toBe('2026-04-18');
    expect(upAt(friday, noon('2026-04-17')).next?.key).not.toBe('probleemanalyse.te-laat');
  });

  it('op de dag waarop een aangekondigd herstel begint', () => {
    const recovery = {
      op: '2026-04-09',
      meldOp: '2026-04-07',
      soort: 'werkhervatting',
      omvang: 'volledig',
      structureel: true,
      spoor: '1',
    };
    const before = lived('2026-03-02', '2026-04-08', recovery);
    expect(upAt(before, noon('2026-04-08')).next).toStrictEqual({
      at: morning('2026-04-09', before),
      key: 'herstel',
      op: '2026-04-09',
    });
    expect(atInstant(before, morning('2026-04-09', before)).posted).toStrictEqual([]);
  });

  it('op de dag na de wachttijd, en als die dag al gezien is niet nog een keer', () => {
    // Three days of leave put the end of the wachttijd off from Sunday 27 February to Wednesday 1 March 2028.
    const leave = { op: '2026-06-01', soort: 'verlof', tot: '2026-06-03', zelfdeOorzaak: 'ja' };
    const last = lived('2026-03-02', '2028-03-01', leave);
    expect(upAt(last, noon('2028-03-01')).next).toStrictEqual({
      at: morning('2028-03-02', last),
      key: 'wachttijd-voorbij',
      op: '2028-03-02',
    });
    expect(upAt(last, noon('2028-03-01') + 12 * 3_600_000).next?.key).not.toBe('wachttijd-voorbij');
  });
});

describe('een dag telt als afgehandeld', () => {
  it('vanaf het tijdstip van zijn ochtend, en geen tel eerder', () => {
    const dossier = lived('2026-03-02', '2026-03-04');
    const at = morning('2026-03-05', dossier);
    expect(upAt(dossier, at - 1).handled).toBe('2026-03-04');
    expect(upAt(dossier, at).handled).toBe('2026-03-05');
    expect(upAt(dossier, at + 1).handled).toBe('2026-03-05');
  });

  it('als nieuws binnenkomt en er niets meer moest, en anders niet', () => {
    const quiet = lived('2026-03-02', '2026-03-04');
    expect(caughtUp(toldNow(quiet), noon('2026-03-06')).afgehandeldTot).toBe('2026-03-06');
    const fresh = lived('2026-03-02', '2026-03-02');
    expect(lettersIn(upAt(fresh, noon('2026-03-03')))).toHaveLength(1);
    expect(caughtUp(toldNow(fresh), noon('2026-03-03'))).toBe(fresh);
  });
});

describe('nieuws', () => {
  it('dat in de nacht gemeld wordt gaat meteen de deur uit', () => {
    const night = Date.parse('2026-06-02T00:30:00Z');
    const before = lived('2026-03-02', '2026-06-01');
    const start = { soort: 'spoor-2-gestart', uitvoering: 'extern', bureau: 'b-1' };
    const after = heard(before, night, start);
    // The start itself, and the questions it raises: nothing on file says what can be done, or was told.
    expect(lettersIn(upAt(after, night))).toStrictEqual([
      'signaal.spoor-2-niet-uitgelegd.2026-06-02:casemanager',
      'signaal.spoor-2-zonder-belastbaarheid.2026-06-02:casemanager',
      `spoor-2-gestart.e-${String(night)}:casemanager`,
      `spoor-2-gestart.e-${String(night)}:werknemer`,
    ]);
  });
});

describe('wat verstuurd is of wacht', () => {
  const reminder = 'ziekmelding-arbodienst.herinnering-1.1.0:casemanager';
  const fresh = lived('2026-03-02', '2026-03-02');
  const first = morning('2026-03-03', fresh);

  it('verstuurde brieven worden nooit vergeten, ook niet als een latere trede ze inhaalt', () => {
    let dossier = fresh;
    for (let next = upAt(dossier, noon('2026-03-02')).next; next && next.op < '2026-04-15';)
      ({ dossier, next } = wokenAt(dossier, next.at));
    // The term of the plan moves to two weeks after the analysis; its first reminder has left already.
    const sent = letterRecords(dossier.brieven).map(([key]) => key);
    expect(sent).toStrictEqual(
      expect.arrayContaining([reminder, 'plan-van-aanpak.herinnering-1.1.0:casemanager']),
    );
    const moved = heard(dossier, noon('2026-04-15'), { ...analysed, op: '2026-04-15' });
    expect(upAt(moved, noon('2026-04-15')).moot).toStrictEqual([]);
    expect(letterRecords(moved.brieven).map(([key]) => key)).toStrictEqual(sent);
  });

  it('een brief die wacht wekt het dossier voor de volgende poging, tenzij zij niet meer hoeft', () => {
    const failed = atInstant(fresh, first, () => 'mislukt').dossier;
    expect(upAt(failed, first + 20 * MINUTE)).toMatchObject({
      letters: [],
      moot: [],
      next: { at: first + RETRY_MS, key: 'opnieuw-bezorgen', op: '2026-03-03' },
    });
    const done = { soort: 'voldaan', verplichting: 'ziekmelding-arbodienst' };
    const after = upAt(heard(failed, first + 10 * MINUTE, done), first + 20 * MINUTE);
    expect(after.moot).toStrictEqual([reminder]);
    expect(after.next?.at).toBeGreaterThan(first + RETRY_MS);
    expect(after.next?.key).not.toBe('opnieuw-bezorgen');
  });

  it('brieven van twee dagen die wachten gaan allebei, welke ook het eerst wachtte', () => {
    const until = lived('2026-03-02', '2026-04-14');
    const [older, newer] = [
      'ziekmelding-arbodienst.escalatie-hr-manager.1.0:hr-manager',
      'probleemanalyse.te-laat.1.0:casemanager',
    ];
    const waiting = (day: string) =>
      ({ op: isoDay(day), uitkomst: 'uitgesteld', sinds: noon(day), opnieuw: noon(day) }) as const;
    const letters = [
      [older, waiting('2026-03-30')],
      [newer, waiting('2026-04-14')],
    ] as const;
    for (const told of [letters, letters.toReversed()]) {
      const dossier = { ...until, brieven: withLetters({}, told) };
      expect(lettersIn(upAt(dossier, noon('2026-04-14'))).toSorted()).toStrictEqual([newer, older]);
    }
  });
});
