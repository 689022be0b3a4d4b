// How tests run: TypeScript as it is, as ES modules, through swc (types are checked by `npm run check`).

import { availableParallelism } from 'node:os';

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript', tsx }, target: 'es2022' }, module: { type: 'es6' } },
];

export default {
  testMatch: ['<rootDir>/test/!(mutation)/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/.spoorwijzer/'],
  // Real servers and real mail are among the tests; a pure one that takes this long hangs.
  testTimeout: 30_000,
  // Much of it waits for servers: two at a time also on two cores, and not more than four Java servers on many.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
};
