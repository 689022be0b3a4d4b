#!/usr/bin/env node
// The executable: teaches Node to read TypeScript as it is written, then hands over to main.ts.
const installed = await import('tsx/esm/api').catch(() => undefined);
if (installed) {
  installed.register();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('Spoorwijzer is nog niet geïnstalleerd; voer eerst `npm install` uit in zijn map.\n');
  process.exitCode = 1;
}
