// Bundles the workflows for the worker: one door, and what all dossiers share loaded once instead of per dossier.
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { CONVERTERS } from '../client/data-converter.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles the workflow code; takes seconds, so do it once per process. */
export function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: path('../workflows/index.ts'),
    // By absolute path: a package name is silently not preloaded.
    preloadModules: [path('../workflows/preload.ts')],
    ...CONVERTERS,
    logger: new DefaultLogger('WARN'),
  });
}
