// Wat spoor 2 laat wachten, en wat daar een eind aan maakt en wat niet: een advies om te hervatten, en na een uitzondering alleen wat bij haar hoort.
import { describe, expect, it } from '@jest/globals';
import { advice, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const choice = (op: string, keuze: string, fields: Typed = {}) =>
  typed(op, 'spoorkeuze', { keuze, ...fields });
const capacity = (op: string) => advice(op, 'belastbaarheid', { urenPerWeek: 8 });
const started = typed('2027-01-04', 'spoor-2-gestart', { uitvoering: 'extern' });

/** How a duty stands on a day, and until when it waits. */
function standing(verplichting: string, events: readonly Typed[], day: string) {
  const { status, opgeschortTot } = rowIn(whatIf(events, day), verplichting);
  return [status, ...(opgeschortTot === undefined ? [] : [opgeschortTot])].join(' tot ');
}

describe('een pauze van spoor 2', () => {
  const pause = advice('2027-01-11', 'pauze-spoor-2', { wijze: 'gestopt', herbeoordelenOp: '2027-03-01' });
  const plan = (...events: Typed[]) => standing('trajectplan', [started, pause, ...events], '2027-01-18');

  it('eindigt met het advies om te hervatten', () => {
    expect(plan()).toBe('opgeschort tot 2027-03-01');
    expect(plan(advice('2027-01-15', 'hervat-spoor-2'))).toBe('open');
  });

  it('loopt door bij elk ander advies', () => {
    expect(plan(capacity('2027-01-15'))).toBe('opgeschort tot 2027-03-01');
    expect(plan(advice('2027-01-15', 'geen-spoor-2'))).toBe('opgeschort tot 2027-03-01');
  });
});

describe('een uitzondering op spoor 2', () => {
  const start = (events: readonly Typed[], day = '2027-04-26') => standing('start-spoor-2', events, day);
  const review = { herbeoordelenOp: '2027-06-01' };
  const advised = choice('2027-03-08', 'advies-bedrijfsarts', review);
  const none = advice('2027-03-01', 'geen-benutbare-mogelijkheden', { herbeoordelenOp: '2027-06-01' });

  it('op advies van de bedrijfsarts eindigt zodra hij daarna weer belastbaarheid vaststelt', () => {
    expect(start([none, advised])).toBe('opgeschort tot 2027-06-01');
    expect(start([none, advised, capacity('2027-04-19')])).toBe('open');
  });

  it('eindigt niet door belastbaarheid van diezelfde dag, of door een ander advies', () => {
    expect(start([none, advised, capacity('2027-03-08')])).toBe('opgeschort tot 2027-06-01');
    const again = advice('2027-04-19', 'geen-benutbare-mogelijkheden', { herbeoordelenOp: '2027-07-01' });
    expect(start([none, advised, again])).toBe('opgeschort tot 2027-06-01');
  });

  it('om iets anders trekt zich van belastbaarheid niets aan', () => {
    const other = choice('2027-03-08', 'geen-reele-arbeidsmogelijkheden', review);
    expect(start([other, capacity('2027-04-19')])).toBe('opgeschort tot 2027-06-01');
  });

  it('eindigt met de keuze voor spoor 2, en niet met een eerdere', () => {
    const prospect = choice('2027-03-08', 'perspectief-binnen-drie-maanden', {
      herbeoordelenOp: '2027-06-01',
    });
    expect(start([prospect])).toBe('opgeschort tot 2027-06-01');
    expect(start([choice('2027-03-01', 'spoor-2'), prospect])).toBe('opgeschort tot 2027-06-01');
    expect(start([prospect, choice('2027-04-19', 'spoor-2')])).toBe('verlopen');
  });
});
