// Vangnet: terms with the equated days of the Algemene termijnenwet, a vangnet that becomes clear later, and recovery.
import { about, done, duty, happens, noDuty, refused, story } from '../../support/scenario/story.ts';

export const equatedDays = story(
  'De vierde dag van een ziekmelding op Nieuwjaarsdag 2026 is dinsdag 6 januari: 2 januari telt voor termijnen als feestdag',
  { eersteZiektedag: '2026-01-01', vangnetMelding: 'vierde-dag' },
  {
    '2035-02-07': [
      duty('ziekmelding-uwv-vangnet', {
        uiterlijk: '2026-01-06',
        streefdatum: '2026-01-02',
        status: 'verlopen',
      }),
      done('ziekmelding-uwv-vangnet', { op: '2026-01-06' }),
      duty('ziekmelding-uwv-vangnet', { status: 'gedaan' }),
    ],
  },
);

export const equatedDayOfUwv = story(
  'Een bekortingsverzoek van 24 april 2026 is op 18 mei te beslissen: de vrijdag na Hemelvaart telt voor termijnen als feestdag',
  { eersteZiektedag: '2024-01-08' },
  {
    '2035-02-08': [
      happens('wia-aangevraagd', { op: '2025-10-15' }),
      happens('loonsanctie-opgelegd', { op: '2025-11-20', besluitOp: '2025-11-20' }),
      happens('bekorting-verzocht', { op: '2026-04-24' }),
      duty('besluit-bekorting', { uiterlijk: '2026-05-18' }),
    ],
  },
);

export const easterReport = story(
  'Zes weken vanaf 23 februari 2026 eindigen op tweede paasdag: de melding is dinsdag op tijd, en de 42e week is alleen nog beleid',
  { eersteZiektedag: '2026-02-23', vangnetMelding: 'zes-weken' },
  {
    '2035-02-09': [
      duty('ziekmelding-uwv-vangnet', { uiterlijk: '2026-04-07', streefdatum: '2026-04-02' }),
      duty('ziekmelding-uwv', { kracht: 'beleid' }),
      refused('vangnet-bekend', { vangnetMelding: 'vierde-dag' }, 'het vangnet was al bekend'),
    ],
  },
);

export const knownLater = story(
  'Blijkt het vangnet pas later, dan zijn er vier dagen vanaf die dag, en hoort alleen de casemanager ervan',
  '2035-02-05',
  {
    '2035-06-13': [
      noDuty('ziekmelding-uwv-vangnet'),
      refused(
        'vangnet-bekend',
        { vangnetMelding: 'dertien-weken' },
        'alleen voor eerste ziektedagen tot en met',
      ),
      happens('vangnet-bekend', { vangnetMelding: 'vierde-dag' }),
      // Saturday 16 June is the fourth day; two working days lie in the term, the last is Monday.
      duty('ziekmelding-uwv-vangnet', { uiterlijk: '2035-06-18', status: 'open' }),
    ],
    '2035-06-19': [
      duty('ziekmelding-uwv-vangnet', { status: 'verlopen' }),
      about(
        'ziekmelding-uwv-vangnet',
        '2035-06-14 herinnering-1 ziekmelding-uwv-vangnet aan casemanager',
        '2035-06-14 escalatie-hr-manager ziekmelding-uwv-vangnet aan casemanager',
        '2035-06-18 vandaag-uiterlijk ziekmelding-uwv-vangnet aan casemanager',
        '2035-06-19 te-laat ziekmelding-uwv-vangnet aan casemanager',
      ),
      done('ziekmelding-uwv-vangnet'),
    ],
    '2035-07-02': [
      happens('werkhervatting', { omvang: 'volledig', structureel: 'ja', spoor: '1' }),
      duty('hersteldmelding-uwv', { uiterlijk: '2035-07-04', status: 'open' }),
    ],
    '2035-07-05': [
      // Observation silences everything but this report: it is due now.
      duty('hersteldmelding-uwv', { status: 'verlopen' }),
      duty('wia-aanvraag', { status: 'opgeschort', reden: 'herstel-observatie' }),
      about(
        'hersteldmelding-uwv',
        '2035-07-03 herinnering-1 hersteldmelding-uwv aan casemanager',
        '2035-07-04 vandaag-uiterlijk hersteldmelding-uwv aan casemanager',
        '2035-07-05 te-laat hersteldmelding-uwv aan casemanager',
      ),
      done('hersteldmelding-uwv'),
    ],
    '2035-07-30': [about('dossier-gesloten', '2035-07-30 dossier-gesloten aan casemanager')],
  },
);
