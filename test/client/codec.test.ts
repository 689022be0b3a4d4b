// Whether what Temporal stores is sealed, opens only where it belongs, and never turns into garbage.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import fc from 'fast-check';
import { sealingCodec } from '../../client/codec.ts';
import { Failed, Refused } from '../../client/front-desk.ts';
import type { Key } from '../../client/keys.ts';

const key = (id: string): Key => ({ id, bytes: randomBytes(32) });
const [first, second] = [key('first'), key('second')];
const codec = sealingCodec([first]);

const dossier = (workflowId: string): SerializationContext => ({
  type: 'workflow',
  namespace: 'default',
  workflowId,
});

async function sealed(value: unknown, context?: SerializationContext, by = codec): Promise<Payload> {
  const [payload] = await by.encode([defaultPayloadConverter.toPayload(value)], context);
  if (!payload) throw new Error('the codec lost a payload');
  return payload;
}

async function opened(payload: Payload, context?: SerializationContext, by = codec): Promise<unknown> {
  const [plain] = await by.decode([payload], context);
  return defaultPayloadConverter.fromPayload(plain ?? {});
}

const dataOf = (payload: Payload): Buffer => Buffer.from(payload.data ?? []);

describe('the codec', () => {
  it('gives back every JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await opened(await sealed(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives back bytes, nothing, and payloads without metadata or data', async () => {
    expect(await opened(await sealed(undefined))).toBeUndefined();
    expect(await opened(await sealed(new Uint8Array([0, 255])))).toEqual(new Uint8Array([0, 255]));
    const [bare] = await codec.decode(await codec.encode([{}]));
    expect(bare?.data ?? []).toHaveLength(0);
  });

  it('keeps several payloads in order', async () => {
    const payloads = ['a', 'b', 'c'].map((value) => defaultPayloadConverter.toPayload(value));
    const back = await codec.decode(await codec.encode(payloads));
    expect(back.map((payload) => defaultPayloadConverter.fromPayload(payload))).toEqual(['a', 'b', 'c']);
  });

  it('leaves nothing readable, and never seals the same way twice', async () => {
    const one = await sealed({ medewerker: 'medewerker-4711' });
    const other = await sealed({ medewerker: 'medewerker-4711' });
    expect(dataOf(one).includes('4711')).toBe(false);
    expect(dataOf(one).equals(dataOf(other))).toBe(false);
    const metadata = Object.entries(one.metadata ?? {}).map(([name, value]) => [
      name,
      Buffer.from(value).toString(),
    ]);
    expect(Object.fromEntries(metadata)).toEqual({
      encoding: 'binary/encrypted',
      'encryption-key-id': 'first',
    });
  });

  it('compresses what can be compressed, and does not grow the rest by more than its envelope', async () => {
    const rows = Array.from({ length: 100 }, (_, ronde) => ({ verplichting: 'voortgangsgesprek', ronde }));
    expect(dataOf(await sealed(rows)).length).toBeLessThan(JSON.stringify(rows).length / 5);
    expect(dataOf(await sealed(randomBytes(5000))).length).toBeLessThan(5000 + 100);
  });

  it('opens what an earlier key sealed, and seals with the first', async () => {
    const old = await sealed('uit 2024', undefined, sealingCodec([first]));
    const rotated = sealingCodec([second, first]);
    expect(await opened(old, undefined, rotated)).toBe('uit 2024');
    const fresh = await sealed('van nu', undefined, rotated);
    await expect(opened(fresh, undefined, sealingCodec([first]))).rejects.toThrow(
      /sleutel 'second'.*niet bekend/,
    );
  });

  it('says so when a key of the same name is another one', async () => {
    const impostor = sealingCodec([{ id: 'first', bytes: randomBytes(32) }]);
    await expect(opened(await sealed('x'), undefined, impostor)).rejects.toThrow(Failed);
    await expect(opened(await sealed('x'), undefined, impostor)).rejects.toThrow(/past niet/);
  });

  it('notices every changed bit, also in the metadata', async () => {
    const payload = await sealed('loondoorbetaling', dossier('dossier-1'));
    await fc.assert(
      fc.asyncProperty(fc.nat(dataOf(payload).length * 8 - 1), async (bit) => {
        const data = dataOf(payload);
        data.writeUInt8(data.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        await expect(opened({ ...payload, data })).rejects.toThrow(Failed);
      }),
    );
    const { 'encryption-owner': _owner, ...ownerless } = payload.metadata ?? {};
    await expect(opened({ ...payload, metadata: ownerless })).rejects.toThrow(/past niet/);
    await expect(opened({ ...payload, data: dataOf(payload).subarray(0, 20) })).rejects.toThrow(Failed);
    await expect(opened({ metadata: payload.metadata ?? {} })).rejects.toThrow(Failed);
  });

  it('opens a payload only in the dossier it was sealed for', async () => {
    const payload = await sealed('x', dossier('dossier-1'));
    expect(await opened(payload, dossier('dossier-1'))).toBe('x');
    await expect(opened(payload, dossier('dossier-2'))).rejects.toThrow(/ander dossier/);
    const elsewhere: SerializationContext = { type: 'workflow', namespace: 'test', workflowId: 'dossier-1' };
    await expect(opened(payload, elsewhere)).rejects.toThrow(/ander dossier/);
  });

  it('counts the activities of a dossier as the dossier, and reads without a context', async () => {
    const payload = await sealed('x', dossier('dossier-1'));
    const activity: SerializationContext = {
      type: 'activity',
      namespace: 'default',
      workflowId: 'dossier-1',
      activityId: '1',
      isLocal: false,
    };
    expect(await opened(payload, activity)).toBe('x');
    expect(await opened(payload)).toBe('x');
  });

  it('passes on what was never sealed', async () => {
    expect(await opened(defaultPayloadConverter.toPayload('met de hand'))).toBe('met de hand');
  });

  it('refuses more than 1 MB before compression', async () => {
    await expect(sealed('a'.repeat(2_000_000))).rejects.toThrow(Refused);
    await expect(sealed('a'.repeat(2_000_000))).rejects.toThrow('1,9 MB');
    expect(await opened(await sealed('a'.repeat(1_000_000)))).toHaveLength(1_000_000);
  });
});
