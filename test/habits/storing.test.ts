// The manual for whoever is on call has a paragraph for every hole, with the command that mends it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { HOLES } from '../../activities/register/read/proof/holes.ts';

const manual = readFileSync(new URL('../../docs/storing.md', import.meta.url), 'utf8');
const paragraphs = new Map(
  manual.split(/^###? /m).map((part) => [part.slice(0, part.indexOf('\n')), part] as const),
);

describe('docs/storing.md', () => {
  it.each(Object.entries(HOLES))('says what to do about %s', (name, { herstel }) => {
    const paragraph = paragraphs.get(name) ?? '';
    expect(paragraph.length).toBeGreaterThan(200);
    const commands = herstel.match(/spoorwijzer [a-z]+( [a-z]+)?/g) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(paragraph).toContain(command);
  });
});
