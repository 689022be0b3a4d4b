// Every reading of a dossier is written down first: who, when, what and why; one that cannot be shows nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { readsOf, type Inzage } from '../../activities/register/read/reads.ts';
import type { FrontDesk } from '../../client/front-desk.ts';
import { loggedDesk } from '../../client/logged-desk.ts';
import { registerReader } from '../../client/register-reader.ts';
import { dossierOf, FilledRegister } from './filled-register.ts';

const NUMMER = 'D-2026-LEES';

let kept: FilledRegister;
beforeAll(async () => {
  kept = await FilledRegister.open();
  await kept.keep([dossierOf(NUMMER, '2026-02-02')]);
});
afterAll(() => kept.close());

/** A desk whose answers say only that it was asked. */
function deskThatCounts(): { readonly desk: FrontDesk; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (name: string) => () => {
    asked.push(name);
    return Promise.resolve({} as never);
  };
  const names = [
    'open',
    'report',
    'preview',
    'show',
    'state',
    'why',
    'openDossiers',
    'check',
    'close',
  ] as const;
  const desk = Object.fromEntries(names.map((name) => [name, answer(name)])) as unknown as FrontDesk;
  return { desk, asked };
}

const asker = { wie: 'P-9', wat: 'dossier toon', waarom: 'vraag van de werknemer' };
const what = (rows: readonly Inzage[]) => rows.map(({ wat }) => wat);

describe('a reading', () => {
  it('is in the log with who, what and why, before the desk is asked', async () => {
    const { desk, asked } = deskThatCounts();
    const logged = loggedDesk(desk, registerReader(kept.env), asker);
    await logged.show('D-EEN');
    await logged.state('D-EEN');
    await logged.why('D-EEN', 'wia-aanvraag');
    await logged.preview('D-EEN', {});
    await logged.open({}, 'D-EEN');
    expect(asked).toEqual(['show', 'state', 'why', 'preview', 'open']);
    const rows = await kept.ask(readsOf('D-EEN'));
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toEqual({ ...asker, wanneer: expect.any(String) });
    // A report is recorded in the dossier itself; an opening without a number shows nothing that was there.
    await logged.report('D-EEN', {});
    await logged.open({});
    expect(await kept.ask(readsOf('D-EEN'))).toHaveLength(5);
    await logged.close();
    expect(asked.at(-1)).toBe('close');
  });

  it('that cannot be written down shows nothing, and says so in one line', async () => {
    const { desk, asked } = deskThatCounts();
    await sql`revoke insert on inzage from spoorwijzer_lezer`.execute(kept.register);
    try {
      const logged = loggedDesk(desk, registerReader(kept.env), asker);
      for (const reading of [
        () => logged.show(NUMMER),
        () => logged.state(NUMMER),
        () => logged.preview(NUMMER, {}),
        () => logged.why(NUMMER, 'wia-aanvraag'),
      ])
        await expect(reading()).rejects.toThrow(/^Het register kon niet worden gelezen \(42501\)/);
      await logged.close();
      expect(asked).toEqual(['close']);
      for (const words of [
        ['lijst'],
        ['portefeuille'],
        ['inzage', NUMMER],
        ['dossier', 'toon', NUMMER, '--zoals-bekend-op', '2026-03-01'],
      ]) {
        const { status, stdout, stderr } = await kept.cli(words);
        expect({ words, status, stdout }).toEqual({ words, status: 1, stdout: '' });
        expect(stderr).toMatch(/^[^\n]+\n$/);
      }
    } finally {
      await sql`grant insert on inzage to spoorwijzer_lezer`.execute(kept.register);
    }
  });

  it('fails closed too when the register is away, and says where to look', async () => {
    const { desk, asked } = deskThatCounts();
    const gone = { DATABASE_URL_LEZER: 'postgres://lezer:x@127.0.0.1:1/register' };
    const logged = loggedDesk(desk, registerReader(gone), asker);
    await expect(logged.show(NUMMER)).rejects.toThrow(/ECONNREFUSED.*spoorwijzer gezond/);
    // What happened can still be told.
    await logged.report(NUMMER, {});
    expect(asked).toEqual(['report']);
  });

  it('is never changed and never removed, not even by the owner', async () => {
    await expect(sql`delete from inzage`.execute(kept.register)).rejects.toThrow();
    await expect(sql`update inzage set wie = 'iemand anders'`.execute(kept.register)).rejects.toThrow();
    await expect(sql`truncate inzage`.execute(kept.register)).rejects.toThrow();
  });
});

describe('inzage', () => {
  it('tells who looked, when, at what and why, itself included', async () => {
    const words = [
      'dossier',
      'toon',
      NUMMER,
      '--zoals-bekend-op',
      '2026-03-01',
      '--als',
      'P-9',
      '--reden',
      ' de AP  vraagt het ',
    ];
    expect((await kept.cli(words)).status).toBe(0);
    const rows = (await kept.json('inzage', NUMMER, '--als', 'P-1')) as readonly Inzage[];
    expect(rows.at(-2)).toEqual({
      wanneer: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      wie: 'P-9',
      wat: 'dossier toon --zoals-bekend-op 2026-03-01',
      waarom: 'de AP vraagt het',
    });
    expect(rows.at(-1)).toMatchObject({ wie: 'P-1', wat: 'inzage' });
    const { stdout } = await kept.cli(['inzage', NUMMER]);
    expect(stdout).toContain(`Inzage in dossier ${NUMMER}`);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(what((await kept.json('inzage', 'D-NERGENS')) as readonly Inzage[])).toEqual(['inzage']);
  });

  it.each<[string[], string]>([
    [['inzage', NUMMER, '--als', 'Noor de Wit'], 'Met --als hoort een verwijzing'],
    [['inzage', NUMMER, '--reden', ' '], 'Schrijf achter --reden'],
    [['inzage', NUMMER, '--reden', 'x'.repeat(201)], 'Schrijf achter --reden'],
    [['inzage', 'geen nummer'], 'kan geen dossiernummer zijn'],
  ])('refuses %j', async (words, sentence) => {
    const { status, stdout, stderr } = await kept.cli(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
