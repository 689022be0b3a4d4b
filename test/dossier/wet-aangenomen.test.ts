// Een nieuwe wet oordeelt niet over wat vóór haar klaar was: dat houdt zijn datum; alleen wat nog openstond krijgt de nieuwe.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { beforeAdoption, keepEnded } from '../../workflows/dossier/adoption.ts';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { accountOf, duty, happened, recovered, rowsOf } from '../support/synthetic.ts';

describe('een dossier voor zijn nieuwe wet', () => {
  const ziekmelding = readZiekmelding({ eersteZiektedag: '2023-02-06' }, 'scenario');
  const adopted = (op: string, id: string) => happened(op, 'wet-aangenomen', { versie: '2023-07-01', id });
  const analysis = happened('2023-03-13', 'voldaan', { verplichting: 'probleemanalyse', id: 'pa' });
  const opinion = happened('2023-08-01', 'second-opinion', { id: 'later' });

  it('heeft de wet van zijn eerste ziektedag, en alle gebeurtenissen behalve het aannemen', () => {
    const life = [...recovered('2023-05-01', '2023-05-11'), analysis, adopted('2023-07-03', 'wet'), opinion];
    const account = evolve(ziekmelding, life);
    const before = beforeAdoption(account);
    expect(account.page.version).toBe('2023-07-01');
    expect(before?.account.page.version).toBe('2020-01-01');
    expect(before?.account.events).toStrictEqual(account.events.filter(({ id }) => id !== 'wet'));
    expect(before?.account.events).toHaveLength(4);
    // The rest of what is true of it is not the law's.
    expect(before?.account.eersteZiektedag).toBe('2023-02-06');
    expect(before?.account.ziekmelding).toStrictEqual(ziekmelding);
    expect(before?.account.interruptions).toStrictEqual(account.interruptions);
    expect(before?.account.interruptions).toHaveLength(1);
  });

  it.each([
    ['2023-07-03', '2023-07-02'],
    ['2023-08-01', '2023-07-31'],
  ])('eindigt de dag voor het aannemen: %s', (op, eve) => {
    expect(beforeAdoption(evolve(ziekmelding, [analysis, adopted(op, 'wet')]))?.eve).toBe(eve);
  });

  it('is er niet als er niets is aangenomen', () => {
    expect(beforeAdoption(evolve(ziekmelding, [analysis, opinion]))).toBeUndefined();
    expect(beforeAdoption(evolve(ziekmelding, []))).toBeUndefined();
  });

  it('gaat alleen het laatste aannemen terug', () => {
    const before = beforeAdoption(
      evolve(ziekmelding, [adopted('2023-07-03', 'eerst'), adopted('2023-09-01', 'laatst')]),
    );
    expect(before?.account.events.map(({ id }) => id)).toStrictEqual(['eerst']);
    expect([before?.account.page.version, before?.eve]).toStrictEqual(['2023-07-01', '2023-08-31']);
  });
});

describe('wat onder de vorige wet klaar was', () => {
  const D0 = '2026-03-02';
  const eve = isoDay('2026-05-31');
  /** The last day of week n is the n times seventh day: week 5 ends on 2026-04-05. */
  const inWeek = (id: ObligationId, week: number) => duty({ rule: 'in-week', week }, { id });
  const OLD = [inWeek('probleemanalyse', 6), inWeek('plan-van-aanpak', 8)];
  const NEW = [inWeek('probleemanalyse', 5), inWeek('plan-van-aanpak', 7)];
  const done = (op: string, verplichting: ObligationId) => happened(op, 'voldaan', { verplichting });

  /** Duties with their dates after a law of `now` took the place of a law of `old`, on the day after the eve. */
  function dates(events: readonly Gebeurtenis[], old = OLD, now = NEW): readonly string[] {
    const account = accountOf(D0, events, ...old);
    const kept = keepEnded(rowsOf(accountOf(D0, events, ...now)), rowsOf(account), { account, eve });
    return kept.map(({ obligation, uiterlijk }) => `${obligation.id} ${uiterlijk}`);
  }

  it('houdt zijn datum, en wat openstond krijgt de nieuwe, ook als die al voorbij is', () => {
    expect(dates([done('2026-04-01', 'probleemanalyse')])).toStrictEqual([
      'probleemanalyse 2026-04-12',
      'plan-van-aanpak 2026-04-19',
    ]);
  });

  const exempt = (op: string) =>
    happened(op, 'niet-van-toepassing', {
      verplichting: 'plan-van-aanpak',
      reden: 'herstel-binnenkort',
    });
  it.each<[string, readonly Gebeurtenis[], string]>([
    ['op tijd gedaan', [done('2026-04-20', 'plan-van-aanpak')], '2026-04-26'],
    ['te laat gedaan', [done('2026-05-06', 'plan-van-aanpak')], '2026-04-26'],
    ['gedaan op de dag ervoor', [done('2026-05-31', 'plan-van-aanpak')], '2026-04-26'],
    ['gedaan op de dag zelf', [done('2026-06-01', 'plan-van-aanpak')], '2026-04-19'],
    ['niet van toepassing op de dag ervoor', [exempt('2026-05-31')], '2026-04-26'],
    ['niet van toepassing op de dag zelf', [exempt('2026-06-01')], '2026-04-19'],
    ['verlopen en nog te doen', [], '2026-04-19'],
  ])('is wat een eind had: %s', (_, events, uiterlijk) => {
    expect(dates(events)).toStrictEqual(['probleemanalyse 2026-04-05', `plan-van-aanpak ${uiterlijk}`]);
  });

  it('blijft staan als de nieuwe wet de verplichting niet meer kent; wat niet klaar was verdwijnt', () => {
    const old = [...OLD, inWeek('arbeidsdeskundig-onderzoek', 10), inWeek('eindevaluatie', 12)];
    const now = [...NEW, inWeek('eerstejaarsevaluatie', 50)];
    const events = [done('2026-04-01', 'probleemanalyse'), done('2026-04-20', 'arbeidsdeskundig-onderzoek')];
    expect(dates(events, old, now)).toStrictEqual([
      'probleemanalyse 2026-04-12',
      'plan-van-aanpak 2026-04-19',
      'eerstejaarsevaluatie 2027-02-14',
      'arbeidsdeskundig-onderzoek 2026-05-10',
    ]);
  });
});
