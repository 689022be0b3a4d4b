// Dismissal as a checklist only: what is on file, what is missing, what speaks against it; never an advice (law.md §3 R10, M33, M34).
import { describe, expect, it } from '@jest/globals';
import { lawTexts } from '../../client/law-texts.ts';
import { ontslagvoorwaardenOf } from '../../workflows/dossier/ontslag/index.ts';
import { answer, said, stands, way } from '../support/dismissal.ts';
import { pictureOn } from '../support/picture-on.ts';
import { done, typed } from '../support/what-if.ts';

const E = {
  refusal: 'De werknemer komt verplichtingen bij de re-integratie niet na',
  ground: 'Zonder deugdelijke grond',
  warning: 'Schriftelijk gemaand, met bewijs van ontvangst',
  stop: 'Of: het loon gestaakt, met onverwijlde kennisgeving',
  judgement: 'Een deskundigenoordeel',
  prohibition: 'Geen opzegverbod',
  verdict: 'Zo verwijtbaar dat voortzetten niet gevergd kan worden',
};

const REFUSAL = [
  typed('2026-09-07', 'medewerking-geweigerd', { wat: 'plan-van-aanpak', reden: 'geen', id: 'w' }),
  done('2026-09-08', 'kennisgeving-vermoeden'),
  typed('2026-09-10', 'gesprek-gevoerd', { deugdelijkeGrond: 'nee', id: 'g' }),
  typed('2026-09-11', 'waarschuwing-verzonden', {
    maatregel: 'stop',
    reactieUiterlijk: '2026-09-25',
    id: 'wv',
  }),
  typed('2026-09-14', 'waarschuwing-ontvangen', { bewijs: 'handtekening', id: 'wo' }),
];
const STOP = [
  typed('2026-09-28', 'loonmaatregel-opgelegd', { maatregel: 'stop', grond: 'lid-3-e', id: 'm' }),
  done('2026-09-29', 'mededeling-loonmaatregel'),
];
const JUDGEMENT = (uitkomst: string) => [
  typed('2026-10-01', 'deskundigenoordeel-aangevraagd', {
    door: 'werkgever',
    vraag: 'inspanningen-werknemer',
  }),
  typed('2026-10-20', 'deskundigenoordeel-ontvangen', { uitkomst }),
];

describe('de ontslagvoorwaarden', () => {
  it('beginnen met dat Spoorwijzer geen ontslag voorbereidt en dat een jurist nodig is', () => {
    expect(answer([], '2026-04-01').vooraf).toBe(
      'Spoorwijzer bereidt nooit een ontslag voor en geeft hierover geen advies: vraag altijd een jurist.',
    );
  });

  it('zeggen nergens dat het kan, mag of aan te raden is', () => {
    const all = JSON.stringify(answer([...REFUSAL, ...STOP, ...JUDGEMENT('voor-werkgever')], '2026-11-01'));
    expect(all).not.toMatch(/u kunt ontslaan|mag ontslaan|raden .* aan|voldoet aan alle|compleet/i);
    expect(all).not.toMatch(/conclusie|advies:(?! vraag)/i);
  });

  it('noemen bij elke regel waar het staat, met een zin die er is of in eigen woorden', () => {
    for (const { grondslag } of answer([], '2026-04-01').wegen.flatMap(({ voorwaarden }) => voorwaarden)) {
      expect(grondslag.cite).toMatch(/^(art\. 7:6|uitleg van UWV)/);
      if (grondslag.text === undefined) expect(grondslag.samenvatting).toMatch(/\.$/);
      else expect(lawTexts()[grondslag.text]?.text).toMatch(/./);
    }
  });
});

