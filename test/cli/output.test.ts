// Pages of running dossiers and the rules in words, made by the real core without a server.
import { describe, expect, it } from '@jest/globals';
import { checkPage } from '../../client/cli/output/check-page.ts';
import { dossierPage } from '../../client/cli/output/dossier-page.ts';
import { listPage } from '../../client/cli/output/list-page.ts';
import { movedPage } from '../../client/cli/output/moved-page.ts';
import { dueWords, ruleWords } from '../../client/cli/output/rule-words.ts';
import type { DossierBeeld } from '../../client/front-desk.ts';
import { openDossier, record, toldNow } from '../../workflows/dossier/dossier.ts';
import { forecast } from '../../workflows/dossier/forecast.ts';
import { impact } from '../../workflows/dossier/preview.ts';
import { readScenario } from '../../workflows/dossier/scenario.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { quietTerminal } from './quiet-terminal.ts';
import { LIFE } from './run-cli.ts';

const { ziekmelding, gebeurtenissen, tot } = readScenario(LIFE);
const widest = (page: string) => Math.max(...page.split('\n').map((line) => line.length));
const titles = (id: string) => id;

describe('a rule in words', () => {
  it('says in Dutch when a duty is due', () => {
    const words = (rule: Parameters<typeof ruleWords>[0]) => ruleWords(rule, titles);
    expect(words({ rule: 'within', term: '6 weeks', of: 'eerste-ziektedag' })).toBe(
      'binnen 6 weken na de eerste ziektedag',
    );
    expect(words({ rule: 'in-week', week: 52 })).toBe('aan het einde van week 52');
    expect(words({ rule: 'in-week', week: 90, day: 1 })).toBe('op dag 1 van week 90');
    expect(words({ rule: 'before', term: '13 weeks', end: 'wachttijd' })).toBe(
      'uiterlijk 13 weken voor afloop van de wachttijd',
    );
    expect(words({ rule: 'within', term: '1 days', of: { event: 'wia-aangevraagd' } })).toBe(
      'binnen 1 dag na “WIA aangevraagd”',
    );
    expect(words({ rule: 'on', day: { event: 'verlof', field: 'tot' } })).toBe(
      'op de dag van “zwangerschaps- of bevallingsverlof” (laatste dag van het verlof)',
    );
  });

  it('has words for every duty of every page, without a word of the grammar in them', () => {
    for (const page of LAW_PAGES) {
      for (const obligation of page.obligations) {
        expect(dueWords(obligation, titles)).toMatch(/^(binnen|op|aan|uiterlijk|telkens|om|onverwijld) /);
        expect(dueWords(obligation, titles)).not.toMatch(/undefined|weeks|days|working|\[object/);
      }
    }
  });
});

describe('the page of a dossier', () => {
  const { brieven, ...rest } = forecast(ziekmelding, gebeurtenissen, tot);
  const dossier: DossierBeeld = {
    ...rest,
    dossiernummer: 'D-2026-7K3M9Q',
    zin: 'Spoor 2 loopt.',
    brieven: brieven.map((brief) =>
      brief.op > tot ? brief : { ...brief, uitkomst: brief.op > '2027-02-01' ? 'onbestelbaar' : 'verzonden' },
    ),
    gebeurtenissen: [ziekmelding, ...gebeurtenissen].map((event) => ({ ...event })),
    geweigerd: [
      { op: '2026-05-01T08:00:00Z', soort: 'terugval', reden: 'er is geen herstel gemeld.', inhoud: '{}' },
    ],
  };

  it.each([60, 80, 120])('fits in %d columns', (width) => {
    expect(widest(dossierPage(dossier, quietTerminal(width)))).toBeLessThanOrEqual(width);
  });

  it('tells what happened by the labels of the catalogue, what was refused, and how letters ended', () => {
    const page = dossierPage(dossier, quietTerminal(120));
    expect(page).toContain('Dossier D-2026-7K3M9Q');
    expect(page).toContain('  Spoor 2 loopt.');
    expect(page).toContain('aan een verplichting voldaan: verplichting probleemanalyse');
    expect(page).toContain('spoor 2 gestart: uitvoering extern');
    expect(page).toContain('terugval: er is geen herstel gemeld.');
    expect(page).toContain('[onbestelbaar]');
  });
});

describe('the page of what moved', () => {
  const opened = openDossier('D-1', ziekmelding);
  const [first] = gebeurtenissen.filter(({ id }) => id === 'pa-1');
  const moved = impact(
    toldNow(opened),
    record(opened, first ? [first] : [], '2026-03-10' as typeof tot),
    '2026-03-10' as typeof tot,
  );
  const answer = { ...moved, gebeurtenis: 'pa-1', proef: true };

  it('shows the old and the new date with what lies between, and says that nothing is kept', () => {
    const page = movedPage(answer, 'aan een verplichting voldaan', quietTerminal(80));
    expect(page).toContain('Er is niets vastgelegd en niets verstuurd.');
    expect(page).toMatch(/Plan van aanpak +ma 30 mrt 2026 +di 24 mrt 2026 +6 dagen eerder/);
    expect(widest(page)).toBeLessThanOrEqual(80);
  });

  it('names the event by its id once it is kept', () => {
    const page = movedPage({ ...answer, proef: false }, 'aan een verplichting voldaan', quietTerminal(60));
    expect(page).toContain('kenmerk pa-1');
    expect(widest(page)).toBeLessThanOrEqual(60);
  });
});

describe('the list and the proof', () => {
  it('show what is late and what comes first', () => {
    const row = {
      dossiernummer: 'D-2026-7K3M9Q',
      fase: 'spoor-1',
      eersteZiektedag: '2026-02-02',
      teLaat: 2,
      werkgever: 'W-1',
      casemanager: 'P-7',
      leidinggevende: 'P-12',
      peildatum: '2026-11-22',
      bijgewerktOp: '2026-11-22T21:05:07.123Z',
    } as const;
    const answer = {
      regels: [{ ...row, volgende: { op: '2026-11-23', verplichting: 'ziekmelding-uwv' } }],
      totalen: { dossiers: 70, metTeLaat: 3, teLaat: 5 },
      volgende: 'eenSleutel',
      bijgewerktOp: '2026-11-22T21:05:07.123Z',
      achter: 1,
    };
    const page = listPage(answer, undefined, quietTerminal(60));
    expect(page).toContain('ma 23 nov 2026');
    expect(page).toContain('1 van 70 dossiers, 3 met iets te laat (5 verplichtingen).');
    expect(page).toContain('zo 22 nov 2026 22:05');
    expect(page.replace(/\s+/g, ' ')).toContain('1 dossier loopt achter');
    expect(page).toContain('--na eenSleutel');
    expect(widest(page)).toBeLessThanOrEqual(60);
    const nothing = { regels: [], totalen: { dossiers: 0, metTeLaat: 0, teLaat: 0 }, achter: 0 };
    expect(listPage(nothing, undefined, quietTerminal(60))).toContain('spoorwijzer dossier open');
    const none = { ...nothing, bijgewerktOp: '2026-11-22T21:05:07.123Z' };
    expect(listPage(none, undefined, quietTerminal(60))).toContain('Geen enkel dossier voldoet hieraan.');
  });

  it('show every hole with its sentence', () => {
    const hole = {
      dossiernummer: 'D-1',
      gat: 'zonder-volgende-regel' as const,
      zin: 'Er loopt geen wekker voor wat openstaat.',
    };
    const page = checkPage(
      {
        ...{ dossiers: 1, verplichtingen: 32, eindstand: { open: 32 }, gaten: [hole] },
        ...{ inBeweging: ['D-2'], temporal: false, ketens: true, opmerkingen: ['Temporal antwoordt niet.'] },
      },
      quietTerminal(60),
    );
    expect(page).toContain('1 gat.');
    expect(page).toContain('geen wekker');
    expect(page).toContain('Temporal antwoordt niet.');
    expect(page).toContain('npm start');
    expect(page).toContain('D-2');
    expect(widest(page)).toBeLessThanOrEqual(60);
  });
});
