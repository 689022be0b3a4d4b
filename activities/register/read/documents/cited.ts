// Which documents an event names: by reference, in the fields of the catalogue that hold one.

/** The fields of the catalogue that hold the reference of a document. */
export const DOCUMENT_FIELDS = ['document', 'onderbouwing', 'voorschrift'] as const;

/** The references of documents in an event, each once. */
export function citedIn(event: Readonly<Record<string, unknown>>): readonly string[] {
  const named = DOCUMENT_FIELDS.map((field) => event[field]);
  return [...new Set(named.filter((value) => typeof value === 'string'))];
}

/** The event that says a document is destroyed. */
export const DESTROYED = 'document-vernietigd';
