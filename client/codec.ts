// What stands between us and Temporal's storage: every payload goes out compressed and sealed, and comes back checked.
import { createHash } from 'node:crypto';
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import proto from '@temporalio/proto';
import { Failed, Refused } from './front-desk.ts';
import type { Keys } from './keys.ts';
import { open, seal } from './seal.ts';

const Payloads = proto.temporal.api.common.v1.Payload;

const ENCODING = 'binary/encrypted';
/** Bytes of one payload before compression; Temporal itself refuses at twice this. */
const LIMIT = 1_048_576;
const OWNER_BYTES = 16;

/**
 * Compresses and seals payloads: the first key seals, all of them open, and the id of the key travels in the metadata.
 *
 * A payload belongs to its workflow. A hash of namespace and workflow id travels with it and is authenticated, together
 * with encoding and key id, so that a payload laid in another dossier does not open there. The codec knows the workflow
 * through Temporal's serialization context, which 1.24 calls experimental; where there is none (a tool that only
 * reads), the seal is checked but not whose it is.
 *
 * What was not sealed (a signal by hand, from Temporal's own tools) is passed on as it came: reading it critically is
 * the dossier's work.
 *
 * Encoding throws Refused above 1 MB; decoding throws Failed when the key is missing or wrong, when the bytes were
 * changed, or when they belong to another dossier: never garbage. The worker hands such a payload on as unreadable
 * (tolerant-codec.ts).
 */
export function sealingCodec(keys: Keys): PayloadCodec {
  return {
    encode: (payloads, context) => settle(() => payloads.map((payload) => encodeOne(payload, keys, context))),
    decode: (payloads, context) => settle(() => payloads.map((payload) => decodeOne(payload, keys, context))),
  };
}

/** Throws inside the promise, as an async function does. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function encodeOne(payload: Payload, [key]: Keys, context: SerializationContext | undefined): Payload {
  const plain = Payloads.encode(payload).finish();
  if (plain.length > LIMIT) {
    const size = (plain.length / LIMIT).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
    throw new Refused(`Dit is te groot om te verwerken: ${size} MB, en meer dan 1 MB kan niet; kort het in.`);
  }
  const owner = ownerOf(context);
  return {
    metadata: {
      encoding: Buffer.from(ENCODING),
      'encryption-key-id': Buffer.from(key.id),
      ...(owner && { 'encryption-owner': owner }),
    },
    data: seal(plain, key.bytes, about(key.id, owner)),
  };
}

function decodeOne(payload: Payload, keys: Keys, context: SerializationContext | undefined): Payload {
  const metadata = payload.metadata ?? {};
  if (text(metadata.encoding) !== ENCODING) return payload;
  const id = text(metadata['encryption-key-id']);
  const key = keys.find((candidate) => candidate.id === id);
  if (!key) {
    throw new Failed(
      `Deze gegevens zijn versleuteld met sleutel '${id}', en die is hier niet bekend; voeg hem toe aan SPOORWIJZER_SLEUTELS of aan het sleutelbestand.`,
    );
  }
  const owner = metadata['encryption-owner'];
  const expected = ownerOf(context);
  if (owner && expected && !expected.equals(owner)) {
    throw new Failed(
      'Deze gegevens horen bij een ander dossier en worden daarom niet gelezen; herstel de Temporal-gegevens uit de reservekopie.',
    );
  }
  try {
    return Payloads.decode(open(payload.data ?? new Uint8Array(), key.bytes, about(id, owner)));
  } catch {
    throw new Failed(
      `Sleutel '${id}' past niet op deze gegevens, of ze zijn veranderd; zet de oorspronkelijke sleutel terug.`,
    );
  }
}

/** Whose payload it is, as far as it is known: the same for a workflow and the activities it asks for. */
function ownerOf(context: SerializationContext | undefined): Buffer | undefined {
  if (context?.workflowId === undefined) return undefined;
  const name = JSON.stringify([context.namespace, context.workflowId]);
  return createHash('sha256').update(name).digest().subarray(0, OWNER_BYTES);
}

/** What is authenticated beside the sealed bytes. */
function about(keyId: string, owner: Uint8Array | undefined): string {
  return JSON.stringify([ENCODING, keyId, owner ? Buffer.from(owner).toString('hex') : null]);
}

function text(bytes: Uint8Array | null | undefined): string {
  return bytes ? Buffer.from(bytes).toString() : '';
}
