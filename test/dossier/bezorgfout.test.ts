// Een brief die terugkomt: één keer een gebeurtenis voor elke ontvanger die het probeerde, nooit over een brief die er niet was.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { bounced } from '../../workflows/dossier/bounce.ts';
import type { Dossier } from '../../workflows/dossier/dossier.ts';
import { letterOf, withLetters, type LetterRecord } from '../../workflows/dossier/letter-record.ts';
import { report } from '../../workflows/dossier/report.ts';
import { noon, opened } from '../support/in-memory.ts';

const KEY = 'plan-van-aanpak.herinnering-1.1.0:casemanager';
const OTHER = 'plan-van-aanpak.herinnering-1.1.0:leidinggevende';
const ABOUT = `bezorgfout.onbestelbaar.${KEY}:casemanager`;
const sent: LetterRecord = { op: isoDay('2026-04-17'), uitkomst: 'verzonden' };
const now = noon('2026-04-20');

/** A dossier of which these letters left on 17 April. */
function dossierWith(...letters: (readonly [key: string, record: LetterRecord])[]): Dossier {
  const dossier = opened('2026-03-02');
  return { ...dossier, brieven: withLetters({}, letters) };
}
const fresh = dossierWith([KEY, sent], [OTHER, sent]);
const ids = ({ gebeurtenissen }: Dossier) => gebeurtenissen.map(({ id }) => id);

describe('een brief die terugkomt', () => {
  it('is voortaan onbestelbaar, met de dag waarop zij wegging, en een gebeurtenis van vandaag', () => {
    const { dossier, answer } = bounced(fresh, { brief: KEY, opvolger: 0 }, now);
    expect(answer).toBe('vastgelegd');
    expect(letterOf(dossier.brieven, KEY)).toStrictEqual({ op: '2026-04-17', uitkomst: 'onbestelbaar' });
    expect(dossier.gebeurtenissen).toStrictEqual([
      {
        soort: 'brief-onbestelbaar',
        id: `onbestelbaar.${KEY}`,
        op: '2026-04-20',
        gemeldOp: '2026-04-20T12:00:00.000Z',
        door: 'spoorwijzer',
        bron: 'koppeling',
        brief: KEY,
      },
    ]);
    expect(dossier.revisie).toBeGreaterThan(fresh.revisie);
  });

  it('laat de brief aan een ander, en het dossier waarvan zij kwam, zoals zij waren', () => {
    const before = structuredClone(fresh);
    const { dossier } = bounced(fresh, { brief: KEY, opvolger: 0 }, now);
    expect(letterOf(dossier.brieven, OTHER)).toStrictEqual(sent);
    expect(fresh).toStrictEqual(before);
  });

  // Half past eleven in the evening in UTC is half past one the next day in Amsterdam.
  it('valt op de Amsterdamse dag', () => {
    const { dossier } = bounced(fresh, { brief: KEY, opvolger: 0 }, Date.parse('2026-04-20T23:30:00Z'));
    expect(dossier.gebeurtenissen.map(({ op }) => op)).toStrictEqual(['2026-04-21']);
  });

  it('blijft misschien dubbel als zij dat was, en wordt dat anders niet', () => {
    const double = dossierWith([KEY, { ...sent, mogelijkDubbel: true }]);
    const after = (dossier: Dossier) =>
      letterOf(bounced(dossier, { brief: KEY, opvolger: 0 }, now).dossier.brieven, KEY);
    expect(after(double)).toStrictEqual({
      op: '2026-04-17',
      uitkomst: 'onbestelbaar',
      mogelijkDubbel: true,
    });
    expect(after(fresh)).toStrictEqual({ op: '2026-04-17', uitkomst: 'onbestelbaar' });
  });

  it('is de tweede keer bekend, ook dagen later, en verandert dan niets', () => {
    const { dossier } = bounced(fresh, { brief: KEY, opvolger: 0 }, now);
    for (const later of [now, noon('2026-04-27')]) {
      const again = bounced(dossier, { brief: KEY, opvolger: 0 }, later);
      expect(again.answer).toBe('bekend');
      expect(again.dossier).toBe(dossier);
    }
  });

  it('is nieuws voor elke opvolger apart, en voor elke ontvanger', () => {
    const first = bounced(fresh, { brief: KEY, opvolger: 0 }, now).dossier;
    const next = bounced(first, { brief: KEY, opvolger: 1 }, now);
    expect([next.answer, ids(next.dossier)]).toStrictEqual([
      'vastgelegd',
      [`onbestelbaar.${KEY}`, `onbestelbaar.${KEY}.1`],
    ]);
    expect(bounced(next.dossier, { brief: KEY, opvolger: 1 }, now).answer).toBe('bekend');
    const other = bounced(next.dossier, { brief: OTHER, opvolger: 0 }, now);
    expect([other.answer, ids(other.dossier).at(-1)]).toStrictEqual(['vastgelegd', `onbestelbaar.${OTHER}`]);
  });

  it('is ook nieuws in een dossier waarin al iets anders gemeld is', () => {
    const analysis = { soort: 'voldaan', op: '2026-03-30', verplichting: 'probleemanalyse', id: 'pa' };
    const { dossier } = report(fresh, analysis, 'zelf', noon('2026-03-30'));
    const back = bounced(dossier, { brief: KEY, opvolger: 0 }, now);
    expect([back.answer, ids(back.dossier)]).toStrictEqual(['vastgelegd', ['pa', `onbestelbaar.${KEY}`]]);
    expect(bounced(back.dossier, { brief: KEY, opvolger: 0 }, now).answer).toBe('bekend');
  });
});

