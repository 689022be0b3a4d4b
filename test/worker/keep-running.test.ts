// What is kept running comes back when it dies, and is given up when it does nothing but die.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { keepRunning } from '../../worker/servers/keep-running.ts';

function program(command: string, ...words: string[]) {
  const child = spawn(command, words, { stdio: 'ignore' });
  const ended = once(child, 'exit').then(() => undefined);
  return {
    pid: child.pid,
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

describe('keepRunning', () => {
  it('starts it again, also when the first attempt fails, and stops what runs by then', async () => {
    let [starts, deaths] = [0, 0];
    let up: (next: ReturnType<typeof program>) => void;
    const second = new Promise<ReturnType<typeof program>>((resolve) => {
      up = resolve;
    });
    const kept = keepRunning(
      program('true'),
      () => {
        starts += 1;
        if (starts === 1) return Promise.resolve(undefined);
        const next = program('sleep', '60');
        up(next);
        return Promise.resolve(next);
      },
      () => (deaths += 1),
      [1, 1, 1],
    );
    const running = await second;
    await kept.stop();
    await running.ended;
    expect([starts, deaths]).toEqual([2, 1]);
  });

  it('gives up when it keeps dying', async () => {
    let starts = 0;
    const kept = keepRunning(
      program('true'),
      () => {
        starts += 1;
        return Promise.resolve(program('false'));
      },
      () => undefined,
      [1, 1, 1],
    );
    await kept.ended;
    expect(starts).toBe(3);
  });

  it('does not start anything any more once it is stopped', async () => {
    let starts = 0;
    const kept = keepRunning(
      program('true'),
      () => {
        starts += 1;
        return Promise.resolve(undefined);
      },
      () => void kept.stop(),
      [50],
    );
    await kept.ended;
    expect(starts).toBe(0);
  });
});
