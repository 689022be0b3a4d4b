// Wat een verplichting wegneemt: alleen wat bij haar eigen aanleiding hoort, van twee op één dag de eerste.
import { describe, expect, it } from '@jest/globals';
import { lapseOf } from '../../workflows/dossier/lapses.ts';
import type { Occasion } from '../../workflows/dossier/occurrences.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import type { Lapse } from '../../workflows/law/obligation.ts';
import { accountOf, duty, happened, spoorkeuze } from '../support/synthetic.ts';
import { D0, rowIn, typed, whatIf } from '../support/what-if.ts';

/** What takes a duty away in a dossier with these events. */
const taken = (lapsesBy: readonly Lapse[], events: readonly Gebeurtenis[], occasion?: Occasion) =>
  lapseOf(accountOf(D0, events), duty({ rule: 'in-week', week: 6 }, { lapsesBy }), occasion);
const about = (event: Gebeurtenis): Occasion => ({ event, day: event.op });

/** The last day of the wachttijd of {@link D0}. */
const W = '2028-02-27';
const aow = (op: string) => happened(op, 'aow-bereikt', { id: 'aow' });
const iva = (op: string) => happened(op, 'vervroegde-iva-besluit', { id: 'iva', uitkomst: 'toegewezen' });

describe('de AOW-leeftijd', () => {
  it.each([
    ['2028-02-26', { op: '2028-02-26', door: 'aow' }],
    [W, { op: W, door: 'aow' }],
    ['2028-02-28', undefined],
  ])('bereikt op %s: alleen binnen de wachttijd neemt zij iets weg', (op, lapsed) => {
    expect(taken(['aow'], [aow(op)])).toStrictEqual(lapsed);
  });

  it('die niemand kent neemt niets weg', () => {
    expect(taken(['aow'], [])).toBeUndefined();
  });
});

describe('twee op één dag', () => {
  it('neemt de eerste die de wet noemt haar weg, en van twee dagen de vroegste', () => {
    const both = [aow('2027-09-01'), iva('2027-09-01')];
    expect(taken(['vervroegde-iva', 'aow'], both)?.door).toBe('iva');
    expect(taken(['aow', 'vervroegde-iva'], both)?.door).toBe('aow');
    expect(taken(['vervroegde-iva', 'aow'], [aow('2027-08-31'), iva('2027-09-01')])?.door).toBe('aow');
    expect(taken(['aow', 'vervroegde-iva'], [aow('2027-09-02'), iva('2027-09-01')])?.door).toBe('iva');
  });
});

describe('spoor 2 na een uitzondering', () => {
  const exception = spoorkeuze('2027-02-01', 'perspectief-binnen-drie-maanden');
  const ended = (...events: readonly Gebeurtenis[]) => taken(['spoor-2-toch'], events, about(exception));
  const leave = happened('2026-06-01', 'verlof', { tot: '2026-06-10', zelfdeOorzaak: 'ja' });

  it('neemt de herbeoordeling weg als zij erna komt, en niet als zij er al voor lag', () => {
    const later = spoorkeuze('2027-02-15', 'spoor-2');
    expect(ended(leave, exception, later)).toStrictEqual({ op: '2027-02-15', door: 'spoor-2-2027-02-15' });
    expect(ended(leave, spoorkeuze('2027-01-11', 'spoor-2'), exception)).toBeUndefined();
    expect(ended(leave, spoorkeuze('2027-01-11', 'spoor-2'), exception, later)?.op).toBe('2027-02-15');
  });

  it('telt ook als spoor 2 gewoon begint, en een tweede uitzondering telt niet', () => {
    const start = happened('2027-03-01', 'spoor-2-gestart', {
      id: 'start',
      uitvoering: 'extern',
      bureau: 'b-1',
    });
    expect(ended(exception, start)).toStrictEqual({ op: '2027-03-01', door: 'start' });
    expect(ended(exception, spoorkeuze('2027-02-15', 'perspectief-binnen-drie-maanden'))).toBeUndefined();
  });

  it('neemt niets weg van een verplichting die niet van een uitzondering komt', () => {
    expect(taken(['spoor-2-toch'], [exception, spoorkeuze('2027-02-15', 'spoor-2')])).toBeUndefined();
  });

  it('op dezelfde dag gekozen, vóór de uitzondering, neemt de herbeoordeling niet weg', () => {
    const keuze = (op: string, what: string) =>
      typed(op, 'spoorkeuze', { keuze: what, onderbouwing: 'd-1', uitgelegdAanWerknemerOp: op });
    const perspective = keuze('2027-02-01', 'perspectief-binnen-drie-maanden');
    const review = (...events: Parameters<typeof whatIf>[0]) =>
      rowIn(whatIf(events, '2027-02-02'), 'herbeoordeling-uitzondering-spoor-2').status;
    expect(review(keuze('2027-02-01', 'spoor-2'), perspective)).toBe('open');
    expect(review(perspective, keuze('2027-02-01', 'spoor-2'))).toBe('vervallen');
  });
});

describe('medewerking en een grond die toch bleek', () => {
  const refusal = happened('2026-05-04', 'medewerking-geweigerd', {
    id: 'weigering',
    wat: 'gesprek',
    reden: 'anders',
  });
  const talk = (op: string, deugdelijkeGrond: string) =>
    happened(op, 'gesprek-gevoerd', { id: `gesprek-${op}`, deugdelijkeGrond });
  const resumed = happened('2026-05-12', 'medewerking-hervat', { id: 'hervat' });
  const [none, after] = [talk('2026-05-06', 'nee'), talk('2026-05-08', 'ja')];

  it('nemen weg wat van hun eigen weigering kwam', () => {
    expect(taken(['medewerking-hervat'], [refusal, resumed], about(refusal))).toStrictEqual({
      op: '2026-05-12',
      door: 'hervat',
    });
    expect(taken(['grond-gebleken'], [refusal, none, after], about(none))).toStrictEqual({
      op: '2026-05-08',
      door: 'gesprek-2026-05-08',
    });
    expect(taken(['grond-gebleken'], [refusal, none], about(none))).toBeUndefined();
  });

  it.each<Lapse>(['medewerking-hervat', 'grond-gebleken'])(
    'nemen niets weg van wat uit geen weigering kwam: %s',
    (lapse) => {
      const events = [refusal, none, after, resumed];
      expect(taken([lapse], events)).toBeUndefined();
      const leave = happened('2026-04-01', 'verlof', { tot: '2026-04-10', zelfdeOorzaak: 'ja' });
      expect(taken([lapse], [leave, ...events], about(leave))).toBeUndefined();
      expect(taken([lapse], [], about(leave))).toBeUndefined();
    },
  );
});

describe('een verplichting die niets wegneemt', () => {
  it('blijft, wat er ook gebeurt', () => {
    expect(taken([], [aow('2027-01-01'), iva('2027-01-01')])).toBeUndefined();
    expect(lapseOf(accountOf(D0, [aow('2027-01-01')]), duty({ rule: 'in-week', week: 6 }))).toBeUndefined();
  });
});
