// De ontslagvoorwaarden op de dag zelf: wat later kwam of is aangekondigd telt nog niet, en achter elke zin staan haar gebeurtenissen.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { ontslagvoorwaardenOf } from '../../workflows/dossier/ontslag/index.ts';
import { notice, refusedFor, stop, talk, warning } from '../support/refused-case.ts';
import { pictureOn } from '../support/picture-on.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { day } from '../support/synthetic.ts';
import { done, typed, type Typed } from '../support/what-if.ts';

/** How one condition stands on a day, and on which events; the events may come later. */
function on(
  asked: string,
  which: string,
  events: readonly Typed[],
): readonly [stand: string | undefined, names: string | undefined] {
  const [picture] = pictureOn(events, '2028-03-31');
  const all = ontslagvoorwaardenOf(picture, day(asked)).wegen.flatMap(({ voorwaarden }) => voorwaarden);
  const found = all.find(({ voorwaarde }) => voorwaarde.startsWith(which));
  return [found?.stand, found?.gebeurtenissen.join(' ')];
}

const named = (event: Typed, id: string): Typed => ({ ...event, id });
const refused = named(refusedFor('geen'), 'w');
const told = named(notice, 'k');
const spoken = named(talk('nee'), 'g');
const [sent, received] = [named(warning()[0] ?? {}, 'wv'), named(warning()[1] ?? {}, 'wo')];
const stopped = named(stop('2026-06-17'), 'm');
const announced = (op: string) => done(op, 'mededeling-loonmaatregel', { id: 'md' });
const PROCEDURE = [refused, told, spoken, sent, received, stopped];

describe('de b-grond', () => {
  it('wordt tegengesproken vanaf de dag van het herstel, ook als het is aangekondigd', () => {
    const recovered = typed('2026-09-01', 'werkhervatting', { omvang: 'volledig', id: 'beter' });
    expect(on('2026-08-31', 'Het eigen werk kan niet meer', [recovered])).toStrictEqual(['niet-te-zien', '']);
    expect(on('2026-09-01', 'Het eigen werk kan niet meer', [recovered])).toStrictEqual([
      'spreekt-tegen',
      'beter',
    ]);
  });

  it('ziet spoor 1 en spoor 2 vanaf hun dag, en vraagt beide', () => {
    const events = [
      typed('2027-03-01', 'spoor-1-uitgesloten', { grond: 'geen-passend-werk', id: 's1' }),
      typed('2027-03-08', 'spoor-2-gestart', { uitvoering: 'extern', id: 's2' }),
    ];
    const elsewhere = (asked: string) => on(asked, 'Herplaatsing', events);
    expect(elsewhere('2027-02-28')).toStrictEqual(['ontbreekt', '']);
    expect(elsewhere('2027-03-01')).toStrictEqual(['ontbreekt', 's1']);
    expect(elsewhere('2027-03-07')).toStrictEqual(['ontbreekt', 's1']);
    expect(elsewhere('2027-03-08')).toStrictEqual(['niet-te-zien', 's1 s2']);
  });
});