describe('de e-grond', () => {
  it('mist zonder weigering alles wat een dossier kan tonen', () => {
    expect(stands('e-grond', [], '2026-11-01')).toStrictEqual({
      [E.refusal]: 'ontbreekt',
      [E.ground]: 'ontbreekt',
      [E.warning]: 'ontbreekt',
      [E.stop]: 'ontbreekt',
      [E.judgement]: 'ontbreekt',
      [E.prohibition]: 'ontbreekt',
      [E.verdict]: 'niet-te-zien',
    });
  });

  it('toont de hele procedure op papier, met de gebeurtenissen erachter, en laat het oordeel aan de rechter', () => {
    const events = [...REFUSAL, ...STOP, ...JUDGEMENT('voor-werkgever')];
    expect(stands('e-grond', events, '2026-11-01')).toStrictEqual({
      [E.refusal]: 'op-papier',
      [E.ground]: 'op-papier',
      [E.warning]: 'op-papier',
      [E.stop]: 'op-papier',
      [E.judgement]: 'op-papier',
      [E.prohibition]: 'op-papier',
      [E.verdict]: 'niet-te-zien',
    });
    expect(way('e-grond', events, '2026-11-01').map(({ gebeurtenissen }) => gebeurtenissen)).toStrictEqual([
      ['w'],
      ['g'],
      ['wv', 'wo'],
      ['m', 'voldaan'],
      ['deskundigenoordeel-aangevraagd', 'deskundigenoordeel-ontvangen'],
      [],
      [],
    ]);
  });

  it('toont de stand van een dag, niet van later', () => {
    const picture = pictureOn([...REFUSAL, ...STOP], '2026-11-01')[0];
    const early = pictureOn([], '2026-09-12')[1];
    const [eGrond] = ontslagvoorwaardenOf(picture, early).wegen;
    const byName = Object.fromEntries(
      eGrond?.voorwaarden.map(({ voorwaarde, stand }) => [voorwaarde, stand]) ?? [],
    );
    expect(byName).toMatchObject({
      [E.ground]: 'op-papier',
      [E.warning]: 'ontbreekt',
      [E.stop]: 'ontbreekt',
    });
  });

  it('heeft aan een aanmaning zonder bewijs van ontvangst niets', () => {
    const events = REFUSAL.slice(0, 4);
    expect(said('e-grond', events, '2026-09-12', E.warning)).toContain('ontbreekt het bewijs van ontvangst');
    expect(stands('e-grond', events, '2026-09-12')).toMatchObject({
      [E.warning]: 'ontbreekt',
      [E.prohibition]: 'ontbreekt',
    });
  });

  it('mist de mededeling van een loonstop, en noemt een te late kennisgeving', () => {
    expect(said('e-grond', [...REFUSAL, ...STOP.slice(0, 1)], '2026-10-01', E.stop)).toContain(
      'de mededeling daarvan is niet vastgelegd',
    );
    const late = REFUSAL.map((event) =>
      event.verplichting === 'kennisgeving-vermoeden' ? { ...event, op: '2026-09-10' } : event,
    );
    expect(stands('e-grond', [...late, ...STOP], '2026-10-01')).toMatchObject({ [E.stop]: 'spreekt-tegen' });
  });

  it.each([
    [
      E.ground,
      REFUSAL.slice(0, 2).concat(typed('2026-09-10', 'gesprek-gevoerd', { deugdelijkeGrond: 'ja' })),
    ],
    [
      E.ground,
      REFUSAL.slice(0, 2).concat(
        typed('2026-09-10', 'gesprek-gevoerd', { deugdelijkeGrond: 'medisch-te-toetsen' }),
        typed('2026-09-15', 'advies-bedrijfsarts', { advies: 'geen-benutbare-mogelijkheden' }),
      ),
    ],
    [E.refusal, [...REFUSAL, typed('2026-09-21', 'medewerking-hervat')]],
    [E.judgement, [...REFUSAL, ...STOP, ...JUDGEMENT('voor-werknemer')]],
  ])('wordt tegengesproken: %s', (which, events) => {
    expect(stands('e-grond', events, '2026-11-01')).toMatchObject({ [which]: 'spreekt-tegen' });
  });

  it('wacht op de toets van de bedrijfsarts als een medische grond is gesteld', () => {
    const events = [
      ...REFUSAL.slice(0, 2),
      typed('2026-09-10', 'gesprek-gevoerd', { deugdelijkeGrond: 'medisch-te-toetsen' }),
    ];
    expect(stands('e-grond', events, '2026-11-01')).toMatchObject({ [E.ground]: 'ontbreekt' });
  });

  it('laat bij een geschonden controlevoorschrift aan een jurist of het een plicht tot re-integratie is', () => {
    const events = [typed('2026-09-07', 'controlevoorschrift-geschonden')];
    expect(said('e-grond', events, '2026-11-01', E.refusal)).toContain('moet een jurist zeggen');
    expect(stands('e-grond', events, '2026-11-01')).toMatchObject({ [E.refusal]: 'niet-te-zien' });
  });

  it('telt een deskundigenoordeel van vóór de weigering niet mee', () => {
    const before = [
      typed('2026-08-01', 'deskundigenoordeel-aangevraagd', { door: 'werknemer', vraag: 'passend-werk' }),
      typed('2026-08-20', 'deskundigenoordeel-ontvangen', { uitkomst: 'voor-werkgever' }),
    ];
    expect(stands('e-grond', [...before, ...REFUSAL], '2026-11-01')).toMatchObject({
      [E.judgement]: 'ontbreekt',
    });
  });
});
