// A loonsanctie to the day: until when it can be imposed, what shortens it and what does not, and leave in the middle of it.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureOf } from '../../workflows/dossier/picture.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

/** W = 2027-01-03; UWV decides in time until 2026-11-22; unshortened the sanction lasts until 2028-01-02. */
const sick = { eersteZiektedag: '2025-01-06' };
const applied = typed('2026-10-12', 'wia-aangevraagd');
const imposed = (besluitOp: string) =>
  typed(besluitOp, 'loonsanctie-opgelegd', { besluitOp, tekortkomingen: ['start-spoor-2'] });
const asked = (op: string) => typed(op, 'bekorting-verzocht');
const decided = (op: string, uitkomst: string) => typed(op, 'bekorting-besluit', { uitkomst });
const paidUntil = (...events: Typed[]) =>
  whatIf([applied, ...events], undefined, sick).klokken.loonLaatsteDag;

describe('een loonsanctie', () => {
  it('kan tot en met de laatste dag van het loon worden opgelegd, en daarna niet meer', () => {
    expect(paidUntil(imposed('2026-11-20'))).toBe('2028-01-02');
    expect(paidUntil(imposed('2026-11-22'))).toBe('2028-01-02');
    // Forty-two days late, so forty-two days shorter.
    expect(paidUntil(imposed('2027-01-03'))).toBe('2027-11-21');
    expect(paidUntil(imposed('2027-01-04'))).toBe('2027-01-03');
  });

  it('is ook op tijd als het besluit op de laatste dag viel en de brief later kwam: het besluit was nooit vervallen', () => {
    const late = { ...imposed('2027-01-03'), op: '2027-01-06' };
    const told = whatIf([applied, late], '2027-01-06', sick);
    expect(rowIn(told, 'loonsanctiebesluit').status).toBe('te-laat-gedaan');
    // As it is told afterwards of the days before the letter.
    const account = readScenario({ ziekmelding: sick, gebeurtenissen: [applied, late], tot: '2027-01-06' });
    const picture = pictureOf(account.ziekmelding, account.gebeurtenissen, DEFAULT_POLICY);
    const row = picture.rows.find(({ obligation }) => obligation.id === 'loonsanctiebesluit');
    expect(row && standingOf(row, picture.account, picture.closing, isoDay('2027-01-04')).status).toBe(
      'verlopen',
    );
  });

  it('wordt door een bekorting nooit langer', () => {
    const late = [imposed('2026-11-20'), asked('2027-12-01'), decided('2027-12-20', 'toegewezen')];
    expect(paidUntil(...late)).toBe('2028-01-02');
    const just = [imposed('2026-11-20'), asked('2027-11-10'), decided('2027-11-21', 'toegewezen')];
    expect(paidUntil(...just)).toBe('2028-01-01');
  });

  it('telt bij elk besluit het verzoek dat eraan voorafging', () => {
    const first = [imposed('2026-11-20'), asked('2027-02-01'), decided('2027-03-01', 'afgewezen')];
    expect(paidUntil(...first)).toBe('2027-12-26');
    expect(paidUntil(...first, asked('2027-06-01'))).toBe('2027-12-26');
    expect(paidUntil(...first, asked('2027-06-01'), decided('2027-06-10', 'toegewezen'))).toBe('2027-07-21');
  });

  it('wordt door verlof onderbroken, maar niet door verlof dat al voorbij was', () => {
    const leave = (op: string, tot: string) => typed(op, 'verlof', { tot, zelfdeOorzaak: 'ja' });
    expect(paidUntil(imposed('2026-11-20'), leave('2027-03-01', '2027-06-20'))).toBe('2028-04-23');
    // Ten days of leave in the first year move W to 2027-01-13, and the sanction with it, once.
    expect(paidUntil(leave('2025-06-02', '2025-06-11'), imposed('2026-11-20'))).toBe('2028-01-12');
  });
});
