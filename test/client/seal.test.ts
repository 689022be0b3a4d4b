// Whether sealed bytes open whatever release packed them, and the words they are packed with stay as they are.
import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { WORDS } from '../../client/packing-words.ts';
import { open, seal } from '../../client/seal.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { asleep } from '../bench/life.ts';

const KEY = Buffer.alloc(32, 'sleutel');
const FIRST = isoDay('2026-02-02');
const stateAfter = (days: number): Buffer =>
  Buffer.from(JSON.stringify(asleep('D-2026-7K3M9Q', FIRST, addDays(FIRST, days))));

/** Sealed under a byte that names a packing. */
function packedAs(form: number): Buffer {
  const cipher = createCipheriv('aes-256-gcm', KEY, Buffer.alloc(12), { authTagLength: 16 });
  cipher.setAAD(Buffer.concat([Buffer.of(form), Buffer.from('proef')]));
  const body = Buffer.concat([cipher.update('later'), cipher.final()]);
  return Buffer.concat([Buffer.of(form), Buffer.alloc(12), cipher.getAuthTag(), body]);
}

describe('sealed bytes', () => {
  it('of 0.3.0 open', () => {
    const sealed = 'AYWbCa2qji+q0wCiwM8a9+Qa0ia9XLusu9HovMPesGIujZa7rrdzQ1vN';
    expect(Buffer.from(open(Buffer.from(sealed, 'base64'), KEY, 'proef')).toString()).toBe(
      'voldaan '.repeat(20),
    );
  });

  it('of a later release are refused, never taken for something else', () => {
    expect(Buffer.from(open(packedAs(0), KEY, 'proef')).toString()).toBe('later');
    expect(() => open(packedAs(3), KEY, 'proef')).toThrow('packed by a later release');
  });

  it('of a dossier are less than a quarter of it, also of a new one', () => {
    for (const days of [0, 400, 800]) {
      const state = stateAfter(days);
      const sealed = seal(state, KEY, 'proef');
      expect(Buffer.from(open(sealed, KEY, 'proef'))).toEqual(state);
      expect(sealed.length).toBeLessThan(state.length / 4);
    }
  });

  // What was packed with them opens with these alone: other words need a byte of their own in seal.ts.
  it('are packed with words that never change', () => {
    expect(createHash('sha256').update(WORDS).digest('hex')).toBe(
      '7fa60e2b2e174864b4e2477d3a8af0b48a2801a1e549d7809dc2c6c48910d9e4',
    );
  });
});
