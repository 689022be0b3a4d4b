// The fingerprint of every released page of the law: SHA-256 over its canonical JSON. A released page never changes.

/**
 * By version. A correction of a released page is a new page under a new name; only a page that no dossier has been
 * opened under yet may get a new fingerprint here (`test/law/lock.test.ts` prints it).
 */
export const LAW_LOCK: Readonly<Record<string, string>> = {
  '2020-01-01': 'e2d2a3ea0271830bb68138b96c87c2e48d8257109b824ca47c923666640a8d6d',
  '2023-07-01': '6e5a84887f4064a05648ee5afcb2a7c9ae5e30f2a75fa20ca1bea0137359ea83',
};
