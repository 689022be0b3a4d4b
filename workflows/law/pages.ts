// Every released page of the law, oldest first: a new page is a file in versions/, a line here and its fingerprint in the lock.
import type { LawPage } from './obligation.ts';
import { law20200101 } from './versions/2020-01-01.ts';
import { law20230701 } from './versions/2023-07-01.ts';

export const LAW_PAGES: readonly LawPage[] = [law20200101, law20230701];
