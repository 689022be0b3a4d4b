// Whether a measure can be taken on the very day that the law leaves, and on no other ground than the one it had (law.md §3).
import { describe, expect, it } from '@jest/globals';
import { answerTo, judge, TAKEN } from '../support/gate-cases.ts';
import { notice, refusedFor, stop, talk, warning } from '../support/refused-case.ts';
import { advice, typed, type Typed } from '../support/what-if.ts';

describe('een geweigerd aanbod', () => {
  const offer = (id: string) =>
    typed('2026-06-01', 'passend-werk-aangeboden', { id, spoor: '1', urenPerWeek: 12 });
  const no = (aanbod: string) => typed('2026-06-04', 'passend-werk-geweigerd', { aanbod, reden: 'geen' });
  judge([
    ['dat er niet is', "er is vóór deze dag geen aanbod met kenmerk 'o-2'.", [offer('o-1'), no('o-2')]],
    [
      'dat al geweigerd is',
      'van dit aanbod is de weigering al gemeld.',
      [offer('o-1'), no('o-1'), no('o-1')],
    ],
    ['naast een ander dat geweigerd is', TAKEN, [offer('o-1'), offer('o-2'), no('o-1'), no('o-2')]],
  ]);
});

describe('een loonmaatregel', () => {
  const ripe = [refusedFor('geen'), notice, talk('nee'), ...warning()];
  const medical = 'bij de weigering is een medische reden genoemd: laat eerst de bedrijfsarts toetsen.';
  const standing = 'de bedrijfsarts ziet een medische grond: een maatregel kan dan niet.';
  const able = (op: string) => advice(op, 'belastbaarheid', { urenPerWeek: 20 });
  const unable = (op: string) => advice(op, 'geen-benutbare-mogelijkheden');
  const received = (op: string) => typed(op, 'waarschuwing-ontvangen', { bewijs: 'aangetekend' });
  const broken = typed('2026-06-04', 'controlevoorschrift-geschonden');
  /** A measure, and a second refusal that is ripe for another. */
  const twice = [
    ...ripe,
    stop('2026-06-17'),
    { ...refusedFor('geen', 'gesprek'), op: '2026-06-18' },
    { ...notice, op: '2026-06-18' },
    { ...talk('nee'), op: '2026-06-19' },
    typed('2026-06-19', 'waarschuwing-verzonden', { maatregel: 'stop', reactieUiterlijk: '2026-06-26' }),
    received('2026-06-20'),
  ];
  judge([
    [
      'op de laatste dag van de termijn',
      'de termijn loopt nog tot en met 16 juni 2026.',
      [...ripe, stop('2026-06-16')],
    ],
    ['een dag later', TAKEN, [...ripe, stop('2026-06-17')]],
    [
      'twee keer op dezelfde grond',
      'er loopt al een stop sinds 17 juni 2026; nooit twee voor dezelfde grond en periode.',
      [...ripe, stop('2026-06-17'), stop('2026-06-18')],
    ],
    [
      'na een tweede weigering, op dezelfde grond als de eerste',
      'op deze grond loopt al een stop sinds 17 juni 2026; nooit twee voor dezelfde grond en periode.',
      [...twice, stop('2026-06-27')],
    ],
    [
      'na een tweede weigering, op een andere grond',
      TAKEN,
      [...twice, stop('2026-06-27', { grond: 'lid-3-c' })],
    ],
    [
      'met een waarschuwing die op de laatste dag aankwam',
      'de waarschuwing kwam aan toen de termijn al voorbij was: geef een nieuwe termijn.',
      [...ripe.slice(0, -1), received('2026-06-16'), stop('2026-06-17')],
    ],
    [
      'met een waarschuwing die de dag ervoor aankwam',
      TAKEN,
      [...ripe.slice(0, -1), received('2026-06-15'), stop('2026-06-17')],
    ],
    [
      'na een oordeel van voor de weigering',
      medical,
      [able('2026-06-03'), refusedFor('medisch'), notice, talk('nee'), ...warning(), stop('2026-06-17')],
    ],
    [
      'na een oordeel op de dag van de weigering',
      TAKEN,
      [able('2026-06-04'), refusedFor('medisch'), notice, talk('nee'), ...warning(), stop('2026-06-17')],
    ],
    [
      'zonder mogelijkheden van voor de weigering',
      TAKEN,
      [unable('2026-06-03'), ...ripe, stop('2026-06-17')],
    ],
    [
      'zonder mogelijkheden op de dag van de weigering',
      standing,
      [unable('2026-06-04'), ...ripe, stop('2026-06-17')],
    ],
    [
      'om een controlevoorschrift, ook zonder mogelijkheden',
      TAKEN,
      [
        broken,
        notice,
        talk('nee'),
        ...warning({ maatregel: 'opschorting' }),
        unable('2026-06-15'),
        stop('2026-06-17', { maatregel: 'opschorting', grond: 'lid-6' }),
      ],
    ],
    [
      'om de WIA-aanvraag zonder late aanvraag',
      'een stop om de WIA-aanvraag vraagt een aanvraag die te laat is gedaan.',
      [...ripe, stop('2026-06-17', { grond: 'lid-3-f' })],
    ],
  ]);

  it('om de WIA-aanvraag kan als zij te laat is gedaan', () => {
    const year = ({ op, ...rest }: Typed) => ({ ...rest, op: String(op).replace('2026-06', '2027-12') });
    const ripeLater = [refusedFor('geen', 'voorschrift'), notice, talk('nee')].map(year);
    const warned = typed('2027-12-09', 'waarschuwing-verzonden', {
      maatregel: 'stop',
      reactieUiterlijk: '2027-12-16',
    });
    const steps = [...ripeLater, warned, received('2027-12-10')];
    const late = typed('2027-12-15', 'wia-aangevraagd');
    expect(answerTo([...steps, late, year(stop('2026-06-17', { grond: 'lid-3-f' }))])).toBe(TAKEN);
  });
});
