// The fingerprint of every released page of the law: SHA-256 over its canonical JSON without `until`. A released page never changes.

/**
 * By version. `until` is left out, because the next page sets it. A correction of a released page is a new page under a
 * new name; only a page that no dossier has been opened under yet may get a new fingerprint here
 * (`test/law/lock.test.ts` prints it).
 */
export const LAW_LOCK: Readonly<Record<string, string>> = {
  '2020-01-01': '2a32291fd936c89f93f15cda89665e68ebe14742a2c29904d3ce8ec03502f93e',
  '2023-07-01': '6e5a84887f4064a05648ee5afcb2a7c9ae5e30f2a75fa20ca1bea0137359ea83',
};
