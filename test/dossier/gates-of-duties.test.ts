// Whether the gates of fulfilment open for what fits and stay shut, with their sentence, for what does not.
import { describe, expect, it } from '@jest/globals';
import { done, rowIn, typed, whatIf, type Typed, refusal as refused } from '../support/what-if.ts';

const exempt = (op: string, verplichting: string, fields: Typed = {}) =>
  typed(op, 'niet-van-toepassing', { verplichting, reden: 'geregeld-door-ander', ...fields });
const advice = (op: string) => typed(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid' });

function taken(...events: Typed[]): void {
  expect(whatIf(events).klokken.wachttijdLaatsteDag).toMatch(/^2028/);
}

describe("de poort van 'voldaan'", () => {
  it('neemt elke verplichting die met voldaan gedaan is', () => {
    taken(
      done('2026-03-03', 'ziekmelding-arbodienst'),
      done('2026-03-03', 'probleemanalyse'),
      done('2026-03-03', 'plan-van-aanpak'),
    );
    taken(
      done('2027-01-04', 'ziekmelding-uwv'),
      done('2027-01-04', 'eindevaluatie'),
      done('2027-01-04', 're-integratieverslag'),
    );
  });

  it.each([
    ['start-spoor-2', "meld 'spoor-2-gestart'."],
    ['controle-uwv-brief', "meld 'uwv-brief-ontvangen'."],
    ['uwv-brief-wia', "meld 'uwv-brief-ontvangen'."],
    ['wia-aanvraag', "meld 'wia-aangevraagd'."],
    ['loonsanctiebesluit', "meld 'loonsanctie-opgelegd' of 'wia-besluit'."],
    ['wia-besluit', "meld 'wia-besluit'."],
  ])('noemt bij %s de eigen gebeurtenis', (verplichting, way) => {
    expect(refused(done('2026-04-01', verplichting))).toBe(
      `'${verplichting}' is voldaan met een eigen gebeurtenis: ${way}`,
    );
  });

  it('weigert een verplichting die nog niet aan de orde is', () => {
    expect(refused(done('2026-04-01', 'trajectplan'))).toBe(
      "er staat op 1 april 2026 geen ronde van 'trajectplan' open.",
    );
  });

  it('weigert twee keer hetzelfde', () => {
    expect(refused(done('2026-04-01', 'probleemanalyse'), done('2026-04-09', 'probleemanalyse'))).toBe(
      "'probleemanalyse' is al gedaan op 1 april 2026.",
    );
  });

  it('weigert wat niet van toepassing is verklaard', () => {
    expect(
      refused(
        exempt('2026-04-01', 'arbeidsdeskundig-onderzoek'),
        done('2026-04-09', 'arbeidsdeskundig-onderzoek'),
      ),
    ).toBe("'arbeidsdeskundig-onderzoek' is niet van toepassing verklaard; corrigeer dat eerst.");
  });

  it('weigert een ronde die er niet is, of die al is ingehaald', () => {
    expect(refused(done('2026-04-01', 'bijstelling-plan-van-aanpak'))).toContain(
      "geen ronde van 'bijstelling-plan-van-aanpak' open",
    );
    const plan = [done('2026-03-20', 'plan-van-aanpak'), advice('2026-05-01')];
    taken(...plan, done('2026-05-20', 'bijstelling-plan-van-aanpak'));
    expect(
      refused(
        ...plan,
        done('2026-05-04', 'bijstelling-plan-van-aanpak'),
        done('2026-05-20', 'bijstelling-plan-van-aanpak'),
      ),
    ).toBe("er staat op 20 mei 2026 geen ronde van 'bijstelling-plan-van-aanpak' open.");
  });

  it('weigert een gesprek zes weken na het laatste, en een rapportage van een bureau dat er niet is', () => {
    expect(refused(done('2028-03-13', 'voortgangsgesprek'))).toBe(
      "er staat op 13 maart 2028 geen ronde van 'voortgangsgesprek' open.",
    );
    expect(refused(done('2026-05-01', 'voortgangsrapportage'))).toBe(
      "er staat op 1 mei 2026 geen ronde van 'voortgangsrapportage' open.",
    );
  });
});

describe("de poort van 'niet-van-toepassing'", () => {
  it.each(['uwv-brief-wia', 'loonsanctiebesluit', 'wia-besluit'])('laat %s aan UWV', (verplichting) => {
    expect(refused(exempt('2027-01-04', verplichting))).toBe(
      `'${verplichting}' is aan UWV: wacht het af, of meld wat UWV deed.`,
    );
  });

  it('neemt een verplichting zonder rondes, en een ronde die genoemd wordt', () => {
    taken(exempt('2026-04-01', 'eindevaluatie'), exempt('2026-04-01', 'voortgangsgesprek', { ronde: 3 }));
    expect(
      rowIn(whatIf([exempt('2026-04-01', 'voortgangsgesprek', { ronde: 3 })]), 'voortgangsgesprek', 3).status,
    ).toBe('niet-van-toepassing');
  });

  it.each<[readonly Typed[], string]>([
    [
      [exempt('2026-04-01', 'voortgangsgesprek')],
      "'voortgangsgesprek' kent rondes: geef met 'ronde' aan welke.",
    ],
    [
      [exempt('2026-04-01', 'bijstelling-plan-van-aanpak')],
      "'bijstelling-plan-van-aanpak' is nu niet aan de orde.",
    ],
    [[exempt('2026-04-01', 'voortgangsgesprek', { ronde: 40 })], "'voortgangsgesprek' heeft geen ronde 40."],
    [[exempt('2026-04-01', 'eindevaluatie', { ronde: 2 })], "'eindevaluatie' heeft geen ronde 2."],
    [[exempt('2026-04-01', 'trajectplan')], "'trajectplan' is nu niet aan de orde."],
    [
      [done('2026-04-01', 'probleemanalyse'), exempt('2026-04-02', 'probleemanalyse')],
      "'probleemanalyse' is al gedaan op 1 april 2026.",
    ],
    [
      [exempt('2026-04-01', 'eindevaluatie'), exempt('2026-04-02', 'eindevaluatie')],
      "'eindevaluatie' is al niet van toepassing verklaard.",
    ],
  ])('weigert %j', (events, sentence) => {
    expect(refused(...events)).toBe(sentence);
  });
});
