// The file in which people were kept before there was a register, and what is said when it is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { peopleInFile } from '../../activities/directory.ts';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true }));

function write(people: unknown): void {
  writeFileSync(file, typeof people === 'string' ? people : JSON.stringify(people));
}

describe('Het personenbestand', () => {
  it('kent mensen bij hun verwijzing, met hun vervanger', () => {
    write({
      'p-1': { naam: ' Noor de Wit ', adres: 'noor@example.nl', rol: 'casemanager', vervanger: 'p-2' },
      'p-2': { naam: 'Sam Bos', vervanger: { persoon: 'p-1', van: '2026-07-06', tot: '2026-07-24' } },
    });
    const people = peopleInFile(file);
    expect(people.get('p-1')).toMatchObject({ naam: 'Noor de Wit', vervanger: { persoon: 'p-2' } });
    expect(people.get('p-2')).toMatchObject({ vervanger: { van: '2026-07-06' } });
    expect(people.get('toString')).toBeUndefined();
  });

  it.each([
    ['{ "p-1": ', 'is geen geldige JSON.'],
    [[], 'klopt niet: geen lijst van personen.'],
    [{ 'p-1': {} }, 'klopt niet, bij "p-1", veld "naam": ontbreekt of is geen tekst.'],
    [{ 'p-1': { naam: '  ' } }, 'klopt niet, bij "p-1", veld "naam": leeg.'],
    [{ 'p-1': { naam: 'Noor', adres: 'noor' } }, 'klopt niet, bij "p-1", veld "adres": geen mailadres.'],
    [{ 'p-1': { naam: 'Noor', adres: 'n@x.nl\r\nBcc: y@x.nl' } }, 'veld "adres": geen mailadres.'],
    [{ 'p-1': { naam: 'Noor', mail: 'n@x.nl' } }, 'klopt niet, bij "p-1": onbekend veld "mail".'],
    [{ 'p-1': { naam: 'Noor', vervanger: { persoon: 'p-2', tot: '2026-02-30' } } }, 'veld "vervanger'],
    [{ 'p-1': 'Noor' }, 'klopt niet, bij "p-1": geen persoon.'],
    [{ 'p 1': { naam: 'Noor' } }, 'klopt niet, bij "p 1": geen verwijzing.'],
    [
      { 'p-1': { naam: 'Noor', vervanger: 'p-2' } },
      'veld "vervanger": de vervanger staat niet in het bestand.',
    ],
    [{ 'p-1': { naam: 'Noor', vervanger: 'p-1' } }, 'veld "vervanger": niemand vervangt zichzelf.'],
    [
      { 'p-1': { naam: 'Noor', vervanger: { persoon: 'p-1', van: '2026-03-02', tot: '2026-03-01' } } },
      'veld "vervanger',
    ],
  ])('%j wordt geweigerd in één zin', (content, sentence) => {
    write(content);
    expect(() => peopleInFile(file)).toThrow(`Het personenbestand ${file}`);
    expect(() => peopleInFile(file)).toThrow(sentence);
    expect(() => peopleInFile(file)).not.toThrow(/Noor/);
  });

  it('dat er niet is, wordt genoemd', () => {
    expect(() => peopleInFile(file)).toThrow(`Het personenbestand ${file} kan niet worden gelezen.`);
  });
});
