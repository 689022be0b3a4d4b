// Whether each type of field takes what it should, keeps it in one form, and says in one sentence what is wrong.
import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../workflows/dossier/events.ts';
import { readField } from '../../workflows/dossier/read-field.ts';
import { refusalOf } from '../support/refusal-of.ts';

const base = { needed: 'optional', label: 'veld' } as const;
const day: Field = { ...base, type: 'day' };
const yesNo: Field = { ...base, type: 'yes-no' };
const choice: Field = { ...base, type: 'choice', values: ['1', 'twee'] };
const choices: Field = { ...base, type: 'choices', values: ['a', 'b'] };
const reference: Field = { ...base, type: 'reference' };
const references: Field = { ...base, type: 'references' };
const event: Field = { ...base, type: 'event' };
const obligation: Field = { ...base, type: 'obligation' };
const round: Field = { ...base, type: 'round' };
const hours: Field = { ...base, type: 'hours' };

describe('een veld', () => {
  it.each<[Field, unknown, unknown]>([
    [day, '2026-02-28', '2026-02-28'],
    [yesNo, true, true],
    [yesNo, 'nee', false],
    [yesNo, 'ja', true],
    [yesNo, false, false],
    [choice, 'twee', 'twee'],
    [choice, 1, '1'],
    [choices, ['a', 'b', 'a'], ['a', 'b']],
    [choices, 'a,b', ['a', 'b']],
    [references, 'd-1,d-2', ['d-1', 'd-2']],
    [reference, 'p-1.x:Y_2', 'p-1.x:Y_2'],
    [event, '0c7d', '0c7d'],
    [obligation, 'probleemanalyse', 'probleemanalyse'],
    [round, 1, 1],
    [round, '12', 12],
    [hours, 0, 0],
    [hours, '12,5', 12.5],
    [hours, 60, 60],
  ])('%j neemt %j', (field, value, kept) => {
    expect(readField('veld', field, value)).toStrictEqual(kept);
  });

  it.each<[Field, unknown, string]>([
    [day, '2026-02-30', "'veld' is geen bestaande dag (jjjj-mm-dd): '2026-02-30'."],
    [day, ['2026-02-28'], `'veld' is geen bestaande dag (jjjj-mm-dd): '["2026-02-28"]'.`],
    [yesNo, 1, "'veld' is ja of nee, niet '1'."],
    [choice, 'drie', "'veld' kent de waarde 'drie' niet; kies uit 1, twee."],
    [choice, true, "'veld' kent de waarde 'true' niet; kies uit 1, twee."],
    [choices, 'c', "'veld' kent de waarde 'c' niet; kies uit a, b."],
    [choices, 7, "'veld' is geen lijst van ten hoogste 20: '7'."],
    [
      references,
      Array.from({ length: 21 }, () => 'a'),
      `'veld' is geen lijst van ten hoogste 20: '["a","a","a","a","a","a","a","a","a","a"…'.`,
    ],
    [
      references,
      ['goed', 'twee woorden'],
      "'veld' is geen verwijzing: 'twee woorden' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
    [
      reference,
      12,
      "'veld' is geen verwijzing: '12' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
    [
      reference,
      'x'.repeat(65),
      `'veld' is geen verwijzing: '${'x'.repeat(40)}…' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).`,
    ],
    [
      reference,
      '-begint',
      "'veld' is geen verwijzing: '-begint' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
    [
      event,
      'é',
      "'veld' is geen verwijzing: 'é' (letters, cijfers, punt, streepje, ten hoogste 64 tekens, geen spaties).",
    ],
    [round, 0, "'veld' is geen geheel getal van 1 tot en met 99: '0'."],
    [round, 1.5, "'veld' is geen geheel getal van 1 tot en met 99: '1.5'."],
    [round, '2e', "'veld' is geen geheel getal van 1 tot en met 99: '2e'."],
    [hours, 61, "'veld' is geen getal van 0 tot en met 60: '61'."],
    [hours, Number.NaN, "'veld' is geen getal van 0 tot en met 60: 'null'."],
    [hours, '-1', "'veld' is geen getal van 0 tot en met 60: '-1'."],
  ])('%j weigert %j', (field, value, sentence) => {
    expect(refusalOf(() => readField('veld', field, value))).toBe(sentence);
  });

  it('weigert ook wat zo diep genest is dat het niet te tonen is', () => {
    let deep: unknown = [];
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(refusalOf(() => readField('veld', day, deep))).toBe(
      "'veld' is geen bestaande dag (jjjj-mm-dd): 'niet weer te geven'.",
    );
  });

  it('noemt een onbekende verplichting, en alle die er zijn', () => {
    const sentence = refusalOf(() => readField('verplichting', obligation, 'koffie'));
    expect(sentence).toMatch(
      /^'verplichting' kent de waarde 'koffie' niet; kies uit ziekmelding-arbodienst, /,
    );
  });
});
