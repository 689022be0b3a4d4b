// Whether rounds follow law.md §12.1.6: a cadence that counts from the last talk, and a grid that does not.
import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import { because } from '../../workflows/dossier/describe-rule.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { lawNamed } from '../../workflows/law/registry.ts';
import { accountOf, day, duty, happened, recovered, rowsOf, TALKS } from '../support/synthetic.ts';
import { dayNumber } from '../support/oracle/days.ts';

const D0 = '2026-03-02';
const offset = (text: string): number => dayNumber(text) - dayNumber(D0);
const reports = duty(
  { rule: 'grid', term: '6 weeks', from: { rule: 'on', day: { event: 'spoor-2-gestart' } }, until: 'loon' },
  {
    id: 'voortgangsrapportage',
    appears: { when: 'spoor-2-gestart' },
    aim: { rule: 'before-due', term: '7 days' },
  },
);
const start = happened('2027-03-01', 'spoor-2-gestart', { uitvoering: 'extern' });
const held = (op: string, verplichting = 'voortgangsgesprek'): Gebeurtenis =>
  happened(op, 'voldaan', { verplichting });

function offsets(events: readonly Gebeurtenis[], policy?: HousePolicy): readonly number[] {
  return rowsOf(accountOf(D0, events, TALKS), policy).map(({ uiterlijk }) => offset(uiterlijk));
}

/** Round by round: how many days after D0 it was held, or nothing. */
function heldOn(events: readonly Gebeurtenis[]): readonly (number | undefined)[] {
  return rowsOf(accountOf(D0, events, TALKS)).map(({ fulfilledBy }) => fulfilledBy && offset(fulfilledBy.op));
}

describe('rondes op een cadans', () => {
  it('zijn er vijftien als niemand iets doet: D0+98 tot en met D0+686', () => {
    expect(offsets([])).toStrictEqual(Array.from({ length: 15 }, (_, n) => 98 + 42 * n));
    const real = { ...accountOf(D0, []), page: lawNamed('2023-07-01') };
    const rows = rowsOf(real).filter(({ obligation }) => obligation.id === 'voortgangsgesprek');
    expect(rows.map(({ uiterlijk }) => offset(uiterlijk))).toStrictEqual(offsets([]));
  });

  it('tellen verder vanaf de dag van het gesprek', () => {
    expect(offsets([held('2026-05-30')]).slice(0, 3)).toStrictEqual([98, 131, 173]);
    expect(offsets([held('2026-06-20')]).slice(0, 3)).toStrictEqual([98, 152, 194]);
  });

  it('sluiten met een gesprek de oudste open ronde die nog niet is ingehaald', () => {
    expect(heldOn([held('2026-05-30'), held('2026-06-05')]).slice(0, 3)).toStrictEqual([89, 95, undefined]);
    expect(heldOn([held('2026-07-19')]).slice(0, 2)).toStrictEqual([139, undefined]);
    expect(heldOn([held('2026-07-20')]).slice(0, 3)).toStrictEqual([undefined, 140, undefined]);
  });

  it('slaan een ronde over die niet van toepassing is', () => {
    const exempt = happened('2026-05-01', 'niet-van-toepassing', {
      verplichting: 'voortgangsgesprek',
      ronde: 1,
      reden: 'herstel-binnenkort',
    });
    expect(heldOn([exempt, held('2026-06-01')]).slice(0, 2)).toStrictEqual([undefined, 91]);
    expect(offsets([exempt]).slice(0, 2)).toStrictEqual([98, 140]);
  });

  it('worden niet-gedaan op de dag dat de volgende ze inhaalt, en de laatste niet', () => {
    const account = accountOf(D0, [], TALKS);
    const rows = rowsOf(account);
    const status = (ronde: number, on: string) => {
      const row = rows[ronde - 1];
      return row && standingOf(row, account, undefined, day(on)).status;
    };
    expect(status(1, '2026-06-08')).toBe('open');
    expect(status(1, '2026-06-09')).toBe('verlopen');
    expect(status(1, '2026-07-19')).toBe('verlopen');
    expect(status(1, '2026-07-20')).toBe('niet-gedaan');
    expect(status(15, '2028-12-31')).toBe('verlopen');
  });

  it('lopen door zolang er loon is: bij een late WIA-aanvraag langer', () => {
    const application = duty(
      { rule: 'before', term: '11 weeks', end: 'wachttijd' },
      { id: 'wia-aanvraag', by: ['wia-aangevraagd'] },
    );
    const late = accountOf(D0, [happened('2027-12-17', 'wia-aangevraagd')], TALKS, application);
    expect(rowsOf(late).filter(({ obligation }) => obligation === TALKS)).toHaveLength(16);
    const inTime = accountOf(D0, [happened('2027-12-12', 'wia-aangevraagd')], TALKS, application);
    expect(rowsOf(inTime).filter(({ obligation }) => obligation === TALKS)).toHaveLength(15);
  });

  it('volgen een kortere cadans van de werkgever', () => {
    const monthly: HousePolicy = { duties: { voortgangsgesprek: { cadence: '4 weeks' } } };
    expect(offsets([], monthly).slice(0, 3)).toStrictEqual([84, 112, 140]);
    expect(offsets([held('2026-05-20')], monthly).slice(0, 2)).toStrictEqual([84, 107]);
  });
});

