// What the door judges again and what it leaves as it was, what may be done beforehand, what is no refusal.
import { describe, expect, it } from '@jest/globals';
import { admit, checkHistory, Misfit } from '../../workflows/dossier/admissible.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { NoLawVersion } from '../../workflows/law/registry.ts';
import { answerTo, TAKEN } from '../support/gate-cases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { D0, done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const ziekmelding = readZiekmelding({ eersteZiektedag: D0 }, 'scenario');
const read = (raw: Typed): Gebeurtenis => readEvent(raw, 'scenario');

describe('wat al vastligt', () => {
  // Taken twice by an earlier release, which this one would refuse.
  const there = [
    done('2026-04-01', 'probleemanalyse', { id: 'een' }),
    done('2026-04-08', 'probleemanalyse', { id: 'twee' }),
    done('2026-04-10', 'plan-van-aanpak', { id: 'plan' }),
  ];
  const report = (event: Typed) => () => {
    admit(ziekmelding, there.map(read), read(event));
  };

  it('blijft staan zoals het was als er iets bij komt van een latere dag', () => {
    expect(report(typed('2026-04-09', 'vangnet-bekend', { vangnetMelding: 'zes-weken' }))).not.toThrow();
    expect(report(done('2026-06-01', 'voortgangsgesprek'))).not.toThrow();
  });

  it.each([
    ['van dezelfde dag', typed('2026-04-08', 'vangnet-bekend', { vangnetMelding: 'zes-weken' })],
    ['van een eerdere dag', typed('2026-03-30', 'vangnet-bekend', { vangnetMelding: 'zes-weken' })],
    ['een correctie', typed('2026-06-01', 'correctie', { gebeurtenis: 'plan', reden: 'nooit-gebeurd' })],
    [
      'een andere eerste ziektedag',
      typed('2026-06-01', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-02-23' }),
    ],
  ])('wordt opnieuw bekeken als er iets bij komt %s', (_what, event) => {
    expect(refusalOf(report(event))).toBe(
      "dit past niet bij 'aan een verplichting voldaan op 8 april 2026': 'probleemanalyse' is al gedaan op 1 april 2026.",
    );
  });
});

describe('een hersteldmelding bij UWV', () => {
  const vangnet = { vangnetMelding: 'vierde-dag' };
  const well = (fields: Typed = {}) =>
    typed('2026-05-04', 'werkhervatting', { omvang: 'volledig', ...fields });
  const told = (op: string) => done(op, 'hersteldmelding-uwv');

  it.each([
    ['2026-05-05', '2026-05-06', '6 mei 2026'],
    ['2026-05-04', '2026-05-05', '5 mei 2026'],
    ['2026-05-04', '2026-05-04', '4 mei 2026'],
  ])(
    'wordt bij een herstel eenmaal gevraagd: gedaan op %s, en op %s niet nog eens',
    (first, second, again) => {
      expect(answerTo([well(), told(first)], vangnet)).toBe(TAKEN);
      expect(answerTo([well(), told(first), told(second)], vangnet)).toBe(
        `er staat op ${again} geen ronde van 'hersteldmelding-uwv' open.`,
      );
    },
  );

  it('kan zodra het herstel is aangekondigd, en niet eerder', () => {
    const announced = well({ gemeldOp: '2026-04-28' });
    expect(
      rowIn(whatIf([announced, told('2026-04-29')], undefined, vangnet), 'hersteldmelding-uwv'),
    ).toMatchObject({
      status: 'gedaan',
      gedaanOp: '2026-04-29',
    });
    expect(answerTo([announced, told('2026-04-28')], vangnet)).toBe(TAKEN);
    expect(answerTo([announced, told('2026-04-27')], vangnet)).toContain('geen ronde van');
  });
});

describe('wat het einde van het dienstverband vraagt', () => {
  it('kan al gedaan zijn voordat het einde gemeld was', () => {
    const early = done('2026-05-01', 'ziek-uit-dienst-melding', { id: 'uwv' });
    const life = whatIf([early, typed('2026-05-31', 'uit-dienst', { gemeldOp: '2026-05-11' })], '2026-06-01');
    expect(rowIn(life, 'ziek-uit-dienst-melding')).toMatchObject({ status: 'gedaan', door: 'uwv' });
  });
});

describe('een bijstelling van het plan van aanpak', () => {
  it('die na een advies niet van toepassing was, laat het volgende stuk voor het volgende advies', () => {
    const advice = (op: string) => typed(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
    const life = whatIf(
      [
        done('2026-03-30', 'probleemanalyse'),
        done('2026-04-06', 'plan-van-aanpak'),
        advice('2026-05-04'),
        typed('2026-05-06', 'niet-van-toepassing', {
          verplichting: 'bijstelling-plan-van-aanpak',
          reden: 'anders-onderbouwd',
        }),
        advice('2026-05-11'),
        done('2026-05-13', 'bijstelling-plan-van-aanpak', { id: 'stuk' }),
      ],
      '2026-05-13',
    );
    expect(rowIn(life, 'bijstelling-plan-van-aanpak', 1).status).toBe('niet-van-toepassing');
    expect(rowIn(life, 'bijstelling-plan-van-aanpak', 2)).toMatchObject({ status: 'gedaan', door: 'stuk' });
  });
});

describe('de ziekmelding bij UWV in de 42e week', () => {
  const basis = (ziekmelding: Typed) => {
    const { kracht, grondslag } = rowIn(whatIf([], undefined, ziekmelding), 'ziekmelding-uwv');
    return [kracht, grondslag];
  };

  it('is wet, maar voor wie UWV na zes weken al ziek wist alleen beleid, op dezelfde grondslag', () => {
    expect(basis({})).toStrictEqual(['wet', 'art. 38 lid 1 ZW']);
    expect(basis({ vangnetMelding: 'zes-weken' })).toStrictEqual(['beleid', 'art. 38 lid 1 ZW']);
    expect(basis({ vangnetMelding: 'vierde-dag' })).toStrictEqual(['wet', 'art. 38 lid 1 ZW']);
  });
});

describe('wat geen weigering is', () => {
  const judged = (first: string, events: readonly Gebeurtenis[]) => () => {
    checkHistory(readZiekmelding({ eersteZiektedag: first }, 'scenario'), events);
  };

  it('blijft wat het is: een fout van ons wordt geen zin over een gebeurtenis', () => {
    const broken = {
      ...read(done('2026-04-01', 'probleemanalyse')),
      verplichting: 'zomaar',
    } as unknown as Gebeurtenis;
    expect(judged(D0, [broken])).toThrow(TypeError);
    expect(judged(D0, [broken])).toThrow('law page 2023-07-01 has no duty zomaar');
  });

  it('een eerste ziektedag van voor de eerste wetspagina weigert wat er gemeld werd, als dat er is', () => {
    expect(judged('2019-12-31', [])).toThrow(NoLawVersion);
    expect(judged('2019-12-31', [read(done('2020-01-10', 'probleemanalyse'))])).toThrow(Misfit);
    expect(judged('2020-01-01', [])).not.toThrow();
  });
});
