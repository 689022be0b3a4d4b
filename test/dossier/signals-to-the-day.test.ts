// Een vraag speelt vanaf de dag waar zij over gaat, en in een gesloten dossier speelt er geen meer.
import { expect, it } from '@jest/globals';
import { signalen } from '../../workflows/dossier/risk.ts';
import { pictureOn } from '../support/picture-on.ts';
import { day } from '../support/synthetic.ts';
import { typed } from '../support/what-if.ts';

const conflict = typed('2026-05-04', 'conflict');
/** Announced on the day itself; the dossier is closed from 1 June on. */
const left = typed('2026-05-31', 'uit-dienst');

it.each([
  ['2026-05-03', [], []],
  ['2026-05-04', ['conflict-zonder-mediation'], ['conflict-zonder-mediation']],
  ['2026-05-31', ['conflict-zonder-mediation'], ['conflict-zonder-mediation']],
  ['2026-06-01', [], ['conflict-zonder-mediation']],
  ['2026-06-02', [], ['conflict-zonder-mediation']],
])(
  'op %s speelt in een dossier dat op 1 juni sluit: %j, en in een dat doorloopt: %j',
  (on, closing, open) => {
    const asked = (...events: Parameters<typeof pictureOn>[0]) =>
      signalen(pictureOn(events, '2026-06-02')[0], day(on)).map(({ signaal }) => signaal);
    expect(asked(conflict, left)).toStrictEqual(closing);
    expect(asked(conflict)).toStrictEqual(open);
  },
);

it('de dag sinds wanneer een vraag speelt blijft dezelfde', () => {
  const [picture] = pictureOn([conflict], '2026-06-02');
  expect(signalen(picture, day('2026-06-02'))).toStrictEqual([
    {
      signaal: 'conflict-zonder-mediation',
      sinds: '2026-05-04',
      vraag: 'Er is een conflict vastgesteld. Is mediation aangeboden?',
    },
  ]);
});
