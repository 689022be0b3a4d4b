// Whether a report at the door answers what it changes, once for ever; whether looking changes nothing.
import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { check, preview, refuse, report, type Gemeld } from '../../workflows/dossier/report.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { refusalOf } from '../support/refusal-of.ts';

const analysis = { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse', id: 'pa' };
const fresh = atInstant(opened('2026-03-02'), noon('2026-03-02')).dossier;
const at = (day: string) => noon(day);

/** Reports one after another, each at noon of its own day; the loop posts in between. */
function reported(...events: readonly { readonly op: string; readonly id: string }[]): {
  dossier: Dossier;
  answers: Gemeld[];
} {
  const answers: Gemeld[] = [];
  let dossier = fresh;
  for (const event of events) {
    const { dossier: after, answer } = report(
      atInstant(dossier, at(event.op)).dossier,
      event,
      'zelf',
      at(event.op),
    );
    answers.push(answer);
    dossier = atInstant(after, at(event.op)).dossier;
  }
  return { dossier, answers };
}

const life = [
  { soort: 'voldaan', op: '2026-03-03', verplichting: 'ziekmelding-arbodienst', id: 'arbo' },
  analysis,
  { soort: 'voldaan', op: '2026-04-09', verplichting: 'plan-van-aanpak', id: 'plan' },
  {
    soort: 'advies-bedrijfsarts',
    op: '2026-05-06',
    advies: 'belastbaarheid',
    urenPerWeek: 12,
    document: 'd-1',
    id: 'advies',
  },
  {
    soort: 'werkhervatting',
    op: '2026-05-20',
    omvang: 'volledig',
    structureel: true,
    spoor: '1',
    id: 'beter',
  },
  { soort: 'terugval', op: '2026-06-03', id: 'terug' },
];

describe('een melding', () => {
  it('antwoordt welke verplichtingen verschuiven en welke brieven er komen en vervallen', () => {
    const { answer, dossier } = report(fresh, analysis, 'zelf', at('2026-03-30'));
    expect(answer.gebeurtenis).toBe('pa');
    expect(answer.proef).toBe(false);
    expect(answer.termijnen).toContainEqual({
      verplichting: 'plan-van-aanpak',
      ronde: 1,
      was: { uiterlijk: '2026-04-27', status: 'open' },
      wordt: { uiterlijk: '2026-04-13', status: 'open' },
    });
    expect(answer.termijnen).toContainEqual({
      verplichting: 'probleemanalyse',
      ronde: 1,
      was: { uiterlijk: '2026-04-13', status: 'open' },
      wordt: { uiterlijk: '2026-04-13', status: 'gedaan' },
    });
    expect(answer.termijnen).toHaveLength(2);
    expect(answer.brieven.vervallen).toContainEqual({
      op: '2026-04-13',
      brief: 'vandaag-uiterlijk',
      aan: ['casemanager'],
      verplichting: 'probleemanalyse',
      ronde: 1,
    });
    expect(answer.brieven.erbij).toContainEqual({
      op: '2026-04-13',
      brief: 'vandaag-uiterlijk',
      aan: ['casemanager'],
      verplichting: 'plan-van-aanpak',
      ronde: 1,
    });
    expect('klokken' in answer).toBe(false);
    expect(dossier.revisie).toBe(fresh.revisie + 1);
    expect(dossier.gebeurtenissen[0]?.gemeldOp).toBe('2026-03-30T12:00:00.000Z');
  });

  it('antwoordt ook welke klokken verschuiven', () => {
    const { answers } = reported(...life);
    expect(answers.at(-1)?.klokken).toStrictEqual({
      was: {
        wachttijdLaatsteDag: '2028-02-27',
        loonLaatsteDag: '2028-02-27',
        opzegverbodTotEnMet: '2028-03-01',
      },
      wordt: {
        wachttijdLaatsteDag: '2028-03-12',
        loonLaatsteDag: '2028-03-12',
        opzegverbodTotEnMet: '2028-03-15',
      },
    });
  });

  it('krijgt een kenmerk als de melder er geen koos', () => {
    const unnamed = { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse' };
    expect(report(fresh, unnamed, 'zelf', at('2026-03-30')).answer.gebeurtenis).toBe('zelf');
  });

  it('geeft bij hetzelfde kenmerk het eerste antwoord, ook na meer gebeurtenissen, en verandert niets', () => {
    const { dossier, answers } = reported(...life);
    for (const [place, event] of life.entries()) {
      const again = report(dossier, event, 'anders', at('2027-01-04'));
      expect(again.dossier).toBe(dossier);
      expect(again.answer).toStrictEqual(answers[place]);
    }
    const otherwise = { soort: 'overleden', op: '2026-12-01', id: 'pa' };
    expect(report(dossier, otherwise, 'anders', at('2027-01-04')).answer).toStrictEqual(answers[1]);
    expect(() => check(dossier, otherwise, at('2027-01-04'))).not.toThrow();
  });

  it('die niet past laat het dossier zoals het was', () => {
    const before = structuredClone(fresh);
    expect(
      refusalOf(() => report(fresh, { soort: 'terugval', op: '2026-03-30' }, 'zelf', at('2026-03-30'))),
    ).toContain('geen volledige werkhervatting');
    expect(refusalOf(() => check(fresh, { ...analysis, op: '2026-03-31' }, at('2026-03-30')))).toBe(
      '31 maart 2026 ligt in de toekomst; meld het op of na die dag.',
    );
    expect(fresh).toStrictEqual(before);
  });
});

describe('een proef', () => {
  it('antwoordt wat de melding zou antwoorden, en legt niets vast', () => {
    const before = structuredClone(fresh);
    const trial = preview(fresh, analysis, at('2026-03-30'));
    expect(fresh).toStrictEqual(before);
    expect(trial).toStrictEqual({ ...report(fresh, analysis, 'zelf', at('2026-03-30')).answer, proef: true });
  });

  it('weigert wat de melding zou weigeren', () => {
    expect(refusalOf(() => preview(fresh, { soort: 'terugval', op: '2026-03-30' }, at('2026-03-30')))).toBe(
      'er is geen volledige werkhervatting waarop een terugval kan volgen.',
    );
  });
});

describe('een geweigerde melding', () => {
  it('wordt bewaard met reden en begin, vijftig ten hoogste', () => {
    const long = { soort: 'x'.repeat(300), tekst: 'y'.repeat(300) };
    const one = refuse(fresh, long, 'onbekend', at('2026-03-30'));
    const [kept] = one.geweigerd;
    expect(kept).toMatchObject({ op: '2026-03-30T12:00:00.000Z', soort: 'x'.repeat(40), reden: 'onbekend' });
    expect(kept?.inhoud).toHaveLength(200);
    let many = fresh;
    for (let n = 0; n < 60; n += 1) many = refuse(many, { soort: `s-${String(n)}` }, 'nee', at('2026-03-30'));
    expect(many.geweigerd.map(({ soort }) => soort)).toStrictEqual(
      Array.from({ length: 50 }, (_, n) => `s-${String(n + 10)}`),
    );
  });

  it.each([undefined, null, 7, 'tekst', [], { soort: 3 }])('mag alles zijn: %j', (raw) => {
    expect(refuse(fresh, raw, 'onleesbaar', at('2026-03-30')).geweigerd[0]?.soort).toBe('onbekend');
  });
});

describe('een gecorrigeerde eerste ziektedag van voor elke wetsversie', () => {
  const corrected = (op: string, wordt: string, id: string) => ({
    ...{ soort: 'eerste-ziektedag-gecorrigeerd', op, wordt, id },
  });

  it('wordt geweigerd, ook als een latere correctie haar al had overgedaan', () => {
    const before = 'Geen wetsversie geldt voor een eerste ziektedag op 2019-12-11';
    const first = corrected('2026-03-09', '2019-12-11', 'a');
    expect(refusalOf(() => report(fresh, first, 'zelf', at('2026-03-12')))).toContain(before);
    const { dossier } = reported(corrected('2026-03-10', '2026-02-23', 'b'));
    expect(refusalOf(() => report(dossier, first, 'zelf', at('2026-03-12')))).toContain(before);
  });
});
