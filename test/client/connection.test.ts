// Whether the front desk finds Temporal where it is, and says in one sentence what to do when it is not there.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectionSettings, settingsFromEnvironment } from '../../client/connection-settings.ts';
import { dataFolder } from '../../client/data-folder.ts';
import { Failed } from '../../client/front-desk.ts';
import { connectTemporal } from '../../client/temporal.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbinding-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const note = (text: string): void => writeFileSync(join(folder, 'server.json'), text);

describe('where Temporal is', () => {
  it('is what the environment says, by the platform’s own names', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const settings = settingsFromEnvironment({
      TEMPORAL_ADDRESS: 'temporal.example:7233',
      TEMPORAL_NAMESPACE: 'verzuim',
      TEMPORAL_TLS_SERVER_NAME: 'anders.example',
      TEMPORAL_TLS_CLIENT_CERT_DATA: pem,
      TEMPORAL_TLS_CLIENT_KEY_DATA: pem,
    });
    expect(settings).toMatchObject({
      namespace: 'verzuim',
      source: 'TEMPORAL_ADDRESS',
      connection: {
        address: 'temporal.example:7233',
        tls: { serverNameOverride: 'anders.example', clientCertPair: { key: Buffer.from(pem) } },
      },
    });
  });

  it('takes TLS for granted with an API key', () => {
    const { connection } =
      settingsFromEnvironment({ TEMPORAL_ADDRESS: 'a.example', TEMPORAL_API_KEY: 'k' }) ?? {};
    expect(connection).toMatchObject({ apiKey: 'k', tls: true });
  });

  it('reads empty settings as none', () => {
    expect(settingsFromEnvironment({ TEMPORAL_ADDRESS: '' })).toBeUndefined();
    const settings = settingsFromEnvironment({
      TEMPORAL_ADDRESS: 'temporal',
      TEMPORAL_NAMESPACE: '',
      TEMPORAL_API_KEY: '',
    });
    expect(settings?.namespace).toBe('default');
    expect(settings?.connection.tls).toBeUndefined();
  });

  it.each(['https://temporal.example', 'a b', 'host:port', 'host:7233/x'])('is not at "%s"', (wrong) => {
    expect(() => settingsFromEnvironment({ TEMPORAL_ADDRESS: wrong })).toThrow(/TEMPORAL_ADDRESS/);
  });

  it('says which setting is wrong', () => {
    const wrong = { TEMPORAL_ADDRESS: 'a', TEMPORAL_TLS_CLIENT_CERT_PATH: '/nergens.pem' };
    expect(() => settingsFromEnvironment(wrong)).toThrow(/nergens\.pem/);
  });

  it('is where the note in the data folder says, when the environment says nothing', async () => {
    note('{"address":"127.0.0.1:7240","namespace":"default","pid":1}');
    expect(await connectionSettings(folder, {})).toEqual({
      namespace: 'default',
      connection: { address: '127.0.0.1:7240' },
      source: 'data folder',
    });
  });

  it.each(['', '{', '{"address":7}'])('is nowhere with the note "%s"', async (text) => {
    note(text);
    await expect(connectionSettings(folder, {})).rejects.toThrow(/npm start/);
  });
});

describe('connecting', () => {
  const key = `k:${randomBytes(32).toString('base64')}`;
  const env = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
    SPOORWIJZER_DATA: folder,
    SPOORWIJZER_SLEUTELS: key,
    ...more,
  });

  it('says within seconds that nothing runs where the note points', async () => {
    note('{"address":"127.0.0.1:1","namespace":"default","pid":1}');
    const started = Date.now();
    await expect(connectTemporal(env({}))).rejects.toThrow('start het eerst met: npm start');
    expect(Date.now() - started).toBeLessThan(4000);
  });

  it('says within seconds that something else listens there', async () => {
    const visitors: Socket[] = [];
    const mute = createServer((visitor) => visitors.push(visitor));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const at = mute.address();
    const port = typeof at === 'object' && at ? at.port : 0;
    const started = Date.now();
    const attempt = connectTemporal(env({ TEMPORAL_ADDRESS: `127.0.0.1:${port}` }));
    await expect(attempt).rejects.toThrow(Failed);
    expect(Date.now() - started).toBeLessThan(4000);
    for (const visitor of visitors) visitor.destroy();
    mute.close();
  });
});

describe('the data folder', () => {
  it('is what SPOORWIJZER_DATA says, else a folder of the project', () => {
    expect(dataFolder({ SPOORWIJZER_DATA: folder })).toBe(folder);
    expect(dataFolder({})).toBe(join(import.meta.dirname, '..', '..', '.spoorwijzer'));
  });
});
