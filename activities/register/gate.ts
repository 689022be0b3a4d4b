// Lets a few through at a time: what waits too long is told so, and may come again.

export interface Gate {
  /**
   * Does the work once there is room.
   * @throws Error when there is none in time
   */
  through<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * @param room how many at a time
 * @param patience milliseconds to wait for it
 */
export function openGate(room: number, patience: number): Gate {
  let free = room;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (free > 0) {
        free -= 1;
        resolve();
        return;
      }
      const turn = (): void => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1);
        reject(new Error('too many letters are being sent: this one comes again'));
      }, patience);
      waiting.push(turn);
    });
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    through: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
