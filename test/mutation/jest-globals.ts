// The words of jest for tests that mocha runs: mocha keeps the rooms loaded from one mutant to the next, jest loads them anew.
import { expect } from 'expect';
import { bind } from 'jest-each';

type Body = () => unknown;
type Declare = (title: string, body: Body) => void;

/** The words that mocha leaves in the global scope. */
const mocha = globalThis as unknown as Record<'describe' | 'it', Declare> & { before(body: Body): void };

/** A body gets no callback, and a suite returns nothing: mocha would wait for the one and warn about the other. */
const suite: Declare = (title, body) => {
  mocha.describe(title, () => void body());
};
const test: Declare = (title, body) => {
  mocha.it(title, () => body());
};

export { expect };
export const describe = Object.assign(suite, { each: bind(suite, false) });
export const it = Object.assign(test, { each: bind(test, false) });
export const beforeAll = (body: Body): void => {
  mocha.before(() => body());
};
