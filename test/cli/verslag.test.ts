// `verslag` as a process: the gap list of the re-integratieverslag, for a person and as JSON.
import { describe, expect, it } from '@jest/globals';
import type { Verslag } from '../../workflows/dossier/verslag/index.ts';
import { LIFE, spoorwijzer } from './run-cli.ts';

const input = JSON.stringify(LIFE);
const words = ['verslag', '--scenario', '-'];

describe('verslag', () => {
  it('tells in JSON what is missing, each with its element, one sentence and the law', async () => {
    const { status, stdout, stderr } = await spoorwijzer([...words, '--json'], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout) as Verslag;
    expect(Object.keys(answer)).toEqual(['peildatum', 'verslag', 'gaten', 'nakijken']);
    expect(answer.verslag).toEqual({
      verplichting: 're-integratieverslag',
      soort: 'wia',
      uiterlijk: '2027-10-31',
      status: 'open',
    });
    expect(answer.gaten).toContainEqual({
      onderdeel: 'g',
      gat: 'niet-getekend',
      zin: 'Bij het plan van aanpak van 30 maart 2026 is niet vastgelegd of beiden tekenden; laat tekenen, of leg vast dat iemand weigert.',
      grondslag: 'art. 6 lid 1 onderdeel g Regeling procesgang eerste en tweede ziektejaar',
    });
    for (const { zin } of [...answer.gaten, ...answer.nakijken]) expect(zin).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it('shows a person what is missing, what to look at, and that a gap holds nothing back', async () => {
    const { stdout } = await spoorwijzer(words, { input });
    expect(stdout).toContain('Uiterlijk zo 31 okt 2027 (open).');
    expect(stdout).toMatch(/✗ h +De eindevaluatie is er nog niet \(uiterlijk 31 oktober 2027\)/);
    expect(stdout).toMatch(/\? l +Vraag de werknemer om een eigen oordeel/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('een gat houdt het indienen niet tegen');
  });

  it.each([60, 80, 120])('fits in %d columns', async (width) => {
    const { stdout } = await spoorwijzer(words, { input, env: { COLUMNS: String(width) } });
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  it('refuses a dossier that asks for no report, in one sentence', async () => {
    const recovered = {
      ziekmelding: { eersteZiektedag: '2026-02-02' },
      gebeurtenissen: [{ soort: 'werkhervatting', op: '2026-03-02', omvang: 'volledig' }],
      tot: '2026-05-01',
    };
    const { status, stdout, stderr } = await spoorwijzer(words, { input: JSON.stringify(recovered) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Dit dossier vraagt geen re-integratieverslag: het is gesloten op 30 maart 2026.\n');
  });
});
