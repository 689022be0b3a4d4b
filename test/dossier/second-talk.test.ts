// A case with more than one talk: what stood stays on paper, and a ground that shows later takes the warning away.
import { describe, expect, it } from '@jest/globals';
import { done, refusedWhatIf, rowIn, typed, whatIf, type Typed } from '../support/what-if.ts';

const talk = (op: string, deugdelijkeGrond: string) => typed(op, 'gesprek-gevoerd', { deugdelijkeGrond });
const refused: readonly Typed[] = [
  typed('2026-05-04', 'medewerking-geweigerd', { wat: 'gesprek', reden: 'anders' }),
  done('2026-05-05', 'kennisgeving-vermoeden'),
];
const warning = typed('2026-05-12', 'waarschuwing-verzonden', {
  maatregel: 'stop',
  reactieUiterlijk: '2026-05-26',
  verzendwijze: 'aangetekend',
  goedgekeurdDoor: 'P-3',
  door: 'P-7',
});

describe('een tweede gesprek na een weigering', () => {
  it('laat een waarschuwing die al kwam staan waar zij stond', () => {
    const once = whatIf([...refused, talk('2026-05-11', 'nee'), warning], '2026-06-01');
    const twice = whatIf(
      [...refused, talk('2026-05-11', 'nee'), warning, talk('2026-05-20', 'nee')],
      '2026-06-01',
    );
    expect(rowIn(twice, 'schriftelijke-waarschuwing')).toStrictEqual(
      rowIn(once, 'schriftelijke-waarschuwing'),
    );
    expect(
      twice.termijnen.filter(({ verplichting }) => verplichting === 'schriftelijke-waarschuwing'),
    ).toHaveLength(1);
  });

  it('waarin een grond blijkt laat de waarschuwing vervallen, en houdt haar tegen', () => {
    const events = [...refused, talk('2026-05-11', 'nee'), { ...talk('2026-05-12', 'ja'), id: 'grond' }];
    expect(rowIn(whatIf(events, '2026-05-20'), 'schriftelijke-waarschuwing')).toMatchObject({
      status: 'vervallen',
      door: 'grond',
    });
    expect(refusedWhatIf([...events, { ...warning, op: '2026-05-13' }])).toContain('deugdelijke grond');
  });

  it('laat ook een toets door de bedrijfsarts staan waar zij stond', () => {
    const events = [...refused, talk('2026-05-11', 'medisch-te-toetsen'), talk('2026-05-12', 'nee')];
    expect(rowIn(whatIf(events, '2026-05-12'), 'toets-deugdelijke-grond')).toMatchObject({
      uiterlijk: '2026-05-25',
      status: 'open',
    });
  });

  it('vervalt ook als de bedrijfsarts daarna geen mogelijkheden ziet', () => {
    const advice = typed('2026-05-13', 'advies-bedrijfsarts', {
      advies: 'geen-benutbare-mogelijkheden',
      id: 'arts',
    });
    expect(
      rowIn(
        whatIf([...refused, talk('2026-05-11', 'nee'), advice], '2026-05-20'),
        'schriftelijke-waarschuwing',
      ),
    ).toMatchObject({ status: 'vervallen', door: 'arts' });
  });
});
