// Whether the letters leave on the days of the ladders of law.md §12.4.
import { describe, expect, it } from '@jest/globals';
import { lettersAbout, lettersOf } from '../support/run-of.ts';
import { done, typed } from '../support/what-if.ts';

describe('de ladder', () => {
  it('wettelijk: twee herinneringen, escalatie voor de datum, de dag zelf en de dag erna', () => {
    // W-91 is Sunday 28 November 2027; the aim W-105 is moved back to Friday 12 November.
    expect(lettersAbout('re-integratieverslag', [])).toStrictEqual([
      '2027-10-29 herinnering-1 casemanager',
      '2027-11-09 herinnering-2 casemanager',
      '2027-11-22 escalatie-leidinggevende leidinggevende',
      '2027-11-25 escalatie-hr-manager hr-manager',
      '2027-11-28 vandaag-uiterlijk casemanager+leidinggevende',
      '2027-11-29 te-laat hr-manager',
    ]);
  });

  it('regeling: twee herinneringen, de dag zelf, en escalatie na de datum', () => {
    // D0+42 is Monday 13 April 2026; the aim is Friday 10 April, three days before it is Tuesday 7 April.
    expect(lettersAbout('probleemanalyse', [])).toStrictEqual([
      '2026-03-27 herinnering-1 casemanager',
      '2026-04-07 herinnering-2 casemanager',
      '2026-04-13 vandaag-uiterlijk casemanager',
      '2026-04-14 te-laat casemanager',
      '2026-04-17 escalatie-leidinggevende leidinggevende',
      '2026-04-24 escalatie-hr-manager hr-manager',
    ]);
  });

  it('zacht: een herinnering, en escalatie na de datum', () => {
    // Round 1 is Monday 8 June 2026; its aim is Monday 1 June, a week before it is Whit Monday.
    expect(lettersAbout('voortgangsgesprek', [])).toStrictEqual([
      '2026-05-22 herinnering-1 casemanager',
      '2026-06-09 te-laat casemanager',
      '2026-06-16 escalatie-leidinggevende leidinggevende',
      '2026-06-30 escalatie-hr-manager hr-manager',
    ]);
  });

  it('bewaking: alleen een vraag aan de casemanager, de dag erna', () => {
    expect(lettersAbout('uwv-brief-wia', [])).toStrictEqual(['2027-11-15 vraag casemanager']);
    expect(lettersAbout('loonsanctiebesluit', [])).toStrictEqual(['2028-01-17 vraag casemanager']);
  });

  it('schrijft over de WIA-aanvraag ook aan de werknemer, en telt vanaf het respijt bij UWV', () => {
    expect(lettersAbout('wia-aanvraag', [])[0]).toBe('2027-11-19 herinnering-1 casemanager+werknemer');
    // D0+294 of 8 March 2026 is Sunday 27 December; UWV accepts Monday 28 December.
    const uwv = lettersAbout('ziekmelding-uwv', [], { ziekmelding: { eersteZiektedag: '2026-03-08' } });
    expect(uwv.slice(-2)).toStrictEqual([
      '2026-12-28 vandaag-uiterlijk casemanager+leidinggevende',
      '2026-12-29 te-laat hr-manager',
    ]);
  });

  it('zet brieven na de datum vooruit naar een werkdag', () => {
    const late = lettersAbout('probleemanalyse', [], { ziekmelding: { eersteZiektedag: '2026-02-27' } });
    // D0+42 is Friday 10 April: the next day is a Saturday.
    expect(late.slice(2)).toStrictEqual([
      '2026-04-10 vandaag-uiterlijk casemanager',
      '2026-04-13 te-laat casemanager',
      '2026-04-14 escalatie-leidinggevende leidinggevende',
      '2026-04-21 escalatie-hr-manager hr-manager',
    ]);
  });

  it('zwijgt zodra het gedaan is, en op de dag zelf nog niet', () => {
    const until = (op: string) =>
      lettersAbout('probleemanalyse', [done(op, 'probleemanalyse')]).map((line) => line.slice(0, 10));
    expect(until('2026-04-06')).toStrictEqual(['2026-03-27']);
    expect(until('2026-04-07')).toStrictEqual(['2026-03-27', '2026-04-07']);
    expect(until('2026-04-14')).toStrictEqual(['2026-03-27', '2026-04-07', '2026-04-13', '2026-04-14']);
  });

  it('volgt de treden die een werkgever daarvoor in de plaats zet', () => {
    const step = {
      step: 'te-laat',
      letter: 'te-laat',
      on: { from: 'U', days: 1 },
      to: ['leidinggevende'],
    } as const;
    const policy = { duties: { probleemanalyse: { steps: [step] } } };
    expect(lettersAbout('probleemanalyse', [], { policy })).toStrictEqual([
      '2026-04-14 te-laat leidinggevende',
    ]);
  });
});

