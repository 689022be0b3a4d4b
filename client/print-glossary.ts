// Prints GLOSSARY.md from the code; with --check it only says whether the printed one is still right.
import { readFileSync, writeFileSync } from 'node:fs';
import { glossary } from './glossary/glossary.ts';

const FILE = new URL('../GLOSSARY.md', import.meta.url);

function printed(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}

const wanted = glossary();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, wanted);
} else if (printed() !== wanted) {
  process.stderr.write('GLOSSARY.md is stale: run `npm run glossary` and commit it.\n');
  process.exitCode = 1;
}