describe('de e-grond', () => {
  it('noemt de gebeurtenissen achter elke zin, vanaf hun dag', () => {
    const refusal = (asked: string, events: readonly Typed[]) => on(asked, 'De werknemer komt', events);
    expect(refusal('2026-06-03', PROCEDURE)).toStrictEqual(['ontbreekt', '']);
    expect(refusal('2026-06-04', PROCEDURE)).toStrictEqual(['op-papier', 'w']);
    const again = typed('2026-07-01', 'medewerking-hervat', { id: 'h' });
    expect(refusal('2026-06-30', [...PROCEDURE, again])).toStrictEqual(['op-papier', 'w']);
    expect(refusal('2026-07-01', [...PROCEDURE, again])).toStrictEqual(['spreekt-tegen', 'w h']);
    const broken = typed('2026-06-04', 'controlevoorschrift-geschonden', { id: 'c' });
    expect(refusal('2026-06-04', [broken])).toStrictEqual(['niet-te-zien', 'c']);
  });

  it('noemt bij een deugdelijke grond het gesprek, of de toets die haar vond', () => {
    const ground = (events: readonly Typed[]) => on('2026-07-01', 'Zonder deugdelijke grond', events);
    expect(ground([refused, told, named(talk('ja'), 'g')])).toStrictEqual(['spreekt-tegen', 'g']);
    const test = typed('2026-06-15', 'advies-bedrijfsarts', {
      advies: 'geen-benutbare-mogelijkheden',
      id: 't',
    });
    expect(ground([refused, told, named(talk('medisch-te-toetsen'), 'g'), test])).toStrictEqual([
      'spreekt-tegen',
      't',
    ]);
  });

  it('noemt een waarschuwing zonder bewijs van ontvangst', () => {
    expect(on('2026-06-09', 'Schriftelijk gemaand', PROCEDURE)).toStrictEqual(['ontbreekt', 'wv']);
    expect(on('2026-06-10', 'Schriftelijk gemaand', PROCEDURE)).toStrictEqual(['op-papier', 'wv wo']);
  });

  // Refused on Thursday 4 June: the notice is due on Monday the 8th.
  it('neemt een kennisgeving van de laatste dag, en geen dag later', () => {
    const pay = (op: string) =>
      on('2026-06-30', 'Of: het loon gestaakt', [
        refused,
        ...[{ ...told, op }, spoken].toSorted((a, b) => (String(a.op) < String(b.op) ? -1 : 1)),
        sent,
        received,
        stopped,
        announced('2026-06-18'),
      ]);
    expect(pay('2026-06-08')).toStrictEqual(['op-papier', 'm md']);
    expect(pay('2026-06-09')).toStrictEqual(['spreekt-tegen', 'm k']);
  });

  it('rekent een late kennisgeving van een eerdere weigering deze niet aan', () => {
    const earlier = [
      { ...refusedFor('geen', 'gesprek'), op: '2026-05-04', id: 'w0' },
      { ...notice, op: '2026-05-20', id: 'k0' },
      typed('2026-05-21', 'medewerking-hervat', { id: 'h0' }),
    ];
    expect(
      on('2026-06-30', 'Of: het loon gestaakt', [...earlier, ...PROCEDURE, announced('2026-06-18')]),
    ).toStrictEqual(['op-papier', 'm md']);
  });

  it('vraagt de mededeling van deze maatregel, vanaf de dag dat zij er is', () => {
    const pay = (asked: string, ...events: readonly Typed[]) =>
      on(asked, 'Of: het loon gestaakt', [...PROCEDURE, ...events]);
    expect(pay('2026-06-17', announced('2026-06-17'))).toStrictEqual(['op-papier', 'm md']);
    expect(pay('2026-06-17', announced('2026-06-18'))).toStrictEqual(['ontbreekt', 'm']);
    expect(pay('2026-06-18', announced('2026-06-18'))).toStrictEqual(['op-papier', 'm md']);
    // What else was reported since is not the announcement.
    expect(pay('2026-06-30', done('2026-06-20', 'plan-van-aanpak'))).toStrictEqual(['ontbreekt', 'm']);
    // Eight weeks before there was the same case: the announcement of its measure is not the one of this measure.
    const earlier = [...PROCEDURE, announced('2026-06-18'), typed('2026-06-24', 'medewerking-hervat')].map(
      (event) =>
        JSON.parse(
          JSON.stringify({ ...event, id: undefined }).replaceAll(/\d{4}-\d\d-\d\d/g, (date) =>
            addDays(day(date), -56),
          ),
        ) as Typed,
    );
    expect(on('2026-06-30', 'Of: het loon gestaakt', [...earlier, ...PROCEDURE])).toStrictEqual([
      'ontbreekt',
      'm',
    ]);
  });

  it('telt een deskundigenoordeel dat sinds de weigering is gevraagd, vanaf de dag dat het kwam', () => {
    const asked = (op: string, id: string) =>
      typed(op, 'deskundigenoordeel-aangevraagd', { door: 'werkgever', vraag: 'inspanningen-werknemer', id });
    const given = (op: string, id: string) =>
      typed(op, 'deskundigenoordeel-ontvangen', { uitkomst: 'voor-werkgever', id });
    const judged = (on_: string, ...events: readonly Typed[]) => on(on_, 'Een deskundigenoordeel', events);
    const same = [refused, asked('2026-06-04', 'q'), given('2026-06-25', 'a')];
    expect(judged('2026-06-24', ...same)).toStrictEqual(['ontbreekt', '']);
    expect(judged('2026-06-25', ...same)).toStrictEqual(['op-papier', 'q a']);
    expect(judged('2026-06-30', asked('2026-06-03', 'q'), refused, given('2026-06-25', 'a'))).toStrictEqual([
      'ontbreekt',
      '',
    ]);
    expect(judged('2026-06-30', asked('2026-06-03', 'q'), given('2026-06-25', 'a'))).toStrictEqual([
      'ontbreekt',
      '',
    ]);
  });

  it('ziet het opzegverbod tot en met zijn laatste dag, en daarna niet meer', () => {
    expect(on('2028-03-01', 'Geen opzegverbod', [])[0]).toBe('ontbreekt');
    expect(on('2028-03-02', 'Geen opzegverbod', [])[0]).toBe('op-papier');
  });

  it('heeft voor de uitzondering op het opzegverbod de feiten én de waarschuwing of de stop nodig', () => {
    const exception = (events: readonly Typed[]) => on('2026-06-30', 'Geen opzegverbod', events)[0];
    // The warning is on file, the stop is not: one of them is enough.
    expect(exception(PROCEDURE.slice(0, 5))).toBe('op-papier');
    expect(exception(PROCEDURE.slice(0, 4))).toBe('ontbreekt');
    // A refusal alone, without a judgement on the ground.
    expect(exception([refused, told])).toBe('ontbreekt');
    const broken = typed('2026-06-04', 'controlevoorschrift-geschonden');
    expect(
      exception([
        broken,
        told,
        spoken,
        named(warning({ maatregel: 'opschorting' })[0] ?? {}, 'wv'),
        received,
      ]),
    ).toBe('ontbreekt');
  });

  it('is er niet meer vanaf de dag dat het dossier gesloten is', () => {
    const left = typed('2026-09-01', 'uit-dienst');
    expect(on('2026-09-01', 'De werknemer komt', [left])[0]).toBe('ontbreekt');
    expect(refusalOf(() => on('2026-09-02', 'De werknemer komt', [left]))).toBe(
      'het dossier is gesloten op 2 september 2026 (uit-dienst); hier valt niets te bekijken.',
    );
  });
});
