// Decoding at the worker: what cannot be opened is handed on as unreadable, so that one bad payload never stalls a dossier.
import type { Payload, PayloadCodec } from '@temporalio/common';

/** No converter knows this encoding: workflows/payload-converter.cjs reads it as `{ onleesbaar: true }`. */
const UNREADABLE: Payload = { metadata: { encoding: Buffer.from('binary/unreadable') } };

/**
 * A codec whose decoding never throws. Anybody who may reach Temporal can send a signal that nobody can open; where the
 * codec throws, that signal fails the workflow task for ever. Who reads the value judges: a signal is refused and shown,
 * an unreadable start, order or outcome fails its task and is tried again, until the key is right.
 */
export function tolerant(codec: PayloadCodec): PayloadCodec {
  return {
    encode: (payloads, context) => codec.encode(payloads, context),
    decode: async (payloads, context) => {
      const each = payloads.map((payload) => codec.decode([payload], context).catch(() => [UNREADABLE]));
      return (await Promise.all(each)).flat();
    },
  };
}