describe('rondes op een vast raster', () => {
  const grid = (events: readonly Gebeurtenis[], policy?: HousePolicy) =>
    rowsOf(accountOf(D0, [start, ...events], reports), policy);
  const fromStart = (events: readonly Gebeurtenis[], policy?: HousePolicy) =>
    grid(events, policy).map(({ uiterlijk }) => dayNumber(uiterlijk) - dayNumber(start.op));

  it('liggen op het begin plus 42 dagen per ronde, tot de laatste dag loon', () => {
    expect(fromStart([])).toStrictEqual([42, 84, 126, 168, 210, 252, 294, 336]);
    expect(rowsOf(accountOf(D0, [], reports))).toStrictEqual([]);
    expect(grid([])[1]).toMatchObject({ ronde: 2, streefdatum: '2027-05-14' });
  });

  it('blijven liggen waar zij liggen, wanneer er ook gerapporteerd is', () => {
    const early = grid([
      held('2027-03-20', 'voortgangsrapportage'),
      held('2027-05-30', 'voortgangsrapportage'),
    ]);
    expect(early.map(({ uiterlijk }) => uiterlijk)).toStrictEqual(grid([]).map(({ uiterlijk }) => uiterlijk));
    expect(early.slice(0, 3).map(({ fulfilledBy }) => fulfilledBy?.op)).toStrictEqual([
      '2027-03-20',
      '2027-05-30',
      undefined,
    ]);
  });

  it('worden ingehaald door de volgende, net als op een cadans', () => {
    const late = grid([held('2027-05-24', 'voortgangsrapportage')]);
    expect(
      late.slice(0, 2).map(({ fulfilledBy, overtakenOn }) => fulfilledBy?.op ?? overtakenOn),
    ).toStrictEqual(['2027-05-24', '2027-05-24']);
    expect(late[0]?.fulfilledBy).toBeUndefined();
  });

  it('laten alleen een ronde in dagen die niet meetellen opschuiven, niet die erna', () => {
    const shifted = grid(recovered('2027-05-20', '2027-06-01')).map(({ uiterlijk }) => uiterlijk);
    expect(shifted.slice(0, 3)).toStrictEqual(['2027-04-12', '2027-06-01', '2027-07-05']);
  });

  it('volgen ook een kortere cadans, en zeggen waar elke ronde vandaan komt', () => {
    expect(
      fromStart([], { duties: { voortgangsrapportage: { cadence: '3 weeks' } } }).slice(0, 3),
    ).toStrictEqual([21, 42, 63]);
    const [first, second] = grid([]);
    expect(first && because(first.due, () => '', 1)).toBe(
      '6 weken (42 dagen) na het begin van de rondes (1 maart 2027) is 12 april 2027.',
    );
    expect(second && because(second.due, () => '', 2)).toBe(
      '6 weken (42 dagen) na de vorige ronde (12 april 2027) is 24 mei 2027.',
    );
  });
});

describe('rondes die gebeurtenissen brengen', () => {
  const adjusted = duty(
    { rule: 'within', term: '2 weeks', of: { event: 'advies-bedrijfsarts' } },
    { id: 'bijstelling-plan-van-aanpak', appears: { each: 'advies-na-plan' } },
  );
  const plan = duty({ rule: 'in-week', week: 8 }, { id: 'plan-van-aanpak' });
  const advice = (op: string) => happened(op, 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
  const rounds = (...events: Gebeurtenis[]) =>
    rowsOf(accountOf(D0, events, plan, adjusted))
      .filter(({ obligation }) => obligation === adjusted)
      .map(({ uiterlijk, fulfilledBy, overtakenOn }) => [uiterlijk, fulfilledBy?.op ?? overtakenOn]);

  it('zijn er pas als er een plan is, en dan voor elk advies een', () => {
    expect(rounds(advice('2026-04-01'))).toStrictEqual([]);
    expect(
      rounds(
        advice('2026-04-01'),
        held('2026-04-10', 'plan-van-aanpak'),
        advice('2026-04-10'),
        advice('2026-06-01'),
      ),
    ).toStrictEqual([
      ['2026-04-24', '2026-06-15'],
      ['2026-06-15', undefined],
    ]);
  });

  it('sluiten op volgorde, en een bijstelling voor het advies telt niet', () => {
    const life = [held('2026-04-10', 'plan-van-aanpak'), advice('2026-05-01'), advice('2026-06-01')];
    const adjust = (op: string) => held(op, 'bijstelling-plan-van-aanpak');
    expect(rounds(...life, adjust('2026-04-20')).map(([, done]) => done)).toStrictEqual([
      '2026-06-15',
      undefined,
    ]);
    expect(rounds(...life, adjust('2026-06-14')).map(([, done]) => done)).toStrictEqual([
      '2026-06-14',
      undefined,
    ]);
    expect(rounds(...life, adjust('2026-06-15')).map(([, done]) => done)).toStrictEqual([
      '2026-06-15',
      '2026-06-15',
    ]);
  });
});
