// Whether the house's own lint rules bite: a pure room without a clock, law pages that are data, tests that run.
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function complaints(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const results = await linter.lintText(`// A file that says what it is for.\n${code}\n`, { filePath });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId));
}

const page = 'workflows/law/versions/planted.ts';
const pure = 'workflows/dossier/planted.ts';

describe('the lint rules of the house', () => {
  it.each([
    ['export const page = { from: isoDay("2020-01-01"), terms: ["6 weeks"], nested: { weeks: 6 } };', 0],
    ['export const page = { due: () => 1 };', 1],
    ['export const page = { ...other };', 1],
    ['export const page = { from: addDays("2020-01-01") };', 1],
    ['export const page = { term: weeks };', 1],
    ['export const page = { term: 6 * 7 };', 1],
    ['export const page = { term: `${6} weeks` };', 1],
  ])('reads a law page as data: %s', async (code, expected) => {
    expect(new Set(await complaints(page, code))).toEqual(
      new Set(expected === 0 ? [] : ['no-restricted-syntax']),
    );
  });

  it.each([
    ['export const today = new Date();', 'no-restricted-syntax'],
    ['export const now = Date.now();', 'no-restricted-properties'],
    ['export const dice = Math.random();', 'no-restricted-properties'],
    ['export const later = setTimeout(f, 1);', 'no-restricted-globals'],
    ['export const zone = process.env;', 'no-restricted-globals'],
    ['export const text = new Intl.DateTimeFormat("nl").format();', 'no-restricted-syntax'],
  ])('keeps the world out of a pure room: %s', async (code, rule) => {
    expect(await complaints(pure, code)).toContain(rule);
  });

  it('lets a pure room make a date of numbers', async () => {
    expect(await complaints(pure, 'export const day = new Date(2026, 0, 1, 12);')).toEqual([]);
  });

  it.each([
    ['it.only("x", f);', 'no-restricted-syntax'],
    ['describe.skip("x", f);', 'no-restricted-syntax'],
    ['// @ts-expect-error because\nexport const x: number = "a";', '@typescript-eslint/ban-ts-comment'],
    ['export const x = y as any; // eslint-disable-line', '@typescript-eslint/no-explicit-any'],
  ])('has no way around itself: %s', async (code, rule) => {
    expect(await complaints('test/planted.ts', code)).toContain(rule);
  });

  it('wants a first line that says what the file is for', async () => {
    const [result] = await linter.lintText('export const x = 1;\n', { filePath: 'client/planted.ts' });
    expect(result?.messages.map((message) => message.ruleId)).toEqual(['house/first-line']);
  });
});
