// How values travel to Temporal and back: the same on the worker and at the front desk.
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { sealingCodec } from './codec.ts';
import type { Keys } from './keys.ts';

/** Give it to `bundleWorkflowCode` as well: failures are turned into payloads inside the workflow. */
export const FAILURE_CONVERTER = fileURLToPath(
  new URL('../workflows/failure-converter.cjs', import.meta.url),
);

/** JSON, sealed with the first of the keys; failure messages and stack traces included. */
export function dataConverter(keys: Keys): DataConverter {
  return { failureConverterPath: FAILURE_CONVERTER, payloadCodecs: [sealingCodec(keys)] };
}
