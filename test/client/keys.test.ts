// Whether keys are made once, kept safely, and refused in one clear sentence when something is wrong with them.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Failed } from '../../client/front-desk.ts';
import { ensureKeys, loadKeys, parseKeys } from '../../client/keys.ts';

const pair = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

describe('keys in the environment', () => {
  it('are read in order, separated by commas or lines', () => {
    expect(
      parseKeys(`${pair('nieuw')}, ${pair('oud')}\n${pair('ouder')}\n`, 'hier').map((key) => key.id),
    ).toEqual(['nieuw', 'oud', 'ouder']);
  });

  it.each([
    ['nothing', ' '],
    ['no name', randomBytes(32).toString('base64')],
    ['too short a key', `a:${randomBytes(16).toString('base64')}`],
    ['no base64', `a:${'*'.repeat(43)}=`],
    ['one name twice', `${pair('a')},${pair('a')}`],
    ['one broken among good ones', `${pair('a')},b`],
  ])('are refused when there is %s', (_what, text) => {
    expect(() => parseKeys(text, 'SPOORWIJZER_SLEUTELS')).toThrow(Failed);
  });

  it('are never repeated in a message', async () => {
    const secret = randomBytes(16).toString('base64');
    const refusal = await loadKeys('/nergens', { SPOORWIJZER_SLEUTELS: `a:${secret}` }).catch(String);
    expect(refusal).toMatch(/^Failed: De sleutels in SPOORWIJZER_SLEUTELS/);
    expect(refusal).not.toContain(secret);
  });

  it('go before the key file', async () => {
    const keys = await loadKeys('/nergens', { SPOORWIJZER_SLEUTELS: pair('uit-omgeving') });
    expect(keys[0].id).toBe('uit-omgeving');
  });
});

describe('the key file', () => {
  let folder = '';
  const file = (): string => join(folder, 'sleutels');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sleutels-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is made on the first start, for its owner only, and read ever after', async () => {
    const made = await ensureKeys(folder, {});
    expect(made[0].bytes).toHaveLength(32);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await ensureKeys(folder, {})).toEqual(made);
    expect(await loadKeys(folder, {})).toEqual(made);
    expect(readdirSync(folder)).toEqual(['sleutels']);
  });

  it('is made in a folder that is not there yet', async () => {
    const deeper = join(folder, 'a', 'b');
    await ensureKeys(deeper, {});
    expect(statSync(deeper).mode & 0o777).toBe(0o700);
  });

  it('is not made by who only joins in', async () => {
    await expect(loadKeys(folder, {})).rejects.toThrow(/npm start/);
    expect(existsSync(file())).toBe(false);
  });

  it('is refused when others can read it', async () => {
    await ensureKeys(folder, {});
    chmodSync(file(), 0o640);
    await expect(ensureKeys(folder, {})).rejects.toThrow(/chmod 600/);
  });

  it.each(['', 'rommel', 'a:AAAA'])('is refused, and left alone, when it says "%s"', async (content) => {
    writeFileSync(file(), content, { mode: 0o600 });
    await expect(ensureKeys(folder, {})).rejects.toThrow(Failed);
    expect(readFileSync(file(), 'utf8')).toBe(content);
  });

  it('is not replaced when it is lost and there is data', async () => {
    writeFileSync(join(folder, 'temporal.db'), '');
    await expect(ensureKeys(folder, {})).rejects.toThrow(/reservekopie/);
    expect(existsSync(file())).toBe(false);
  });

  it('is the same for processes that make it at the same time', async () => {
    const found = await Promise.all(Array.from({ length: 4 }, () => firstKeyElsewhere(folder)));
    expect(new Set(found)).toEqual(new Set([readFileSync(file(), 'utf8').split(':')[0]]));
    expect(readdirSync(folder)).toEqual(['sleutels']);
  });
});

/** Id of the first key as another process finds or makes it. */
function firstKeyElsewhere(folder: string): Promise<string> {
  const keys = new URL('../../client/keys.ts', import.meta.url).href;
  const program = `import { ensureKeys } from '${keys}'; console.log((await ensureKeys(process.argv[1], {}))[0].id);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said.trim());
      else reject(new Error(`ended with ${String(code)}`));
    });
  });
}
