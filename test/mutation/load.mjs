// Lets the tests of jest be loaded outside it: TypeScript as it is, and jest's words from a file of ours.
import { register } from 'node:module';

// Fewer days and fewer lives, so that each mutant is judged in seconds.
process.env.DAYS_APART ??= '400';
process.env.LEVENS ??= '12';
await import('tsx');
const ours = new URL('jest-globals.ts', import.meta.url).href;
const redirect = `export const resolve = (name, context, next) =>
  name === '@jest/globals' ? { url: ${JSON.stringify(ours)}, format: 'module', shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(redirect)}`);
