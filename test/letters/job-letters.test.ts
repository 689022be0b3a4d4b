// Golden copies of the letters of the scheduled jobs, and what holds for all of them.
import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenDuty } from '../../activities/jobs/open-duties.ts';
import { overviews } from '../../activities/jobs/overview.ts';
import { dutyRow } from '../../activities/jobs/duty-values.ts';
import { overviewLetter } from '../../activities/jobs/weekly-overview.ts';
import { JOB_LETTERS, type JobLetterKind } from '../../activities/letters/job-letter-kinds.ts';
import { JobLetters, type Lists } from '../../activities/letters/job-letters.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { expectGolden } from './golden.ts';
import { term } from './orders.ts';
import { directoryOf, PEOPLE } from './people.ts';

const jobLetters = new JobLetters();
const today = isoDay('2026-11-23');
const values = { vandaag: '23 november 2026', opnieuw: '', herhaling: '' };

type Roles = Partial<OpenDuty['rollen']>;

function duty(
  dossier: string,
  verplichting: ObligationId,
  uiterlijk: string,
  { rollen = {}, ...more }: { rollen?: Roles; vertrouwelijk?: true; gepland?: true } = {},
): OpenDuty {
  const { streefdatum: _, ...termijn } = term(verplichting, { uiterlijk: isoDay(uiterlijk) });
  return {
    dossier,
    termijn: { ...termijn, ...(more.gepland ? { gepland: true } : {}) },
    titel: termijn.titel,
    vertrouwelijk: more.vertrouwelijk ?? false,
    rollen: { casemanager: 'p-case', leidinggevende: 'p-lead', 'hr-manager': 'p-hr', ...rollen },
    vervangingen: [],
  };
}

const week = [
  duty('D-2026-AAAAAA', 'ziekmelding-arbodienst', '2026-11-12'),
  duty('D-2026-BBBBBB', 'probleemanalyse', '2026-11-16'),
  duty('D-2026-BBBBBB', 'plan-van-aanpak', '2026-11-27', { gepland: true }),
  duty('D-2026-CCCCCC', 'probleemanalyse', '2026-12-04'),
  duty('D-2026-AAAAAA', 'voortgangsgesprek', '2026-12-21'),
  duty('D-2026-DDDDDD', 'plan-van-aanpak', '2026-11-26', { rollen: { casemanager: 'p-away' } }),
];

const away = directoryOf({
  ...PEOPLE,
  'p-away': { naam: 'Op Vakantie', adres: 'weg@example.nl', vervanger: { persoon: 'p-case' } },
});
const found = await overviews(week, away, today);
const write = (persoon: string) => {
  const overview = found.get(persoon);
  if (!overview) throw new Error(`${persoon} has no overview`);
  const parts = { jobLetters };
  const period = 'week 48 van 2026';
  return overviewLetter({ parts, period, today, values }, PEOPLE[persoon]?.naam ?? '', overview);
};

const rows = week.slice(0, 2).map((each) => dutyRow(each, today));
const LETTERS: Readonly<
  Record<Exclude<JobLetterKind, 'weekoverzicht'>, { values: Readonly<Record<string, string>>; lists: Lists }>
> = {
  werklijst: {
    values: {
      ...values,
      aantalTeLaat: '2',
      aantalBrieven: '1 brief',
      gaten:
        'De laatste controle (23 november 2026 04:00) vond 1 gat: kijk met de opdracht “spoorwijzer controle”.',
    },
    lists: {
      'te-laat': rows,
      'deze-week': week.slice(2, 3).map((each) => dutyRow(each, today)),
      brieven: [
        {
          'rij.sinds': '22 november 2026 06:14',
          'rij.staat': 'uitgesteld',
          'rij.brief': 'te laat',
          'rij.dossier': 'D-2026-AAAAAA',
        },
      ],
    },
  },
  nachtcontrole: {
    values: { ...values, aantalGaten: '1 gat', aantalDossiers: '12 dossiers' },
    lists: {
      gaten: [
        {
          'rij.dossier': 'D-2026-AAAAAA',
          'rij.gat': 'zonder-workflow',
          'rij.zin': 'Er loopt niets meer dat dit dossier bewaakt.',
        },
      ],
    },
  },
  bewaarlijst: {
    values: { ...values, periode: 'november 2026', aantalVoorbij: '1', aantalBinnenkort: '1' },
    lists: {
      voorbij: [{ 'rij.tot': '20-11-2026', 'rij.dossier': 'D-2024-KLAAR2', 'rij.gesloten': '20-11-2024' }],
      binnenkort: [{ 'rij.tot': '04-01-2027', 'rij.dossier': 'D-2024-KLAAR3', 'rij.gesloten': '04-01-2025' }],
    },
  },
  ketenlijst: {
    values: {
      ...values,
      periode: 'november 2026',
      aantalDossiers: '12 dossiers',
      kenmerk: 'Zm9v'.repeat(10),
    },
    lists: {},
  },
  uitval: {
    values: {
      van: '23 november 2026 05:10',
      tot: '23 november 2026 08:40',
      duur: '3 uur en 30 minuten',
      hoe: 'Dit was niet gepland.',
      samenvatting: '1 brief ging later dan gepland, ten hoogste 2 uur en 5 minuten.',
    },
    lists: {
      laat: [
        {
          'rij.gepland': '23 november 2026 06:35',
          'rij.duur': '2 uur en 5 minuten',
          'rij.brief': 'herinnering',
          'rij.dossier': 'D-2026-AAAAAA',
        },
      ],
      wacht: [],
    },
  },
};

