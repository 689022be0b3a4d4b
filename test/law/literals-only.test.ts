// Whether every page of the law is written out in full: literals only, no call but isoDay, nothing borrowed.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { LAW_PAGES } from '../../workflows/law/registry.ts';

const FOLDER = new URL('../../workflows/law/versions/', import.meta.url);
const files = readdirSync(FOLDER);

const LITERALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
]);

/** The pieces of a value that are more than a literal. */
function beyondLiterals(value: ts.Expression): readonly string[] {
  if (LITERALS.has(value.kind)) return [];
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap(beyondLiterals);
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
        ? beyondLiterals(property.initializer)
        : [property.getText()],
    );
  }
  if (ts.isCallExpression(value) && value.expression.getText() === 'isoDay')
    return value.arguments.flatMap(beyondLiterals);
  return [value.getText()];
}

/** What a source has besides type imports, the import of isoDay, and exported constants of literals. */
function beyondData(source: string): readonly string[] {
  const file = ts.createSourceFile('page.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const kept =
        /^import (type )?\{ [\w, ]+ \} from '\.\.\/(obligation|vocabulary)\.ts';$|calendar\/iso-day\.ts';$/;
      return kept.test(statement.getText()) ? [] : [statement.getText()];
    }
    if (!ts.isVariableStatement(statement)) return [statement.getText()];
    return statement.declarationList.declarations.flatMap(({ initializer }) =>
      initializer ? beyondLiterals(initializer) : [statement.getText()],
    );
  });
}

describe('the pages of the law', () => {
  it('are one file each, named after the version', () => {
    expect(files.toSorted()).toStrictEqual(LAW_PAGES.map(({ version }) => `${version}.ts`));
  });

  it.each(files)('%s is data and nothing else', (file) => {
    expect(beyondData(readFileSync(new URL(file, FOLDER), 'utf8'))).toStrictEqual([]);
  });

  it.each([
    ['a spread', 'export const page = { ...other };', '...other'],
    ['a call', 'export const page = { due: weeks(6) };', 'weeks(6)'],
    ['a name', 'export const page = { by };', 'by'],
    ['arithmetic', 'export const page = { week: 50 + 2 };', '50 + 2'],
    ['a function', 'export const page = { due: () => 6 };', '() => 6'],
    ['another page', "import { law } from './2020-01-01.ts';", "import { law } from './2020-01-01.ts';"],
  ])('would be caught with %s', (_, source, found) => {
    expect(beyondData(source)).toStrictEqual([found]);
  });

  it('may name a day with isoDay', () => {
    expect(
      beyondData("export const page = { from: isoDay('2020-01-01'), of: ['a', 1, true] };"),
    ).toStrictEqual([]);
  });
});
