// The text of a PDF as a reader would copy it, line by line: proof that a draft is words, not a picture.
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** The numbered objects of the file, their streams unpacked. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<string, PdfObject> {
  const raw = Buffer.from(bytes).toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/\nstream\r?\n/);
    const data =
      packed === undefined ? undefined : Buffer.from(packed.replace(/\r?\nendstream$/, ''), 'latin1');
    const stream = data && head.includes('/FlateDecode') ? inflateSync(data) : data;
    found.set(id, { head, stream: stream?.toString('latin1') ?? '' });
  }
  return found;
}

function reference(head: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? '';
}

/** Glyph number to text, from the font's own table. */
function glyphsOf(font: PdfObject, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<number, string> {
  const table = objects.get(reference(font.head, 'ToUnicode'))?.stream ?? '';
  const glyphs = new Map<number, string>();
  for (const [, first = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ''], index) => {
      const text = Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
      glyphs.set(parseInt(first, 16) + index, text);
    });
  }
  return glyphs;
}

/** The text of one page, a line per height. */
function pageText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  const lines: { height: string; text: string }[] = [];
  let height = '';
  let glyphs: ReadonlyMap<number, string> = new Map();
  for (const [, y, font, shown] of content.matchAll(/([\d.-]+) Tm|\/(F\d+) [\d.]+ Tf|\[(<[^\]]*)\] TJ/g)) {
    if (y !== undefined) height = y;
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    if (shown === undefined) continue;
    const codes = [...shown.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    const text = codes.map((code) => glyphs.get(parseInt(code, 16)) ?? '\ufffd').join('');
    const last = lines.at(-1);
    if (last?.height === height) last.text += text;
    else lines.push({ height, text });
  }
  return lines.map(({ text }) => text.trimEnd()).join('\n');
}

/** The text of every page. @throws Error when there is none */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('a PDF without pages');
  return pages
    .map((page) => {
      const resources = objects.get(reference(page.head, 'Resources'))?.head ?? page.head;
      const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id = '']) =>
          [name, glyphsOf(objects.get(id) ?? { head: '', stream: '' }, objects)] as const,
      );
      return pageText(objects.get(reference(page.head, 'Contents'))?.stream ?? '', new Map(fonts));
    })
    .join('\n\f\n');
}
