// Being asked to stop: Ctrl-C, a closed terminal, or a service manager; asking twice changes nothing.

let ask: () => void = () => undefined;
let wasAsked = false;
const asked = new Promise<void>((resolve) => {
  ask = resolve;
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    wasAsked = true;
    ask();
  });
}

// Nobody reads along any more (a closed terminal, a pipe that ended): no reason to fall over and leave a server behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Whether somebody has asked us to stop. */
export function stopAsked(): boolean {
  return wasAsked;
}

/** What `work` comes to, or nothing when we are asked to stop first. */
export async function untilStopped<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, asked.then(() => undefined)]);
}
