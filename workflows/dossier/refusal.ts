// Why something is not accepted: one clear Dutch sentence for the person who reported it.

/** Thrown at every door of the dossier; `message` is the sentence, and nothing has changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
