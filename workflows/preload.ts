// Shared by all dossiers in the worker's isolate instead of kept once in each: the law, the days, and the SDK.
import { addDays } from './calendar/add-days.ts';
import { isoDay } from './calendar/iso-day.ts';
import { LAW_PAGES } from './law/registry.ts';

// Used in a statement, or the bundler drops the imports and nothing is shared.
if (LAW_PAGES.length === 0 || addDays(isoDay('2024-02-28'), 2) !== '2024-03-01')
  throw new Error('the law or the calendar did not load');
