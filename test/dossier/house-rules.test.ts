// House policy that changes while a dossier runs: what is behind stays, the next round and the next letter follow it.
import { describe, expect, it } from '@jest/globals';
import { openDossier, pictureNow } from '../../workflows/dossier/dossier.ts';
import { policyNow } from '../../workflows/dossier/house-rules.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { noon } from '../support/in-memory.ts';
import { lettersOf } from '../support/run-of.ts';
import { whatIf } from '../support/what-if.ts';

const MONTHLY: HousePolicy = { duties: { voortgangsgesprek: { cadence: '28 days' } } };

/** Adopting rules, as the verb reports it. */
const adoption = (op: string, regels: object, id = 'h-1') => ({
  soort: 'huisregels-aangenomen',
  op,
  id,
  vingerafdruk: `vinger-${id}`,
  regels: JSON.stringify(regels),
});
const talks = (events: readonly Readonly<Record<string, unknown>>[]) =>
  whatIf(events, '2026-09-01')
    .termijnen.filter(({ verplichting }) => verplichting === 'voortgangsgesprek')
    .map(({ uiterlijk }) => uiterlijk);

describe('huisregels die een lopend dossier aanneemt', () => {
  it('laten de ronde die loopt haar datum, en geven de volgende het nieuwe ritme', () => {
    const plain = talks([]);
    const adopted = talks([adoption('2026-08-10', MONTHLY)]);
    const kept = plain.filter((day) => day <= '2026-08-31');
    expect(kept).toStrictEqual(['2026-06-08', '2026-07-20', '2026-08-31']);
    expect(adopted.slice(0, kept.length)).toStrictEqual(kept);
    const apart = adopted.map((day, place) => Date.parse(day) - Date.parse(adopted[place - 1] ?? day));
    const days = apart.map((each) => each / 86_400_000);
    expect(new Set(days.slice(1, kept.length))).toStrictEqual(new Set([42]));
    expect(new Set(days.slice(kept.length))).toStrictEqual(new Set([28]));
  });

  it('gaan met een correctie weer terug', () => {
    const back = [
      adoption('2026-06-10', MONTHLY),
      { soort: 'correctie', op: '2026-06-11', gebeurtenis: 'h-1', reden: 'nooit-gebeurd' },
    ];
    expect(talks(back)).toStrictEqual(talks([]));
  });

  it('sturen de brieven die nog komen langs hun eigen treden, en geen brief opnieuw', () => {
    const steps = [
      { step: 'ruim-vooraf', letter: 'herinnering', on: { from: 'S', days: -10 }, to: 'desk' },
      { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' },
      { step: 'hoger', letter: 'escalatie', on: { from: 'U', days: 8 }, to: ['hr-manager'] },
    ];
    const about = (events: readonly Readonly<Record<string, unknown>>[]) =>
      lettersOf(events, { tot: '2026-09-01' }).filter((line) => line.includes('voortgangsgesprek'));
    const adopted = about([adoption('2026-06-10', { duties: { voortgangsgesprek: { steps } } })]);
    const before = (lines: readonly string[]) => lines.filter((line) => line < '2026-06-11');
    expect(before(adopted)).toStrictEqual(before(about([])));
    const after = adopted.filter((line) => line >= '2026-06-11');
    expect(after.length).toBeGreaterThan(0);
    for (const line of after) expect(line).toMatch(/ (ruim-vooraf|te-laat|hoger) /);
  });

  it('staan in het dossier met hun inhoud, en dezelfde twee keer wordt geweigerd', () => {
    const opened = openDossier(
      'D-2026-2B2B2B',
      readZiekmelding({ eersteZiektedag: '2026-03-02' }, 'scenario'),
      { duties: { voortgangsgesprek: { cadence: '35 days' } } },
    );
    const event = adoption('2026-06-10', { duties: { voortgangsgesprek: { cadence: '4 weeks' } } });
    const { dossier, answer } = report(opened, event, 'h', noon('2026-06-10'));
    expect(answer.termijnen.every(({ verplichting }) => verplichting === 'voortgangsgesprek')).toBe(true);
    expect(policyNow(pictureNow(dossier).account, dossier.huisregels)).toStrictEqual(MONTHLY);
    expect(dossier.huisregels).toStrictEqual({ duties: { voortgangsgesprek: { cadence: '35 days' } } });
    const again = { ...event, id: 'h-2', op: '2026-06-11' };
    expect(() => report(dossier, again, 'h-2', noon('2026-06-11'))).toThrow(
      'dit dossier rekent al met deze huisregels.',
    );
    // The first answer once more, from the events alone.
    expect(report(dossier, event, 'h', noon('2026-08-10')).answer).toStrictEqual(answer);
  });

  it.each<[string, string, string]>([
    ['geen JSON', 'ritme', "'regels' zijn geen huisregels als JSON."],
    ['te lang', `{"duties":{}}${' '.repeat(8000)}`, 'ten hoogste 8.000 tekens'],
    ['langer dan de wet', '{"duties":{"voortgangsgesprek":{"cadence":"8 weeks"}}}', 'niet langer'],
  ])('worden geweigerd als zij niet kunnen: %s', (_what, regels, sentence) => {
    const event = { ...adoption('2026-06-10', {}), regels };
    expect(() => whatIf([event])).toThrow(sentence);
  });
});
