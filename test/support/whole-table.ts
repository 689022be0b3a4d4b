// A synthetic page with all forty rows of law.md §12.2: it proves that the grammar can already say every one of them.
import type { LawPage, Obligation } from '../../workflows/law/obligation.ts';
import { law20230701 } from '../../workflows/law/versions/2023-07-01.ts';
import type { LaterObligation, WithLaterNames } from './later-names.ts';
import { rowsOfRefusal } from './later-rows-refusal.ts';
import { rowsOfSpoor2, startSpoor2 } from './later-rows-spoor-2.ts';
import { rowsOfUwv } from './later-rows-uwv.ts';

/** Rows of today's page that say more once the events of later releases work. */
function inFull(row: Obligation): LaterObligation {
  if (row.id === 'start-spoor-2') return startSpoor2;
  if (row.id === 'ziekmelding-uwv') {
    return { ...row, milder: { in: 'vangnet-zes-weken', kracht: 'beleid', ladder: 'zacht' } };
  }
  if (row.id === 'wia-besluit') {
    const named = { rule: 'on', day: { event: 'uwv-verlengt-beslistermijn', field: 'tot' } } as const;
    return { ...row, due: { rule: 'first-known', of: [named, row.due] } };
  }
  return row;
}

export const wholeTable: WithLaterNames<LawPage> = {
  ...law20230701,
  version: '2099-01-01',
  from: '2099-01-01',
  note: 'Alle veertig rijen, om te zien of de grammatica ze kan zeggen.',
  obligations: [...law20230701.obligations.map(inFull), ...rowsOfUwv, ...rowsOfSpoor2, ...rowsOfRefusal],
};
