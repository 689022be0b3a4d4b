// Whether the gates of what happens to a person and a dossier open for what fits and stay shut, with their sentence, for what does not.
import { describe, expect, it } from '@jest/globals';
import { D0, done, typed, whatIf, type Typed, refusal as refused } from '../support/what-if.ts';

const recovery = typed('2026-03-30', 'werkhervatting', { omvang: 'volledig' });
const relapse = typed('2026-04-20', 'terugval');
const leave = (op: string, tot: string, zelfdeOorzaak = 'ja') => typed(op, 'verlof', { tot, zelfdeOorzaak });

function taken(...events: Typed[]): void {
  expect(whatIf(events).klokken.wachttijdLaatsteDag).toMatch(/^2028/);
}

describe('de poort van herstel en terugval', () => {
  it('neemt herstel en terugval om de beurt', () => {
    taken(
      recovery,
      relapse,
      typed('2026-05-11', 'werkhervatting', { omvang: 'volledig' }),
      typed('2026-05-18', 'terugval'),
    );
    taken(typed('2026-03-16', 'werkhervatting', { omvang: 'gedeeltelijk' }), recovery, relapse);
  });

  it('weigert een terugval zonder herstel, en herstel of gedeeltelijk hervatten tijdens herstel', () => {
    expect(refused(relapse)).toBe('er is geen volledige werkhervatting waarop een terugval kan volgen.');
    expect(refused(recovery, relapse, typed('2026-04-27', 'terugval'))).toBe(
      'er is geen volledige werkhervatting waarop een terugval kan volgen.',
    );
    expect(refused(recovery, { ...recovery, op: '2026-04-06' })).toBe(
      'het werk is al volledig hervat op 30 maart 2026.',
    );
    expect(refused(recovery, typed('2026-04-06', 'werkhervatting', { omvang: 'gedeeltelijk' }))).toBe(
      'het werk is volledig hervat op 30 maart 2026; meld eerst de terugval.',
    );
  });

  it('voegt een terugval na 27 dagen samen, en verwijst na 28 dagen naar een nieuw dossier', () => {
    const merged = whatIf([recovery, typed('2026-04-26', 'terugval')]);
    expect(merged.klokken.wachttijdLaatsteDag).toBe('2028-03-25');
    expect(refused(recovery, typed('2026-04-27', 'terugval'))).toBe(
      'een terugval op of na 27 april 2026 (28 dagen na het herstel) is een nieuw ziektegeval: open een nieuw dossier.',
    );
  });
});

describe('de poort van verlof', () => {
  it('neemt meer dan een verlof, als zij elkaar niet overlappen', () => {
    taken(leave('2026-04-01', '2026-06-30'), leave('2026-07-01', '2026-07-10'));
    taken(leave('2026-04-01', '2026-04-01'));
  });

  it.each<[readonly Typed[], string]>([
    [[leave('2026-04-01', '2026-03-31')], 'het verlof eindigt (31 maart 2026) vóór het begint.'],
    [[leave('2026-04-01', '2027-04-02')], 'een verlof duurt niet langer dan een jaar.'],
    [
      [leave('2026-04-01', '2026-06-30'), leave('2026-06-30', '2026-07-10')],
      'er is al verlof van 1 april 2026 tot en met 30 juni 2026.',
    ],
  ])('weigert %j', (events, sentence) => {
    expect(refused(...events)).toBe(sentence);
  });

  it('mag vooraf worden aangekondigd, ten hoogste een jaar', () => {
    taken({ ...leave('2027-03-02', '2027-06-30'), gemeldOp: '2026-03-02' });
    expect(refused({ ...leave('2027-03-03', '2027-06-30'), gemeldOp: '2026-03-02' })).toBe(
      '3 maart 2027 ligt meer dan een jaar vooruit.',
    );
  });
});

