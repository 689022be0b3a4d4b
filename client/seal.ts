// Bytes in, sealed bytes out, and back: compressed where that helps, then AES-256-GCM.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { WORDS } from './packing-words.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const AS_IT_IS = 0;
/** Until 0.3.0; still opened. */
const DEFLATED = 1;
const DEFLATED_WITH_WORDS = 2;

/** How bytes get out of each packing, by the byte that names it. */
const UNPACKING = new Map<number | undefined, (packed: Uint8Array) => Uint8Array>([
  [AS_IT_IS, (packed) => packed],
  [DEFLATED, (packed) => inflateRawSync(packed)],
  [DEFLATED_WITH_WORDS, (packed) => inflateRawSync(packed, { dictionary: WORDS })],
]);

/**
 * Seals bytes under a key. Sealing twice gives different bytes.
 * @param about goes along unsealed elsewhere; opening fails when it has changed
 * @returns one byte that says how the rest was packed, nonce, tag, and what only the key opens
 */
export function seal(plain: Uint8Array, key: Uint8Array, about: string): Uint8Array {
  const deflated = deflateRawSync(plain, { dictionary: WORDS });
  const helps = deflated.length < plain.length;
  const form = Buffer.of(helps ? DEFLATED_WITH_WORDS : AS_IT_IS);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.concat([form, Buffer.from(about)]));
  const body = Buffer.concat([cipher.update(helps ? deflated : plain), cipher.final()]);
  return Buffer.concat([form, nonce, cipher.getAuthTag(), body]);
}

/**
 * Opens what {@link seal} made.
 * @throws Error when the key is another one, a single bit of the bytes or of `about` has changed, or a later release packed them
 */
export function open(sealed: Uint8Array, key: Uint8Array, about: string): Uint8Array {
  if (sealed.length < HEADER_BYTES) throw new Error('too short to be sealed');
  const form = sealed.subarray(0, 1);
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.concat([form, Buffer.from(about)]));
  decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEADER_BYTES));
  const packed = Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()]);
  const unpack = UNPACKING.get(form[0]);
  if (!unpack) throw new Error('packed by a later release');
  return unpack(packed);
}
