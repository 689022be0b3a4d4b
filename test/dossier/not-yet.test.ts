// Whether everything the catalogue names and this release does not carry out is refused by name: nothing is silently ignored.
import { describe, expect, it } from '@jest/globals';
import { kindOf, type Field } from '../../workflows/dossier/events.ts';
import { readEvent, readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { SOORTEN, type Soort } from '../../workflows/law/vocabulary.ts';
import { refusalOf } from '../support/refusal-of.ts';

/** What this release carries out, written out once more: a new name has to be added here as well. */
const SUPPORTED: readonly Soort[] = [
  'ziekmelding',
  'voldaan',
  'niet-van-toepassing',
  'werkhervatting',
  'terugval',
  'verlof',
  'advies-bedrijfsarts',
  'spoor-2-gestart',
  'uwv-brief-ontvangen',
  'wia-aangevraagd',
  'wia-besluit',
  'overleden',
  'eerste-ziektedag-gecorrigeerd',
  'correctie',
  'betrokkene-gewijzigd',
  'vervanging',
];

/** A value that a field would take. */
function sample(field: Field): unknown {
  switch (field.type) {
    case 'day':
      return '2026-05-01';
    case 'yes-no':
      return true;
    case 'choice':
      return field.values[0];
    case 'choices':
      return [...field.values];
    case 'references':
      return ['d-1'];
    case 'obligation':
      return 'probleemanalyse';
    case 'round':
      return 1;
    case 'hours':
      return 10;
    case 'reference':
    case 'event':
      return 'r-1';
  }
}

/** An event of a kind with every field filled in, so that only what is not carried out yet can be wrong with it. */
function complete(soort: Soort): Record<string, unknown> {
  const event: Record<string, unknown> = { soort, op: '2026-04-01', id: 'g-1' };
  for (const [name, field] of Object.entries(kindOf(soort).fields)) event[name] = sample(field);
  return event;
}

const others = SOORTEN.filter((soort) => !SUPPORTED.includes(soort));

describe('wat nog niet ondersteund wordt', () => {
  it('zijn veertig soorten van de catalogus', () => {
    expect([SOORTEN.length, others.length]).toEqual([56, 40]);
  });

  it.each(others)("'%s' wordt met naam geweigerd, in een wat-als en in een lopend dossier", (soort) => {
    for (const door of ['scenario', 'live'] as const) {
      const sentence = refusalOf(() => readEvent(complete(soort), door));
      expect(sentence).toContain('nog niet ondersteund');
      expect(sentence).toContain(`'${soort}'`);
    }
  });

  it.each(others)("'%s' wordt ook zonder velden zo geweigerd", (soort) => {
    expect(refusalOf(() => readEvent({ soort, op: '2026-04-01' }, 'scenario'))).toContain(
      'nog niet ondersteund',
    );
  });

  it.each(SUPPORTED.filter((soort) => soort !== 'ziekmelding'))(
    "'%s' wordt gelezen, met al zijn velden",
    (soort) => {
      expect(readEvent(complete(soort), 'live')).toMatchObject({ soort });
    },
  );

  it.each([
    ['eindeDienstverband', '2026-12-31', "het veld 'eindeDienstverband' wordt nog niet ondersteund."],
    ['aowDatum', '2027-01-01', "het veld 'aowDatum' wordt nog niet ondersteund."],
    [
      'vangnetMelding',
      'vierde-dag',
      "'vangnetMelding' met de waarde 'vierde-dag' wordt nog niet ondersteund (wel: geen).",
    ],
    [
      'vangnetMelding',
      'zes-weken',
      "'vangnetMelding' met de waarde 'zes-weken' wordt nog niet ondersteund (wel: geen).",
    ],
    [
      'vangnetMelding',
      'dertien-weken',
      "'vangnetMelding' met de waarde 'dertien-weken' wordt nog niet ondersteund (wel: geen).",
    ],
  ])('het veld %s van de ziekmelding met %s wordt geweigerd', (name, value, sentence) => {
    expect(
      refusalOf(() => readZiekmelding({ eersteZiektedag: '2026-03-02', [name]: value }, 'scenario')),
    ).toBe(sentence);
  });

  it('een ziekmelding zonder vangnet wordt aangenomen', () => {
    expect(
      readZiekmelding({ eersteZiektedag: '2026-03-02', vangnetMelding: 'geen' }, 'scenario').vangnetMelding,
    ).toBe('geen');
  });

  it.each(['geen-spoor-2', 'pauze-spoor-2', 'hervat-spoor-2'])(
    "het advies '%s' wordt geweigerd",
    (advies) => {
      const event = {
        soort: 'advies-bedrijfsarts',
        op: '2026-05-01',
        advies,
        wijze: 'gestopt',
        herbeoordelenOp: '2026-06-12',
        document: 'd-1',
      };
      expect(refusalOf(() => readEvent(event, 'live'))).toBe(
        `'advies' met de waarde '${advies}' wordt nog niet ondersteund (wel: belastbaarheid, geen-benutbare-mogelijkheden).`,
      );
    },
  );
});
