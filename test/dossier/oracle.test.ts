// The engine's dates beside those of an independent telling of law.md: what every dossier has, on every first sick day of seventeen years.
import { describe, expect, it } from '@jest/globals';
import { disagreements, FIRST, LAST, SEED } from '../support/oracle/compare.ts';
import { throwLife } from '../support/oracle/thrown-life.ts';
import {
  throwGap,
  throwLateApplication,
  throwNothing,
  throwOneLeave,
} from '../support/oracle/thrown-simple.ts';

describe(`de datums van de verplichtingen die ieder heeft, tweemaal uitgerekend (worp ${String(SEED)})`, () => {
  it('gaan over alle 6210 dagen van 2020 tot en met 2036', () => {
    expect(LAST - FIRST + 1).toBe(6210);
  });

  it('zijn gelijk als er niets gebeurt', () => {
    expect(disagreements(throwNothing)).toStrictEqual([]);
  });

  it('zijn gelijk met een herstel van ten hoogste 27 dagen', () => {
    expect(disagreements(throwGap)).toStrictEqual([]);
  });

  it('zijn gelijk met een verlof', () => {
    expect(disagreements(throwOneLeave)).toStrictEqual([]);
  });

  it('zijn gelijk met een te late WIA-aanvraag', () => {
    expect(disagreements(throwLateApplication)).toStrictEqual([]);
  });

  it('zijn gelijk als onderbrekingen, verlof en de rest samenkomen, op elke vijfde dag', () => {
    expect(disagreements(throwLife, LAST, 5)).toStrictEqual([]);
  });
});
