// Whether the sentences beside the law are there, dated and sourced, and told as what they are.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { legalSource, lawTexts } from '../../client/law-texts.ts';

describe('de zinnen bij de wet', () => {
  it('hebben elk een artikel, adres, tekst, versie en bron', () => {
    const texts = Object.entries(lawTexts());
    expect(texts.length).toBe(173);
    for (const [key, { cite, title, url, text, textVersion, changedSince, source }] of texts) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      for (const field of [cite, title, text, textVersion, changedSince, source]) expect(field).toMatch(/\S/);
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it('worden verteld met de letterlijke tekst en als geverifieerd', () => {
    const source = legalSource({ cite: 'art. 38 lid 1 ZW', kracht: 'wet', text: 'zw-38-1' });
    expect(source).toMatchObject({
      citaat: 'art. 38 lid 1 ZW',
      kracht: 'wet',
      url: 'https://wetten.overheid.nl/BWBR0001888/2025-01-01',
      geverifieerd: true,
    });
    expect(source.text).toContain(
      'uiterlijk op de eerste dag nadat de ongeschiktheid van die werknemer 42 weken heeft geduurd',
    );
    expect(source).not.toHaveProperty('samenvatting');
  });

  it('worden bij beleid onze eigen woorden, die zo heten', () => {
    expect(
      legalSource({
        cite: 'praktijk',
        kracht: 'beleid',
        samenvatting: 'Zo doet men het.',
        url: 'https://x.nl',
      }),
    ).toStrictEqual({
      citaat: 'praktijk',
      kracht: 'beleid',
      url: 'https://x.nl',
      samenvatting: 'Zo doet men het.',
      geverifieerd: false,
    });
  });

  it('ontbreken niet stilletjes', () => {
    expect(() => legalSource({ cite: 'art. 0', kracht: 'wet', text: 'er-is-niets' })).toThrow(
      "no text of the law under 'er-is-niets'",
    );
  });
});

describe('wat niet is gemodelleerd', () => {
  const page = readFileSync(new URL('../../workflows/law/not-modelled.md', import.meta.url), 'utf8');

  it('noemt elke rij van de tabel die geen verplichting is', () => {
    for (const ref of [
      'M09a',
      'M10b',
      'M10c',
      'M10d',
      'M13',
      'M14',
      'M33',
      'M34',
      'M35',
      'M36',
      'M39',
      'M41',
    ]) {
      expect(page).toContain(ref);
    }
  });

  it('haalt de wet letterlijk aan', () => {
    const quotes = [...page.matchAll(/^`([a-z0-9-]+)`\n\n> (.+)$/gm)];
    expect(quotes.length).toBe([...page.matchAll(/^> /gm)].length);
    for (const [, key = '', quote = ''] of quotes) expect(lawTexts()[key]?.text).toContain(quote);
  });
});
