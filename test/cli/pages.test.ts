// What a person sees: pages that fit their terminal, help with an example, colour only where it is wanted.
import { describe, expect, it } from '@jest/globals';
import { columnsOf, wantsColour } from '../../client/cli/terminal.ts';
import { makePaint } from '../../client/cli/output/paint.ts';
import { LIFE, spoorwijzer } from './run-cli.ts';

const ESCAPE = '\u001b';
const LIFE_TEXT = JSON.stringify(LIFE);

/** An address is one word, however long; every other line fits. */
const tooWide = (page: string, width: number) =>
  page.split('\n').filter((line) => line.length > width && !line.includes('https://'));

describe('a page', () => {
  it.each([60, 80, 120])('fits in %d columns', async (width) => {
    const env = { COLUMNS: String(width) };
    const commands = [
      ['agenda', '--eerste-ziektedag', '2026-02-02'],
      ['wat-als', '-'],
      ['waarom', 'start-spoor-2', '--bestand', '-'],
      ['regels', 'toon'],
    ];
    for (const words of commands) {
      const { status, stdout } = await spoorwijzer(words, { input: LIFE_TEXT, env });
      expect(status).toBe(0);
      expect(tooWide(stdout, width)).toEqual([]);
    }
  });

  it('carries no colour when it is not written to a terminal', async () => {
    const { stdout } = await spoorwijzer(['wat-als', '-'], {
      input: LIFE_TEXT,
      env: { TERM: 'xterm-256color' },
    });
    expect(stdout).not.toContain(ESCAPE);
  });

  it('shows where the peildatum lies, what is done, what is late and how long is left', async () => {
    const { stdout } = await spoorwijzer(['wat-als', '-'], { input: LIFE_TEXT });
    expect(stdout).toContain('── peildatum wo 10 feb 2027 ──');
    expect(stdout).toMatch(/✓ ma 16 {2}Probleemanalyse .*gedaan 10 mrt/);
    expect(stdout).toMatch(/! ma 23 {2}Ziekmelding bij UWV .*79 dagen te laat/);
    expect(stdout).toMatch(/○ ma {2}1 {2}Voortgangsgesprek 8 .*nog 19 dagen/);
    expect(stdout).toMatch(/Wachttijd +t\/m +zo 30 jan 2028 +nog 354 dagen/);
    expect(stdout).toContain('Spoor 2 loopt, naast spoor 1.');
  });
});

describe('the terminal', () => {
  it('is as wide as it says, else as COLUMNS says, else eighty, and never wider than reads well', () => {
    expect(columnsOf({ columns: 100 }, '60')).toBe(100);
    expect(columnsOf({}, '60')).toBe(60);
    expect(columnsOf({ columns: 0 }, undefined)).toBe(80);
    expect(columnsOf({}, undefined)).toBe(80);
    expect(columnsOf({}, 'breed')).toBe(80);
    expect(columnsOf({ columns: 400 }, undefined)).toBe(120);
  });

  it('is coloured only when it is one, and NO_COLOR is not set', () => {
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
    expect(wantsColour({ isTTY: false }, { FORCE_COLOR: '1' })).toBe(false);
    expect(makePaint(true).bad('x')).toContain(ESCAPE);
    expect(makePaint(false).bad('x')).toBe('x');
  });
});

describe('help', () => {
  it.each([
    [[]],
    [['agenda']],
    [['wat-als']],
    [['waarom']],
    [['regels']],
    [['regels', 'toon']],
    [['dossier']],
    [['dossier', 'open']],
    [['dossier', 'toon']],
    [['dossier', 'lijst']],
    [['lijst']],
    [['portefeuille']],
    [['inzage']],
    [['meld']],
    [['meld', 'voldaan']],
    [['meld', 'D-1', 'verlof']],
    [['controle']],
    [['concept']],
    [['concept', 'waarschuwing-stop']],
    [['concept', 'bekortingsverzoek']],
  ])('of spoorwijzer %j is Dutch, fits in eighty columns and has an example', async (words) => {
    const { status, stdout, stderr } = await spoorwijzer([...words, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Gebruik: spoorwijzer/);
    expect(stdout).toMatch(/Voorbeeld(en)?:\n {2}spoorwijzer/);
    expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|default|choices/);
    expect(tooWide(stdout.replace(/^Gebruik.*\n/, ''), 80)).toEqual([]);
  });
});
