// Whether the pages of the law say what the table of duties says, row by row.
import { describe, expect, it } from '@jest/globals';
import { checkLaw } from '../../workflows/law/check-law.ts';
import { lawTexts } from '../../client/law-texts.ts';
import type { Appearance } from '../../workflows/law/obligation.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { law20200101 } from '../../workflows/law/versions/2020-01-01.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';
import { OBLIGATIONS, type ObligationId } from '../../workflows/law/vocabulary.ts';
import { CATALOGUE } from '../support/catalogue.ts';
import { DUTY_TABLE } from '../support/duty-table.ts';

const SPOOR_2: readonly ObligationId[] = [
  'start-spoor-2',
  'herbeoordeling-uitzondering-spoor-2',
  'trajectplan',
  'voortgangsrapportage',
  'consult-re-integratiebedrijf',
];
const TOWARDS_WIA: readonly ObligationId[] = [
  'controle-uwv-brief',
  'uwv-brief-wia',
  'actueel-oordeel',
  'eindevaluatie',
  're-integratieverslag',
  'wia-aanvraag',
  'medische-informatie',
  're-integratieverslag-uploaden',
  'loonsanctiebesluit',
];
/** A granted vervroegde IVA ends the duty to re-integrate; UWV still decides (law.md M35, §12.3.6). */
const LAPSES_BY_IVA: readonly ObligationId[] = [
  'probleemanalyse',
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'voortgangsgesprek',
  'arbeidsdeskundig-onderzoek',
  'eerstejaarsevaluatie',
  ...SPOOR_2,
  ...TOWARDS_WIA,
  'herbeoordeling-pauze-spoor-2',
];
/** Past the AOW age there is no WIA, and no spoor 2 (law.md C10). */
const LAPSES_BY_AOW: readonly ObligationId[] = [
  ...SPOOR_2,
  ...TOWARDS_WIA,
  'wia-besluit',
  'herbeoordeling-pauze-spoor-2',
];

function shown(appears: Appearance): string {
  if (appears === 'always') return appears;
  if ('when' in appears) return `when ${appears.when}`;
  return typeof appears.each === 'object' ? `each event ${appears.each.event}` : `each ${appears.each}`;
}

describe.each(LAW_PAGES.map((page) => ({ version: page.version, page })))(
  'de wet van $version',
  ({ page }) => {
    it('heeft precies de veertig verplichtingen van de tabel, met ref, wanneer zij er is, actor, kracht, vervulling en ladder', () => {
      const rows = page.obligations.map(({ id, ref, appears, actor, legalBasis, by, ladder }) => {
        const [first] = legalBasis;
        return [id, ref, shown(appears), actor, first?.kracht, by.join(', '), ladder];
      });
      expect(rows).toStrictEqual(DUTY_TABLE);
      expect(DUTY_TABLE.map(([id]) => id)).toStrictEqual(OBLIGATIONS);
    });

    it('bewaakt alleen wat UWV moet doen', () => {
      const watched = page.obligations.filter(({ ladder }) => ladder === 'bewaking');
      expect(watched.map(({ actor }) => actor)).toStrictEqual(['uwv', 'uwv', 'uwv', 'uwv']);
      expect(page.obligations.filter(({ actor }) => actor === 'uwv')).toStrictEqual(watched);
    });

    it('citeert elke zin onder het artikel waar die staat', () => {
      const cited = page.obligations
        .flatMap(({ legalBasis }) => legalBasis)
        .filter(({ text }) => text !== undefined);
      expect(cited.length).toBeGreaterThan(page.obligations.length);
      for (const { cite, text = '' } of cited) {
        expect(lawTexts()[text]?.cite.startsWith(cite)).toBe(true);
      }
    });

    it('zegt van elke samenvatting waar die is na te lezen; alleen een particuliere norm heeft geen openbaar adres', () => {
      const ours = page.obligations
        .flatMap(({ legalBasis }) => legalBasis)
        .filter(({ samenvatting }) => samenvatting);
      const nowhere = ours.filter(({ url }) => !url?.startsWith('http'));
      expect(nowhere.map(({ kracht }) => kracht)).toStrictEqual(['norm']);
    });

    it('houdt voor zich wat alleen de casemanager mag weten: alles over het vangnet', () => {
      const secret = page.obligations.filter(({ confidential }) => confidential).map(({ id }) => id);
      expect(secret).toStrictEqual([
        'ziekmelding-uwv-vangnet',
        'hersteldmelding-uwv',
        'melding-loonstop-uwv',
      ]);
    });

    it('laat vervallen wat een vervroegde IVA, de AOW of hernieuwde medewerking wegneemt, en niets anders', () => {
      const lapsing = (lapse: string) =>
        page.obligations
          .filter(({ lapsesBy = [] }) => lapsesBy.some((each) => each === lapse))
          .map(({ id }) => id);
      expect(lapsing('vervroegde-iva')).toStrictEqual(LAPSES_BY_IVA);
      expect(lapsing('aow')).toStrictEqual(LAPSES_BY_AOW);
      expect(lapsing('medewerking-hervat')).toStrictEqual([
        'kennisgeving-vermoeden',
        'gesprek-weigering',
        'toets-deugdelijke-grond',
        'schriftelijke-waarschuwing',
      ]);
    });

    it('zet bij een pauze alleen spoor 2 stil', () => {
      const waiting = page.obligations.flatMap(({ id, waits = [] }) =>
        waits.some((each) => each.startsWith('pauze')) ? [[id, waits.join(' ')]] : [],
      );
      expect(waiting).toStrictEqual([
        ['start-spoor-2', 'uitzondering-spoor-2 pauze-spoor-2'],
        ['trajectplan', 'pauze-spoor-2'],
        ['voortgangsrapportage', 'pauze-spoor-2-gestopt'],
        ['consult-re-integratiebedrijf', 'pauze-spoor-2'],
      ]);
    });
  },
);

describe('de pagina’s samen', () => {
  it('voldoen aan alle invarianten', () => {
    expect(checkLaw(LAW_PAGES, new Set(Object.keys(lawTexts())), CATALOGUE)).toStrictEqual([]);
  });

  it('verschillen in de visies, niet in data', () => {
    const dates = (page: typeof law20200101) =>
      page.obligations.map((duty) => ({ ...duty, legalBasis: undefined }));
    expect(dates(law20200101)).toStrictEqual(dates(law20230701));
    const transitional = (page: typeof law20200101) =>
      page.obligations
        .filter(({ legalBasis }) => legalBasis.some(({ text }) => text === 'rp-7b-1'))
        .map(({ id }) => id);
    expect(transitional(law20200101)).toStrictEqual(['plan-van-aanpak', 'eerstejaarsevaluatie']);
    expect(transitional(law20230701)).toStrictEqual([]);
  });
});
