// Our own PostgreSQL as it meets the world: who may come in, what it tells, and what becomes of it when it dies.
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateRegister } from '../../activities/register/migrate.ts';
import { Failed } from '../../client/front-desk.ts';
import { startOwnPostgres, type OwnPostgres } from '../../worker/servers/own-postgres.ts';
import { asking, eventually } from '../support/ask-register.ts';

const LIMIT = 120_000;

let folder: string;
let server: OwnPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-own-postgres-'));
  server = await startOwnPostgres(folder);
  await migrateRegister(server.url);
}, LIMIT);

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, LIMIT);

const pidOf = async (where: string): Promise<number> =>
  Number((await readFile(join(where, 'register/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('our own PostgreSQL', () => {
  it('lets the writer write and the reader only read, both with a password, and nobody else', async () => {
    await asking(server.url, "insert into persoon (referentie) values ('P-1')");
    expect(await asking(server.readerUrl, 'select referentie from persoon')).toEqual([{ referentie: 'P-1' }]);
    await expect(asking(server.readerUrl, 'delete from persoon')).rejects.toMatchObject({ code: '42501' });
    for (const url of [server.url, server.readerUrl]) {
      await expect(asking(url.replace(/:[\da-f]{48}@/, ':mis@'), 'select 1')).rejects.toMatchObject({
        code: '28P01',
      });
    }
    const superuser = server.url.replace(/\/\/[^@]+@/, '//postgres:postgres@');
    await expect(asking(superuser, 'select 1')).rejects.toMatchObject({ code: '28000' });
    expect(
      await asking(server.url, 'select rolsuper, rolcreaterole from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolcreaterole: false }]);
  });

  it('listens on this machine only, by TCP only, and asks passwords by SCRAM', async () => {
    // As the server itself says: the socket's folder is on the fifth line of its note, the address on the sixth.
    const note = (await readFile(join(folder, 'register/postmaster.pid'), 'utf8')).split('\n');
    expect(note.slice(4, 6)).toEqual(['', '127.0.0.1']);
    const hba = await readFile(join(folder, 'register/pg_hba.conf'), 'utf8');
    expect(hba.trim().split('\n')).toHaveLength(2);
    expect(hba).toMatch(/^(host spoorwijzer \w+ 127\.0\.0\.1\/32 scram-sha-256\n){2}$/);
    expect(await asking(server.url, 'show password_encryption')).toEqual([
      { password_encryption: 'scram-sha-256' },
    ]);
  });

  it('keeps addresses, log and data to their owner, and opens no folder to others', async () => {
    for (const name of ['register-url', 'register-lezer-url', 'register.log']) {
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    for (const closed of [folder, join(folder, 'register')]) {
      expect((await stat(closed)).mode & 0o077).toBe(0);
    }
    expect(await readFile(join(folder, 'register-url'), 'utf8')).toBe(`${server.url}\n`);
    expect(await readFile(join(folder, 'register-lezer-url'), 'utf8')).toBe(`${server.readerUrl}\n`);
  });

  it('says nothing in its log of a statement that fails, or that a server process dies of', async () => {
    const secret = 'Wilhelmina-Zonderdank';
    await expect(asking(server.url, `select '${secret}'::integer`)).rejects.toThrow(secret);
    await expect(asking(server.url, 'select $1::date', [secret])).rejects.toThrow(secret);
    await expect(asking(server.url, `select ${secret.split('-').join('_')}`)).rejects.toThrow();
    await asking(server.url, `do $$ begin raise warning '${secret}'; end $$`);
    const dying = asking(server.url, `select pg_sleep(60), '${secret}'`).catch(() => 'gone');
    const busy =
      "select pid from pg_stat_activity where state = 'active' and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()";
    const pid = await eventually(async () => {
      const [row] = (await asking(server.url, busy)) as { pid: number }[];
      if (row === undefined) throw new Error('not busy yet');
      return row.pid;
    });
    process.kill(pid, 'SIGKILL');
    expect(await dying).toBe('gone');
    await eventually(() => asking(server.url, 'select 1'));
    const log = await readFile(join(folder, 'register.log'), 'utf8');
    expect(log).toContain('was terminated by signal 9');
    expect(log).not.toMatch(/wilhelmina|zonderdank|select/i);
  });

  it('comes back by itself on the same address when it is killed, with what was written', async () => {
    const before = await pidOf(folder);
    process.kill(before, 'SIGKILL');
    const rows = await eventually(() => asking(server.readerUrl, 'select referentie from persoon'));
    expect(rows).toEqual([{ referentie: 'P-1' }]);
    expect(await pidOf(folder)).not.toBe(before);
  });

  it('refuses data of another major version with one sentence that says what to do', async () => {
    const other = await mkdtemp(join(tmpdir(), 'spoorwijzer-old-postgres-'));
    await mkdir(join(other, 'register'));
    await writeFile(join(other, 'register/PG_VERSION'), '13\n');
    const attempt = startOwnPostgres(other);
    await expect(attempt).rejects.toThrow(Failed);
    await expect(attempt).rejects.toThrow(
      /^Het register in .+ is van PostgreSQL 13 en .+ pg_dump .+ DATABASE_URL .+\.$/,
    );
    expect(await readFile(join(other, 'register/PG_VERSION'), 'utf8')).toBe('13\n');
    await rm(other, { recursive: true, force: true });
  });
});
