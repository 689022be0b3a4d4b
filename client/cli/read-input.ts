// Text that somebody gives: from a file, or from standard input when it is called `-`.
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Refused } from '../front-desk.ts';

/** A whole life of a dossier is some tens of kilobytes, five thousand people half a megabyte; more is a mistake. */
const LIMIT = 1_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map, geen bestand',
  EACCES: 'mag niet gelezen worden',
  ENOTDIR: 'bestaat niet',
};

/** Why a file cannot be read, said in one sentence. @param name how it is called in it */
export function unreadable(name: string, error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
  return new Refused(`${name} ${REASONS[code] ?? `is niet te lezen (${code})`}.`);
}

async function readAll(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) throw new Refused(`${name} is te groot; het mag hooguit 1 MB zijn.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads bytes.
 * @param path a file, or `-` for standard input
 * @param name how it is called in a sentence
 * @throws Refused when it cannot be read or is too large
 */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  if (path === '-') return readAll(process.stdin, name);
  try {
    const file = await open(path);
    return await readAll(file.createReadStream(), name);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/**
 * Reads text.
 * @param path a file, or `-` for standard input
 * @returns the text, and how it is called in a sentence
 * @throws Refused when it cannot be read, is too large, or is not UTF-8
 */
export async function readText(path: string): Promise<{ readonly name: string; readonly text: string }> {
  const name = path === '-' ? 'De standaardinvoer' : `Het bestand ${path}`;
  const bytes = await readBytes(path, name);
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new Refused(`${name} is geen tekst in UTF-8.`);
  }
}

/** "regel 3, teken 14", when the engine says where reading stopped. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `; het gaat mis op regel ${String(before.length)}, teken ${String((before.at(-1)?.length ?? 0) + 1)}`;
}

/**
 * Reads a JSON value.
 * @param path a file, or `-` for standard input
 * @throws Refused when it cannot be read, is too large, is empty or is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const { name, text } = await readText(path);
  if (text.trim() === '') throw new Refused(`${name} is leeg; er hoort een scenario in JSON in te staan.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refused(`${name} is geen geldige JSON${placeOf(error, text)}.`);
  }
}
