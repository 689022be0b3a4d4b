// People come into the register from a file, whole or not at all, and are changed one by one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPeopleDesk, TWO, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.empty());

describe('Mensen importeren', () => {
  it('neemt iedereen over, en nog eens verandert niets', async () => {
    expect(await desk.bring(TWO)).toEqual({
      gedaan: { proef: false, nieuw: ['P-7', 'P-12'], gewijzigd: [], ongewijzigd: 0, fouten: [] },
    });
    const before = await desk.everybody();
    expect(before.map(({ naam, rol }) => [naam, rol])).toEqual([
      ['Sam Visser', null],
      ['Noor Bakker', 'casemanager'],
    ]);
    expect(await desk.bring(TWO)).toMatchObject({ gedaan: { nieuw: [], gewijzigd: [], ongewijzigd: 2 } });
    expect(await desk.everybody()).toEqual(before);
  });

  it('wijzigt wie er al is, en laat staan waarvoor het bestand geen kolom heeft', async () => {
    await desk.bring(TWO);
    const kolommen = ['naam', 'referentie', 'adres'];
    expect(await desk.bring([['Noor de Wit', 'P-7', '']], { kolommen })).toMatchObject({
      gedaan: { gewijzigd: ['P-7'] },
    });
    expect((await desk.everybody())[1]).toMatchObject({ naam: 'Noor de Wit', adres: null, afdeling: 'HR' });
  });

  it('laat met proef zien wat er zou gebeuren, en doet niets', async () => {
    await desk.bring(TWO);
    const rows = [
      ['P-7', 'Iemand', '', '', ''],
      ['P-9', 'Nieuw', '', '', ''],
    ];
    expect(await desk.bring(rows, { proef: true })).toMatchObject({
      gedaan: { proef: true, nieuw: ['P-9'], gewijzigd: ['P-7'] },
    });
    expect((await desk.everybody()).map(({ naam }) => naam)).toEqual(['Sam Visser', 'Noor Bakker']);
  });

  it('noemt elke foute regel met de reden, en neemt dan niemand over', async () => {
    const answer = await desk.bring([
      ['P-7', 'Noor Bakker', 'noor@example.nl', '', ''],
      ['P 8', 'Geheim Persoon', '', '', ''],
      ['P-9', '  ', 'geheim', '', ''],
      ['P-7', 'Nog Een', '', '', ''],
      ['P-10', 'Kort'],
      ['', 'Zonder', '', '', ''],
      ['P-11', 'x'.repeat(201), '', '', ''],
      ['P-13', 'Naam', 'a@b.nl\r\nBcc: c@d.nl', '', ''],
    ]);
    expect(answer).toEqual({
      gedaan: expect.objectContaining({
        nieuw: [],
        fouten: [
          { regel: 3, reden: expect.stringContaining('referentie: geen verwijzing') },
          { regel: 4, reden: 'naam: leeg; adres: geen mailadres' },
          { regel: 5, reden: 'dezelfde referentie als regel 2' },
          { regel: 6, reden: '2 velden in plaats van 5' },
          { regel: 7, reden: 'referentie: leeg' },
          { regel: 8, reden: 'naam: langer dan 200 tekens' },
          { regel: 9, reden: 'adres: geen mailadres' },
        ],
      }),
    });
    expect(JSON.stringify(answer)).not.toMatch(/geheim|Noor|Kort/i);
    expect(await desk.everybody()).toEqual([]);
  });

  it.each([
    [['referentie'], 'naam ontbreekt'],
    [['referentie', 'naam', 'bsn'], 'een kolom bij die er niet is'],
    [['referentie', 'naam', 'naam'], 'De kolom naam staat er twee keer.'],
  ])('weigert de kolommen %j', async (kolommen, sentence) => {
    expect(await desk.bring([kolommen.map(() => 'P-1')], { kolommen })).toEqual({
      geweigerd: expect.stringContaining(sentence),
    });
  });

  it('legt vast wie het deed, zonder namen', async () => {
    await desk.bring(TWO);
    const [last] = await desk.register.selectFrom('inzage').selectAll().orderBy('nummer', 'desc').execute();
    expect(last).toMatchObject({ wie: 'proef', wat: 'persoon importeer', dossier: null });
  });

  it('verwerkt vijfduizend mensen in een keer', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => [
      `P-${at}`,
      `Naam ${at}`,
      `n${at}@example.nl`,
      '',
      '',
    ]);
    expect(await desk.bring(many)).toMatchObject({ gedaan: { ongewijzigd: 0, fouten: [] } });
    expect(await desk.bring(many)).toMatchObject({
      gedaan: { nieuw: [], gewijzigd: [], ongewijzigd: 5_000 },
    });
  });
});

describe('Iemand wijzigen', () => {
  it('verandert wat genoemd is, en haalt met niets iets weg', async () => {
    await desk.bring(TWO);
    expect(
      await desk.ask('persoon-wijzig', { referentie: 'P-7', velden: { adres: 'n@example.nl', rol: '' } }),
    ).toEqual({
      gedaan: { referentie: 'P-7', gewijzigd: ['adres', 'rol'] },
    });
    expect((await desk.everybody())[1]).toMatchObject({
      naam: 'Noor Bakker',
      adres: 'n@example.nl',
      rol: null,
    });
  });

  it.each([
    [{ referentie: 'P-7', velden: { adres: 'geheim' } }, '--adres klopt niet: geen mailadres.'],
    [{ referentie: 'P-7', velden: { naam: '' } }, '--naam klopt niet: leeg.'],
    [{ referentie: 'P-7', velden: {} }, 'Zeg wat er verandert'],
    [{ referentie: 'P-99', velden: { naam: 'Geheim' } }, 'P-99 staat niet in het register'],
  ])('weigert %j in een zin', async (fields, sentence) => {
    await desk.bring(TWO);
    const answer = await desk.ask('persoon-wijzig', fields);
    expect(answer).toEqual({ geweigerd: expect.stringContaining(sentence) });
    expect(JSON.stringify(answer)).not.toMatch(/geheim/i);
  });
});
