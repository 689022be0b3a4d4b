// The directory in a file, and what it says when the file is wrong.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fileDirectory } from '../../activities/directory.ts';

let file = '';
let second = 1_700_000_000;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'people-')), 'people.json');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true }));

function write(people: unknown): void {
  writeFileSync(file, typeof people === 'string' ? people : JSON.stringify(people));
  utimesSync(file, (second += 1), second);
}

describe('Het personenbestand', () => {
  it('kent mensen bij hun verwijzing, met hun vervanger', async () => {
    write({
      'p-1': { naam: ' Noor de Wit ', adres: 'noor@example.nl', rol: 'casemanager', vervanger: 'p-2' },
      'p-2': { naam: 'Sam Bos', vervanger: { persoon: 'p-1', van: '2026-07-06', tot: '2026-07-24' } },
    });
    const directory = fileDirectory(file);
    expect(await directory.find('p-1')).toMatchObject({ naam: 'Noor de Wit', vervanger: { persoon: 'p-2' } });
    expect(await directory.find('p-2')).toMatchObject({ vervanger: { van: '2026-07-06' } });
    expect(await directory.find('toString')).toBeUndefined();
  });

  it('wordt opnieuw gelezen als het verandert, en zwijgt niet als het dan stuk is', async () => {
    write({ 'p-1': { naam: 'Noor' } });
    const directory = fileDirectory(file);
    write({ 'p-1': { naam: 'Nora' } });
    expect(await directory.find('p-1')).toMatchObject({ naam: 'Nora' });
    write('{');
    await expect(directory.find('p-1')).rejects.toThrow('is geen geldige JSON');
    write({ 'p-1': { naam: 'Noortje' } });
    expect(await directory.find('p-1')).toMatchObject({ naam: 'Noortje' });
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
  ])('%j wordt geweigerd in één zin', (content, sentence) => {
    write(content);
    expect(() => fileDirectory(file)).toThrow(`Het personenbestand ${file}`);
    expect(() => fileDirectory(file)).toThrow(sentence);
    expect(() => fileDirectory(file)).not.toThrow(/Noor/);
  });

  it('dat er niet is, wordt genoemd', () => {
    expect(() => fileDirectory(file)).toThrow(`Het personenbestand ${file} kan niet worden gelezen.`);
  });
});
