// Health check of a container: exit status 0 when a worker asked Temporal for work within the last two minutes.
import proto from '@temporalio/proto';
import { connectTemporal } from '../client/temporal.ts';
import { TASK_QUEUE } from '../workflows/names.ts';

const RECENT_MS = 2 * 60_000;

const connected = await connectTemporal();
try {
  const { pollers } = await connected.client.workflowService.describeTaskQueue({
    namespace: connected.client.options.namespace,
    taskQueue: { name: TASK_QUEUE },
    taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  const seconds = pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0));
  process.exitCode = seconds.some((s) => Date.now() - s * 1000 < RECENT_MS) ? 0 : 1;
} finally {
  await connected.close();
}
