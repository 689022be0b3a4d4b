// The outbox, and reading the address of the mail server.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { createActivities } from '../../activities/index.ts';
import { letterName } from '../../activities/post/message-id.ts';
import { outboxPost } from '../../activities/post/outbox.ts';
import type { Post } from '../../activities/post/post.ts';
import { readSmtpAddress } from '../../activities/post/smtp-address.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { order } from './orders.ts';
import { deliveryThrough } from './people.ts';
import { openRegister, type Register } from '../../activities/register/database.ts';
import { NO_DOCUMENTS, freshRegister, type FreshRegister } from '../support/register.ts';

let register: FreshRegister;
let db: Register;
beforeAll(async () => {
  register = await freshRegister();
  db = openRegister(register.url);
}, 60_000);
afterAll(async () => {
  await db.destroy();
  await register.stop();
}, 30_000);
const portsOn = (post: Post) =>
  createActivities({
    ...deliveryThrough(post),
    register: db,
    chainKey: Buffer.alloc(32),
    documents: NO_DOCUMENTS,
  });

let folder = '';
beforeEach(async () => {
  await db.deleteFrom('brief').execute();
  folder = join(mkdtempSync(join(tmpdir(), 'outbox-')), 'uit');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('The outbox', () => {
  it('keeps every letter as one file that its owner alone can read, named after the letter', async () => {
    const ports = portsOn(outboxPost(folder));
    expect(await ports.deliver(order())).toStrictEqual({ uitkomst: 'verzonden' });
    const [name = '', ...more] = readdirSync(folder);
    expect(more).toStrictEqual([]);
    expect(name).toMatch(
      /^2026-03-17_D-2026-7K3M9Q_plan-van-aanpak-herinnering-1-1-0_casemanager_[0-9a-f]{8}\.eml$/,
    );
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    const mail = await PostalMime.parse(readFileSync(join(folder, name)));
    expect(mail.to?.[0]?.address).toBe('noor@example.nl');
  });

  it('holds as many files as there are letters, also when each is written twice at the same time', async () => {
    const ports = portsOn(outboxPost(folder));
    const orders = Object.values(ordersOfEveryKind());
    await Promise.allSettled([...orders, ...orders].map((each) => ports.deliver(each)));
    for (const each of orders) expect(await ports.deliver(each)).toStrictEqual({ uitkomst: 'verzonden' });
    expect(readdirSync(folder)).toHaveLength(new Set(orders.map(letterName)).size);
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(/--\r\n$/);
  });

  it('keeps names apart that look alike once made safe, and stays inside its folder', () => {
    expect(letterName(order({ kenmerk: 'a/b' }))).not.toBe(letterName(order({ kenmerk: 'a-b' })));
    expect(letterName(order({ dossiernummer: '../../x', kenmerk: 'ö\n../' }))).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('knows of a letter whose sender is gone whether it was written: no mark, no second file', async () => {
    const post = outboxPost(folder);
    expect(await portsOn(post).deliver(order())).toStrictEqual({ uitkomst: 'verzonden' });
    // As it stands when the process is gone between the file and the register.
    await db.updateTable('brief').set({ staat: 'bezig', antwoord: null }).execute();
    expect(await portsOn(post).deliver(order())).toStrictEqual({ uitkomst: 'verzonden' });
    expect(await db.selectFrom('brief').select(['pogingen', 'mogelijk_dubbel']).execute()).toStrictEqual([
      { pogingen: 1, mogelijk_dubbel: false },
    ]);
  });

  it('loses the letters of a person who is removed, and no others', async () => {
    const ports = portsOn(outboxPost(folder));
    const toLead = order({ rol: 'leidinggevende', persoon: 'p-lead' });
    for (const each of [order(), toLead]) await ports.deliver(each);
    await db
      .insertInto('persoon')
      .values({ referentie: 'p-case', naam: 'Noor', adres: 'noor@example.nl' })
      .execute();
    const command = { soort: 'persoon-verwijder', wie: 'proef', referentie: 'p-case' };
    expect(await ports.registerWerk(command)).toMatchObject({ gedaan: { brieven: 1 } });
    expect(readdirSync(folder)).toStrictEqual([`${letterName(toLead)}.eml`]);
    // Once more, as after a worker that died in between: nothing is left to throw away, and that is fine.
    expect(await ports.registerWerk(command)).toMatchObject({ gedaan: { referentie: 'p-case' } });
  });

  it('tells when it cannot write', async () => {
    const post = outboxPost(folder);
    rmSync(folder, { recursive: true });
    await expect(portsOn(post).deliver(order())).rejects.toThrow('ENOENT');
  });
});

describe('The address of the mail server', () => {
  it('demands TLS, unless the server is this machine, and there when the address asks for it', () => {
    const lines = [
      'smtp://mail.example',
      'smtps://mail.example',
      'smtp://127.0.0.1:25',
      'smtp://[::1]:25',
      'smtp://localhost',
    ];
    expect(
      lines
        .map((line) => readSmtpAddress(line))
        .map(({ secure, requireTLS, port }) => [secure, requireTLS, port]),
    ).toStrictEqual([
      [false, true, 587],
      [true, false, 465],
      [false, false, 25],
      [false, false, 25],
      [false, false, 587],
    ]);
    // Nobody can opt out of it.
    expect(readSmtpAddress('smtp://mailpit:1025?tls=nee')).toMatchObject({
      requireTLS: true,
      ignoreTLS: false,
    });
    expect(readSmtpAddress('smtp://localhost?tls=ja').requireTLS).toBe(true);
    expect(readSmtpAddress('smtp://127.0.0.1.example').requireTLS).toBe(true);
  });

  it('reads name and password, also with odd characters', () => {
    expect(readSmtpAddress('smtp://jan%40x:p%3Aw%2F@mail.example').auth).toStrictEqual({
      user: 'jan@x',
      pass: 'p:w/',
    });
  });

  it.each(['', 'mail.example:25', 'http://u:geheim@mail.example', 'smtp://', 'smtp://u:geheim@:25'])(
    'refuses %j without repeating it',
    (line) => {
      expect(() => readSmtpAddress(line)).toThrow(/^SMTP_URL is geen adres van een mailserver/);
      expect(() => readSmtpAddress(line)).not.toThrow(/geheim/);
    },
  );
});
