// The hole `zonder-ontvanger`: planted in every way it can come about, and mended.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dossiersWithoutRecipient } from '../../activities/register/holes/recipients.ts';
import { readerOn } from '../../activities/register/read.ts';
import { openRegister } from '../../activities/register/database.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { openPeopleDesk, TODAY, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.empty();
  const people = ['c-1', 'l-1', 'h-1', 'm-1', 'P-9'];
  await desk.bring(people.map((each) => [each, `Naam ${each}`, `${each}@example.nl`, '', '']));
});

const holes = () => dossiersWithoutRecipient(desk.register);
const noAddress = (referentie: string) => desk.ask('persoon-wijzig', { referentie, velden: { adres: '' } });

describe('Een dossier zonder ontvanger', () => {
  it('is er niet als iedereen bereikbaar is, en gesloten dossiers tellen niet', async () => {
    await desk.publish('D-2026-AAAAAA');
    expect(await holes()).toEqual([]);
    await desk.register.updateTable('dossier').set({ casemanager: 'P-99', gesloten_op: TODAY }).execute();
    expect(await holes()).toEqual([]);
  });

  it.each([
    ['c-1', 'casemanager'],
    ['l-1', 'leidinggevende'],
    ['h-1', 'hr-manager'],
    ['m-1', 'medewerker'],
  ])('heet zo als %s geen adres heeft, met wat eraan te doen is', async (wie, rol) => {
    await desk.publish('D-2026-BBBBBB');
    await noAddress(wie);
    const found = await holes();
    expect(found).toEqual([
      { dossiernummer: 'D-2026-BBBBBB', gat: 'zonder-ontvanger', zin: expect.any(String) },
    ]);
    expect(found[0]?.zin).toContain(`De ${rol} (${wie}) heeft geen mailadres`);
    expect(found[0]?.zin).toContain(`meld D-2026-BBBBBB betrokkene-gewijzigd --rol ${rol}`);
    expect(found[0]?.zin).not.toContain('Naam');
    await desk.ask('persoon-wijzig', { referentie: wie, velden: { adres: 'weer@example.nl' } });
    expect(await holes()).toEqual([]);
  });

  it('kent ook wie niet of niet meer in het register staat', async () => {
    const changed = { soort: 'betrokkene-gewijzigd', rol: 'casemanager', op: TODAY };
    await desk.publish('D-2026-CCCCCC', [{ ...changed, persoon: 'P-99' }]);
    expect((await holes())[0]?.zin).toContain('De casemanager (P-99) staat niet in het register');
    await desk.ask('persoon-verwijder', { referentie: 'P-9' });
    await desk.publish('D-2026-DDDDDD', [{ ...changed, persoon: 'P-9' }]);
    expect((await holes())[1]?.zin).toContain('De casemanager (P-9) is uit het register verwijderd');
  });

  it('telt een vervanger mee, uit het register of uit het dossier zelf, zolang die er is', async () => {
    await desk.publish('D-2026-EEEEEE');
    await noAddress('c-1');
    const until = addDays(TODAY, 3);
    await desk.period(TODAY, until, 'P-9', 'c-1');
    expect(await holes()).toEqual([]);
    expect(await dossiersWithoutRecipient(desk.register, addDays(until, 1))).toHaveLength(1);
    await desk.ask('persoon-vervang-intrekken', { persoon: 'c-1', van: TODAY });
    expect(await holes()).toHaveLength(1);
    const stands = { soort: 'vervanging', persoon: 'c-1', vervanger: 'P-9', op: TODAY, tot: until };
    await desk.register.updateTable('dossier').set({ gesloten_op: TODAY }).execute();
    await desk.publish('D-2026-GGGGGG', [stands]);
    expect(await holes()).toEqual([]);
    await noAddress('P-9');
    expect((await holes())[0]?.zin).toContain('geen mailadres');
  });

  it('is ook te zien voor wie alleen mag lezen', async () => {
    await desk.publish('D-2026-HHHHHH');
    await noAddress('c-1');
    const reader = readerOn(openRegister(desk.readerUrl));
    expect(await reader.read({ wie: 'proef', wat: 'controle' }, dossiersWithoutRecipient)).toHaveLength(1);
    await reader.close();
  });
});
