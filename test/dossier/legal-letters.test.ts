// What a lawyer looks for in the letters of spoor 2 and of a refusal, whatever else is rewritten in them.
import { describe, expect, it } from '@jest/globals';
import { DRAFT_KINDS, draftTemplate } from '../../client/drafts/draft-templates.ts';
import { ordersOfEveryKind } from '../letters/kinds.ts';
import { order } from '../letters/orders.ts';
import { plainLetters } from '../letters/people.ts';

const kinds = ordersOfEveryKind();
const reader = { naam: 'Noor', vervanger: false };
const letter = (name: string) => plainLetters.render(kinds[name] ?? order(), reader);
const textOf = (name: string): string => letter(name).text.replace(/\s+/g, ' ');

describe('De brief over spoor 2', () => {
  it.each(['spoor-2-gestart', 'spoor-2-gestart-werknemer', 'herinnering-start-spoor-2'])(
    '%s zegt dat arbeidsovereenkomst, ontslagbescherming en spoor 1 blijven',
    (name) => {
      const text = textOf(name);
      expect(text).toMatch(/arbeidsovereenkomst(?: en het opzegverbod)? blijft|arbeidsovereenkomst blijft/);
      expect(text).toContain('opzegverbod');
      expect(text).toContain('Spoor 1 loopt door');
    },
  );

  it('zegt de werknemer dat loon, eigen werk en tegenspraak blijven', () => {
    const text = textOf('spoor-2-gestart-werknemer');
    for (const words of ['verandert niets aan je loon', 'je eigen werk weer doen', 'deskundigenoordeel'])
      expect(text).toContain(words);
  });
});

describe('Een pauze of een nieuw advies', () => {
  it.each(['spoor-2-gepauzeerd', 'herinnering-bijstelling-plan-van-aanpak', 'spoor-2-gestart'])(
    '%s vraagt het bureau in te lichten, zonder de medische reden (M18a)',
    (name) => {
      const text = textOf(name);
      expect(text).toMatch(/laat (?:het bureau|het dan)/i);
      expect(text).toMatch(/niet waarom|De reden hoort daar niet bij|Medische gegevens horen daar niet bij/);
    },
  );

  it('zegt waarom juist die dag, en dat een pauze niet vanzelf eindigt', () => {
    expect(textOf('spoor-2-gepauzeerd')).toContain('Waarom deze datum?');
    expect(textOf('spoor-2-gepauzeerd')).toContain('De pauze eindigt niet vanzelf');
  });
});

describe('De brieven van de loonmaatregel', () => {
  const templates = DRAFT_KINDS.filter((kind) => /^(?:waarschuwing|mededeling)-/.test(kind));

  it.each(templates)('%s noemt het gevolg voor WIA en WW, en het deskundigenoordeel', (kind) => {
    const { source, name } = draftTemplate(kind);
    for (const words of ['WIA-uitkering', 'WW-uitkering', 'deskundigenoordeel', 'de bedrijfsarts'])
      expect(source).toContain(words);
    expect(name).toMatch(/\.v\d+$/);
  });

  it('houden opschorting en stop uit elkaar, elk met het eigen lid en het eigen gevolg voor het loon', () => {
    for (const kind of templates) {
      const { source } = draftTemplate(kind);
      const suspends = kind.endsWith('opschorting');
      expect(source.includes('artikel 7:629 lid 6')).toBe(suspends);
      expect(source.includes('artikel 7:629 lid 3')).toBe(!suspends);
      expect(source.includes('betalen wij ook later niet')).toBe(!suspends);
    }
  });
});

describe('Het onderwerp van elke brief', () => {
  it('noemt geen naam en geen reden van afwezigheid', () => {
    for (const name of Object.keys(kinds)) {
      const { subject } = letter(name);
      expect(subject).toContain('D-');
      expect(subject).not.toMatch(/\bNoor\b|ziek(?!melding|tedag)|zwanger|herstel(?!d)|klacht|medisch/i);
    }
  });
});
