// Two time axes: what we knew at a moment of how it stood on a day, told by the register alone.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierBeeld } from '../../client/front-desk.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import type { Status } from '../../workflows/dossier/forecast-types.ts';
import type { HousePolicy } from '../../workflows/house/policy.ts';
import { after, dossierOf, FilledRegister } from './filled-register.ts';

const NUMMER = 'D-2026-TOEN';
const OPENED = '2026-02-02T09:00:00.000Z';
/** Told a month after it was done, late in the evening of 10 April in Amsterdam. */
const LATE_NEWS = '2026-04-10T21:30:00.000Z';

const POLICY: HousePolicy = { duties: { voortgangsgesprek: { cadence: '21 days' } } };

const opened = dossierOf(NUMMER, '2026-02-02', { gemeldOp: OPENED }, POLICY);
const analysed = after(opened, 'voldaan', '2026-03-10', {
  verplichting: 'probleemanalyse',
  gemeldOp: LATE_NEWS,
});
const corrected = after(analysed, 'eerste-ziektedag-gecorrigeerd', '2026-05-01', { wordt: '2026-02-09' });
const whole = after(corrected, 'overleden', '2026-06-01');

let kept: FilledRegister;
beforeAll(async () => {
  kept = await FilledRegister.open();
  await kept.keep([whole], '2026-06-02');
});
afterAll(() => kept.close());

const shown = async (...words: readonly string[]): Promise<DossierBeeld> =>
  (await kept.json('dossier', 'toon', NUMMER, ...words)) as DossierBeeld;
const known = (moment: string, ...words: readonly string[]) => shown('--zoals-bekend-op', moment, ...words);
const analysis = ({ termijnen }: DossierBeeld): Status | undefined =>
  termijnen.find(({ verplichting }) => verplichting === 'probleemanalyse')?.status;

describe('what we knew', () => {
  it('grows with the moment, to the second, and a day is known to its end in Amsterdam', async () => {
    expect(analysis(await known('2026-04-10T21:29:59Z'))).toBe('verlopen');
    expect(analysis(await known('2026-04-10T23:30:00+02:00'))).toBe('gedaan');
    expect(analysis(await known('2026-04-09'))).toBe('verlopen');
    const then = await known('2026-04-10');
    expect(analysis(then)).toBe('gedaan');
    expect(then.peildatum).toBe('2026-04-10');
    expect(then.gebeurtenissen).toHaveLength(2);
  });

  it('is told of any day: how it stood then, with what we knew later, and the other way round', async () => {
    // It was done in time; on that day we did not know.
    expect(analysis(await known('2026-03-20'))).toBe('verlopen');
    expect(analysis(await known('2026-04-11', '--per', '2026-03-20'))).toBe('gedaan');
    expect((await known('2026-04-11', '--per', '2026-03-20')).peildatum).toBe('2026-03-20');
    expect(analysis(await known('2026-03-01', '--per', '2026-03-20'))).toBe('verlopen');
  });

  it('is at every moment what the engine says of the events known by then', async () => {
    for (const [moment, events] of [
      ['2026-03-01', 0],
      ['2026-04-30', 1],
      ['2026-05-15', 2],
      ['2026-06-02', 3],
    ] as const) {
      const { termijnen, klokken, signalen, dossier } = await known(moment);
      const by = forecast(whole.ziekmelding, whole.gebeurtenissen.slice(0, events), isoDay(moment), POLICY);
      expect({ termijnen, klokken, signalen, dossier }).toEqual({
        termijnen: by.termijnen,
        klokken: by.klokken,
        signalen: by.signalen,
        dossier: by.dossier,
      });
    }
  });

  it('keeps to the house policy of then, and to the first sick day as it then read', async () => {
    const talks = ({ termijnen }: DossierBeeld) =>
      termijnen
        .filter(({ verplichting }) => verplichting === 'voortgangsgesprek')
        .map(({ uiterlijk }) => uiterlijk);
    const [one = '', two = ''] = talks(await known('2026-04-11'));
    expect((Date.parse(two) - Date.parse(one)) / 86_400_000).toBe(21);
    expect((await known('2026-04-30')).klokken.wachttijdLaatsteDag).toBe('2028-01-30');
    expect((await known('2026-05-02')).klokken.wachttijdLaatsteDag).toBe('2028-02-06');
  });

  it('is there of a closed dossier too, and says that the register answered', async () => {
    expect((await known('2026-05-31')).dossier.fase).toBe('spoor-1');
    const after = await known('2026-06-02');
    expect(after.dossier).toEqual({ fase: 'gesloten', gesloten: { op: '2026-06-01', reden: 'overleden' } });
    expect(after.uitRegister).toEqual({ bekendOp: '2026-06-02', bijgewerktOp: expect.any(String) });
    const { stdout } = await kept.cli([
      'dossier',
      'toon',
      NUMMER,
      '--zoals-bekend-op',
      '2026-04-10T21:29:59Z',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Uit het register, zoals bekend op vr 10 apr 2026 23:29');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('has the letters that had left by then, as they stood then', async () => {
    const letter = (kenmerk: string, staat: 'verzonden' | 'geweigerd', at: string) =>
      kept.register
        .insertInto('brief')
        .values({
          sleutel: `${NUMMER}/${kenmerk}`,
          rol: 'casemanager',
          dossier: NUMMER,
          soort: 'herinnering',
          op: at.slice(0, 10),
          message_id: `<${kenmerk}@x>`,
          staat,
          klaargezet_op: at,
          bezig_sinds: at,
          gewijzigd_op: at,
        })
        .execute();
    await letter('probleemanalyse.herinnering-1.1.0', 'verzonden', '2026-02-27T06:00:00Z');
    await letter('probleemanalyse.herinnering-2.1.0', 'geweigerd', '2026-03-10T06:00:00Z');
    const gone = async (moment: string) =>
      (await known(moment)).brieven
        .filter(({ uitkomst }) => uitkomst !== undefined)
        .map(({ op, brief, verplichting, uitkomst }) => [op, brief, verplichting, uitkomst]);
    expect(await gone('2026-02-26')).toEqual([]);
    expect(await gone('2026-03-10')).toEqual([
      ['2026-02-27', 'herinnering', 'probleemanalyse', 'verzonden'],
      ['2026-03-10', 'herinnering', 'probleemanalyse', 'onbestelbaar'],
    ]);
    // What was still to come is there as well, seen from then.
    expect((await known('2026-02-26')).brieven.every(({ op }) => op > '2026-02-26')).toBe(true);
  });
});

describe('a moment that cannot be', () => {
  it.each<[string[], string]>([
    [['--zoals-bekend-op', 'gisteren'], 'Schrijf achter --zoals-bekend-op een dag'],
    [['--zoals-bekend-op', '2026-04-10T10:00'], 'een tijdstip met tijdzone'],
    [['--zoals-bekend-op', '2099-01-01'], 'ligt in de toekomst'],
    [['--zoals-bekend-op', '2026-02-01'], 'was toen nog niets bekend'],
    [['--per', '2026-04-01'], '--per hoort bij --zoals-bekend-op'],
  ])('%j', async (words, sentence) => {
    const { status, stdout, stderr } = await kept.cli(['dossier', 'toon', NUMMER, ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('of a dossier that the register does not have', async () => {
    const { status, stderr } = await kept.cli([
      'dossier',
      'toon',
      'D-WEG',
      '--zoals-bekend-op',
      '2026-04-01',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Dossier D-WEG bestaat niet in het register');
  });
});
