// The orders of a list, and the key of a place in it: pages follow each other by it, whatever comes in between.

/** By which dossiers are sorted; the number decides between equals. */
export const LIST_ORDERS = ['te-laat', 'volgende', 'dossier', 'ziek-sinds'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** What each order sorts by, rising, as indexed; the number of the dossier is always the last. */
export const SORT_COLUMNS: Readonly<Record<ListOrder, readonly string[]>> = {
  'te-laat': ['-d.te_laat', "coalesce(d.volgende_op, 'infinity')", 'd.nummer'],
  volgende: ["coalesce(d.volgende_op, 'infinity')", 'd.nummer'],
  dossier: ['d.nummer'],
  'ziek-sinds': ['d.eerste_ziektedag', 'd.nummer'],
};

/** A place in a list: its order, and what the last row before it is sorted by. */
export interface ListKey {
  readonly order: ListOrder;
  readonly values: readonly string[];
}

/** The key as one word to copy. */
export function writeKey({ order, values }: ListKey): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

const VALUE = /^[A-Za-z0-9._-]{1,64}$/;
const SHAPES: readonly (readonly [column: RegExp, value: RegExp])[] = [
  [/te_laat/, /^-?\d{1,6}$/],
  [/volgende_op|ziektedag/, /^(\d{4}-\d\d-\d\d|infinity)$/],
  [/nummer/, VALUE],
];

/** Reads a key; undefined when it is none of ours. */
export function readKey(word: string): ListKey | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || !parts.every((part): part is string => typeof part === 'string'))
    return undefined;
  const [name, ...values] = parts;
  const order = LIST_ORDERS.find((each) => each === name);
  if (order === undefined || values.length !== SORT_COLUMNS[order].length) return undefined;
  const fits = SORT_COLUMNS[order].every((column, place) => {
    const shape = SHAPES.find(([each]) => each.test(column))?.[1] ?? VALUE;
    return shape.test(values[place] ?? '');
  });
  return fits ? { order, values } : undefined;
}
