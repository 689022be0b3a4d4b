// Whether the printed glossary explains every word of the dictionary and the catalogue.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { glossary } from '../../client/glossary/glossary.ts';
import { EVENTS, ROLES, SOURCES, type EventKind } from '../../workflows/dossier/events.ts';
import { BRIEVEN } from '../../workflows/dossier/forecast-types.ts';
import { ACTORS, ENDS, KRACHTEN, LADDERS, OBLIGATIONS, SOORTEN } from '../../workflows/law/vocabulary.ts';

const kinds: readonly EventKind[] = Object.values(EVENTS);
const fields = kinds.flatMap((kind) => Object.entries(kind.fields));
const choices = fields.flatMap(([, field]) => ('values' in field ? field.values : []));

describe('the glossary', () => {
  it('explains every word, each on a line of its own', () => {
    const words = [
      ACTORS,
      ENDS,
      KRACHTEN,
      LADDERS,
      OBLIGATIONS,
      SOORTEN,
      BRIEVEN,
      ROLES,
      SOURCES,
      choices,
    ].flat();
    expect(words.length).toBeGreaterThan(200);
    const text = glossary();
    for (const word of [...words, ...fields.map(([name]) => name)]) {
      expect(text).toMatch(new RegExp(`^- \`${word}\`: \\S.+$`, 'm'));
    }
  });

  it('is printed as the code has it', () => {
    expect(readFileSync(new URL('../../GLOSSARY.md', import.meta.url), 'utf8')).toBe(glossary());
  });
});