describe('een datum die verschuift of later bekend wordt', () => {
  const advice = typed('2026-05-06', 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
  const planned = [done('2026-03-30', 'probleemanalyse'), done('2026-04-08', 'plan-van-aanpak')];

  it('laat de eerste herinnering nooit vallen: zij gaat de volgende ochtend', () => {
    // Due on 20 May, aim 20 May, so the reminder falls on 13 May: it is still ahead.
    expect(lettersAbout('bijstelling-plan-van-aanpak', [...planned, advice])[0]).toBe(
      '2026-05-13 herinnering-1 casemanager',
    );
    const sameDay = { ...advice, gemeldOp: '2026-05-13' };
    expect(lettersAbout('bijstelling-plan-van-aanpak', [...planned, sameDay])[0]).toBe(
      '2026-05-14 herinnering-1 casemanager',
    );
    const told = { ...advice, gemeldOp: '2026-05-15' };
    expect(lettersAbout('bijstelling-plan-van-aanpak', [...planned, told])[0]).toBe(
      '2026-05-16 herinnering-1 casemanager',
    );
  });

  it('behalve als het dan al te laat is', () => {
    const onTheDay = { ...advice, gemeldOp: '2026-05-19' };
    expect(lettersAbout('bijstelling-plan-van-aanpak', [...planned, onTheDay])[0]).toBe(
      '2026-05-20 herinnering-1 casemanager',
    );
    const tooLate = { ...advice, gemeldOp: '2026-05-20' };
    expect(lettersAbout('bijstelling-plan-van-aanpak', [...planned, tooLate])[0]).toBe(
      '2026-05-21 te-laat casemanager',
    );
  });

  it('stuurt geen trede die voor het bekend worden lag, en op een dag alleen de laatste trede', () => {
    const plan = (known: string) =>
      lettersAbout('plan-van-aanpak', [done('2026-03-30', 'probleemanalyse', { gemeldOp: known })]);
    // Due on 13 April; aim 10 April after the weekend step is Monday 13 April itself.
    expect(plan('2026-03-31').slice(0, 3)).toStrictEqual([
      '2026-04-01 herinnering-1 casemanager',
      '2026-04-10 herinnering-2 casemanager',
      '2026-04-13 vandaag-uiterlijk casemanager',
    ]);
    expect(plan('2026-04-09').filter((line) => line.startsWith('2026-04-10'))).toStrictEqual([
      '2026-04-10 herinnering-1 casemanager',
    ]);
  });

  it('spreekt opnieuw als een datum verschuift en weer terug, en zwijgt over een datum die bleef staan', () => {
    const moved = typed('2026-04-08', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-01', id: 'fout' });
    const back = typed('2026-04-09', 'correctie', { gebeurtenis: 'fout', reden: 'nooit-gebeurd' });
    const about = lettersAbout('probleemanalyse', [moved, back], { tot: '2026-04-13' });
    expect(about.slice(0, 5)).toStrictEqual([
      '2026-03-27 herinnering-1 casemanager',
      '2026-04-07 herinnering-2 casemanager',
      '2026-04-09 herinnering-1 casemanager',
      '2026-04-10 herinnering-1 casemanager',
      '2026-04-13 vandaag-uiterlijk casemanager',
    ]);
    const unmoved = lettersAbout('probleemanalyse', [done('2026-04-08', 'ziekmelding-arbodienst')]);
    expect(unmoved).toStrictEqual(lettersAbout('probleemanalyse', []));
  });

  it('stuurt de brieven van een dag voordat telt wat die dag wordt vastgelegd', () => {
    const onTheDay = lettersAbout('probleemanalyse', [done('2026-04-13', 'probleemanalyse')]);
    expect(onTheDay.at(-1)).toBe('2026-04-13 vandaag-uiterlijk casemanager');
  });
});

describe('het einde', () => {
  it('zwijgt bij overlijden', () => {
    const letters = lettersOf([typed('2026-04-20', 'overleden')], { tot: '2027-12-31' });
    expect(letters.filter((line) => line > '2026-04-20 z')).toStrictEqual([]);
    expect(letters.join()).not.toContain('dossier-gesloten');
  });

  it('herinnert aan niets tijdens de observatie, en sluit met een brief', () => {
    const letters = lettersOf([typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' })], {
      tot: '2027-12-31',
    });
    expect(letters.filter((line) => line > '2026-03-31')).toStrictEqual([
      '2026-04-27 dossier-gesloten casemanager',
    ]);
  });
});
