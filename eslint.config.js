// What the linter asks of this house: strict types everywhere, pure rooms, law pages that are data, files with one promise.
import tseslint from 'typescript-eslint';

const house = {
  rules: {
    /** One file, one promise: its first line says what it is for. */
    'first-line': {
      create: (context) => ({
        Program(program) {
          const text = context.sourceCode.lines.find((line) => !line.startsWith('#!')) ?? '';
          if (!/^\/\/ .{10}/.test(text)) {
            context.report({
              node: program,
              message: 'Begin the file with one `//` sentence that says what it is for.',
            });
          }
        },
      }),
    },
  },
};

/** `no-restricted-syntax` is one list per file, so every block below repeats what its files share. */
const everywhere = [
  {
    selector: "CallExpression[callee.type='MemberExpression'][callee.property.name=/^(only|skip|todo)$/]",
    message: 'A test runs or is not there.',
  },
];

const inWorkflows = [
  ...everywhere,
  {
    selector: "CallExpression[callee.property.name='format'][arguments.length=0]",
    message: 'Without an argument Intl formats the real clock, also in a workflow.',
  },
];

const inPureRooms = [
  ...inWorkflows,
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A pure room has no clock: take the day as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'A pure room has no clock: take the day as an argument.',
  },
  { selector: 'AwaitExpression', message: 'A pure room waits for nothing.' },
];

const inLawPages = [
  'FunctionDeclaration, FunctionExpression, ArrowFunctionExpression, ClassDeclaration, ClassExpression',
  'SpreadElement',
  "CallExpression:not([callee.name='isoDay'])",
  'NewExpression',
  'MemberExpression',
  'BinaryExpression, LogicalExpression, ConditionalExpression, UpdateExpression, AssignmentExpression',
  'TemplateLiteral[expressions.length>0]',
  'Property[shorthand=true], Property[computed=true], Property > Identifier.value, ArrayExpression > Identifier',
  'VariableDeclaration:not([kind="const"])',
].map((selector) => ({
  selector,
  message: 'A law page is data: literals only, written out in full (isoDay is the one call).',
}));

const clocks = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];
const world = ['process', 'fetch', 'performance', 'crypto', 'console', 'require', 'global', 'globalThis'];

export default tseslint.config(
  { ignores: ['node_modules/', '.cache/', '.spoorwijzer/', 'coverage/', 'test/golden/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { house },
    rules: {
      'house/first-line': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'max-lines': ['error', { max: 200 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in a sentence are meant; everything else is a slip.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It asks for `!`, which is forbidden here.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...inWorkflows],
      'no-restricted-globals': ['error', ...world],
    },
  },
  {
    files: ['workflows/{calendar,law,house,dossier}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...inPureRooms],
      'no-restricted-globals': ['error', ...world, ...clocks],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'A pure room has no clock: take the day as an argument.',
        },
        { object: 'Math', property: 'random', message: 'A pure room throws no dice.' },
      ],
    },
  },
  {
    files: ['workflows/law/versions/**'],
    rules: { 'no-restricted-syntax': ['error', ...inLawPages], 'max-lines': 'off' },
  },
  {
    // The catalogue is one table, as long as the list of what can happen.
    files: ['workflows/dossier/events.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@jest/globals',
              importNames: ['fit', 'xit', 'xtest', 'fdescribe', 'xdescribe'],
              message: 'A test runs or is not there.',
            },
          ],
        },
      ],
    },
  },
);
