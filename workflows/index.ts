// The bundle's only door: every workflow that the worker runs.
export { verzuimdossier } from './verzuimdossier.ts';
export { registerwerk } from './registerwerk.ts';
export { taak } from './taak.ts';