describe('De brieven van de vaste taken', () => {
  it('het weekoverzicht van een casemanager die ook waarneemt', () => {
    const { subject, text, html } = write('p-case');
    expectGolden('letters/weekoverzicht.txt', `Onderwerp: ${subject}\n\n${text}`);
    expectGolden('letters/weekoverzicht.html', html);
  });

  it.each(Object.keys(LETTERS) as (keyof typeof LETTERS)[])('%s', (kind) => {
    const { values: own, lists } = LETTERS[kind];
    const { subject, text } = jobLetters.render(kind, own, lists);
    expectGolden(`letters/${kind}.txt`, `Onderwerp: ${subject}\n\n${text}`);
    expect(Object.keys(JOB_LETTERS[kind].lists).sort()).toStrictEqual(Object.keys(lists).sort());
  });

  it('wie vervangen wordt, krijgt zelf geen overzicht; de anderen zien hun eigen rol', () => {
    expect([...found.keys()].sort()).toStrictEqual(['p-case', 'p-hr', 'p-lead']);
    expect(found.get('p-case')?.waargenomen.map(({ persoon }) => persoon)).toStrictEqual(['p-away']);
    expect(found.get('p-lead')?.waargenomen).toStrictEqual([]);
  });

  it('wat alleen de casemanager aangaat, staat bij niemand anders', async () => {
    const secret = [duty('D-2026-AAAAAA', 'plan-van-aanpak', '2026-11-26', { vertrouwelijk: true })];
    expect([...(await overviews(secret, away, today)).keys()]).toStrictEqual(['p-case']);
  });

  it('wie twee rollen in een dossier heeft, ziet een verplichting één keer, ook als waarnemer', async () => {
    const twice = [
      duty('D-2026-AAAAAA', 'plan-van-aanpak', '2026-11-26', {
        rollen: { casemanager: 'p-away', leidinggevende: 'p-case' },
      }),
    ];
    const overview = (await overviews(twice, away, today)).get('p-case');
    expect(overview).toMatchObject({ dezeWeek: [{ dossier: 'D-2026-AAAAAA' }], waargenomen: [] });
  });

  it('een lange lijst wordt afgebroken, en de brief zegt hoeveel er nog is', () => {
    const many = Array.from({ length: 63 }, () => rows[0] ?? {});
    const { text } = jobLetters.render('werklijst', LETTERS.werklijst.values, { 'te-laat': many });
    expect(text.match(/D-2026-AAAAAA/g)).toHaveLength(50);
    expect(text).toContain('En nog 13 regels');
  });

  it.each([
    ['an unknown placeholder', '# Kijk\n\n{{wie}}\n', '{{wie}}, which is unknown'],
    ['a name in its subject', '# Kijk {{naam}}\n\nx\n', 'does not belong in a subject'],
    ['no subject', 'x\n', 'does not begin with its subject'],
    ['a list it does not have', '# Kijk\n\n{{#oeps}}\nx\n{{/oeps}}\n', 'has the lists oeps'],
  ])('a template with %s is refused at the start', async (_, source, complaint) => {
    const folder = await mkdtemp(join(tmpdir(), 'spoorwijzer-templates-'));
    await cp(fileURLToPath(new URL('../../activities/letters/taken', import.meta.url)), folder, {
      recursive: true,
    });
    const lists = source.includes('{{#')
      ? ''
      : Object.keys(JOB_LETTERS.weekoverzicht.lists)
          .map((name) => `{{#${name}}}\nx\n{{/${name}}}\n`)
          .join('');
    await writeFile(join(folder, 'weekoverzicht.md'), source + lists);
    expect(() => new JobLetters(folder)).toThrow(complaint);
    await rm(folder, { recursive: true });
  });
});
