// Whether a duty stands, at the end of a day, in exactly the status of law.md §12.1.4.
import { describe, expect, it } from '@jest/globals';
import { clocksOf } from '../../workflows/dossier/clocks.ts';
import { closingOf } from '../../workflows/dossier/closing.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import type { Obligation } from '../../workflows/law/obligation.ts';
import { accountOf, day, duty, happened, leave, rowOf } from '../support/synthetic.ts';

const D0 = '2026-03-02';
/** Due on Easter Saturday 4 April, accepted until Tuesday 7 April. */
const graced = duty(
  { rule: 'within', term: '33 days', of: 'eerste-ziektedag' },
  { grace: 'next-working-day' },
);
const done = (op: string): Gebeurtenis =>
  happened(op, 'voldaan', { verplichting: 'eerstejaarsevaluatie', id: 'klaar' });
const recovery = happened('2026-03-23', 'werkhervatting', { omvang: 'volledig', id: 'beter' });

function standing(on: string, events: readonly Gebeurtenis[] = [], obligation: Obligation = graced) {
  const account = accountOf(D0, events, obligation);
  return standingOf(rowOf(account), account, closingOf(account, clocksOf(account)), day(on));
}

describe('de status van een verplichting', () => {
  it('is open tot en met het respijt, en daarna verlopen', () => {
    expect(standing('2026-03-02')).toStrictEqual({ status: 'open' });
    expect(standing('2026-04-07')).toStrictEqual({ status: 'open' });
    expect(standing('2026-04-08')).toStrictEqual({ status: 'verlopen' });
    expect(standing('2030-01-01')).toStrictEqual({ status: 'verlopen' });
  });

  it('is gedaan of te laat gedaan vanaf de dag zelf, niet eerder', () => {
    expect(standing('2026-04-06', [done('2026-04-07')])).toStrictEqual({ status: 'open' });
    expect(standing('2026-04-07', [done('2026-04-07')])).toStrictEqual({
      status: 'gedaan',
      gedaanOp: '2026-04-07',
      door: 'klaar',
    });
    expect(standing('2026-04-08', [done('2026-04-08')])).toStrictEqual({
      status: 'te-laat-gedaan',
      gedaanOp: '2026-04-08',
      door: 'klaar',
    });
    expect(
      standing('2026-04-08', [happened('2026-04-08', 'voldaan', { verplichting: 'eerstejaarsevaluatie' })])
        .door,
    ).toBe('voldaan');
  });

  it('is niet van toepassing, met de reden', () => {
    const exempt = happened('2026-03-20', 'niet-van-toepassing', {
      verplichting: 'eerstejaarsevaluatie',
      reden: 'geregeld-door-ander',
      id: 'nvt',
    });
    expect(standing('2026-03-19', [exempt]).status).toBe('open');
    expect(standing('2026-05-20', [exempt])).toStrictEqual({
      status: 'niet-van-toepassing',
      reden: 'geregeld-door-ander',
      door: 'nvt',
    });
  });

  it('is opgeschort tijdens de herstel-observatie, en herleeft bij een terugval', () => {
    expect(standing('2026-03-22', [recovery]).status).toBe('open');
    expect(standing('2026-03-23', [recovery])).toStrictEqual({
      status: 'opgeschort',
      reden: 'herstel-observatie',
      door: 'beter',
      opgeschortTot: '2026-04-20',
    });
    expect(standing('2026-04-19', [recovery]).status).toBe('opgeschort');
    expect(standing('2026-04-19', [recovery, happened('2026-04-19', 'terugval')]).status).toBe('verlopen');
  });

  it('vervalt als het dossier sluit voordat zij te laat was', () => {
    expect(standing('2026-04-20', [recovery])).toStrictEqual({ status: 'vervallen', door: 'beter' });
    expect(standing('2026-03-25', [happened('2026-03-25', 'overleden', { id: 'dood' })])).toStrictEqual({
      status: 'vervallen',
      door: 'dood',
    });
    expect(standing('2026-03-24', [happened('2026-03-25', 'overleden')]).status).toBe('open');
  });

  it('is niet gedaan als zij al te laat was toen het dossier sloot', () => {
    const late = happened('2026-04-20', 'werkhervatting', { omvang: 'volledig', id: 'beter' });
    expect(standing('2026-05-17', [late]).status).toBe('opgeschort');
    expect(standing('2026-05-18', [late])).toStrictEqual({ status: 'niet-gedaan', door: 'beter' });
    expect(standing('2026-04-09', [happened('2026-04-09', 'overleden')]).status).toBe('niet-gedaan');
    expect(standing('2026-04-07', [happened('2026-04-07', 'overleden')]).status).toBe('vervallen');
  });

  it('houdt na het sluiten wat gedaan is gedaan', () => {
    expect(standing('2027-01-01', [done('2026-03-20'), recovery]).status).toBe('gedaan');
  });

  it('is opgeschort zolang de bedrijfsarts geen mogelijkheden ziet', () => {
    const plan = duty(graced.due, { waits: ['geen-benutbare-mogelijkheden'] });
    const none = happened('2026-03-20', 'advies-bedrijfsarts', {
      advies: 'geen-benutbare-mogelijkheden',
      herbeoordelenOp: '2026-05-01',
      id: 'nee',
    });
    const some = happened('2026-04-20', 'advies-bedrijfsarts', { advies: 'belastbaarheid' });
    expect(standing('2026-03-19', [none], plan).status).toBe('open');
    expect(standing('2026-04-10', [none], plan)).toStrictEqual({
      status: 'opgeschort',
      reden: 'geen-benutbare-mogelijkheden',
      door: 'nee',
      opgeschortTot: '2026-05-01',
    });
    expect(standing('2026-04-10', [none], graced).status).toBe('verlopen');
    expect(standing('2026-04-20', [none, some], plan).status).toBe('verlopen');
  });

  it('vervalt vanzelf op de laatste dag van het loon, als de zin dat zegt', () => {
    const decision = duty(
      { rule: 'before', term: '6 weeks', end: 'wachttijd' },
      { lapsesAt: 'laatste-kans-loonsanctie' },
    );
    expect(standing('2028-01-17', [], decision).status).toBe('verlopen');
    expect(standing('2028-02-26', [], decision).status).toBe('verlopen');
    expect(standing('2028-02-27', [], decision)).toStrictEqual({ status: 'vervallen' });
  });
});

describe('de observatie na herstel', () => {
  const closing = (...events: Gebeurtenis[]) => {
    const account = accountOf(D0, events, graced);
    return closingOf(account, clocksOf(account));
  };

  it('sluit het dossier op de 28e dag na herstel', () => {
    expect(closing(recovery)).toStrictEqual({
      op: '2026-04-20',
      reden: 'hersteld',
      door: 'beter',
      overdueBefore: '2026-03-23',
    });
    expect(closing(recovery, happened('2026-04-19', 'terugval'))).toBeUndefined();
  });

  it('telt dagen van verlof niet als dagen van herstel', () => {
    expect(closing(recovery, leave('2026-04-06', '2026-04-12'))?.op).toBe('2026-04-27');
    expect(closing(recovery, leave('2026-04-20', '2026-05-10'))?.op).toBe('2026-04-20');
    expect(closing(leave('2026-03-09', '2026-03-29'), recovery)?.op).toBe('2026-04-27');
    expect(closing(leave('2026-03-09', '2026-03-22'), recovery)?.op).toBe('2026-04-20');
  });
});
