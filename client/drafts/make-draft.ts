// A draft of a letter with legal effect, for a person to sign and send: nothing of it passes through Temporal.
import { DRAFTS, draftTemplate, type DraftKind } from './draft-templates.ts';
import { readDraftValues, type DraftValues } from './draft-values.ts';

/**
 * Makes the letter as a PDF; the same values make the same bytes.
 * @param values by the names of the template's placeholders; days as `2026-02-13`
 * @throws Refused naming all that is missing, or the value that is wrong
 */
export async function makeDraft(kind: DraftKind, values: DraftValues): Promise<Uint8Array> {
  const { name, source, asks } = draftTemplate(kind);
  const words = readDraftValues(asks, values);
  // Half a second of fonts and layout, paid for only by who makes a letter.
  const [{ draftBlocks }, { draftPdf }] = await Promise.all([
    import('./draft-blocks.ts'),
    import('./draft-pdf.ts'),
  ]);
  return draftPdf(draftBlocks(source, words), {
    title: `${DRAFTS[kind].title} (${words.dossier?.[0] ?? ''})`,
    foot: `Spoorwijzer, sjabloon ${name}`,
    day: new Date(`${[values.datum].flat()[0] ?? ''}T12:00:00Z`),
  });
}
