// The keys that payloads are sealed with: from the environment, else from a file in the data folder.
import { z } from 'zod';
import { Failed } from './front-desk.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';

/** AES-256: this many bytes. */
const KEY_BYTES = 32;

export interface Key {
  /** Travels in clear with every payload. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The first one seals; all of them open. */
export type Keys = readonly [Key, ...Key[]];

const keyText = z
  .string()
  .regex(/^[\w.-]{1,64}:[A-Za-z0-9+/]{43}=$/)
  .transform((text): Key => {
    const colon = text.indexOf(':');
    return { id: text.slice(0, colon), bytes: Buffer.from(text.slice(colon + 1), 'base64') };
  })
  .refine((key) => key.bytes.length === KEY_BYTES);

const keyTexts = z
  .tuple([keyText], keyText)
  .refine((keys) => new Set(keys.map((key) => key.id)).size === keys.length);

/**
 * Reads `id:base64` pairs, separated by commas or lines.
 * @throws Failed when one is broken or an id comes twice; the message never repeats what it read
 */
export function parseKeys(text: string, where: string): Keys {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const read = keyTexts.safeParse(parts.filter((part) => part !== ''));
  if (read.success) return read.data;
  throw new Failed(
    `De sleutels in ${where} zijn niet te lezen: verwacht wordt naam:sleutel, met elke naam één keer en als sleutel ${KEY_BYTES} bytes in base64; zet de oorspronkelijke inhoud terug.`,
  );
}

/**
 * The keys of a program that only joins in (the command line).
 * @throws Failed when there are none, or when they are not safe or not readable
 */
export async function loadKeys(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Keys> {
  const keys = fromEnvironment(env) ?? (await fromFile(folder));
  if (keys) return keys;
  throw new Failed(
    `Er is nog geen sleutel in ${folder}: start Spoorwijzer eerst met npm start, of zet SPOORWIJZER_SLEUTELS.`,
  );
}

/**
 * The keys of the program that starts everything: makes one where there is none yet. Call it before the server is
 * started, because data without a key is a lost key, not a first start.
 * @throws Failed when the key is lost, or when keys are not safe or not readable
 */
export async function ensureKeys(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Keys> {
  const given = fromEnvironment(env) ?? (await fromFile(folder));
  if (given) return given;
  await makeKeyFile(folder, KEY_BYTES);
  return loadKeys(folder, {});
}

function fromEnvironment(env: NodeJS.ProcessEnv): Keys | undefined {
  return env.SPOORWIJZER_SLEUTELS ? parseKeys(env.SPOORWIJZER_SLEUTELS, 'SPOORWIJZER_SLEUTELS') : undefined;
}

async function fromFile(folder: string): Promise<Keys | undefined> {
  const file = await readKeyFile(folder);
  return file && parseKeys(file.text, file.path);
}
