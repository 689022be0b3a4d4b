// House rules of an employer, from the file to the dossier they open.
import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refused } from '../../client/front-desk.ts';
import { readHouseRules } from '../../client/house-rules.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';

function rulesFrom(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'huisregels-')), 'huisregels.json');
  writeFileSync(path, text);
  return readHouseRules({ SPOORWIJZER_HUISREGELS: path });
}

describe('huisregels per werkgever', () => {
  it('gelden voor de werkgever die ze heeft, en alleen voor die', () => {
    const policyOf = rulesFrom('{ "W-1": { "duties": { "voortgangsgesprek": { "cadence": "4 weeks" } } } }');
    expect(policyOf('W-2')).toEqual(DEFAULT_POLICY);
    const { ziekmelding, gebeurtenissen, tot } = readScenario({
      ziekmelding: { eersteZiektedag: '2026-02-02' },
    });
    const first = (werkgever: string) =>
      forecast(ziekmelding, gebeurtenissen, tot, policyOf(werkgever)).termijnen.find(
        ({ verplichting }) => verplichting === 'voortgangsgesprek',
      )?.uiterlijk;
    expect(first('W-2')).toBe('2026-05-11');
    expect(first('W-1')).toBe('2026-04-27');
  });

  it('zijn er zonder bestand niet', () => {
    expect(readHouseRules({ SPOORWIJZER_HUISREGELS: '/bestaat/niet.json' })('W-1')).toEqual(DEFAULT_POLICY);
  });

  it('worden geweigerd met bestand, werkgever en reden', () => {
    expect(() => rulesFrom('geen json')).toThrow(Refused);
    const policyOf = rulesFrom('{ "W-1": { "duties": { "voortgangsgesprek": { "cadence": "8 weeks" } } } }');
    expect(() => policyOf('W-1')).toThrow(/huisregels\.json, werkgever W-1: /);
  });
});
