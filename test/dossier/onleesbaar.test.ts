// Wat niet te lezen binnenkomt draagt een merk: niets anders geldt als onleesbaar, en gemeld wordt het nooit.
import { describe, expect, it } from '@jest/globals';
import { check, report } from '../../workflows/dossier/report.ts';
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';
import { noon, opened } from '../support/in-memory.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('onleesbaar', () => {
  it.each<unknown>([{ onleesbaar: true }, { onleesbaar: undefined }, { onleesbaar: '', soort: 'voldaan' }])(
    'is wat het merk draagt: %j',
    (value) => {
      expect(isUnreadable(value)).toBe(true);
    },
  );

  it.each<unknown>([
    null,
    undefined,
    'onleesbaar',
    '',
    7,
    true,
    {},
    [],
    ['onleesbaar'],
    { soort: 'voldaan' },
  ])('is niets anders: %j', (value) => {
    expect(isUnreadable(value)).toBe(false);
  });
});

describe('een melding die niet te lezen is', () => {
  const dossier = opened('2026-03-02');
  const now = noon('2026-03-04');

  it('wordt geweigerd met de raad haar opnieuw te sturen', () => {
    const sentence =
      'de melding is niet te lezen: stuur haar opnieuw via Spoorwijzer, met de juiste sleutel.';
    expect(refusalOf(() => report(dossier, { onleesbaar: true }, 'm-1', now))).toBe(sentence);
    expect(
      refusalOf(() => {
        check(dossier, { onleesbaar: true }, now);
      }),
    ).toBe(sentence);
  });

  it.each<unknown>([null, 'voldaan', undefined])(
    'is iets anders dan een die geen gebeurtenis is: %j',
    (raw) => {
      expect(refusalOf(() => report(dossier, raw, 'm-1', now))).toBe(
        'dit is geen gebeurtenis: verwacht wordt een object met soort en op.',
      );
    },
  );
});
