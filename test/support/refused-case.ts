// The steps of a refusal procedure in the order of the law, to lay in a what-if.
import { done, typed as event, type Typed } from './what-if.ts';

export const refusedFor = (reden: string, wat = 'scholing') =>
  event('2026-06-04', 'medewerking-geweigerd', { wat, reden });
export const talk = (deugdelijkeGrond: string) =>
  event('2026-06-08', 'gesprek-gevoerd', { deugdelijkeGrond });
export const notice = done('2026-06-05', 'kennisgeving-vermoeden');
export const warning = (fields: Typed = {}) => [
  event('2026-06-09', 'waarschuwing-verzonden', {
    maatregel: 'stop',
    reactieUiterlijk: '2026-06-16',
    ...fields,
  }),
  event('2026-06-10', 'waarschuwing-ontvangen', { bewijs: 'aangetekend' }),
];
export const stop = (op: string, fields: Typed = {}) =>
  event(op, 'loonmaatregel-opgelegd', { maatregel: 'stop', grond: 'lid-3-d', ...fields });
