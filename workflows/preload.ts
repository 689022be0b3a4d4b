// Shared by all dossiers in the worker's isolate instead of kept once in each: the days, the law, the house and the dossier.
import { DEFAULT_POLICY } from './house/policy.ts';
import { checkLaw } from './dossier/dossier.ts';
import { explain } from './dossier/explain.ts';
import { nextUp } from './dossier/next-up.ts';
import { orderFor } from './dossier/orders.ts';
import { recordOutcomes } from './dossier/outcomes.ts';
import { report } from './dossier/report.ts';
import { nextDuty } from './dossier/sentence.ts';
import { view } from './dossier/view.ts';
import { condition } from '@temporalio/workflow';
import { LAW_PAGES } from './law/registry.ts';

// Used in a statement, or the bundler drops the imports and nothing is shared.
const SHARED = [condition, DEFAULT_POLICY, checkLaw, explain, nextUp, nextDuty, orderFor, recordOutcomes, report, view];
if (LAW_PAGES.length === 0 || SHARED.includes(undefined)) throw new Error('the law or the dossier did not load');
