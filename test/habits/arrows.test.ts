// Whether the arrows of the house bite: every rule is broken once on purpose, in a small copy of the rooms.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const CONFIG = resolve('.dependency-cruiser.cjs');
const packages = ['zod', 'nodemailer', 'date-fns', '@temporalio/workflow', 'pg', 'jest-tool'];

/** One forbidden import per rule: importing file, what it imports, whether only its types. */
const FORBIDDEN: Readonly<Record<string, readonly [from: string, to: string, only?: 'type']>> = {
  'no-cycles': ['client/a.ts', 'client/b.ts', 'type'],
  'nothing-sees-tests': ['worker/a.ts', 'test/support.ts', 'type'],
  'calendar-stands-alone': ['workflows/calendar/a.ts', 'workflows/law/vocabulary.ts', 'type'],
  'one-calendar': ['client/c.ts', 'date-fns'],
  'law-is-data': ['workflows/law/a.ts', 'workflows/dossier/evolve.ts', 'type'],
  'versions-stand-alone': ['workflows/law/versions/2023-07-01.ts', 'workflows/law/versions/2020-01-01.ts'],
  'house-follows-the-law': ['workflows/house/a.ts', 'workflows/ports.ts', 'type'],
  'house-knows-no-dossier': ['workflows/house/b.ts', 'workflows/dossier/evolve.ts'],
  'dossier-is-pure': ['workflows/dossier/a.ts', '@temporalio/workflow', 'type'],
  'workflow-is-thin': ['workflows/a.ts', 'node:fs', 'type'],
  'texts-stay-outside': ['workflows/law/b.ts', 'workflows/law/texts.json'],
  'loop-is-private': ['client/d.ts', 'workflows/verzuimdossier.ts', 'type'],
  'one-bundle-door': ['worker/b.ts', 'workflows/index.ts'],
  'activities-through-ports': ['activities/a.ts', 'workflows/dagoverzicht.ts', 'type'],
  'activities-know-no-client': ['activities/b.ts', 'client/c.ts', 'type'],
  'client-speaks-to-dossiers': ['client/e.ts', 'activities/post/smtp.ts', 'type'],
  'jobs-are-data': ['workflows/jobs/a.ts', 'workflows/dossier/evolve.ts', 'type'],
  'readers-cannot-write': ['activities/register/read/a.ts', 'activities/register/write.ts', 'type'],
  'one-driver': ['client/k.ts', 'pg'],
  'one-postbox': ['activities/c.ts', 'nodemailer'],
  'zod-at-the-door': ['workflows/b.ts', 'zod', 'type'],
  'no-tools-at-run-time': ['worker/c.ts', 'jest-tool'],
};

/** Imports that the house is built on. */
const ALLOWED: readonly (readonly [from: string, to: string, only?: 'type'])[] = [
  ['workflows/calendar/add-days.ts', 'date-fns'],
  ['workflows/law/versions/2020-01-01.ts', 'workflows/calendar/iso-day.ts'],
  ['workflows/dossier/evolve.ts', 'workflows/law/vocabulary.ts'],
  ['workflows/dossier/agenda.ts', 'workflows/house/ladders.ts'],
  ['workflows/house/c.ts', 'workflows/dossier/evolve.ts', 'type'],
  ['workflows/index.ts', 'workflows/verzuimdossier.ts'],
  ['workflows/verzuimdossier.ts', '@temporalio/workflow'],
  ['activities/post/smtp.ts', 'nodemailer'],
  ['activities/index.ts', 'workflows/ports.ts', 'type'],
  ['client/f.ts', 'zod'],
  ['client/i.ts', 'activities/register/read.ts'],
  ['activities/register/read/b.ts', 'activities/register/tables.ts', 'type'],
  ['activities/register/database.ts', 'pg'],
  ['client/g.ts', 'workflows/index.ts', 'type'],
  ['client/h.ts', 'workflows/dossier/evolve.ts'],
  ['worker/main.ts', 'activities/index.ts'],
  ['test/x.test.ts', 'workflows/verzuimdossier.ts'],
];

const reply = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const rules = z
  .object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) })
  .parse(createRequire(import.meta.url)(CONFIG)).forbidden;

describe('the arrows', () => {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  let broken: readonly { readonly from: string; readonly rule: { readonly name: string } }[] = [];

  function write(path: string, text: string): void {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'a' });
  }

  function plant(from: string, to: string, only?: 'type'): void {
    const inside = /^(workflows|activities|client|worker|test)\//.test(to);
    if (inside) write(to, to.endsWith('.json') ? '{}' : '');
    const target = inside ? relative(dirname(from), to).replace(/^(?!\.)/, './') : to;
    write(from, `import ${only ?? ''} { x } from '${target}';\nexport const y: x = x;\n`);
  }

  beforeAll(() => {
    for (const name of packages) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
      write(`node_modules/${name}/index.js`, '');
    }
    const dependencies = Object.fromEntries(packages.slice(0, -1).map((name) => [name, '1.0.0']));
    write('package.json', JSON.stringify({ dependencies, devDependencies: { 'jest-tool': '1.0.0' } }));
    for (const [from, to, only] of [...Object.values(FORBIDDEN), ...ALLOWED]) plant(from, to, only);
    plant('client/b.ts', 'client/a.ts', 'type');

    const cruiser = resolve('node_modules/.bin/depcruise');
    const rooms = ['workflows', 'activities', 'client', 'worker', 'test'];
    const args = [cruiser, ...rooms, '--config', CONFIG, '--output-type', 'json'];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
    broken = reply.parse(JSON.parse(run.stdout)).summary.violations;
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('has a planted breach for every rule', () => {
    expect(Object.keys(FORBIDDEN).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it('teaches with every rule', () => {
    for (const { name, comment } of rules)
      expect({ name, words: comment.split(' ').length > 8 }).toEqual({ name, words: true });
  });

  it.each(Object.entries(FORBIDDEN))('catches a breach of %s', (rule, [from]) => {
    expect(broken.filter((found) => found.from === from).map((found) => found.rule.name)).toContain(rule);
  });

  it.each(ALLOWED)('lets %s import %s', (from) => {
    expect(broken.filter((found) => found.from === from)).toEqual([]);
  });
});
