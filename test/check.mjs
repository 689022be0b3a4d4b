// Everything static that a reviewer would ask: every `check:` script of package.json, side by side, one line each, and in full only what failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const waiting = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
const done = [];

/** Runs one script and collects what it says. */
function run(name, command) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
      process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(18)}${seconds} s\n`);
      resolve({ name, command, ok: code === 0, output });
    });
  });
}

/** Takes the next script until none is left; package.json has the longest first. */
async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await run(...next));
}
await Promise.all(Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, lane));

const failed = done.filter((check) => !check.ok);
for (const { name, command, output } of failed) {
  process.stdout.write(`\n--- ${name}: ${command}\n${output.trim()}\n`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
