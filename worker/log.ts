// What the worker logs: chosen fields only, so that nothing personal can slip in with an object.
import { DefaultLogger, type LogEntry, type Logger } from '@temporalio/worker';
import { destination, pino } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
const CHOSEN = ['workflowId', 'runId', 'workflowType', 'activityType', 'attempt', 'taskQueue'];
const LONGEST = 300;

/**
 * A logger for the Temporal SDK that writes JSON lines.
 * @param file where to; standard output unless told
 */
export function workerLogger(file?: string): Logger {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const lines = pino(options, destination({ dest: file ?? 1, mode: 0o600, sync: true }));
  return new DefaultLogger('WARN', (entry) => {
    lines[LEVELS[entry.level]](chosen(entry), entry.message);
  });
}

/** The fields of an entry that may be written down. */
export function chosen({ meta }: Pick<LogEntry, 'meta'>): Record<string, unknown> {
  const fields = Object.fromEntries(
    CHOSEN.flatMap((name) => (meta?.[name] === undefined ? [] : [[name, meta[name]]])),
  );
  const error: unknown = meta?.error;
  if (!(error instanceof Error)) return fields;
  // An activity speaks to mail servers, and those repeat addresses: its errors are named, not quoted.
  const quoted = meta?.activityType === undefined ? { reason: error.message.slice(0, LONGEST) } : {};
  return { ...fields, error: error.name, ...quoted };
}
