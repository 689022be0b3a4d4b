// People to write to in tests, and parts of a delivery around them.
import type { Delivery } from '../../activities/deliver.ts';
import type { Directory, Person } from '../../activities/directory.ts';
import { Letters } from '../../activities/letters/render.ts';
import type { Post } from '../../activities/post/post.ts';
import type { LedgerParts } from '../../activities/register/letter.ts';
import { DUTIES } from './orders.ts';

export const PEOPLE: Readonly<Record<string, Person>> = {
  'p-case': { naam: 'Noor de Wit', adres: 'noor@example.nl', rol: 'casemanager' },
  'p-lead': { naam: 'Jan Jansen', adres: 'jan@example.nl' },
  'p-hr': { naam: 'Iris Bos', adres: 'iris@example.nl' },
  'p-worker': { naam: 'Femke Visser', adres: 'femke@example.nl' },
  'p-silent': { naam: 'Sam Stil' },
};

export function directoryOf(people: Readonly<Record<string, Person>>): Directory {
  return { find: (reference) => Promise.resolve(people[reference]) };
}

export const plainLetters = new Letters({ duties: DUTIES });
export const linkedLetters = new Letters({ duties: DUTIES, base: 'https://poort.example.nl/app' });

/** All that letters need but a register. */
export type LetterParts = Omit<Delivery, 'ledger'> & Pick<LedgerParts, 'post' | 'from'>;

/** A delivery through this post. */
export function deliveryThrough(post: Post, changes: Partial<LetterParts> = {}): LetterParts {
  return {
    directory: directoryOf(PEOPLE),
    letters: plainLetters,
    from: 'spoor@werk.example',
    post,
    ...changes,
  };
}
