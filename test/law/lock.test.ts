// Whether every released page is still what it was when it was released.
import { describe, expect, it } from '@jest/globals';
import { fingerprint, pageFingerprint } from '../../client/fingerprint.ts';
import { LAW_LOCK } from '../../workflows/law/law.lock.ts';
import { LAW_PAGES } from '../../workflows/law/registry.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';

describe('the lock of the law', () => {
  it('holds the fingerprint of every page and of nothing else', () => {
    const now = Object.fromEntries(LAW_PAGES.map((page) => [page.version, pageFingerprint(page)]));
    expect(now).toStrictEqual(LAW_LOCK);
  });

  it('sees the smallest change, and not the order in which fields are written', () => {
    const { version, ...rest } = law20230701;
    expect(pageFingerprint({ ...rest, version })).toBe(LAW_LOCK[version]);
    const [first, ...others] = law20230701.obligations;
    expect(pageFingerprint({ ...law20230701, obligations: first ? [...others, first] : [] })).not.toBe(
      LAW_LOCK[version],
    );
    expect(pageFingerprint({ ...law20230701, note: `${law20230701.note} ` })).not.toBe(LAW_LOCK[version]);
  });

  it('stays what it is when a next page ends the days that a page serves', () => {
    expect(pageFingerprint({ ...law20230701, until: '2026-12-31' })).toBe(LAW_LOCK[law20230701.version]);
  });

  it('is SHA-256 over canonical JSON', () => {
    // echo -n '{"a":1,"b":"é"}' | sha256sum
    expect(fingerprint({ b: 'é', a: 1 })).toBe(
      '09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6',
    );
    expect(() => fingerprint(undefined)).toThrow(TypeError);
  });
});
