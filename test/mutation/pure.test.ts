// All tests of the pure rooms as one file: the rooms are loaded once for all mutants.
import { readdirSync } from 'node:fs';
import { after } from 'mocha';

const SHELVES = ['calendar', 'law', 'engine', 'dossier', 'scenarios'];
/** These need a process of their own: one brings a law of its own, one is told on a server, one tells everything twice. */
const APART = ['law-change.test.ts', 'temporal.test.ts', 'two-tellers.test.ts'];
/** What a letter says is judged too, by its golden copy; how it is delivered is not. */
const LETTERS = ['golden-letters.test.ts', 'what-letters-say.test.ts'];
/** The costly ones judge last: a mutant that is dead by then does not meet them. */
const COSTLY = /^(oracle|properties|golden-letters)/;

const files = [...SHELVES, 'letters'].flatMap((shelf) =>
  readdirSync(new URL(`../${shelf}/`, import.meta.url))
    .filter((file) =>
      shelf === 'letters' ? LETTERS.includes(file) : file.endsWith('.test.ts') && !APART.includes(file),
    )
    .map((file) => ({ path: `../${shelf}/${file}`, costly: COSTLY.test(file) })),
);
for (const { path } of files.sort((a, b) => Number(a.costly) - Number(b.costly)))
  await import(new URL(path, import.meta.url).href);

type Counts = Record<string, number>;
interface Stryker {
  readonly mutantCoverage?: { readonly static: Counts; readonly perTest: Record<string, Counts> };
}

// A mutant that was met while the tests were loaded would be judged in a new process, for seconds each. What the tests
// themselves meet too, they judge; what was met at loading alone stays static.
after(() => {
  const { mutantCoverage } = (globalThis as { __stryker__?: Stryker }).__stryker__ ?? {};
  if (!mutantCoverage) return;
  for (const counts of Object.values(mutantCoverage.perTest))
    for (const mutant of Object.keys(counts)) Reflect.deleteProperty(mutantCoverage.static, mutant);
});
