// Whether the agenda between two days tells exactly the letters of those days: none of before, none of after.
import { describe, expect, it } from '@jest/globals';
import { linesBetween, overdueRows } from '../../workflows/dossier/agenda.ts';
import { bounced } from '../../workflows/dossier/bounce.ts';
import { pictureNow, type Dossier } from '../../workflows/dossier/dossier.ts';
import { report } from '../../workflows/dossier/report.ts';
import { readPolicy } from '../../workflows/house/read-policy.ts';
import { atInstant, noon, opened } from '../support/in-memory.ts';
import { pictureOn } from '../support/picture-on.ts';
import { lettersAbout, lettersOf } from '../support/run-of.ts';
import { day } from '../support/synthetic.ts';
import { D0, done, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

/** The letters of (after, until] in a dossier, as 'day key'. */
const between = (dossier: Dossier, after: string, until: string): readonly string[] =>
  linesBetween(dossier, pictureNow(dossier), day(after), day(until)).map(({ op, key }) => `${op} ${key}`);
const arrearsIn = (after: string, until: string): readonly string[] =>
  between(opened(D0), after, until).filter((line) => line.includes('achterstand'));

describe('de agenda tussen twee dagen', () => {
  const year = between(opened(D0), D0, '2026-12-31');

  it('zegt van een week alleen de brieven van die week', () => {
    // Probleemanalyse: uiterlijk on Monday 13 April. Plan van aanpak: streefdatum on Friday 24 April, so its
    // first reminder leaves on the 10th; its second, three days before, on Tuesday the 21st.
    expect(between(opened(D0), '2026-04-09', '2026-04-17')).toStrictEqual([
      '2026-04-10 plan-van-aanpak.herinnering-1.1.0',
      '2026-04-13 probleemanalyse.vandaag-uiterlijk.1.0',
      '2026-04-14 probleemanalyse.te-laat.1.0',
      '2026-04-17 probleemanalyse.escalatie-leidinggevende.1.0',
    ]);
  });

  it.each([
    ['2026-03-02', '2026-03-30'],
    ['2026-03-29', '2026-04-13'],
    ['2026-03-30', '2026-04-27'],
    ['2026-04-13', '2026-04-14'],
    ['2026-04-28', '2026-05-26'],
    ['2026-06-01', '2026-08-31'],
  ])('zegt van %s tot en met %s hetzelfde als het hele jaar van die dagen', (after, until) => {
    const those = year.filter(
      (line) => (line > `${after}~` || line === `${D0} dossier-geopend`) && line < `${until}~`,
    );
    expect(between(opened(D0), after, until)).toStrictEqual(after === D0 ? those : those.slice(1));
    expect(those.length).toBeGreaterThan(1);
  });

  it('zegt niets van de dag zelf, behalve wat meteen gaat', () => {
    expect(between(opened(D0), '2026-04-13', '2026-04-13')).toStrictEqual([]);
    expect(between(opened(D0), D0, D0)).toStrictEqual([`${D0} dossier-geopend`]);
  });

  it('noemt de achterstand van elke vier weken op haar dag en op geen andere', () => {
    // 2 March + 28 = 30 March; + 56 = Monday 27 April, Koningsdag, so Tuesday the 28th.
    expect(arrearsIn('2026-03-29', '2026-03-30')).toStrictEqual(['2026-03-30 achterstand.2026-03-30']);
    expect(arrearsIn('2026-03-30', '2026-04-27')).toStrictEqual([]);
    expect(arrearsIn('2026-03-30', '2026-04-28')).toStrictEqual(['2026-04-28 achterstand.2026-04-28']);
    expect(arrearsIn('2026-04-28', '2026-05-25')).toStrictEqual([]);
  });
});

describe('een herinnering die een werkgever ver vooruit wil', () => {
  const policy = (days: number) =>
    readPolicy({
      duties: {
        eerstejaarsevaluatie: {
          steps: [
            { step: 'ver-vooruit', letter: 'herinnering', on: { from: 'S', days: -days }, to: 'desk' },
            { step: 'vandaag', letter: 'vandaag-uiterlijk', on: { from: 'U', days: 0 }, to: 'desk' },
            { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' },
            { step: 'escalatie', letter: 'escalatie', on: { from: 'U', days: 8 }, to: ['hr-manager'] },
          ],
        },
      },
    });
  // Week 50 ends on Sunday 14 February 2027: the streefdatum is Friday the 12th; 45 days before it: 29 December, 60: Monday 14
  // December, 365: 12 February 2026, which is before the dossier, so the morning after its opening.
  it.each([
    [45, '2026-12-28', '2026-12-29'],
    [45, '2026-12-29', '2026-12-29'],
    [45, '2026-12-30', '2026-12-29'],
    [60, '2026-12-13', '2026-12-14'],
    [60, '2026-12-14', '2026-12-14'],
    [60, '2026-12-15', '2026-12-14'],
    [300, '2026-04-18', '2026-04-17'],
  ])('van %i dagen gaat ook als er op %s iets gemeld wordt', (days, op, leaves) => {
    const news = typed(op, 'betrokkene-gewijzigd', { rol: 'casemanager', persoon: 'c-2' });
    expect(rowIn(whatIf([news]), 'eerstejaarsevaluatie').streefdatum).toBe('2027-02-12');
    const letters = lettersAbout('eerstejaarsevaluatie', [news], { policy: policy(days), tot: '2026-12-31' });
    expect(letters[0]).toBe(`${leaves} ver-vooruit casemanager`);
  });
});

describe('wat te laat is', () => {
  const late = (on: string, events: readonly Typed[] = []) => {
    const [picture] = pictureOn(events, '2026-06-01');
    return overdueRows(picture, day(on)).map(({ obligation }) => obligation.id);
  };

  it('is dat vanaf de dag na de uiterste, en niets anders is het', () => {
    expect(late('2026-03-08')).toStrictEqual([]);
    expect(late('2026-03-09')).toStrictEqual(['ziekmelding-arbodienst']);
    expect(late('2026-04-13')).toStrictEqual(['ziekmelding-arbodienst']);
    expect(late('2026-04-14')).toStrictEqual(['ziekmelding-arbodienst', 'probleemanalyse']);
  });

  it('is het niet meer als het gedaan is', () => {
    const told = done('2026-03-10', 'ziekmelding-arbodienst');
    expect(late('2026-03-09', [told])).toStrictEqual(['ziekmelding-arbodienst']);
    expect(late('2026-03-10', [told])).toStrictEqual([]);
  });
});

describe('de achterstand van een dossier dat in het weekend te laat wordt geopend', () => {
  it('gaat meteen, niet nog eens op maandag, en daarna op de eerste werkdag na vier weken', () => {
    // Saturday 9 May + 28 is Saturday 6 June.
    const letters = lettersOf([], { ziekmelding: { op: '2026-05-09' } });
    const days = letters.filter((line) => line.includes(' achterstand ')).map((line) => line.slice(0, 10));
    expect(days.slice(0, 2)).toStrictEqual(['2026-05-09', '2026-06-08']);
  });
});

describe('een datum die door een correctie verschuift', () => {
  // The ziekmelding to the arbodienst is due six days after the first sick day; reported on Thursday 5 March.
  const moved = (wordt: string) => [typed('2026-03-05', 'eerste-ziektedag-gecorrigeerd', { wordt })];
  const next = (wordt: string) =>
    lettersOf(moved(wordt), { tot: '2026-03-20' }).filter((line) => line.startsWith('2026-03-06'));

  it('naar vandaag is nog geen achterstand: morgen is zij te laat, en dat zegt haar eigen brief', () => {
    expect(next('2026-02-27')).toStrictEqual(['2026-03-06 te-laat casemanager ziekmelding-arbodienst/1']);
  });

  it('naar gisteren is de volgende ochtend achterstand, zonder een eigen brief', () => {
    expect(next('2026-02-26')).toStrictEqual(['2026-03-06 achterstand casemanager']);
  });
});

describe('een overlijden', () => {
  const first = atInstant(opened(D0), noon(D0)).dossier;
  const lived = atInstant(first, noon('2026-03-03')).dossier;
  const died = (on: string): Dossier =>
    report(lived, { soort: 'overleden', op: on, id: 'o' }, 'o', noon('2026-03-10')).dossier;
  const reminder = 'ziekmelding-arbodienst.herinnering-1.1.0:casemanager';

  it('neemt de brieven van de dagen ervoor niet weg, en laat er vanaf die dag geen meer gaan', () => {
    // The ziekmelding to the arbodienst was due on Sunday 8 March: its letter 'te laat' is of Monday the 9th.
    expect(between(died('2026-03-10'), '2026-03-03', '2026-12-31')).toStrictEqual([
      '2026-03-09 ziekmelding-arbodienst.te-laat.1.0',
    ]);
    expect(between(died('2026-03-09'), '2026-03-03', '2026-12-31')).toStrictEqual([]);
  });

  it.each(['2026-03-10', '2026-03-12'])(
    'houdt ook stil dat een brief onbestelbaar bleek, als dat op %s blijkt',
    (on) => {
      const back = { brief: reminder, opvolger: 0 };
      const { dossier, answer } = bounced(died('2026-03-10'), back, noon(on));
      expect(answer).toBe('vastgelegd');
      expect(between(dossier, '2026-03-09', '2026-12-31')).toStrictEqual([]);
    },
  );

  it('anders wordt dat de casemanager van die brief verteld, door de HR-manager', () => {
    const { dossier } = bounced(lived, { brief: reminder, opvolger: 0 }, noon('2026-03-10'));
    expect(between(dossier, '2026-03-09', '2026-03-10')).toStrictEqual([
      `2026-03-10 bezorgfout.onbestelbaar.${reminder}`,
    ]);
  });
});
