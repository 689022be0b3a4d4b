// The gap list of the re-integratieverslag: a complete file has no gap, and every piece taken out of it shows (law.md §7).
import { describe, expect, it } from '@jest/globals';
import { changed, FULL, gaps, isDone, told, without } from '../support/full-file.ts';
import { typed } from '../support/what-if.ts';

describe('het re-integratieverslag', () => {
  it('heeft geen gat als alles er is, gedateerd en getekend of met een vastgelegde weigering', () => {
    expect(told(FULL)).toMatchObject({
      verslag: {
        verplichting: 're-integratieverslag',
        soort: 'wia',
        uiterlijk: '2027-11-28',
        status: 'open',
      },
      gaten: [],
    });
  });

  it.each([
    [
      'probleemanalyse',
      'f ontbreekt: De probleemanalyse moest er uiterlijk 13 april 2026 zijn; vraag haar op',
    ],
    [
      'plan-van-aanpak',
      'g ontbreekt: Het plan van aanpak moest er uiterlijk 15 april 2026 zijn; maak het samen',
    ],
    ['eerstejaarsevaluatie', 'h ontbreekt: De eerstejaarsevaluatie moest er uiterlijk 28 februari 2027 zijn'],
    [
      'eindevaluatie',
      'h ontbreekt: De eindevaluatie is er nog niet (uiterlijk 28 november 2027); houd haar samen',
    ],
    [
      'actueel-oordeel',
      'j ontbreekt: Het actueel oordeel van de bedrijfsarts is er nog niet (uiterlijk 28 november 2027)',
    ],
    ['trajectplan', 'bijlage ontbreekt: Het trajectplan voor spoor 2 moest er uiterlijk 15 maart 2027 zijn'],
  ])('mist %s', (id, sentence) => {
    const events =
      id === 'plan-van-aanpak'
        ? without(id).filter((e) => !isDone(e, 'bijstelling-plan-van-aanpak'))
        : without(id);
    expect(gaps(events).join('\n')).toContain(sentence);
  });

  it('mist de bijstelling na een advies, met de dag van dat advies en zonder inhoud', () => {
    expect(gaps(without('bijstelling-plan-van-aanpak'))).toStrictEqual([
      'g niet-bijgesteld: Het plan van aanpak is na het advies van 1 september 2026 niet bijgesteld; stel het samen bij en meld dat.',
    ]);
  });

  it('mist één rapportage van het bureau die er had moeten zijn, niet een die nog komt', () => {
    const early = FULL.filter(({ op }) => String(op) <= '2027-06-01');
    expect(gaps(early, '2027-06-01').filter((line) => line.includes('rapportage'))).toStrictEqual([]);
    const missed = FULL.filter(({ op }) => op !== '2027-05-24');
    expect(gaps(missed).filter((line) => line.includes('rapportage'))).toHaveLength(1);
  });

  it('vraagt van elk stuk dat het vastligt en niet vernietigd is', () => {
    expect(gaps(changed('plan-van-aanpak', { document: undefined }))).toStrictEqual([
      'g geen-stuk: Van het plan van aanpak van 10 april 2026 is geen stuk vastgelegd; zoek het gedateerde stuk op en leg het vast.',
    ]);
    const destroyed = typed('2026-05-01', 'document-vernietigd', {
      document: 'pa',
      reden: 'bevat-medische-gegevens',
    });
    expect(gaps([...FULL, destroyed])).toStrictEqual([
      'f geen-stuk: Het stuk van de probleemanalyse van 1 april 2026 is vernietigd; leg een nieuw, gedateerd stuk vast.',
    ]);
    const bare = FULL.map((event) =>
      event.soort === 'advies-bedrijfsarts' ? { ...event, document: undefined } : event,
    );
    expect(gaps(bare)[0]).toMatch(/^f geen-stuk: Van het advies van de bedrijfsarts van 1 september 2026/);
  });

  it('vraagt handtekeningen van plan, bijstelling en evaluaties, of een vastgelegde weigering', () => {
    expect(gaps(changed('eerstejaarsevaluatie', { getekend: 'alleen-werkgever' }))).toStrictEqual([
      'h niet-getekend: De eerstejaarsevaluatie van 10 februari 2027 is alleen door de werkgever getekend; laat de werknemer tekenen, of leg vast dat die niet wil tekenen.',
    ]);
    for (const id of [
      'plan-van-aanpak',
      'bijstelling-plan-van-aanpak',
      'eerstejaarsevaluatie',
      'eindevaluatie',
    ])
      expect(gaps(changed(id, { getekend: undefined }))).toStrictEqual([
        expect.stringMatching(/^[gh] niet-getekend: Bij .* niet vastgelegd of beiden tekenden/),
      ]);
  });
});
