// Refused passend werk in its whole order: every gate, the bedrijfsarts first, a measure, UWV, and who was right.
import {
  about,
  clocks,
  done,
  duty,
  happens,
  noDuty,
  refused,
  signals,
  story,
} from '../../support/scenario/story.ts';
import { measure, received, talked, warning } from './procedure.ts';
import { advice } from './second-year.ts';

const offer = (urenPerWeek: number) => ({
  spoor: '1',
  urenPerWeek,
  structureel: 'nee',
  antwoordUiterlijk: '2035-06-06',
  document: 'doc-aanbod',
});
const stop = measure('stop', 'lid-3-c');

export const refusedWork = story(
  'Na een geweigerd aanbod houdt elke stap de volgende tegen, behalve de kennisgeving, en gaat de bedrijfsarts voor',
  { eersteZiektedag: '2035-02-05', vangnetMelding: 'zes-weken' },
  {
    '2035-06-04': [
      done('probleemanalyse', { op: '2035-03-12' }),
      done('plan-van-aanpak', { op: '2035-03-20' }),
      done('ziekmelding-uwv-vangnet', { op: '2035-03-19' }),
      advice('belastbaarheid', { urenPerWeek: 20, op: '2035-06-01', id: 'advies' }),
      done('bijstelling-plan-van-aanpak'),
      refused('passend-werk-aangeboden', offer(24), 'gaat verder dan de laatste belastbaarheid (20 uur)'),
      refused('gesprek-gevoerd', { deugdelijkeGrond: 'nee' }, 'er loopt geen procedure'),
      refused('loonmaatregel-opgelegd', stop, 'er loopt geen procedure'),
      refused('medewerking-hervat', {}, 'er loopt geen procedure'),
      happens('passend-werk-aangeboden', { ...offer(16), advies: 'advies', id: 'aanbod' }),
    ],
    '2035-06-06': [
      refused(
        'passend-werk-geweigerd',
        { aanbod: 'ander', reden: 'medisch' },
        "geen aanbod met kenmerk 'ander'",
      ),
      happens('passend-werk-geweigerd', { aanbod: 'aanbod', reden: 'medisch' }),
      refused('passend-werk-geweigerd', { aanbod: 'aanbod', reden: 'cao' }, 'de weigering al gemeld'),
      duty('kennisgeving-vermoeden', { uiterlijk: '2035-06-08', streefdatum: '2035-06-07', status: 'open' }),
      duty('gesprek-weigering', { uiterlijk: '2035-06-13', streefdatum: '2035-06-08' }),
      noDuty('schriftelijke-waarschuwing'),
      refused('waarschuwing-verzonden', warning('stop', '2035-06-13'), 'nog geen gesprek vastgelegd'),
      refused('waarschuwing-ontvangen', { bewijs: 'handtekening' }, 'geen waarschuwing verzonden'),
      refused('loonmaatregel-opgelegd', stop, 'nog geen kennisgeving van het vermoeden'),
    ],
    '2035-06-07': [
      about('kennisgeving-vermoeden', '2035-06-07 herinnering-1 kennisgeving-vermoeden aan casemanager'),
      done('kennisgeving-vermoeden'),
      duty('kennisgeving-vermoeden', { status: 'gedaan' }),
      refused('loonmaatregel-opgelegd', stop, 'nog geen gesprek vastgelegd'),
    ],
    '2035-06-11': [
      talked('medisch-te-toetsen'),
      duty('toets-deugdelijke-grond', { uiterlijk: '2035-06-25', actor: 'bedrijfsarts', status: 'open' }),
      refused('waarschuwing-verzonden', warning('stop', '2035-06-20'), 'laat eerst de bedrijfsarts toetsen'),
      refused('loonmaatregel-opgelegd', stop, 'laat eerst de bedrijfsarts toetsen'),
    ],
    '2035-06-18': [
      advice('belastbaarheid', { urenPerWeek: 16 }),
      duty('toets-deugdelijke-grond', { status: 'gedaan' }),
      duty('schriftelijke-waarschuwing', { uiterlijk: '2035-06-20', status: 'open' }),
      refused('loonmaatregel-opgelegd', stop, 'nog geen schriftelijke waarschuwing'),
      refused('waarschuwing-verzonden', warning('opschorting', '2035-06-27'), "past een 'stop'"),
      refused('waarschuwing-verzonden', warning('stop', '2035-06-18'), 'ligt niet na de waarschuwing'),
      refused(
        'waarschuwing-verzonden',
        { ...warning('stop', '2035-06-27'), goedgekeurdDoor: 'casemanager' },
        'een tweede persoon',
      ),
      happens('waarschuwing-verzonden', warning('stop', '2035-06-27')),
      refused('loonmaatregel-opgelegd', stop, 'nog geen bewijs dat de waarschuwing ontvangen is'),
    ],
    '2035-06-20': [
      received,
      refused('waarschuwing-ontvangen', { bewijs: 'handtekening' }, 'al gemeld, op 20 juni 2035'),
      refused('loonmaatregel-opgelegd', stop, 'de termijn loopt nog tot en met 27 juni 2035'),
    ],
    '2035-06-28': [
      refused('loonmaatregel-opgelegd', { ...stop, goedgekeurdDoor: 'casemanager' }, 'een tweede persoon'),
      refused('loonmaatregel-opgelegd', measure('opschorting', 'lid-6'), "past een 'stop'"),
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-6'), 'kies de grond die erbij hoort'),
      refused('loonmaatregel-opgelegd', measure('stop', 'lid-3-f'), 'een aanvraag die te laat is gedaan'),
      happens('loonmaatregel-opgelegd', stop),
      refused('loonmaatregel-opgelegd', stop, 'nooit twee voor dezelfde grond en periode'),
      duty('mededeling-loonmaatregel', { uiterlijk: '2035-07-02', status: 'open' }),
      duty('deskundigenoordeel', { uiterlijk: '2035-07-12', streefdatum: '2035-07-05' }),
      duty('melding-loonstop-uwv', { uiterlijk: '2035-07-05', status: 'open' }),
    ],
    '2035-06-29': [done('mededeling-loonmaatregel'), done('bijstelling-plan-van-aanpak')],
    '2035-07-06': [
      duty('melding-loonstop-uwv', { status: 'verlopen' }),
      // Only the casemanager may know of the vangnet, however late it gets.
      about(
        'melding-loonstop-uwv',
        '2035-06-29 herinnering-1 melding-loonstop-uwv aan casemanager',
        '2035-07-02 herinnering-2 melding-loonstop-uwv aan casemanager',
        '2035-07-03 escalatie-hr-manager melding-loonstop-uwv aan casemanager',
        '2035-07-05 vandaag-uiterlijk melding-loonstop-uwv aan casemanager',
        '2035-07-06 te-laat melding-loonstop-uwv aan casemanager',
      ),
      done('melding-loonstop-uwv'),
      happens('deskundigenoordeel-aangevraagd', { door: 'werkgever', vraag: 'passend-werk' }),
      duty('deskundigenoordeel', { status: 'gedaan' }),
    ],
    '2035-07-24': [
      happens('deskundigenoordeel-ontvangen', { uitkomst: 'voor-werknemer' }),
      signals('gat-in-gesprekken', 'oordeel-tegen-werkgever'),
      about('signaal', '2035-07-24 signaal aan casemanager'),
      refused(
        'deskundigenoordeel-ontvangen',
        { uitkomst: 'geen-oordeel' },
        'geen deskundigenoordeel aangevraagd',
      ),
      // Nothing of the statutory track stands still for it.
      clocks({ wachttijdLaatsteDag: '2037-02-01', loonLaatsteDag: '2037-02-01' }),
      duty('eerstejaarsevaluatie', { uiterlijk: '2036-02-03', status: 'open' }),
    ],
    '2035-07-25': [
      happens('medewerking-hervat'),
      duty('bevestiging-hervatting', { uiterlijk: '2035-07-27', status: 'open' }),
      signals('gat-in-gesprekken'),
      refused('loonmaatregel-opgelegd', stop, 'er loopt geen procedure'),
    ],
  },
);
