// How a dossier ends otherwise: out of employment, AOW, an early IVA, new agreed work.
import {
  about,
  clocks,
  closed,
  done,
  duty,
  happens,
  noDuty,
  phase,
  refused,
  story,
} from '../../support/scenario/story.ts';

export const leavesEarly = story(
  'Wie binnen zes weken ziek uit dienst gaat, vraagt een melding maar geen verslag',
  { eersteZiektedag: '2035-02-05', eindeDienstverband: '2035-03-18' },
  {
    '2035-03-05': [
      duty('ziek-uit-dienst-melding', { uiterlijk: '2035-03-18', streefdatum: '2035-03-09', status: 'open' }),
      noDuty('re-integratieverslag-uit-dienst'),
    ],
    '2035-03-12': [done('ziek-uit-dienst-melding'), duty('ziek-uit-dienst-melding', { status: 'gedaan' })],
    '2035-03-19': [closed('uit-dienst', '2035-03-19'), duty('wia-aanvraag', { status: 'vervallen' })],
  },
);

export const leavesLater = story(
  'Wie na zes weken ziek uit dienst gaat, krijgt een re-integratieverslag mee; wat te laat is wordt op de laatste dag een gat',
  '2035-02-05',
  {
    '2035-09-03': [
      happens('uit-dienst', { op: '2035-09-28' }),
      duty('ziek-uit-dienst-melding', { uiterlijk: '2035-09-28', streefdatum: '2035-09-21' }),
      duty('re-integratieverslag-uit-dienst', { uiterlijk: '2035-09-28', streefdatum: '2035-09-14' }),
      phase('spoor-1'),
    ],
    '2035-09-14': [
      done('re-integratieverslag-uit-dienst'),
      duty('re-integratieverslag-uit-dienst', { status: 'gedaan' }),
    ],
    '2035-09-28': [phase('spoor-1'), duty('ziek-uit-dienst-melding', { status: 'open' })],
    '2035-09-29': [
      closed('uit-dienst', '2035-09-29'),
      duty('ziek-uit-dienst-melding', { status: 'niet-gedaan' }),
      duty('eerstejaarsevaluatie', { status: 'vervallen' }),
    ],
    '2035-09-30': [
      refused('voldaan', { verplichting: 'ziek-uit-dienst-melding' }, 'gesloten op 29 september 2035'),
    ],
  },
);

export const ownRisk = story(
  'Een eigenrisicodrager meldt binnen zes weken na de laatste dag, zonder verslag; daarna pas sluit het dossier',
  { eersteZiektedag: '2035-02-05', eigenrisicodragerZw: 'ja' },
  {
    '2035-09-03': [
      happens('uit-dienst', { op: '2035-09-28' }),
      duty('ziek-uit-dienst-melding', { uiterlijk: '2035-11-09', status: 'open' }),
      noDuty('re-integratieverslag-uit-dienst'),
    ],
    '2035-10-15': [done('ziek-uit-dienst-melding'), duty('ziek-uit-dienst-melding', { status: 'gedaan' })],
    '2035-10-16': [closed('uit-dienst', '2035-10-16')],
  },
);

export const pension = story(
  'Vanaf de AOW-leeftijd zijn er nog zes weken loon, geen spoor 2 en geen WIA; daarna sluit het dossier',
  '2035-02-05',
  {
    '2035-06-04': [
      happens('aow-bereikt', { op: '2035-07-01', id: 'aow' }),
      clocks({
        wachttijdLaatsteDag: '2037-02-01',
        loonLaatsteDag: '2035-08-11',
        opzegverbodTotEnMet: '2035-08-11',
      }),
    ],
    '2035-07-01': [
      duty('start-spoor-2', { status: 'vervallen', door: 'aow' }),
      duty('wia-aanvraag', { status: 'vervallen', door: 'aow' }),
      phase('spoor-1'),
    ],
    '2035-08-12': [closed('aow', '2035-08-12')],
  },
);

export const earlyIva = story(
  'Een toegewezen vervroegde IVA laat de re-integratie vervallen, niet het loon; het dossier sluit na de wachttijd',
  '2035-02-05',
  {
    '2035-02-26': [
      refused('vervroegde-iva-besluit', { uitkomst: 'toegewezen' }, 'geen vervroegde IVA aangevraagd'),
      refused(
        'vervroegde-iva-aangevraagd',
        { op: '2035-02-25' },
        'van 26 februari 2035 tot en met 25 mei 2036',
      ),
      happens('vervroegde-iva-aangevraagd'),
      duty('ziekmelding-uwv', { status: 'gedaan' }),
    ],
    '2035-05-02': [
      happens('vervroegde-iva-besluit', { uitkomst: 'toegewezen', id: 'iva' }),
      duty('start-spoor-2', { status: 'vervallen', door: 'iva' }),
      duty('voortgangsgesprek', { status: 'vervallen', door: 'iva' }, 5),
      duty('re-integratieverslag', { status: 'vervallen', door: 'iva' }),
      clocks({ loonLaatsteDag: '2037-02-01' }),
      phase('spoor-1'),
    ],
    '2037-02-02': [
      closed('wia-besluit', '2037-02-02'),
      about('voortgangsgesprek', '2035-04-30 herinnering-1 voortgangsgesprek aan casemanager'),
      about('dossier-gesloten', '2037-02-02 dossier-gesloten aan casemanager'),
    ],
  },
);

export const newWork = story(
  'Wordt het passende werk de nieuwe bedongen arbeid, dan sluit het dossier die dag',
  '2035-02-05',
  {
    '2035-06-04': [
      happens('nieuwe-bedongen-arbeid', { document: 'doc-overeenkomst' }),
      closed('nieuwe-bedongen-arbeid', '2035-06-04'),
      duty('wia-aanvraag', { status: 'vervallen' }),
      about('dossier-gesloten', '2035-06-04 dossier-gesloten aan casemanager'),
    ],
    '2035-06-11': [refused('conflict', {}, 'gesloten op 4 juni 2035')],
    '2035-07-09': [about('achterstand', '2035-06-04 achterstand aan casemanager')],
  },
);
