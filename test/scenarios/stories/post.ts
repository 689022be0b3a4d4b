// What the post does to a dossier: an address that does not exist, a mailbox that is out of order for hours, deputies and changes.
import { delivery, duty, happens, left, mailbox, nothingLeft, story } from '../../support/scenario/story.ts';

const OPENED = '2035-02-05 dossier-geopend aan casemanager';
const REMINDED = '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager';
const LATE = '2035-02-12 te-laat ziekmelding-arbodienst aan casemanager';

export const bounced = story(
  'Een brief die niet bezorgd kan worden, komt als bezorgfout bij de casemanager',
  { eersteZiektedag: '2035-02-05', leidinggevende: 'verhuisd' },
  {
    '2035-02-05': [
      left(OPENED, '2035-02-05 dossier-geopend aan leidinggevende (verhuisd)'),
      mailbox('verhuisd', 'weigert'),
    ],
    '2035-02-18': [left(REMINDED, LATE)],
    '2035-02-19': [
      left(
        '2035-02-19 bezorgfout (escalatie-leidinggevende ziekmelding-arbodienst aan leidinggevende) aan casemanager',
      ),
      delivery('ziekmelding-arbodienst.escalatie-leidinggevende.1.0:leidinggevende', 'onbestelbaar'),
      happens('betrokkene-gewijzigd', { rol: 'leidinggevende', persoon: 'opvolger' }),
    ],
    '2035-03-27': [
      left(
        '2035-03-02 herinnering-1 probleemanalyse aan casemanager',
        '2035-03-05 achterstand aan casemanager',
        '2035-03-05 escalatie-hr-manager ziekmelding-arbodienst aan hr-manager',
        '2035-03-13 herinnering-2 probleemanalyse aan casemanager',
        '2035-03-16 herinnering-1 plan-van-aanpak aan casemanager',
        '2035-03-19 vandaag-uiterlijk probleemanalyse aan casemanager',
        '2035-03-20 te-laat probleemanalyse aan casemanager',
        '2035-03-27 escalatie-leidinggevende probleemanalyse aan leidinggevende (opvolger)',
        '2035-03-27 herinnering-2 plan-van-aanpak aan casemanager',
      ),
    ],
  },
);

export const delayed = story(
  'Een brief wacht als de mailbox uren hapert, en komt daarna alsnog één keer aan',
  { eersteZiektedag: '2035-02-05', casemanager: 'haperend' },
  {
    '2035-02-05': [],
    '2035-02-09': [mailbox('haperend', 'hapert')],
    '2035-02-12': [
      duty('ziekmelding-arbodienst', { status: 'verlopen' }),
      delivery('ziekmelding-arbodienst.te-laat.1.0:casemanager', 'uitgesteld'),
      mailbox('haperend', 'werkt'),
    ],
    '2035-02-13': [
      delivery('ziekmelding-arbodienst.te-laat.1.0:casemanager', 'verzonden'),
      left(
        '2035-02-05 dossier-geopend aan casemanager (haperend)',
        '2035-02-05 dossier-geopend aan leidinggevende',
        '2035-02-06 herinnering-1 ziekmelding-arbodienst aan casemanager (haperend)',
        '2035-02-12 te-laat ziekmelding-arbodienst aan casemanager (haperend)',
      ),
    ],
    '2035-02-16': [nothingLeft],
  },
);

export const deputies = story(
  'Wie vervangen wordt krijgt geen brieven, en wie het overneemt krijgt ze voortaan',
  '2035-02-05',
  {
    '2035-02-05': [],
    '2035-02-28': [
      left(
        OPENED,
        '2035-02-05 dossier-geopend aan leidinggevende',
        REMINDED,
        LATE,
        '2035-02-19 escalatie-leidinggevende ziekmelding-arbodienst aan leidinggevende',
      ),
      happens('vervanging', { persoon: 'casemanager', vervanger: 'waarnemer', tot: '2035-03-13' }),
      happens('betrokkene-gewijzigd', { rol: 'hr-manager', persoon: 'nieuwe-hr' }),
    ],
    '2035-03-16': [
      left(
        '2035-03-02 herinnering-1 probleemanalyse aan casemanager (waarnemer)',
        '2035-03-05 achterstand aan casemanager (waarnemer)',
        '2035-03-05 escalatie-hr-manager ziekmelding-arbodienst aan hr-manager (nieuwe-hr)',
        '2035-03-13 herinnering-2 probleemanalyse aan casemanager (waarnemer)',
        '2035-03-16 herinnering-1 plan-van-aanpak aan casemanager',
      ),
    ],
  },
);
