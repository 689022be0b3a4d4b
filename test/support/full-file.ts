// A file for the re-integratieverslag with everything in it, what it looks like without something, and its gaps.
import { verslagOf, type Verslag } from '../../workflows/dossier/verslag/index.ts';
import { pictureOn } from './picture-on.ts';
import { done, typed, type Typed } from './what-if.ts';

/** Everything that can be talked about. */
export const SUBJECTS = [
  'passend-werk',
  'vacatures',
  'uren',
  'werkplek',
  'werktijden',
  'scholing',
  'arbeidsverhouding',
  'spoor-2',
];
/** The last day for the report of this file. */
const TOT = '2027-11-28';

/** A file with everything: D0 2026-03-02, looked at on the last day for the report. */
export const FULL: readonly Typed[] = [
  done('2026-04-01', 'probleemanalyse', { document: 'pa' }),
  done('2026-04-10', 'plan-van-aanpak', { document: 'pva', getekend: 'beide', besproken: SUBJECTS }),
  typed('2026-09-01', 'advies-bedrijfsarts', { advies: 'belastbaarheid', urenPerWeek: 12, document: 'adv' }),
  done('2026-09-10', 'bijstelling-plan-van-aanpak', { document: 'bij', getekend: 'beide' }),
  done('2027-02-10', 'eerstejaarsevaluatie', { document: 'eje', getekend: 'geweigerd' }),
  typed('2027-03-01', 'spoor-2-gestart', { uitvoering: 'extern' }),
  done('2027-03-10', 'trajectplan', { document: 'tp' }),
  ...['2027-04-12', '2027-05-24', '2027-07-05', '2027-08-16', '2027-09-27', '2027-11-08'].map((op, place) =>
    done(op, 'voortgangsrapportage', { document: `vr-${String(place)}` }),
  ),
  done('2027-11-10', 'actueel-oordeel', { document: 'ao' }),
  done('2027-11-12', 'eindevaluatie', {
    document: 'ee',
    getekend: 'beide',
    besproken: ['arbeidsverhouding', 'passend-werk'],
  }),
];

/** Whether an event reports this duty. */
export const isDone = (event: Typed, id: string) => event.verplichting === id;
/** The full file without a duty. */
export const without = (id: string) => FULL.filter((event) => !isDone(event, id));
/** The full file with other fields at a duty. */
export const changed = (id: string, fields: Typed) =>
  FULL.map((event) => (isDone(event, id) ? { ...event, ...fields } : event));
/** The answer on a day. */
export const told = (events: readonly Typed[], tot = TOT, ziekmelding: Typed = {}): Verslag =>
  verslagOf(...pictureOn(events, tot, ziekmelding));
/** The gaps in short. */
export const gaps = (events: readonly Typed[], tot = TOT) =>
  told(events, tot).gaten.map(({ onderdeel, gat, zin }) => `${onderdeel} ${gat}: ${zin}`);
