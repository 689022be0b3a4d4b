// All tests of the pure rooms as one file: the rooms are then loaded once for each mutant instead of once for each test file.
import { readdirSync } from 'node:fs';

const SHELVES = ['calendar', 'law', 'engine', 'dossier'];
/** Many drawn lives take too long for each mutant; a test that brings a law of its own needs a file of its own. */
const APART = /^(properties|two-tellers|oracle-lives|law-change)/;

for (const shelf of SHELVES)
  for (const file of readdirSync(new URL(`../${shelf}/`, import.meta.url)).sort())
    if (file.endsWith('.test.ts') && !APART.test(file))
      await import(new URL(`../${shelf}/${file}`, import.meta.url).href);
