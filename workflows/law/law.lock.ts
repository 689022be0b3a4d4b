// The fingerprint of every released page of the law: SHA-256 over its canonical JSON. A released page never changes.

/**
 * By version. A correction of a released page is a new page under a new name; only a page that no dossier has been
 * opened under yet may get a new fingerprint here (`test/law/lock.test.ts` prints it).
 */
export const LAW_LOCK: Readonly<Record<string, string>> = {
  '2020-01-01': '535cda00e3fe8ac9a2073695d60f3adb4af48883d40bc7e3218dca3cb2443071',
  '2023-07-01': '1ac3b7dd88c4601a13dee40b1e73f289394929a1122b89bc5484094b0228ebd8',
};

/**
 * Fingerprints that a page had before it was complete: 0.1.0 knew nineteen of the duties. A dossier of that time lives on
 * with the page as it is now; from the first release with the whole law on there is nothing to add here.
 */
export const EARLIER_FINGERPRINTS: Readonly<Record<string, readonly string[]>> = {
  '2020-01-01': ['2a32291fd936c89f93f15cda89665e68ebe14742a2c29904d3ce8ec03502f93e'],
  '2023-07-01': ['6e5a84887f4064a05648ee5afcb2a7c9ae5e30f2a75fa20ca1bea0137359ea83'],
};