describe('een brief over een onbestelbare brief die zelf terugkomt', () => {
  const about = dossierWith([KEY, sent], [ABOUT, sent]);

  it('wordt onbestelbaar, maar roept geen gebeurtenis op en dus geen volgende brief', () => {
    const { dossier, answer } = bounced(about, { brief: ABOUT, opvolger: 0 }, now);
    expect(answer).toBe('vastgelegd');
    expect(letterOf(dossier.brieven, ABOUT)).toStrictEqual({ op: '2026-04-17', uitkomst: 'onbestelbaar' });
    expect(dossier.gebeurtenissen).toStrictEqual([]);
    expect(dossier.revisie).toBe(about.revisie + 1);
  });

  it('is daarna bekend, ook van een opvolger', () => {
    const { dossier } = bounced(about, { brief: ABOUT, opvolger: 0 }, now);
    for (const opvolger of [0, 1]) {
      const again = bounced(dossier, { brief: ABOUT, opvolger }, now);
      expect(again.answer).toBe('bekend');
      expect(again.dossier).toBe(dossier);
    }
  });
});

describe('wat niet te plaatsen is', () => {
  it.each<[string, unknown]>([
    ['een brief die nooit wegging', { brief: 'probleemanalyse.herinnering-1.1.0:casemanager', opvolger: 0 }],
    [
      'dezelfde brief aan wie haar niet kreeg',
      { brief: KEY.replace('casemanager', 'werknemer'), opvolger: 0 },
    ],
    ['niets', undefined],
    ['null', null],
    ['een getal', 7],
    ['een tekst', KEY],
    ['een leeg object', {}],
    ['een brief zonder opvolger', { brief: KEY }],
    ['een opvolger die geen heel getal is', { brief: KEY, opvolger: 0.5 }],
    ['een opvolger als tekst', { brief: KEY, opvolger: '0' }],
    ['een brief die geen tekst is', { brief: 7, opvolger: 0 }],
    ['een opvolger zonder brief', { opvolger: 0 }],
  ])('is onbekend, en verandert niets: %s', (_, raw) => {
    const { dossier, answer } = bounced(fresh, raw, now);
    expect(answer).toBe('onbekend');
    expect(dossier).toBe(fresh);
  });
});
