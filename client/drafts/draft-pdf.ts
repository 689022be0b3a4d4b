// Blocks of a letter as a tagged PDF/A-2a on A4, the same to the byte each time; the only file that knows pdfkit.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block, Run } from './draft-blocks.ts';

interface Sheet {
  readonly title: string;
  /** One line at the foot of every page. */
  readonly foot: string;
  /** The day that the file says it was made. */
  readonly day: Date;
}

const require = createRequire(import.meta.url);
const PLAIN = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');

const SIZES = { title: 14, heading: 11.5, paragraph: 10.5, foot: 8 } as const;
const MARGIN = { top: 64, bottom: 72, left: 72, right: 72 };
const INDENT = 14;
/** Room for a signature, and for all that closes a letter, in points: a greeting alone on a page is no letter. */
const SIGNATURE = 52;
const CLOSING = 140;

type Paper = InstanceType<typeof PDFDocument>;

function write(paper: Paper, runs: readonly Run[], size: number, heavy = false): void {
  paper.fontSize(size);
  runs.forEach(({ text, bold }, index) => {
    const continued = index < runs.length - 1;
    paper.font(bold || heavy ? BOLD : PLAIN).text(text, { continued, lineGap: 1 });
  });
}

/** Keeps a heading with the first lines of what follows. */
function keepTogether(paper: Paper, points: number): void {
  if (paper.y + points > paper.page.height - MARGIN.bottom) paper.addPage();
}

function listItem(paper: Paper, runs: readonly Run[], last: boolean) {
  const left = MARGIN.left;
  return paper.struct('LI', {}, [
    paper.struct('Lbl', {}, () => {
      keepTogether(paper, 2 * SIZES.paragraph);
      paper.font(PLAIN).fontSize(SIZES.paragraph).text('• ', left, paper.y, { continued: false });
      paper.moveUp();
    }),
    paper.struct('LBody', {}, () => {
      paper.x = left + INDENT;
      write(paper, runs, SIZES.paragraph);
      paper.x = left;
      paper.moveDown(last ? 0.6 : 0.15);
    }),
  ]);
}

/** @param room points that must be left on the page for the block to begin there */
function element(paper: Paper, block: Block, room: number) {
  switch (block.kind) {
    case 'list':
      return paper.struct(
        'L',
        {},
        block.items.map((runs, index) => listItem(paper, runs, index === block.items.length - 1)),
      );
    case 'signature':
      return paper.struct('P', {}, () => {
        paper.y += SIGNATURE;
      });
    case 'paragraph':
      return paper.struct('P', {}, () => {
        keepTogether(paper, room);
        write(paper, block.runs, SIZES.paragraph);
        paper.moveDown(0.6);
      });
    default:
      return paper.struct(block.kind === 'title' ? 'H1' : 'H2', {}, () => {
        keepTogether(paper, 60);
        paper.moveDown(0.4);
        write(paper, block.runs, SIZES[block.kind], true);
        paper.moveDown(0.3);
      });
  }
}

function foot(paper: Paper, text: string): void {
  const { start, count } = paper.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.switchToPage(page);
    // Below the margin is a new page, unless there is no margin.
    paper.page.margins.bottom = 0;
    paper.markContent('Artifact', { type: 'Pagination' });
    paper
      .font(PLAIN)
      .fontSize(SIZES.foot)
      .text(`${text} · pagina ${page + 1} van ${count}`, MARGIN.left, paper.page.height - 44, {
        lineBreak: false,
      });
    paper.endMarkedContent();
  }
}

/** A letter as the bytes of a PDF. */
export async function draftPdf(blocks: readonly Block[], sheet: Sheet): Promise<Uint8Array> {
  const paper = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    font: PLAIN,
    lang: 'nl-NL',
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: { Title: sheet.title, CreationDate: sheet.day, Creator: 'Spoorwijzer' },
  });
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((finish, fail) => {
    paper.on('data', (part: Uint8Array) => parts.push(part));
    paper.on('end', finish);
    paper.on('error', fail);
  });
  const letter = paper.struct('Document');
  paper.addStructure(letter);
  blocks.forEach((block, index) => {
    const room = blocks[index + 1]?.kind === 'signature' ? CLOSING : 0;
    letter.add(element(paper, block, room));
  });
  letter.end();
  foot(paper, sheet.foot);
  paper.end();
  await done;
  return Buffer.concat(parts);
}
