// Een brief die misschien tweemaal kwam, blijft zo te zien; wat gewoon verzonden is, kost een getal.
import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { openDossier, pictureNow } from '../../workflows/dossier/dossier.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { recordOutcomes } from '../../workflows/dossier/outcomes.ts';
import { view } from '../../workflows/dossier/view.ts';

const NOW = Date.parse('2026-02-03T09:00:00Z');
const opened = openDossier('D-2026-7K3M9Q', {
  soort: 'ziekmelding',
  op: isoDay('2026-02-02'),
  gemeldOp: '2026-02-02T08:00:00.000Z',
  eersteZiektedag: isoDay('2026-02-02'),
  casemanager: 'p-1',
  leidinggevende: 'p-2',
  hrManager: 'p-3',
});
const { letters } = nextUp(opened, pictureNow(opened), NOW);

describe('Een brief die mogelijk dubbel is', () => {
  it('staat zo in het dossier en in dossier toon, een gewone niet', () => {
    const [first, ...others] = letters;
    if (!first || others.length === 0) throw new Error('nothing leaves on this day');
    const after = recordOutcomes(
      opened,
      [
        { letter: first, outcome: 'verzonden', mogelijkDubbel: true },
        ...others.map((letter) => ({ letter, outcome: 'verzonden' as const })),
      ],
      NOW,
    );
    const sent = view(after, isoDay('2026-02-03')).brieven.filter(({ uitkomst }) => uitkomst === 'verzonden');
    expect(sent.map(({ mogelijkDubbel }) => mogelijkDubbel).filter(Boolean)).toStrictEqual([true]);
    expect(JSON.stringify(after.brieven).match(/uitkomst/g)).toHaveLength(1);
  });
});
