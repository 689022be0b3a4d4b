// Decoding at the worker: what cannot be opened is handed on as unreadable, so that one bad payload never stalls a dossier.
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';

/** No converter knows this encoding: workflows/payload-converter.cjs reads it as `{ onleesbaar: true }`. */
const UNREADABLE: Payload = { metadata: { encoding: Buffer.from('binary/unreadable') } };

/** Told of every payload that could not be opened: why, and in which dossier. */
export type Unopened = (reason: unknown, workflowId: string | undefined) => void;

/**
 * A codec whose decoding never throws. Anybody who may reach Temporal can send a signal that nobody can open; where the
 * codec throws, that signal fails the workflow task for ever. Who reads the value judges: a signal is refused and shown,
 * an unreadable start, order or outcome fails its task and is tried again, until the key is right.
 * @param tell somebody must hear of it, or a wrong key is a silent worker
 */
export function tolerant(codec: PayloadCodec, tell: Unopened): PayloadCodec {
  const decodeOne = async (payload: Payload, context?: SerializationContext): Promise<Payload[]> => {
    try {
      return await codec.decode([payload], context);
    } catch (reason) {
      tell(reason, context?.workflowId);
      return [UNREADABLE];
    }
  };
  return {
    encode: (payloads, context) => codec.encode(payloads, context),
    decode: async (payloads, context) =>
      (await Promise.all(payloads.map((payload) => decodeOne(payload, context)))).flat(),
  };
}
