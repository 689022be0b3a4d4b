// A person is removed for good, or not as long as somebody counts on them; and what stays.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { registerDirectory } from '../../activities/register/directory.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { openPeopleDesk, TODAY, TWO, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.empty());

describe('Iemand verwijderen', () => {
  const remove = (referentie: string) => desk.ask('persoon-verwijder', { referentie });
  const letter = (sleutel: string, persoon: string, staat: 'verzonden' | 'bezig' | 'onzeker') =>
    desk.register
      .insertInto('brief')
      .values({
        sleutel,
        rol: 'casemanager',
        dossier: 'D-1',
        soort: 'herinnering',
        op: '2026-03-01',
        message_id: `<${sleutel}@x>`,
        persoon,
        naam: 'Noor',
        adres: 'noor@example.nl',
        bytes: Buffer.from('Beste Noor'),
        vingerafdruk: 'abc',
        staat,
        pogingen: 1,
        antwoord: '250 ok noor',
        bezorgfout: 'noor is weg',
      })
      .execute();
  beforeEach(() =>
    desk.bring([
      ...TWO,
      ...['c-1', 'l-1', 'h-1', 'm-1'].map((each) => [each, `Naam ${each}`, `${each}@example.nl`, '', '']),
    ]),
  );

  it('overschrijft naam, adres en brieven; sleutels, uitkomsten, vingerafdrukken en tijden blijven', async () => {
    await letter('a', 'P-7', 'verzonden');
    await letter('b', 'P-12', 'verzonden');
    await desk.period('2026-07-06', '2026-07-24');
    const [before] = await desk.register.selectFrom('brief').selectAll().where('sleutel', '=', 'a').execute();
    expect(await remove('P-7')).toEqual({ gedaan: { referentie: 'P-7', brieven: 1, vervangingen: 1 } });
    const [after, other] = await desk.register.selectFrom('brief').selectAll().orderBy('sleutel').execute();
    expect(after).toEqual({
      ...before,
      naam: null,
      adres: null,
      bytes: null,
      antwoord: null,
      bezorgfout: null,
    });
    expect(other?.naam).toBe('Noor');
    const person = (await desk.everybody()).find(({ referentie }) => referentie === 'P-7');
    expect(person).toMatchObject({ naam: null, adres: null, rol: null, afdeling: null });
    expect(person?.verwijderd_op).toMatch(/^\d{4}-/);
    expect(await registerDirectory(desk.register).find('P-7', TODAY)).toBeUndefined();
    // Once more comes to the same; and nobody comes back under that reference.
    expect(await remove('P-7')).toMatchObject({ gedaan: { referentie: 'P-7' } });
    expect(await desk.bring(TWO)).toMatchObject({
      gedaan: { fouten: [{ regel: 2, reden: expect.stringContaining('verwijderd') }] },
    });
    expect(await desk.ask('persoon-wijzig', { referentie: 'P-7', velden: { naam: 'X' } })).toEqual({
      geweigerd: expect.stringContaining('is uit het register verwijderd'),
    });
    expect(await remove('P-99')).toEqual({
      geweigerd: expect.stringContaining('staat niet in het register'),
    });
  });

  it.each([
    ['c-1', 'casemanager'],
    ['l-1', 'leidinggevende'],
    ['h-1', 'hr-manager'],
    ['m-1', 'medewerker'],
  ])(
    'wordt geweigerd zolang %s %s is in een open dossier, met wat er gemeld moet worden',
    async (wie, rol) => {
      await desk.publish('D-2026-AAAAAA');
      await desk.publish('D-2026-BBBBBB');
      const answer = await remove(wie);
      expect(answer).toEqual({
        geweigerd: expect.stringContaining(`${rol} in D-2026-AAAAAA, D-2026-BBBBBB`),
      });
      expect(answer).toEqual({
        geweigerd: expect.stringContaining(
          `spoorwijzer meld D-2026-AAAAAA betrokkene-gewijzigd --rol ${rol} --persoon <verwijzing> --op ${TODAY}`,
        ),
      });
      expect((await desk.everybody()).find(({ referentie }) => referentie === wie)?.naam).toBe(`Naam ${wie}`);
    },
  );

  it('kan als een ander de rol heeft, en als het dossier dicht is', async () => {
    const changed = { soort: 'betrokkene-gewijzigd', rol: 'casemanager', persoon: 'P-12', op: TODAY };
    await desk.publish('D-2026-CCCCCC', [changed]);
    expect(await remove('P-12')).toEqual({ geweigerd: expect.stringContaining('D-2026-CCCCCC') });
    await sql`update dossier set gesloten_op = ${TODAY} where nummer <> 'D-2026-CCCCCC'`.execute(
      desk.register,
    );
    expect(await remove('c-1')).toMatchObject({ gedaan: { referentie: 'c-1' } });
    await sql`update dossier set gesloten_op = ${TODAY}`.execute(desk.register);
    expect(await remove('l-1')).toMatchObject({ gedaan: { referentie: 'l-1' } });
  });

  it('wordt geweigerd zolang iemand vervanger is in een open dossier', async () => {
    const stands = {
      soort: 'vervanging',
      persoon: 'c-1',
      vervanger: 'P-7',
      op: TODAY,
      tot: addDays(TODAY, 3),
    };
    await desk.publish('D-2026-DDDDDD', [stands]);
    expect(await remove('P-7')).toEqual({
      geweigerd: expect.stringContaining('spoorwijzer meld D-2026-DDDDDD vervanging --persoon c-1'),
    });
  });

  it.each(['bezig', 'onzeker'] as const)('wordt geweigerd zolang een brief %s is', async (staat) => {
    await letter('a', 'P-7', staat);
    expect(await remove('P-7')).toEqual({
      geweigerd: expect.stringContaining('is nog een brief aan P-7 onderweg'),
    });
    expect(await desk.register.selectFrom('brief').select('naam').execute()).toEqual([{ naam: 'Noor' }]);
  });
});

describe('Een werkgever', () => {
  it('staat met zijn huisregels in het register vanaf zijn eerste dossier', async () => {
    await desk.publish('D-2026-EEEEEE');
    const [first] = await desk.register.selectFrom('werkgever').selectAll().execute();
    expect(first).toMatchObject({ referentie: 'w-1', huisregels: {} });
    expect(first?.vingerafdruk).toMatch(/^[0-9a-f]{64}$/);
    await desk.publish('D-2026-FFFFFF', [], { huisregels: { duties: {} } });
    expect(await desk.register.selectFrom('werkgever').selectAll().execute()).toEqual([first]);
  });
});

describe('Een fout van de database', () => {
  it('noemt nooit een naam', async () => {
    await sql`alter table persoon add constraint nooit check (naam <> 'Geheim Persoon')`.execute(
      desk.register,
    );
    try {
      const error: unknown = await desk
        .bring([['P-1', 'Geheim Persoon', '', '', '']])
        .catch((reason: unknown) => reason);
      expect(String(error)).toContain('23514');
      expect(String(error) + JSON.stringify(error)).not.toContain('Geheim');
    } finally {
      await sql`alter table persoon drop constraint nooit`.execute(desk.register);
    }
  });
});
