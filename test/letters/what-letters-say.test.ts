// What the words of letters must and must not say, whatever else is rewritten in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { kebab } from '../../client/cli/field-options.ts';
import { DRAFT_KINDS } from '../../client/drafts/draft-templates.ts';
import { isSoort, kindOf } from '../../workflows/dossier/events.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import { ordersOfEveryKind } from './kinds.ts';
import { dossierOrder, order } from './orders.ts';
import { plainLetters } from './people.ts';

const OWN = fileURLToPath(new URL('../../activities/letters/', import.meta.url));
const kinds = ordersOfEveryKind();
const reader = { naam: 'Noor', vervanger: false };

/** A letter on one line, so that a sentence is found wherever it was broken. */
const textOf = (name: string): string =>
  plainLetters.render(kinds[name] ?? order(), reader).text.replace(/\s+/g, ' ');

function missing(brief: LetterOrder['brief']): () => unknown {
  return () => plainLetters.render(dossierOrder({ brief }), reader);
}

/** Every event typed in a letter, in a command or between backticks, with its options and their values. */
function typed(): { file: string; soort: string; options: readonly [string, string][] }[] {
  const files = readdirSync(OWN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(OWN, file), 'utf8');
    const said = [...text.matchAll(/spoorwijzer meld \{\{dossier\}\} (\S.*)$|`([a-z0-9-]+(?: --[^`]+)?)`/gm)];
    return said
      .map(([, command, inline]) => command ?? inline ?? '')
      .filter((words) => isSoort(words.split(' ')[0] ?? '') && words.includes(' --'))
      .map((words) => {
        const options = [...words.matchAll(/--(\S+) (\S+)/g)].map((found): [string, string] => [
          found[1] ?? '',
          found[2] ?? '',
        ]);
        return { file, soort: words.split(' ')[0] ?? '', options };
      });
  });
}

describe('Wat een brief je laat typen', () => {
  it('noemt alleen velden en keuzes die de gebeurtenis kent', () => {
    const commands = typed();
    expect(commands.length).toBeGreaterThan(5);
    for (const { file, soort, options } of commands) {
      const fields = isSoort(soort) ? Object.entries(kindOf(soort).fields) : [];
      for (const [name, value] of options) {
        const field = fields.find(([each]) => kebab(each) === name)?.[1];
        expect([file, name, field !== undefined || name === 'op']).toStrictEqual([file, name, true]);
        const choices = field && 'values' in field ? field.values : [];
        if (choices.length > 0 && value !== value.toUpperCase()) expect(choices).toContain(value);
      }
    }
  });
});

describe('Het concept dat een brief aanraadt', () => {
  it('bestaat', () => {
    const texts = Object.keys(kinds).map(textOf).join(' ');
    const named = [...texts.matchAll(/spoorwijzer concept ([a-z-]+)/g)].map(([, kind = '']) => kind);
    expect(new Set(named)).toStrictEqual(new Set(DRAFT_KINDS));
  });
});

describe('De spoorvraag', () => {
  const text = textOf('herinnering-start-spoor-2');

  it('zegt dat de arbeidsovereenkomst en de bescherming blijven, en dat spoor 1 doorloopt', () => {
    expect(text).toContain('De arbeidsovereenkomst blijft en het opzegverbod ook.');
    expect(text).toContain('Spoor 1 loopt door.');
  });

  it('geeft vier antwoorden, elk met wat het vraagt', () => {
    for (const answer of ['spoor-2', 'perspectief-binnen-drie-maanden', 'advies-bedrijfsarts'])
      expect(text).toContain(`spoorkeuze --keuze ${answer} `);
    expect(text).toContain('Nog niet te zeggen. Er valt niets te melden, en de termijn loopt door.');
  });
});

describe('De procedure bij een weigering', () => {
  it('de kennisgeving is voorwaardelijk, gaat binnen twee werkdagen en wacht nergens op', () => {
    const text = textOf('herinnering-kennisgeving-vermoeden');
    expect(text).toContain('Als blijkt dat je zonder deugdelijke grond weigert, dan');
    expect(text).toContain('binnen twee werkdagen');
    expect(text).toContain('Niets in dit dossier houdt de kennisgeving tegen.');
  });

  it('het gesprek is luisteren, samenvatten en doorvragen, zonder oordeel, mening of advies', () => {
    const text = textOf('herinnering-gesprek-weigering');
    expect(text).toContain('Luister, vat samen en vraag door.');
    expect(text).toContain('Oordeel niet, geef geen mening en geen advies.');
  });

  it('de waarschuwing noemt verplichting, dag, één maatregel, het gevolg en het deskundigenoordeel', () => {
    const text = textOf('herinnering-schriftelijke-waarschuwing');
    for (const words of ['de verplichting precies', 'de dag waarop', 'één maatregel', 'een latere uitkering'])
      expect(text).toContain(words);
    expect(text).toContain('deskundigenoordeel van UWV');
  });

  it('opgeschort loon wordt nabetaald, loon over een stop niet', () => {
    const text = textOf('herinnering-bevestiging-hervatting');
    expect(text).toContain(
      'opschorting? Schrijf dan: "Wij betalen je al het loon dat wij hebben ingehouden."',
    );
    expect(text).toContain(
      'Je hebt weer recht op loon vanaf de dag waarop je meewerkt. Over de tijd daarvoor betalen wij geen loon',
    );
  });
});

describe('Een pauze van spoor 2', () => {
  it.each(['herinnering-herbeoordeling-pauze-spoor-2', 'spoor-2-gepauzeerd', 'spoor-2-gepauzeerd-werknemer'])(
    '%s zegt wat doorloopt',
    (name) => {
      const text = textOf(name);
      for (const words of ['wachttijd', 'gesprekken', 'WIA', 'loondoorbetaling'])
        expect(text).toContain(words);
    },
  );
});

describe('Een order waaraan iets ontbreekt', () => {
  it.each([
    ['spoor-2-gestart', 'vanaf'],
    ['spoor-2-gepauzeerd', 'vanaf'],
    ['loonsanctie', 'vanaf'],
    ['signaal', 'signaal'],
  ] as const)('%s zonder "%s" is een fout, geen brief met een gat', (brief, part) => {
    expect(missing(brief)).toThrow(`the order of letter "${brief}" has no "${part}"`);
  });
});

describe('Het vangnet', () => {
  it.each(['ziekmelding-uwv-vangnet', 'hersteldmelding-uwv', 'melding-loonstop-uwv'])(
    '%s zegt nooit om welke regeling het gaat',
    (duty) => {
      const { subject, text } = plainLetters.render(kinds[`herinnering-${duty}`] ?? order(), reader);
      const own = `${subject}${text.slice(0, text.indexOf('Waarom deze datum?'))}`;
      expect(own).toContain('UWV');
      expect(own).not.toMatch(/zwanger|bevall|orgaan|donatie|no-?risk|oudere|compensatie|artikel/i);
      expect(own).toContain('vertrouwelijk');
    },
  );
});
