// Whether a dossier names the page of the law it rests on, and refuses to live on under one that changed.
import { describe, expect, it } from '@jest/globals';
import { checkLaw, forget, openDossier, seenTo, type PinnedLaw } from '../../workflows/dossier/dossier.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { report } from '../../workflows/dossier/report.ts';
import { view } from '../../workflows/dossier/view.ts';
import { EARLIER_FINGERPRINTS, LAW_LOCK } from '../../workflows/law/law.lock.ts';
import { noon, opened } from '../support/in-memory.ts';
import { day } from '../support/synthetic.ts';
import { D0 } from '../support/what-if.ts';

describe('een dossier', () => {
  it.each([
    ['2023-06-30', '2020-01-01'],
    ['2023-07-01', '2023-07-01'],
    [D0, '2023-07-01'],
  ])('met eerste ziektedag %s rust op de wetspagina %s en noemt haar vingerafdruk', (first, versie) => {
    const { wet } = openDossier('D-1', readZiekmelding({ eersteZiektedag: first }, 'scenario'));
    expect(wet).toStrictEqual({ versie, vingerafdruk: LAW_LOCK[versie] });
    expect(wet.vingerafdruk).toMatch(/^[0-9a-f]{64}$/);
  });

  it('waarvan de eerste ziektedag eerder blijkt, rust op de pagina van die dag', () => {
    const late = opened('2023-07-03');
    const earlier = { soort: 'eerste-ziektedag-gecorrigeerd', op: '2023-07-05', wordt: '2023-06-30' };
    expect(report(late, earlier, 'e', noon('2023-07-05')).dossier.wet).toStrictEqual({
      versie: '2020-01-01',
      vingerafdruk: LAW_LOCK['2020-01-01'],
    });
  });

  it('dat nieuw is heeft nog niets geweigerd en nog niets vastgelegd', () => {
    const { geweigerd, gebeurtenissen } = view(opened(D0), day(D0));
    expect(geweigerd).toStrictEqual([]);
    expect(gebeurtenissen.map(({ soort }) => soort)).toStrictEqual(['ziekmelding']);
  });
});

describe('de wetspagina van een dossier dat verder leeft', () => {
  const resting = (wet: PinnedLaw) => () => {
    checkLaw({ ...opened(D0), wet });
  };
  const known = Object.keys(LAW_LOCK).flatMap((versie) =>
    [LAW_LOCK[versie], ...(EARLIER_FINGERPRINTS[versie] ?? [])].map((each) => [versie, each ?? ''] as const),
  );

  it.each(known)('%s met vingerafdruk %s is bekend', (versie, vingerafdruk) => {
    expect(resting({ versie, vingerafdruk })).not.toThrow();
  });

  it('die sindsdien veranderd is, wordt geweigerd en genoemd', () => {
    expect(resting({ versie: '2023-07-01', vingerafdruk: 'f00' })).toThrow(
      'dossier D-2026-TEST23 rests on law page 2023-07-01 (f00), which this release does not have',
    );
    expect(resting({ versie: '2023-07-01', vingerafdruk: '' })).toThrow('which this release does not have');
  });

  it('met de vingerafdruk van een andere pagina, of die deze uitgave niet kent, wordt geweigerd', () => {
    const vingerafdruk = LAW_LOCK['2020-01-01'] ?? '';
    expect(resting({ versie: '2023-07-01', vingerafdruk })).toThrow('law page 2023-07-01');
    expect(resting({ versie: '2031-01-01', vingerafdruk })).toThrow('law page 2031-01-01');
    expect(resting({ versie: '2031-01-01', vingerafdruk: '' })).toThrow('law page 2031-01-01');
  });
});

describe('tot en met welke dag de brieven zijn afgehandeld', () => {
  const dossier = seenTo(opened(D0), day('2026-03-10'));

  it('schuift alleen vooruit', () => {
    expect(dossier.afgehandeldTot).toBe('2026-03-10');
    expect(seenTo(dossier, day('2026-03-09')).afgehandeldTot).toBe('2026-03-10');
    expect(seenTo(dossier, day('2026-03-11')).afgehandeldTot).toBe('2026-03-11');
  });

  it('is geen verandering: het blijft hetzelfde dossier, met dezelfde revisie', () => {
    expect(seenTo(dossier, day('2026-03-10'))).toBe(dossier);
    expect(seenTo(dossier, day('2026-03-11')).revisie).toBe(dossier.revisie);
    expect(forget(dossier, [])).toBe(dossier);
  });
});
