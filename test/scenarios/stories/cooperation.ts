// Other refusals: cooperation before and after a measure, a repeat, a warning that came too late, and a broken control rule.
import { about, done, duty, happens, noDuty, refused, signals, story } from '../../support/scenario/story.ts';
import { measure, received, talked, warning } from './procedure.ts';
import { advice } from './second-year.ts';

const REFUSAL = { wat: 'scholing', reden: 'geen' } as const;

export const cooperation = story(
  'Wie weer meewerkt vóór een maatregel heeft alleen een bevestiging nodig; een nieuwe weigering begint opnieuw, met een eigen kennisgeving',
  '2035-02-05',
  {
    '2035-06-04': [
      done('plan-van-aanpak', { op: '2035-03-20' }),
      happens('scholing-aangeboden', { document: 'doc-scholing' }),
    ],
    '2035-06-06': [happens('medewerking-geweigerd', REFUSAL), done('kennisgeving-vermoeden')],
    '2035-06-08': [
      // Who does not appear does not block the procedure.
      talked('niet-verschenen'),
      duty('gesprek-weigering', { status: 'gedaan' }),
      duty('schriftelijke-waarschuwing', { uiterlijk: '2035-06-12', status: 'open' }),
    ],
    '2035-06-11': [
      happens('medewerking-hervat', { id: 'weer-mee' }),
      duty('schriftelijke-waarschuwing', { status: 'vervallen', door: 'weer-mee' }),
      duty('bevestiging-hervatting', { uiterlijk: '2035-06-13', status: 'open' }),
      done('bevestiging-hervatting'),
    ],
    '2035-07-09': [
      happens('medewerking-geweigerd', REFUSAL),
      duty('kennisgeving-vermoeden', { uiterlijk: '2035-07-11', status: 'open' }, 2),
    ],
    '2035-07-12': [
      duty('kennisgeving-vermoeden', { status: 'verlopen' }, 2),
      about(
        'kennisgeving-vermoeden',
        '2035-07-10 herinnering-1 kennisgeving-vermoeden 2 aan casemanager',
        '2035-07-11 vandaag-uiterlijk kennisgeving-vermoeden 2 aan casemanager',
        '2035-07-11 vandaag-uiterlijk kennisgeving-vermoeden 2 aan leidinggevende',
        '2035-07-12 te-laat kennisgeving-vermoeden 2 aan hr-manager',
      ),
      talked('nee'),
      signals('gat-in-gesprekken', 'kennisgeving-te-laat'),
      // A warning is a notice too: late, but there.
      happens('waarschuwing-verzonden', warning('stop', '2035-07-18')),
      duty('kennisgeving-vermoeden', { status: 'te-laat-gedaan' }, 2),
    ],
    '2035-07-19': [
      received,
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-3-d'), 'geef een nieuwe termijn'),
      happens('waarschuwing-verzonden', warning('stop', '2035-07-26')),
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-3-d'), 'nog geen bewijs'),
    ],
    '2035-07-20': [received],
    '2035-07-27': [
      happens('loonmaatregel-opgelegd', measure('stop', 'lid-3-d')),
      // No vangnet: nothing to tell UWV.
      noDuty('melding-loonstop-uwv'),
      done('mededeling-loonmaatregel'),
    ],
    '2035-08-01': [
      happens('medewerking-hervat'),
      duty('bevestiging-hervatting', { uiterlijk: '2035-08-03', status: 'open' }, 2),
      // Not having asked UWV stays a shortcoming, also now.
      duty('deskundigenoordeel', { uiterlijk: '2035-08-10', status: 'open' }),
    ],
  },
);

export const medicalGround = story(
  'Ziet de bedrijfsarts een medische grond, dan kan er geen waarschuwing en geen maatregel komen',
  '2035-02-05',
  {
    '2035-06-06': [
      happens('medewerking-geweigerd', { wat: 'spoor-2-activiteit', reden: 'medisch' }),
      done('kennisgeving-vermoeden'),
      talked('medisch-te-toetsen'),
    ],
    '2035-06-13': [
      advice('geen-benutbare-mogelijkheden'),
      duty('toets-deugdelijke-grond', { status: 'gedaan' }),
      noDuty('schriftelijke-waarschuwing'),
      refused('waarschuwing-verzonden', warning('stop', '2035-06-20'), 'ziet een medische grond'),
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-3-d'), 'ziet een medische grond'),
    ],
    '2035-06-20': [happens('medewerking-hervat')],
    '2035-07-09': [
      happens('medewerking-geweigerd', { wat: 'gesprek', reden: 'veiligheid' }),
      talked('ja'),
      refused('waarschuwing-verzonden', warning('stop', '2035-07-16'), 'bleek een deugdelijke grond'),
    ],
  },
);

export const controlRule = story(
  'Een geschonden controlevoorschrift leidt zonder medische toets tot een opschorting, nooit tot een stop',
  { eersteZiektedag: '2035-02-05', vangnetMelding: 'vierde-dag' },
  {
    '2035-06-06': [
      happens('controlevoorschrift-geschonden', { voorschrift: 'doc-verzuimprotocol' }),
      done('kennisgeving-vermoeden'),
      talked('medisch-te-toetsen'),
      noDuty('toets-deugdelijke-grond'),
      duty('schriftelijke-waarschuwing', { uiterlijk: '2035-06-08', status: 'open' }),
      refused('waarschuwing-verzonden', warning('stop', '2035-06-13'), "past een 'opschorting'"),
      happens('waarschuwing-verzonden', warning('opschorting', '2035-06-13')),
    ],
    '2035-06-07': [received],
    '2035-06-14': [
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-3-d'), "past een 'opschorting'"),
      happens('loonmaatregel-opgelegd', measure('opschorting', 'lid-6')),
      duty('mededeling-loonmaatregel', { uiterlijk: '2035-06-18', status: 'open' }),
      // UWV is told of a stop, not of pay that is only held back.
      noDuty('melding-loonstop-uwv'),
    ],
    '2035-06-18': [
      done('mededeling-loonmaatregel'),
      happens('medewerking-hervat'),
      duty('bevestiging-hervatting', { uiterlijk: '2035-06-20', status: 'open' }),
    ],
    '2035-06-19': [done('bevestiging-hervatting'), duty('bevestiging-hervatting', { status: 'gedaan' })],
  },
);
