// Comparing with a golden copy; `GOLDEN=bless npx jest test/letters` writes them anew, then read the diff.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

/** Expects a text to equal its golden copy; a copy that is not there fails too. */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env.GOLDEN === 'bless') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no golden copy ${name}`).toBe(text);
}
