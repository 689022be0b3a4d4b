// Welke brieven een melding erbij brengt en wegneemt: wat op zijn dag blijft staat er niet tussen, hoe vaak zijn datum ook verschoof.
import { describe, expect, it } from '@jest/globals';
import type { BriefRegel } from '../../workflows/dossier/forecast-types.ts';
import { report } from '../../workflows/dossier/report.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { D0 } from '../support/what-if.ts';

const TODAY = '2026-04-13';
const NOW = noon(TODAY);
const running = atInstant(opened(D0), NOW).dossier;
const about = (letters: readonly BriefRegel[], duty: string) =>
  letters
    .filter(({ verplichting }) => verplichting === duty)
    .map(({ op, brief, aan }) => `${op} ${brief} ${aan.join('+')}`);

describe('een plan van aanpak dat een dag eerder moet', () => {
  // The analysis of Sunday 12 April makes it due on 26 April instead of Monday 27 April. Its aim stays Friday 24 April, so its
  // second reminder stays on 21 April; 27 April is Koningsdag, so the letter that it is late stays on 28 April.
  const analysis = { soort: 'voldaan', op: '2026-04-12', verplichting: 'probleemanalyse' };

  it.each([0, 1, 8, 9, 10, 99, 123])(
    'ook als het al %i keer verschoven was: alleen wat van dag verandert',
    (times) => {
      const { 'plan-van-aanpak.1': entry, ...others } = running.termen;
      if (!entry) throw new Error('the plan was expected in the book of dates');
      const termen = { ...others, 'plan-van-aanpak.1': [entry[0], times, entry[2]] as const };
      const { brieven } = report({ ...running, termen }, analysis, 'pa', NOW).answer;
      expect(about(brieven.erbij, 'plan-van-aanpak')).toStrictEqual([
        '2026-04-14 herinnering casemanager',
        '2026-04-26 vandaag-uiterlijk casemanager',
        '2026-04-30 escalatie leidinggevende',
        '2026-05-07 escalatie hr-manager',
      ]);
      expect(about(brieven.vervallen, 'plan-van-aanpak')).toStrictEqual([
        '2026-04-27 vandaag-uiterlijk casemanager',
        '2026-05-01 escalatie leidinggevende',
        '2026-05-08 escalatie hr-manager',
      ]);
    },
  );

  it('neemt van de probleemanalyse weg wat nog kwam, en van de rest niets', () => {
    const { erbij, vervallen } = report(running, analysis, 'pa', NOW).answer.brieven;
    expect(about(vervallen, 'probleemanalyse')).toStrictEqual([
      '2026-04-14 te-laat casemanager',
      '2026-04-17 escalatie leidinggevende',
      '2026-04-24 escalatie hr-manager',
    ]);
    expect([erbij.length, vervallen.length]).toStrictEqual([4, 6]);
  });
});

describe('een start van spoor 2 die nooit gebeurd blijkt', () => {
  const start = { soort: 'spoor-2-gestart', op: TODAY, uitvoering: 'extern', bureau: 'b-1', id: 'start' };
  const never = { soort: 'correctie', op: TODAY, gebeurtenis: 'start', reden: 'nooit-gebeurd' };
  const begun = report(running, start, 'start', NOW);
  const undone = report(begun.dossier, never, 'terug', NOW).answer;

  it('neemt de verplichtingen weg die zij bracht, en alleen die', () => {
    const brought = begun.answer.termijnen.filter(({ was }) => was === undefined);
    const gone = undone.termijnen.filter(({ wordt }) => wordt === undefined);
    expect(gone.map(({ verplichting, ronde, was }) => [verplichting, ronde, was])).toStrictEqual(
      brought.map(({ verplichting, ronde, wordt }) => [verplichting, ronde, wordt]),
    );
    // Two weeks after the start the plan of the bureau, and six weeks after it the first report.
    expect(gone.slice(0, 2)).toStrictEqual([
      { verplichting: 'trajectplan', ronde: 1, was: { uiterlijk: '2026-04-27', status: 'open' } },
      { verplichting: 'voortgangsrapportage', ronde: 1, was: { uiterlijk: '2026-05-25', status: 'open' } },
    ]);
    // The sixteenth is on 14 February 2028; the next would be on 27 March, after the last day of pay, 27 February.
    expect(gone.filter(({ verplichting }) => verplichting === 'voortgangsrapportage')).toHaveLength(16);
  });

  it('neemt geen brief weg die vandaag al gegaan is', () => {
    expect(undone.brieven.vervallen.filter(({ op }) => op <= TODAY)).toStrictEqual([]);
    expect(undone.brieven.vervallen.map(({ brief }) => brief)).not.toContain('spoor-2-gestart');
    expect(undone.brieven.vervallen).toHaveLength(
      begun.answer.brieven.erbij.filter(({ op }) => op > TODAY).length,
    );
  });
});

it('de brieven staan op dag, en op één dag op hun soort', () => {
  const corrected = { soort: 'eerste-ziektedag-gecorrigeerd', op: TODAY, wordt: '2026-03-04' };
  const { erbij } = report(running, corrected, 'd', NOW).answer.brieven;
  // A talk has been late for weeks; the check of UWV's letter since yesterday, 17 November.
  expect(
    erbij.filter(({ op }) => op === '2027-11-18').map(({ brief, verplichting }) => [brief, verplichting]),
  ).toStrictEqual([
    ['escalatie', 'voortgangsgesprek'],
    ['te-laat', 'controle-uwv-brief'],
  ]);
  expect(erbij.map(({ op }) => op)).toStrictEqual(erbij.map(({ op }) => op).sort());
});
