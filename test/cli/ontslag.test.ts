// `ontslagvoorwaarden` as a process: a checklist that opens with what Spoorwijzer never does.
import { describe, expect, it } from '@jest/globals';
import { LIFE, spoorwijzer } from './run-cli.ts';

const input = JSON.stringify(LIFE);
const words = ['ontslagvoorwaarden', '--scenario', '-'];

interface Answer {
  readonly vooraf: string;
  readonly wegen: readonly {
    readonly weg: string;
    readonly voorwaarden: readonly {
      readonly stand: string;
      readonly zin: string;
      readonly grondslag: { readonly citaat: string; readonly text?: string; readonly geverifieerd: boolean };
    }[];
  }[];
}

describe('ontslagvoorwaarden', () => {
  it('opens with the sentence that nothing is prepared and that a jurist must be asked', async () => {
    const { status, stdout, stderr } = await spoorwijzer(words, { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/\s+/g, ' ').trimStart()).toMatch(
      /^Spoorwijzer bereidt nooit een ontslag voor en geeft hierover geen advies: vraag altijd een jurist\. Ontslagvoorwaarden/,
    );
    expect(stdout).toContain('✗ Schriftelijk gemaand, met bewijs van ontvangst');
    expect(stdout).toContain('? Zo verwijtbaar dat voortzetten niet gevergd kan worden');
  });

  it('gives in JSON the sentence of the law with every condition', async () => {
    const { stdout } = await spoorwijzer([...words, '--json'], { input });
    const answer = JSON.parse(stdout) as Answer;
    expect(Object.keys(answer)).toEqual(['vooraf', 'peildatum', 'wegen']);
    expect(answer.wegen.map(({ weg }) => weg)).toEqual(['e-grond', 'b-grond']);
    const conditions = answer.wegen.flatMap(({ voorwaarden }) => voorwaarden);
    expect(conditions).toHaveLength(13);
    expect(conditions[4]?.grondslag).toMatchObject({
      citaat: 'art. 7:671b lid 5 onderdeel b BW',
      geverifieerd: true,
      text: expect.stringContaining('deskundige'),
    });
    expect(conditions.at(-1)?.grondslag.geverifieerd).toBe(false);
  });

  it.each([60, 80, 120])('fits in %d columns', async (width) => {
    const { stdout } = await spoorwijzer(words, { input, env: { COLUMNS: String(width) } });
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
  });

  it('refuses a dossier that has ended, in one sentence', async () => {
    const dead = {
      ziekmelding: { eersteZiektedag: '2026-02-02' },
      gebeurtenissen: [{ soort: 'overleden', op: '2026-05-01' }],
      tot: '2026-05-02',
    };
    const { status, stdout, stderr } = await spoorwijzer(words, { input: JSON.stringify(dead) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Het dossier is gesloten op 1 mei 2026 (overleden); hier valt niets te bekijken.\n');
  });
});
