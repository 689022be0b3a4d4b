// How much V8 keeps alive in another thread of this process.
import { text } from 'node:stream/consumers';
import type { Worker } from 'node:worker_threads';

/** The parts of a heap snapshot that are read: every node is a row of numbers, named by `node_fields`. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * Bytes that are alive in a thread's V8 heap, after a full collection. What lies outside the heap (`native`: buffers
 * and the like) is not counted.
 */
export async function heapOf(thread: Worker): Promise<number> {
  const { snapshot, nodes } = JSON.parse(await text(await thread.getHeapSnapshot())) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const native = types[0].indexOf('native');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] !== native) bytes += nodes[node + size] ?? 0;
  return bytes;
}
