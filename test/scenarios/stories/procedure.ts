// The steps after a refusal in a few words, as the stories about it type them.
import { happens, type Step } from '../../support/scenario/story.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A written warning, approved by a second person. */
export const warning = (maatregel: string, reactieUiterlijk: string): Fields => ({
  maatregel,
  reactieUiterlijk,
  verzendwijze: 'aangetekend',
  door: 'casemanager',
  goedgekeurdDoor: 'hr-manager',
});

/** A measure, approved by a second person. */
export const measure = (maatregel: string, grond: string): Fields => ({
  maatregel,
  grond,
  door: 'casemanager',
  goedgekeurdDoor: 'hr-manager',
});

/** What the talk about the refusal showed. */
export const talked = (deugdelijkeGrond: string): Step => happens('gesprek-gevoerd', { deugdelijkeGrond });

/** The warning arrived, with proof. */
export const received: Step = happens('waarschuwing-ontvangen', { bewijs: 'aangetekend' });
