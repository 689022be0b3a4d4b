// Wat er ook binnenkomt: het wordt gelezen, of geweigerd met een zin; en alleen een kenmerk dat bekend is krijgt zijn eerste antwoord.
import { describe, expect, it } from '@jest/globals';
import { record } from '../../workflows/dossier/dossier.ts';
import { check, refuse, report } from '../../workflows/dossier/report.ts';
import { noon, opened } from '../support/in-memory.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { day, happened } from '../support/synthetic.ts';

const NOW = noon('2026-04-13');
const first = { soort: 'voldaan', op: '2026-03-03', verplichting: 'ziekmelding-arbodienst', id: 'arbo' };
const second = { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse', id: 'pa' };
const third = { soort: 'voldaan', op: '2026-04-13', verplichting: 'plan-van-aanpak' };
const one = report(opened('2026-03-02'), first, 'zelf', noon('2026-03-03')).dossier;
const two = report(one, second, 'zelf', noon('2026-03-30')).dossier;

describe('wat geen gebeurtenis is', () => {
  it.each([undefined, null, 'tekst', 7, true, ['arbo']])('wordt met een zin geweigerd: %j', (raw) => {
    const sentence = 'dit is geen gebeurtenis: verwacht wordt een object met soort en op.';
    expect(refusalOf(() => report(two, raw, 'zelf', NOW))).toBe(sentence);
    expect(refusalOf(() => check(two, raw, NOW))).toBe(sentence);
  });

  it('of onleesbaar aankwam, zegt dat het opnieuw moet', () => {
    const unread = { onleesbaar: true };
    const sentence =
      'de melding is niet te lezen: stuur haar opnieuw via Spoorwijzer, met de juiste sleutel.';
    expect(refusalOf(() => report(two, unread, 'zelf', NOW))).toBe(sentence);
    expect(refusalOf(() => check(two, unread, NOW))).toBe(sentence);
  });
});

describe('een melding zonder kenmerk', () => {
  it.each([
    ['zonder dat veld', third],
    ['met een leeg veld', { ...third, id: undefined }],
  ])('is altijd een nieuwe: %s', (_what, raw) => {
    const { dossier, answer } = report(two, raw, 'zelf', NOW);
    expect(answer.gebeurtenis).toBe('zelf');
    expect(dossier.gebeurtenissen.map(({ id }) => id)).toStrictEqual(['arbo', 'pa', 'zelf']);
  });

  it('is niet die van een eerdere zonder kenmerk', () => {
    const older = happened('2026-03-03', 'voldaan', { verplichting: 'ziekmelding-arbodienst' });
    const { dossier } = record(opened('2026-03-02'), [older], day('2026-03-03'));
    const after = report(dossier, { ...second, id: undefined }, 'zelf', noon('2026-03-30')).dossier;
    expect(after.gebeurtenissen.map(({ id }) => id)).toStrictEqual([undefined, 'zelf']);
  });

  it('wordt aan de deur beoordeeld, ook als er al gebeurtenissen zijn', () => {
    const tomorrow = { ...third, op: '2026-04-14' };
    expect(refusalOf(() => check(two, tomorrow, NOW))).toBe(
      '14 april 2026 ligt in de toekomst; meld het op of na die dag.',
    );
    expect(() => check(two, third, NOW)).not.toThrow();
  });
});

describe('een kenmerk dat al bekend is', () => {
  const nonsense = { soort: 'terugval', op: '2031-01-01' };

  it.each(['arbo', 'pa'])('wordt niet opnieuw beoordeeld, wat er ook bij staat: %s', (id) => {
    expect(() => check(two, { ...nonsense, id }, NOW)).not.toThrow();
    expect(report(two, { ...nonsense, id }, 'zelf', NOW).dossier).toBe(two);
  });

  it('is er alleen een dat precies zo heet', () => {
    expect(refusalOf(() => check(two, { ...nonsense, id: 'arb' }, NOW))).toBe(
      '1 januari 2031 ligt in de toekomst; meld het op of na die dag.',
    );
  });
});

describe('een geweigerde melding', () => {
  const kept = (raw: unknown) => refuse(two, raw, 'nee', NOW).geweigerd[0]?.inhoud;
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));

  it('wordt bewaard zoals zij kwam: een tekst als tekst, de rest als JSON', () => {
    expect(kept('zomaar een "tekst"')).toBe('zomaar een "tekst"');
    expect(kept({ soort: 'x', n: 1 })).toBe('{"soort":"x","n":1}');
    expect([kept(undefined), kept(null), kept(7)]).toStrictEqual(['null', 'null', '7']);
  });

  it('die niet te schrijven is, wordt toch bewaard', () => {
    expect(kept(deep)).toBe('niet weer te geven');
    expect(refuse(two, deep, 'nee', NOW).geweigerd).toStrictEqual([
      { op: '2026-04-13T12:00:00.000Z', soort: 'onbekend', reden: 'nee', inhoud: 'niet weer te geven' },
    ]);
  });

  it('is een verandering van het dossier: zijn revisie gaat een omhoog', () => {
    // Opened is 1, and each of the two reports raised it by one.
    expect(two.revisie).toBe(3);
    expect(refuse(two, 'tekst', 'nee', NOW).revisie).toBe(4);
  });
});
