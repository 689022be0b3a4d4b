// Whether the pages of the law say what the table of duties says, row by row.
import { describe, expect, it } from '@jest/globals';
import { checkLaw } from '../../workflows/law/check-law.ts';
import { lawTexts } from '../../client/law-texts.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { law20200101 } from '../../workflows/law/versions/2020-01-01.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';
import { ROWS_ON_THE_PAGES } from '../support/duty-table.ts';

describe.each(LAW_PAGES.map((page) => ({ version: page.version, page })))(
  'de wet van $version',
  ({ page }) => {
    it('heeft precies de verplichtingen van de tabel, met actor, kracht, vervulling en ladder', () => {
      const rows = page.obligations.map(({ id, ref, actor, legalBasis, by, ladder }) => [
        id,
        ref,
        actor,
        legalBasis[0]?.kracht,
        by,
        ladder,
      ]);
      expect(rows).toEqual(ROWS_ON_THE_PAGES);
    });

    it('bewaakt alleen wat UWV moet doen', () => {
      const watched = page.obligations.filter(({ ladder }) => ladder === 'bewaking');
      expect(watched.map(({ actor }) => actor)).toEqual(['uwv', 'uwv', 'uwv']);
      expect(page.obligations.filter(({ actor }) => actor === 'uwv')).toEqual(watched);
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

    it('zegt van elke samenvatting waar die is na te lezen', () => {
      const ours = page.obligations
        .flatMap(({ legalBasis }) => legalBasis)
        .filter(({ samenvatting }) => samenvatting);
      expect(ours.filter(({ url }) => !url?.startsWith('http'))).toEqual([]);
    });
  },
);

describe('de pagina’s samen', () => {
  it('voldoen aan alle invarianten', () => {
    expect(checkLaw(LAW_PAGES, new Set(Object.keys(lawTexts())))).toEqual([]);
  });

  it('verschillen in de visies, niet in data', () => {
    const dates = (page: typeof law20200101) =>
      page.obligations.map(({ id, appears, due, planned, aim, plannedAim, grace, waits, lapsesAt }) => {
        return { id, appears, due, planned, aim, plannedAim, grace, waits, lapsesAt };
      });
    expect(dates(law20200101)).toEqual(dates(law20230701));
    const transitional = (page: typeof law20200101) =>
      page.obligations
        .filter(({ legalBasis }) => legalBasis.some(({ text }) => text === 'rp-7b-1'))
        .map(({ id }) => id);
    expect(transitional(law20200101)).toEqual(['plan-van-aanpak', 'eerstejaarsevaluatie']);
    expect(transitional(law20230701)).toEqual([]);
  });
});
