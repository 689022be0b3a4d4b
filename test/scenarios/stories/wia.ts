// The end of the wachttijd: dossiers opened late in the second year, a late application, a late letter of UWV.
import { clocks, done, duty, happens, left, noDuty, phase, story } from '../../support/scenario/story.ts';

export const lateApplication = story(
  'Elke dag die de WIA-aanvraag te laat komt, is een dag langer loon',
  { eersteZiektedag: '2035-02-05' },
  {
    '2036-11-10': [
      left(
        '2036-11-10 achterstand aan casemanager',
        '2036-11-10 dossier-geopend aan casemanager',
        '2036-11-10 dossier-geopend aan leidinggevende',
      ),
      clocks({
        wachttijdLaatsteDag: '2037-02-01',
        loonLaatsteDag: '2037-02-01',
        opzegverbodTotEnMet: '2037-02-04',
      }),
      duty('wia-aanvraag', { uiterlijk: '2036-11-16', status: 'open' }),
      noDuty('voortgangsgesprek', 16),
    ],
    // Until the application comes the wages end with the wachttijd.
    '2036-11-20': [clocks({ loonLaatsteDag: '2037-02-01' }), duty('wia-aanvraag', { status: 'verlopen' })],
    '2036-11-26': [
      happens('wia-aangevraagd'),
      duty('wia-aanvraag', { uiterlijk: '2036-11-16', status: 'te-laat-gedaan', gedaanOp: '2036-11-26' }),
      clocks({
        wachttijdLaatsteDag: '2037-02-01',
        loonLaatsteDag: '2037-02-11',
        opzegverbodTotEnMet: '2037-02-14',
      }),
      duty('loonsanctiebesluit', { uiterlijk: '2036-12-31' }),
      duty('wia-besluit', { uiterlijk: '2037-01-21', gepland: undefined }),
      duty('medische-informatie', { uiterlijk: '2036-11-27' }),
      duty('voortgangsgesprek', { uiterlijk: '2037-02-02' }, 16),
      phase('wia'),
    ],
    '2037-01-01': [duty('loonsanctiebesluit', { status: 'verlopen' })],
    '2037-02-11': [duty('loonsanctiebesluit', { status: 'vervallen' })],
  },
);

export const lateUwvLetter = story(
  'Komt de brief van UWV te laat, dan is een aanvraag binnen vier weken na ontvangst op tijd',
  { eersteZiektedag: '2035-02-05' },
  {
    '2036-10-13': [
      done('ziekmelding-uwv', { op: '2035-11-20' }),
      duty('ziekmelding-uwv', { status: 'gedaan' }),
      duty('wia-aanvraag', { uiterlijk: '2036-11-16' }),
    ],
    '2036-10-20': [duty('uwv-brief-wia', { status: 'verlopen' })],
    '2036-10-27': [
      happens('uwv-brief-ontvangen', { bron: 'koppeling' }),
      duty('uwv-brief-wia', { uiterlijk: '2036-10-19', status: 'te-laat-gedaan' }),
      duty('controle-uwv-brief', { status: 'te-laat-gedaan' }),
      duty('wia-aanvraag', { uiterlijk: '2036-11-24', status: 'open' }),
    ],
    '2036-11-24': [
      happens('wia-aangevraagd'),
      duty('wia-aanvraag', { status: 'gedaan' }),
      clocks({ loonLaatsteDag: '2037-02-01' }),
    ],
  },
);

export const lateUwvLetterUnreported = story(
  'Wist UWV vóór week 81 niet van de ziekte, dan verlegt een late brief niets',
  { eersteZiektedag: '2035-02-05' },
  {
    '2036-10-13': [
      done('ziekmelding-uwv', { op: '2036-08-24' }),
      duty('ziekmelding-uwv', { status: 'te-laat-gedaan' }),
    ],
    '2036-10-27': [happens('uwv-brief-ontvangen'), duty('wia-aanvraag', { uiterlijk: '2036-11-16' })],
  },
);
