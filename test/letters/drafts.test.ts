// Drafts of letters with legal effect: whole, tagged, the same bytes each time, and refused when something is missing.
import { describe, expect, it } from '@jest/globals';
import { DRAFT_FIELDS } from '../../client/drafts/draft-fields.ts';
import { DRAFT_KINDS, draftTemplate, type DraftKind } from '../../client/drafts/draft-templates.ts';
import type { DraftValues } from '../../client/drafts/draft-values.ts';
import { makeDraft } from '../../client/drafts/make-draft.ts';
import { Refused } from '../../client/front-desk.ts';
import { pdfText } from '../support/pdf-text.ts';
import { expectGolden } from './golden.ts';

const VALUES: DraftValues = {
  dossier: 'D-2026-7K3M9Q',
  datum: '2027-02-10',
  plaats: 'Utrecht',
  werkgever: 'Voorbeeld B.V.',
  werkgeverAdres: 'Kade 1, 3511 AB Utrecht',
  werknemer: 'F. Visser',
  werknemerAdres: 'Laan 2, 3511 CD Utrecht',
  uwvAdres: 'Postbus 1, 1000 AA Amsterdam',
  aanhef: 'mevrouw Visser',
  verzendwijze: 'aangetekend en per gewone post',
  ondertekenaar: 'I. Bos',
  functie: 'HR-manager',
  contact: 'N. de Wit (030 123 45 67)',
  verplichting:
    'het aangepaste werk in de binnendienst, 12 uur per week, zoals aangeboden op 1 februari 2027',
  voorschrift: 'verschijn op het spreekuur van de bedrijfsarts waarvoor u bent uitgenodigd',
  voorschriftDatum: '2026-02-02',
  voorvalDatum: '2027-02-02',
  onderdeel: 'c',
  gesprekDatum: '2027-02-08',
  gesprekTijd: '10.00 uur',
  gesprekPlaats: 'op ons kantoor in Utrecht',
  kennisgevingDatum: '2027-02-03',
  reactieUiterlijk: '2027-02-19',
  waarschuwingDatum: '2027-02-10',
  ontvangstDatum: '2027-02-11',
  ingangsDatum: '2027-02-22',
  besluitDatum: '2027-12-17',
  besluitKenmerk: 'B-1234',
  totEnMet: '2029-01-28',
  hersteld: ['Spoor 2 is gestart; zie het trajectplan (bijlage 1).', 'Het plan van aanpak is bijgesteld.'],
  bijlagen: ['1. Trajectplan', '2. Bijstelling plan van aanpak'],
};

function valuesFor(kind: DraftKind, changes: DraftValues = {}): DraftValues {
  const asked = draftTemplate(kind).asks.map((name): [string, string | readonly string[]] => [
    name,
    VALUES[name] ?? '',
  ]);
  return { ...Object.fromEntries(asked), ...changes };
}

const WARNINGS = ['waarschuwing-stop', 'waarschuwing-opschorting'] as const;
const flat = async (kind: DraftKind, changes?: DraftValues): Promise<string> =>
  pdfText(await makeDraft(kind, valuesFor(kind, changes))).replace(/\s+/g, ' ');

describe('Every draft', () => {
  it.each(DRAFT_KINDS)('%s reads as agreed', async (kind) => {
    expectGolden(`drafts/${kind}.txt`, `${pdfText(await makeDraft(kind, valuesFor(kind)))}\n`);
  });

  it.each(DRAFT_KINDS)('%s is a tagged PDF in Dutch, the same to the byte', async (kind) => {
    const bytes = await makeDraft(kind, valuesFor(kind));
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.slice(0, 8)).toBe('%PDF-1.7');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/Lang (nl-NL)');
    expect(raw).toContain('/S /H1');
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(Buffer.from(await makeDraft(kind, valuesFor(kind))).equals(bytes)).toBe(true);
  });

  it('every field stands in some letter', () => {
    const asked = new Set(DRAFT_KINDS.flatMap((kind) => draftTemplate(kind).asks));
    expect([...asked].sort()).toStrictEqual(Object.keys(DRAFT_FIELDS).sort());
  });
});

describe('De waarschuwing', () => {
  it.each(WARNINGS)(
    '%s noemt termijn, maatregel, gevolg voor een uitkering en deskundigenoordeel',
    async (kind) => {
      const text = await flat(kind);
      expect(text).toContain('uiterlijk op 19 februari 2027');
      expect(text).toContain(
        kind === 'waarschuwing-stop' ? 'stoppen wij uw loon' : 'schorten wij de betaling van uw loon op',
      );
      expect(text).toContain('kan UWV een uitkering geheel of gedeeltelijk weigeren');
      expect(text).toContain('UWV om een deskundigenoordeel vragen');
    },
  );

  it('een stop wordt niet nabetaald, een opschorting wel', async () => {
    expect(await flat('waarschuwing-stop')).toContain('Dit loon betalen wij ook later niet.');
    expect(await flat('waarschuwing-opschorting')).toContain('betalen wij het opgeschorte loon alsnog');
  });
});

describe('De kennisgeving', () => {
  it('is voorwaardelijk en nog geen maatregel', async () => {
    const text = await flat('kennisgeving-stop');
    expect(text).toContain('Als blijkt dat u zonder deugdelijke grond weigert, dan');
    expect(text).toContain('Het is nog geen waarschuwing en nog geen maatregel.');
  });
});

describe('What is typed', () => {
  it('that is missing is named in one sentence', async () => {
    const { werkgever: _, contact: __, ...rest } = valuesFor('waarschuwing-stop');
    await expect(makeDraft('waarschuwing-stop', rest)).rejects.toThrow(
      new Refused('In de brief ontbreekt nog: --werkgever, --contact.'),
    );
  });

  it.each([
    [{ datum: '10 februari' }, '--datum is geen dag: verwacht iets als 2026-02-13.'],
    [{ datum: '2027-02-30' }, '--datum is geen dag: verwacht iets als 2026-02-13.'],
    [{ onderdeel: 'z' }, '--onderdeel is een van: c, d, e.'],
    [{ aanhef: ['mevrouw', 'meneer'] }, '--aanhef kan maar één keer.'],
    [{ aanhef: ' \u200b\n' }, 'In de brief ontbreekt nog: --aanhef.'],
    [{ diagnose: 'x' }, '--diagnose komt in deze brief niet voor.'],
  ])('%j is refused', async (changes, sentence) => {
    await expect(makeDraft('waarschuwing-stop', valuesFor('waarschuwing-stop', changes))).rejects.toThrow(
      new Refused(sentence),
    );
  });

  it('stays text, also when it looks like markup or a placeholder', async () => {
    const text = await flat('waarschuwing-stop', { contact: '**Noor** {{werkgever}} # kop' });
    expect(text).toContain('contact op met **Noor** {{werkgever}} # kop.');
  });

  it('in a list comes line by line, and may run over the page', async () => {
    const hersteld = Array.from({ length: 60 }, (_, index) => `Tekortkoming ${index + 1} is hersteld.`);
    const text = await flat('bekortingsverzoek', { hersteld });
    expect(text).toContain('• Tekortkoming 1 is hersteld. • Tekortkoming 2 is hersteld.');
    expect(text).toContain('• Tekortkoming 60 is hersteld.');
    expect(text).toMatch(
      /groet, namens Voorbeeld B\.V\. I\. Bos HR-manager Spoorwijzer, sjabloon bekortingsverzoek\.v1 · pagina 3 van 3$/,
    );
  });
});
