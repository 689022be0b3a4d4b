// Whether the gates of UWV, of the opening and of a new page of the law turn on the very day.
import { describe, expect, it } from '@jest/globals';
import { answerToAll, judge, TAKEN } from '../support/gate-cases.ts';
import { advice, done, typed } from '../support/what-if.ts';

const applied = typed('2027-12-06', 'wia-aangevraagd');

describe('wat UWV doet', () => {
  const noApplication = 'er is nog geen WIA-aanvraag gemeld; meld eerst wia-aangevraagd.';
  const extends_ = (tot: string) => typed('2027-12-20', 'uwv-verlengt-beslistermijn', { tot });
  const more = (tot?: string) =>
    typed('2027-12-20', 'uwv-vraagt-aanvulling', tot === undefined ? {} : { tot });
  const examined = typed('2027-12-20', 'wia-keuring', { bureauMee: 'ja' });
  judge([
    ['een langere beslistermijn zonder aanvraag', noApplication, [extends_('2028-03-01')]],
    [
      'een langere beslistermijn tot de dag zelf',
      'de nieuwe beslisdatum ligt niet na de brief van UWV.',
      [applied, extends_('2027-12-20')],
    ],
    ['een langere beslistermijn tot een dag later', TAKEN, [applied, extends_('2027-12-21')]],
    ['een vraag om meer zonder aanvraag', noApplication, [more()]],
    ['een vraag om meer zonder termijn', TAKEN, [applied, more()]],
    ['een vraag om meer tot de dag zelf', TAKEN, [applied, more('2027-12-20')]],
    ['een vraag om meer tot ervoor', 'de termijn van UWV ligt vóór de vraag.', [applied, more('2027-12-19')]],
    ['een keuring zonder aanvraag', noApplication, [examined]],
    ['een keuring', TAKEN, [applied, examined]],
  ]);
});

describe('een verzoek om bekorting', () => {
  // A sanction of a decision in time lasts 52 weeks: until 25 February 2029 here.
  const sanction = typed('2028-01-10', 'loonsanctie-opgelegd', { besluitOp: '2028-01-10' });
  const asked = (op: string) => typed(op, 'bekorting-verzocht');
  judge([
    ['zonder loonsanctie', 'er is geen loonsanctie die effect heeft.', [applied, asked('2028-01-12')]],
    ['op de laatste dag van de loonsanctie', TAKEN, [applied, sanction, asked('2029-02-25')]],
    [
      'een dag later',
      'de loonsanctie is afgelopen op 25 februari 2029.',
      [applied, sanction, asked('2029-02-26')],
    ],
  ]);
});

describe('een vangnet', () => {
  const LATE =
    'de melding na dertien weken bestaat alleen voor eerste ziektedagen tot en met 31 december 2024.';
  const known = typed('2025-02-03', 'vangnet-bekend', { vangnetMelding: 'dertien-weken' });
  judge([
    ['na dertien weken, ziek op 31 december 2024', TAKEN, [known], { eersteZiektedag: '2024-12-31' }],
    ['na dertien weken, ziek op 1 januari 2025', LATE, [known], { eersteZiektedag: '2025-01-01' }],
  ]);
});

describe('een vervroegde IVA', () => {
  const asked = (op: string) => typed(op, 'vervroegde-iva-aangevraagd');
  const term = 'een vervroegde IVA kan worden aangevraagd van 23 maart 2026 tot en met 20 juni 2027.';
  judge([
    ['een dag te vroeg', term, [asked('2026-03-22')]],
    ['na drie weken', TAKEN, [asked('2026-03-23')]],
    ['op de laatste dag van week 68', TAKEN, [asked('2027-06-20')]],
    ['een dag te laat', term, [asked('2027-06-21')]],
  ]);
});

describe('een ziekmelding', () => {
  it.each([
    [{ eindeDienstverband: '2026-03-02' }, TAKEN],
    [{ eindeDienstverband: '2026-03-01' }, 'het dienstverband eindigde vóór de eerste ziektedag.'],
    [
      { eersteZiektedag: '2025-01-01', vangnetMelding: 'dertien-weken' },
      'de melding na dertien weken bestaat alleen voor eerste ziektedagen tot en met 31 december 2024.',
    ],
    [{}, TAKEN],
  ])('%j: %s', (ziekmelding, answer) => {
    expect(answerToAll([], ziekmelding)).toContain(answer);
  });
});

describe('een nieuwe wetsversie', () => {
  const adopted = (op: string, versie: string) => typed(op, 'wet-aangenomen', { versie });
  const before = { eersteZiektedag: '2022-03-07' };
  judge([
    [
      'die het dossier al heeft',
      'dit dossier rekent al met wetsversie 2023-07-01.',
      [adopted('2026-04-10', '2023-07-01')],
    ],
    [
      'die ouder is',
      'dit dossier rekent al met een nieuwere wetsversie (2023-07-01).',
      [adopted('2026-04-10', '2020-01-01')],
    ],
    [
      'die nog niet geldt',
      'wetsversie 2023-07-01 geldt pas vanaf 1 juli 2023.',
      [adopted('2023-06-30', '2023-07-01')],
      before,
    ],
    ['die ook over lopende dossiers gaat', TAKEN, [adopted('2023-07-01', '2023-07-01')], before],
  ]);
});

describe('verlof, rondes en correcties', () => {
  const leave = (tot: string) => typed('2026-04-01', 'verlof', { tot, zelfdeOorzaak: 'ja' });
  const exempt = (op: string, verplichting: string, ronde: number) =>
    typed(op, 'niet-van-toepassing', { verplichting, ronde, reden: 'geregeld-door-ander' });
  const adjusted = [
    done('2026-03-20', 'plan-van-aanpak'),
    advice('2026-05-01', 'belastbaarheid'),
    advice('2026-05-04', 'belastbaarheid'),
  ];
  judge([
    ['een verlof van een jaar', TAKEN, [leave('2027-04-01')]],
    [
      'een eerste ziektedag van vandaag',
      TAKEN,
      [typed('2026-03-09', 'eerste-ziektedag-gecorrigeerd', { wordt: '2026-03-09' })],
    ],
    [
      'een vervanging van een dag',
      TAKEN,
      [typed('2026-04-01', 'vervanging', { persoon: 'p1', vervanger: 'p2', tot: '2026-04-01' })],
    ],
    [
      'een ronde op de dag dat zij wordt ingehaald',
      TAKEN,
      [...adjusted, exempt('2026-05-18', 'bijstelling-plan-van-aanpak', 1)],
    ],
    [
      'een ronde die de dag ervoor is ingehaald',
      "ronde 1 van 'bijstelling-plan-van-aanpak' is op 18 mei 2026 ingehaald door de volgende.",
      [...adjusted, exempt('2026-05-19', 'bijstelling-plan-van-aanpak', 1)],
    ],
    ['de ronde die erna komt', TAKEN, [...adjusted, exempt('2026-05-19', 'bijstelling-plan-van-aanpak', 2)]],
    [
      'een ronde die er niet is',
      "'voortgangsgesprek' heeft geen ronde 99.",
      [exempt('2026-05-05', 'voortgangsgesprek', 99)],
    ],
  ]);
});
