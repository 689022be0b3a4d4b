// `meld` and the catalogue of events cannot drift: every kind and every field is an option, read as the dossier reads it.
import { describe, expect, it } from '@jest/globals';
import { fieldOption, kebab } from '../../client/cli/field-options.ts';
import { kindCommand } from '../../client/cli/meld-kind.ts';
import { distance, nearest } from '../../client/cli/nearest.ts';
import { inOptions } from '../../client/cli/readable.ts';
import { EVENTS, isSoort, kindOf, type Field } from '../../workflows/dossier/events.ts';
import { quietTerminal } from './quiet-terminal.ts';
import { spoorwijzer } from './run-cli.ts';

const kinds = Object.keys(EVENTS)
  .filter(isSoort)
  .filter((soort) => soort !== 'ziekmelding' && !kindOf(soort).engine);

const silent = quietTerminal();

describe('meld --help', () => {
  it('lists every event of the catalogue with its label', async () => {
    const { stdout } = await spoorwijzer(['meld', '--help']);
    const flat = stdout.replace(/\s+/g, ' ');
    for (const soort of kinds) {
      expect(flat).toContain(`${soort} ${EVENTS[soort].label}`);
    }
  });
});

describe('the options of an event', () => {
  it.each(kinds)('of %s are the fields of the catalogue and what every event has', (soort) => {
    const command = kindCommand(silent, 'D-1', soort, {});
    const names = command.options.map((option) => option.attributeName());
    const common = ['op', 'id', 'bron', 'door', 'als', 'proef', 'json'];
    expect(new Set(names)).toEqual(new Set([...common, ...Object.keys(EVENTS[soort].fields)]));
    expect(names).toHaveLength(new Set(names).size);
  });

  it('keep the name of their field', () => {
    for (const soort of kinds) {
      for (const [name, field] of Object.entries<Field>(EVENTS[soort].fields)) {
        expect(fieldOption(name, field).attributeName()).toBe(name);
      }
    }
    expect(kebab('eigenrisicodragerZw')).toBe('eigenrisicodrager-zw');
  });

  it('are what a sentence of the dossier calls them', () => {
    expect(inOptions("'urenPerWeek' ontbreekt bij 'belastbaarheid'.", ['urenPerWeek'])).toBe(
      "--uren-per-week ontbreekt bij 'belastbaarheid'.",
    );
  });
});

describe('the nearest word', () => {
  it('is found for a slip of the finger and for part of a word, and not for something else', () => {
    expect(distance('voldan', 'voldaan')).toBe(1);
    expect(distance('omgedraiad', 'omgedraaid')).toBe(1);
    expect(nearest('Terugvla', kinds)).toBe('terugval');
    expect(nearest('hervatting', kinds)).toBe('werkhervatting');
    expect(nearest('xyz', kinds)).toBeUndefined();
  });
});