describe('de poort van wat maar een keer gebeurt', () => {
  it.each<[string, Typed, string]>([
    ['spoor-2-gestart', { uitvoering: 'extern' }, 'spoor 2 gestart'],
    ['uwv-brief-ontvangen', {}, 'brief van UWV over de WIA ontvangen'],
    ['wia-aangevraagd', {}, 'WIA aangevraagd'],
  ])('weigert een tweede %s', (soort, fields, label) => {
    taken(typed('2027-11-01', soort, fields));
    expect(refused(typed('2027-11-01', soort, fields), typed('2027-11-08', soort, fields))).toBe(
      `'${label}' is al gemeld, op 1 november 2027; meld een correctie als dat niet klopt.`,
    );
  });

  it('vraagt voor een WIA-besluit eerst een aanvraag, en neemt er een', () => {
    const decision = (op: string) => typed(op, 'wia-besluit', { uitkomst: 'wga' });
    expect(refused(decision('2027-12-20'))).toBe(
      'er is nog geen WIA-aanvraag gemeld; meld eerst wia-aangevraagd.',
    );
    taken(typed('2027-12-01', 'wia-aangevraagd'), decision('2027-12-20'));
    expect(
      refused(typed('2027-12-01', 'wia-aangevraagd'), decision('2027-12-20'), decision('2027-12-21')),
    ).toContain('is al gemeld');
  });

  it.each(['uwv-brief-ontvangen', 'uwv-brief-uitgebleven'])('neemt %s tot UWV heeft beslist', (soort) => {
    const applied = typed('2027-12-20', 'wia-aangevraagd');
    taken(applied, typed('2027-12-27', soort));
    const sanction = typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' });
    for (const decision of [sanction, typed('2028-01-10', 'wia-besluit', { uitkomst: 'wga' })])
      expect(refused(applied, decision, typed('2028-01-11', soort))).toBe(
        'UWV heeft al op de WIA-aanvraag beslist; de brief over de aanvraag verandert daar niets meer aan.',
      );
  });

  it('neemt na het overlijden niets meer', () => {
    taken(typed('2026-05-04', 'overleden'));
    expect(refused(typed('2026-05-04', 'overleden'), done('2026-05-05', 'probleemanalyse'))).toBe(
      'het dossier is gesloten op 4 mei 2026 (overleden).',
    );
    expect(refused(typed('2026-05-04', 'overleden'), typed('2026-05-04', 'overleden'))).toContain(
      'is al gemeld',
    );
  });
});

describe('de poort van de correcties', () => {
  it('neemt een andere eerste ziektedag, ook van een andere wetsversie', () => {
    expect(
      whatIf([typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-02-23' })]).klokken
        .wachttijdLaatsteDag,
    ).toBe('2028-02-20');
    expect(
      whatIf([typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2023-06-30' })]).wetsversie,
    ).toBe('2020-01-01');
  });

  it.each<[readonly Typed[], string]>([
    [
      [typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: D0 })],
      'de eerste ziektedag is al 2 maart 2026.',
    ],
    [
      [
        typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-10' }),
        typed('2026-03-10', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-03' }),
      ],
      'de gecorrigeerde eerste ziektedag ligt na de dag van de correctie.',
    ],
    [
      [typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-10' })],
      '9 maart 2026 ligt vóór de eerste ziektedag (10 maart 2026).',
    ],
    [
      [
        done('2026-03-04', 'ziekmelding-arbodienst', { id: 'a' }),
        typed('2026-03-09', 'correctie', { gebeurtenis: 'a', reden: 'andere-dag', id: 'c' }),
        typed('2026-03-10', 'correctie', { gebeurtenis: 'a', reden: 'andere-dag' }),
      ],
      "'a' is al gecorrigeerd.",
    ],
    [
      [
        done('2026-03-04', 'ziekmelding-arbodienst', { id: 'a' }),
        typed('2026-03-09', 'correctie', { gebeurtenis: 'a', reden: 'andere-dag', id: 'c' }),
        typed('2026-03-10', 'correctie', { gebeurtenis: 'c', reden: 'nooit-gebeurd' }),
      ],
      'een correctie kan niet gecorrigeerd worden; meld de gebeurtenis opnieuw.',
    ],
  ])('weigert %j', (events, sentence) => {
    expect(refused(...events)).toBe(sentence);
  });

  it('blijft open na het sluiten: een correctie kan het dossier heropenen', () => {
    const closed = [{ ...recovery, id: 'beter' }, done('2026-03-20', 'probleemanalyse')];
    expect(whatIf(closed, '2026-06-01').dossier.gesloten).toStrictEqual({
      op: '2026-04-27',
      reden: 'hersteld',
    });
    const reopened = [
      ...closed,
      typed('2026-06-01', 'correctie', { gebeurtenis: 'beter', reden: 'nooit-gebeurd' }),
    ];
    expect(whatIf(reopened, '2026-06-01').dossier).toStrictEqual({ fase: 'spoor-1' });
    expect(refused(...closed, done('2026-06-01', 'eerstejaarsevaluatie'))).toBe(
      'het dossier is gesloten op 27 april 2026 (hersteld).',
    );
  });
});

describe('de poort van vervanging', () => {
  it('neemt een ander, en weigert zichzelf en een einde voor het begin', () => {
    const deputy = (fields: Typed) =>
      typed('2026-04-01', 'vervanging', { persoon: 'p1', vervanger: 'p2', tot: '2026-04-10', ...fields });
    taken(deputy({}));
    expect(refused(deputy({ vervanger: 'p1' }))).toBe('iemand kan niet zijn eigen vervanger zijn.');
    expect(refused(deputy({ tot: '2026-03-31' }))).toBe(
      'de vervanging eindigt (31 maart 2026) vóór zij begint.',
    );
  });
});
