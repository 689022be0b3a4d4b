// Why something is not accepted: one clear Dutch sentence for the person who reported it.

/** Thrown at every door of the dossier; `message` is the sentence, and nothing has changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A value as a sentence shows it, cut short. JSON that is nested ten thousand deep can be read, but not written. */
export function shown(value: unknown): string {
  let text: string;
  try {
    text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  } catch {
    text = 'niet weer te geven';
  }
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
