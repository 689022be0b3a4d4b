// Whether every row of the source (law.md §1 to §4 and §12.2) is named in a test of the law, or in not-modelled.md with its reason.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const MILESTONES =
  'M01 M02 M03 M04 M05 M06 M07 M08 M09 M09a M10 M10a M10b M10c M10d M11 M11a M12 M13 M14 M15 M16 M17 M17a M17b M17c M18 M18a M19 M20 M20a M21 M22 M23 M24 M25 M25a M26 M27 M28 M29 M30 M31 M32 M33 M34 M35 M36 M37 M38 M39 M40 M41';
const COUNTING = 'C1 C2 C3 C4 C5 C6 C7 C8 C8a C9 C10 C11 C12 C13 C14 C15 C16 C17 C18';
const REFUSAL = 'R0 R1 R2 R3 R4a R4b R5 R5a R6 R7 R8 R9 R10 R11';
const ROWS = `${MILESTONES} ${COUNTING} ${REFUSAL} §4`.split(' ');

/** A row that is only mentioned in a comment is not tested. */
const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '');

const tests = ['.', '../scenarios', '../dossier'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.test.ts') && file !== 'every-row-named.test.ts')
    .map((file) => withoutComments(read(`${folder}/${file}`))),
);
const stories = readdirSync(new URL('../scenarios/stories/', import.meta.url)).map((file) =>
  withoutComments(read(`../scenarios/stories/${file}`)),
);
const table = withoutComments(read('../support/duty-table.ts'));

it('noemt elke rij van de bron', () => {
  const places = [...tests, ...stories, table, read('../../workflows/law/not-modelled.md')];
  const words = new Set(places.flatMap((text) => text.match(/[MCR]\d+[a-d]?\b|§4/g) ?? []));
  expect(ROWS.length).toBe(87);
  expect(ROWS.filter((row) => !words.has(row))).toStrictEqual([]);
});

it('volgt elke verplichting in een verhaal of een toets', () => {
  const places = [...tests, ...stories].join('\n');
  expect(
    law20230701.obligations.map(({ id }) => id).filter((id) => !places.includes(`'${id}'`)),
  ).toStrictEqual([]);
});
