// Every letter is put together and checked before anything is sent; what is wrong is named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDutyWords } from '../../activities/letters/duty-words.ts';
import { Letters } from '../../activities/letters/render.ts';
import { kebab } from '../../client/cli/field-options.ts';
import { isSoort, kindOf } from '../../workflows/dossier/events.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { OBLIGATIONS } from '../../workflows/law/vocabulary.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { DUTIES } from './orders.ts';
import { linkedLetters, plainLetters } from './people.ts';

const OWN = fileURLToPath(new URL('../../activities/letters/', import.meta.url));
let folder = '';

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(from, to));
  expect(readFileSync(path, 'utf8')).not.toBe(before);
}

const load = (): Letters => new Letters({ duties: DUTIES, folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  cpSync(OWN, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('Templates are checked at start-up', () => {
  it('every kind of letter resolves for every duty of every law page, with and without a web address', () => {
    expect([...DUTIES].sort()).toStrictEqual([...OBLIGATIONS].sort());
    expect(load).not.toThrow();
    for (const letters of [plainLetters, linkedLetters]) {
      for (const order of Object.values(ordersOfEveryKind())) {
        const { subject, text, html } = letters.render(order, { naam: 'Noor', vervanger: false });
        expect(`${subject}${text}${html}`).not.toMatch(/\{\{|\}\}|undefined|#actie/);
      }
    }
  });

  it('an unknown placeholder is an error that names file and placeholder', () => {
    edit('standaard/te-laat.md', '{{nog}}', '{{nogg}}');
    expect(load).toThrow('standaard/te-laat.md uses {{nogg}}, which is unknown in this letter');
  });

  it('an unknown placeholder in a shared part names the part', () => {
    edit('standaard/delen/waarom.md', '{{kracht}}', '{{gewicht}}');
    expect(load).toThrow('standaard/delen/waarom.md uses {{gewicht}}');
  });

  it('a letter about the dossier cannot speak of a duty', () => {
    edit('standaard/achterstand.md', '{{alsWie}}', '{{datum}}');
    expect(load).toThrow('standaard/achterstand.md uses {{datum}}');
  });

  it.each(['naam', 'alsWie', 'persoon', 'titel', 'sluitReden'])('a subject cannot say {{%s}}', (name) => {
    edit('standaard/herinnering.md', '# {{doe}}', `# {{${name}}}`);
    expect(load).toThrow(`standaard/herinnering.md uses {{${name}}}, which is unknown in a subject`);
  });

  it('a letter without its subject is an error', () => {
    edit('standaard/vraag.md', /^# /, '');
    expect(load).toThrow('standaard/vraag.md does not begin with its subject');
  });

  it('a part that is not there is an error', () => {
    edit('standaard/vraag.md', '{{> voet}}', '{{> hoofd}}');
    expect(load).toThrow('standaard/vraag.md names an unknown part {{> hoofd}}');
  });

  it('a duty without words, or without one of its parts, is an error', () => {
    edit('eindevaluatie/verplichting.md', '## Belang', '## Gevolg');
    expect(load).toThrow('eindevaluatie/verplichting.md has no part "Belang"');
    rmSync(join(folder, 'eindevaluatie/verplichting.md'));
    expect(load).toThrow('eindevaluatie/verplichting.md is missing');
  });

  it('the words of a duty have no placeholders, since its calendar entry uses them too', () => {
    edit('eindevaluatie/verplichting.md', '# Houd', '# {{naam}} houdt');
    expect(load).toThrow('eindevaluatie/verplichting.md uses {{naam}}');
  });

  it.each(['poort.example.nl', 'javascript:alert(1)', ''])('a button cannot lead to %j', (base) => {
    expect(() => new Letters({ duties: DUTIES, base })).toThrow(`${base} is geen webadres`);
  });

  it('a missing shared letter is an error', () => {
    rmSync(join(folder, 'standaard/bezorgfout.md'));
    expect(load).toThrow('letter template standaard/bezorgfout.md is missing');
  });
});

describe('Wat een brief je laat typen, bestaat', () => {
  it.each(DUTIES)('%s', (duty) => {
    const { melden } = readDutyWords(duty, readFileSync(join(OWN, duty, 'verplichting.md'), 'utf8'));
    const [soort = '', ...options] = melden.split(' ');
    const by = LAW_PAGES.flatMap(({ obligations }) =>
      obligations.filter(({ id }) => id === duty).flatMap((row) => row.by),
    );
    expect(by).toContain(soort);
    if (!isSoort(soort)) throw new Error(`no event ${soort}`);
    const { fields } = kindOf(soort);
    const typed = options.filter((option) => option.startsWith('--'));
    const always = Object.keys(fields).filter((name) => fields[name]?.needed === 'always');
    expect(typed).toStrictEqual(expect.arrayContaining(always.map((name) => `--${kebab(name)}`)));
    expect(Object.keys(fields).map((name) => `--${kebab(name)}`)).toStrictEqual(
      expect.arrayContaining(typed),
    );
    if (soort === 'voldaan') expect(melden).toBe(`voldaan --verplichting ${duty}`);
  });
});
