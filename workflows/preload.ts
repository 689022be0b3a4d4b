// Shared by all dossiers in the worker's isolate instead of kept once in each: the workflows, all they are made of, and the SDK.
import * as workflows from './index.ts';

// Used in a statement, or the bundler drops the import and nothing is shared. What is shared is frozen: no state in it.
if (!Object.values(workflows).every((workflow) => typeof workflow === 'function'))
  throw new Error('the workflows did not load');
