// How values travel to Temporal and back: strict at the front desk, tolerant in the worker.
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { sealingCodec } from './codec.ts';
import type { Keys } from './keys.ts';
import { tolerant, type Unopened } from './tolerant-codec.ts';

/**
 * Modules that turn failures and values into payloads and back. `bundleWorkflowCode` needs them as well: it happens
 * inside the workflow.
 */
export const CONVERTERS = {
  failureConverterPath: fileURLToPath(new URL('../workflows/failure-converter.cjs', import.meta.url)),
  payloadConverterPath: fileURLToPath(new URL('../workflows/payload-converter.cjs', import.meta.url)),
} as const;

/** JSON, sealed with the first of the keys; failure messages and stack traces included. What cannot be opened throws. */
export function dataConverter(keys: Keys): DataConverter {
  return { failureConverterPath: CONVERTERS.failureConverterPath, payloadCodecs: [sealingCodec(keys)] };
}

/** The same for the worker, where what cannot be opened is told to `tell` and read as `{ onleesbaar: true }`. */
export function workerDataConverter(keys: Keys, tell: Unopened = () => undefined): DataConverter {
  return { ...CONVERTERS, payloadCodecs: [tolerant(sealingCodec(keys), tell)] };
}
