// The rules as a person reads them: the whole table, and two pages side by side.
import { describe, expect, it } from '@jest/globals';
import { differencePage } from '../../client/cli/output/difference-page.ts';
import { dutyWords } from '../../client/cli/output/duty-words.ts';
import { compareRules } from '../../client/cli/regels-verschil.ts';
import type { LawPage, Obligation } from '../../workflows/law/obligation.ts';
import { lawNamed, LAW_PAGES } from '../../workflows/law/registry.ts';
import { OBLIGATIONS } from '../../workflows/law/vocabulary.ts';
import { quietTerminal } from './quiet-terminal.ts';
import { spoorwijzer } from './run-cli.ts';

const terminal = quietTerminal();
const NEWEST = lawNamed('2023-07-01');

/** A page as the newest, with some duties changed or left out. */
function page(version: string, change: (duty: Obligation) => Obligation | undefined): LawPage {
  const obligations = NEWEST.obligations.flatMap((duty) => change(duty) ?? []);
  return { ...NEWEST, version, obligations };
}

describe('regels toon', () => {
  it.each([80, 120])(
    'prints every duty by its id, with who, when and by what, in %d columns',
    async (width) => {
      const { stdout } = await spoorwijzer(['regels', 'toon'], { env: { COLUMNS: String(width) } });
      const words = stdout.split(/\s+/);
      expect(OBLIGATIONS.filter((id) => !words.includes(id))).toEqual([]);
      expect(stdout.replace(/\s+/g, ' ')).toContain('40 verplichtingen;');
      expect(stdout.match(/  te melden met:/g)).toHaveLength(40);
      expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
    },
  );

  it('prints every duty as data', async () => {
    const { stdout } = await spoorwijzer(['regels', 'toon', '--json']);
    const { obligations } = JSON.parse(stdout) as LawPage;
    expect(obligations.map(({ id }) => id).sort()).toEqual([...OBLIGATIONS].sort());
  });

  it('has words for every field of every duty, without a word of the grammar', () => {
    for (const { obligations } of LAW_PAGES)
      for (const duty of obligations)
        expect(Object.values(dutyWords(duty, (id) => id)).join(' ')).not.toMatch(
          /undefined|\bweeks\b|\bdays\b|working|\[object|next-/,
        );
  });
});

describe('two pages', () => {
  it('that are the same have no difference', () => {
    expect(
      compareRules(
        NEWEST,
        page('2030-01-01', (duty) => duty),
      ),
    ).toMatchObject({
      pagina: [],
      alleenIn: { '2023-07-01': [], '2030-01-01': [] },
      gewijzigd: [],
    });
  });

  it('show the duties of only one of them, by its version', () => {
    const shorter = page('2030-01-01', (duty) => (duty.id === 'bezwaar' ? undefined : duty));
    expect(compareRules(NEWEST, shorter).alleenIn).toEqual({ '2023-07-01': ['bezwaar'], '2030-01-01': [] });
    expect(compareRules(shorter, NEWEST).alleenIn).toEqual({ '2023-07-01': ['bezwaar'], '2030-01-01': [] });
  });

  it.each<[string, Partial<Obligation>, object]>([
    [
      'term',
      { due: { rule: 'within', term: '8 weeks', of: 'eerste-ziektedag' } },
      { veld: 'uiterlijk', wordt: 'binnen 8 weken na de eerste ziektedag' },
    ],
    [
      'aim',
      { aim: { rule: 'in-week', week: 5 } },
      { veld: 'streefdatum', wordt: 'aan het einde van week 5' },
    ],
    ['ladder', { ladder: 'wettelijk' }, { veld: 'ladder', was: 'regeling', wordt: 'wettelijk' }],
    ['actor', { actor: 'werkgever' }, { veld: 'wie', was: 'bedrijfsarts', wordt: 'werkgever' }],
    ['title', { title: 'analyse' }, { veld: 'titel', was: 'probleemanalyse', wordt: 'analyse' }],
    ['grace', { grace: 'next-working-day' }, { veld: 'respijt', wordt: 'tot en met de eerste werkdag' }],
    [
      'by',
      { by: ['advies-bedrijfsarts'] },
      { veld: 'voldaan door', was: 'voldaan', wordt: 'advies-bedrijfsarts' },
    ],
    [
      'appearance',
      { appears: { when: 'terugval' } },
      { veld: 'verschijnt', was: 'altijd', wordt: 'na “opnieuw uitgevallen”' },
    ],
    ['situation', { waits: ['pauze-spoor-2'] }, { veld: 'wacht als', wordt: 'spoor 2 is gepauzeerd' }],
    ['secrecy', { confidential: true }, { veld: 'vertrouwelijk', wordt: 'ja, alleen voor de casemanager' }],
    [
      'milder situation',
      { milder: { in: 'vangnet-zes-weken', kracht: 'beleid', ladder: 'zacht' } },
      { veld: 'milder', wordt: 'als het vangnet is na zes weken gemeld: beleid, ladder zacht' },
    ],
  ])('tell a changed %s in Dutch', (_what, fields, change) => {
    const other = page('2030-01-01', (duty) =>
      duty.id === 'probleemanalyse' ? { ...duty, ...fields } : duty,
    );
    const { gewijzigd } = compareRules(NEWEST, other);
    expect(gewijzigd).toMatchObject([{ verplichting: 'probleemanalyse' }]);
    expect(gewijzigd[0]?.velden).toContainEqual(expect.objectContaining(change));
  });

  it('tell only what is new or gone of what a duty rests on', () => {
    const { gewijzigd } = compareRules(lawNamed('2020-01-01'), NEWEST);
    expect(gewijzigd.map(({ verplichting }) => verplichting)).toEqual([
      'plan-van-aanpak',
      'eerstejaarsevaluatie',
    ]);
    expect(gewijzigd[0]?.velden).toEqual([
      {
        veld: 'grondslag',
        was: expect.stringContaining('art. 7b lid 1 Regeling procesgang (regeling): zin rp-7b-1'),
      },
    ]);
  });
});

describe('what open dossiers would feel', () => {
  it('is shown per dossier: what moves, that nothing does, or why it does not adopt the page', () => {
    const difference = compareRules(lawNamed('2020-01-01'), NEWEST);
    const moved = {
      verplichting: 'start-spoor-2',
      ronde: 1,
      was: { uiterlijk: '2026-12-01', status: 'open' },
      wordt: { uiterlijk: '2026-12-15', status: 'open' },
    } as const;
    const shown = differencePage(
      difference,
      [
        { dossiernummer: 'D-1', termijnen: [moved], brieven: { erbij: [], vervallen: [] } },
        { dossiernummer: 'D-2', termijnen: [], brieven: { erbij: [], vervallen: [] } },
        { dossiernummer: 'D-3', geweigerd: 'dit dossier rekent al met wetsversie 2023-07-01.' },
      ],
      terminal,
    );
    expect(shown).toContain('D-1  1 termijn verandert, 0 brieven erbij, 0 brieven vervallen');
    expect(shown).toContain('Start van spoor 2: di 1 dec 2026 → di 15 dec 2026');
    expect(shown).toContain('D-2  er verschuift niets');
    expect(shown).toContain('D-3  neemt haar niet aan: dit dossier rekent al');
    expect(shown).toContain('niets vastgelegd en niets verstuurd');
    expect(shown.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(differencePage(difference, [], terminal)).toContain('Er zijn geen open dossiers.');
    expect(differencePage(difference, undefined, terminal)).not.toContain('dossier ervan');
  });
});

describe('regels vergelijk', () => {
  it('prints the difference for a person and as data', async () => {
    const words = ['regels', 'vergelijk', '2020-01-01', '2023-07-01'];
    const { status, stdout } = await spoorwijzer(words);
    expect(status).toBe(0);
    expect(stdout).toContain('2 verplichtingen gewijzigd');
    expect(stdout).toContain('Plan van aanpak (plan-van-aanpak)');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const { stdout: data } = await spoorwijzer([...words, '--json']);
    expect(Object.keys(JSON.parse(data) as object)).toEqual([
      'van',
      'naar',
      'pagina',
      'alleenIn',
      'gewijzigd',
    ]);
  });

  it.each<[string[], string]>([
    [['2020-01-01'], 'Er ontbreekt iets: <naar>'],
    [
      ['2020-01-01', '2023-07-02'],
      'De wetsversie “2023-07-02” bestaat niet; er zijn 2020-01-01 en 2023-07-01. Bedoelde u “2023-07-01”?',
    ],
    [['2023-07-01', '2023-07-01'], 'Noem twee verschillende wetsversies, niet twee keer 2023-07-01.'],
  ])('refuses %j in one sentence', async (versions, sentence) => {
    const { status, stdout, stderr } = await spoorwijzer(['regels', 'vergelijk', ...versions]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('has help with an example', async () => {
    const { stdout } = await spoorwijzer(['regels', 'vergelijk', '--help']);
    expect(stdout).toMatch(/^Gebruik: spoorwijzer/);
    expect(stdout).toMatch(/Voorbeelden:\n {2}spoorwijzer regels vergelijk/);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
