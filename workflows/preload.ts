// Shared by all dossiers in the worker's isolate instead of kept once in each: the law, the days, the dossier and the SDK.
import { condition } from '@temporalio/workflow';
import { checkLaw } from './dossier/dossier.ts';
import { explain } from './dossier/explain.ts';
import { nextUp } from './dossier/next-up.ts';
import { orderFor } from './dossier/orders.ts';
import { recordOutcomes } from './dossier/outcomes.ts';
import { report } from './dossier/report.ts';
import { nextDuty } from './dossier/sentence.ts';
import { view } from './dossier/view.ts';
import { LAW_PAGES } from './law/registry.ts';

const SHARED = [condition, checkLaw, explain, nextUp, orderFor, recordOutcomes, report, nextDuty, view];

// Used in a statement, or the bundler drops the imports and nothing is shared. What is shared is frozen: no state in it.
if (LAW_PAGES.length === 0 || !SHARED.every((part) => typeof part === 'function'))
  throw new Error('the law, the dossier or the SDK did not load');
