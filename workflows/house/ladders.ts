// The ladders of reminders and escalation, as data: ours, not the law's (an employer's own ones come in through policy.ts).
import type { Brief, Rol } from '../dossier/forecast-types.ts';
import type { Ladder, ObligationId } from '../law/vocabulary.ts';

/** Letters that a ladder can send. */
export const LADDER_LETTERS = [
  'herinnering',
  'vandaag-uiterlijk',
  'te-laat',
  'escalatie',
  'vraag',
] as const satisfies readonly Brief[];
export type LadderLetter = (typeof LADDER_LETTERS)[number];

/** Whom a step can be written to. */
export const ROLES_WRITTEN_TO = [
  'casemanager',
  'leidinggevende',
  'hr-manager',
  'werknemer',
] as const satisfies readonly Rol[];

/**
 * The day of a step: calendar days or working days from `S` (the streefdatum) or `U` (the respijt, else the hard date).
 * Negative is before. A day before U moves back to a working day, a day after U forward to one; that is the agenda's work.
 */
export type StepDay =
  { readonly from: 'S' | 'U'; readonly days: number } | { readonly from: 'U'; readonly workingDays: number };

/** One rung. */
export interface Step {
  /** Its name, once per ladder; part of the letter's identity. */
  readonly step: string;
  readonly letter: LadderLetter;
  readonly on: StepDay;
  /** `desk`: whoever has the actor's work done, see {@link deskOf}. */
  readonly to: 'desk' | readonly Rol[];
  /** Never falls away: when its day lies before the date became known it leaves the next morning. */
  readonly first?: true;
}

export const HOUSE_LADDERS: Readonly<Record<Ladder, readonly Step[]>> = {
  wettelijk: [
    { step: 'herinnering-1', letter: 'herinnering', on: { from: 'S', days: -14 }, to: 'desk', first: true },
    { step: 'herinnering-2', letter: 'herinnering', on: { from: 'S', days: -3 }, to: 'desk' },
    {
      step: 'escalatie-leidinggevende',
      letter: 'escalatie',
      on: { from: 'U', workingDays: -5 },
      to: ['leidinggevende'],
    },
    {
      step: 'escalatie-hr-manager',
      letter: 'escalatie',
      on: { from: 'U', workingDays: -2 },
      to: ['hr-manager'],
    },
    {
      step: 'vandaag-uiterlijk',
      letter: 'vandaag-uiterlijk',
      on: { from: 'U', days: 0 },
      to: ['casemanager', 'leidinggevende'],
    },
    { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: ['hr-manager'] },
  ],
  regeling: [
    { step: 'herinnering-1', letter: 'herinnering', on: { from: 'S', days: -14 }, to: 'desk', first: true },
    { step: 'herinnering-2', letter: 'herinnering', on: { from: 'S', days: -3 }, to: 'desk' },
    { step: 'vandaag-uiterlijk', letter: 'vandaag-uiterlijk', on: { from: 'U', days: 0 }, to: 'desk' },
    { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' },
    {
      step: 'escalatie-leidinggevende',
      letter: 'escalatie',
      on: { from: 'U', days: 4 },
      to: ['leidinggevende'],
    },
    { step: 'escalatie-hr-manager', letter: 'escalatie', on: { from: 'U', days: 11 }, to: ['hr-manager'] },
  ],
  zacht: [
    { step: 'herinnering-1', letter: 'herinnering', on: { from: 'S', days: -7 }, to: 'desk', first: true },
    { step: 'te-laat', letter: 'te-laat', on: { from: 'U', days: 1 }, to: 'desk' },
    {
      step: 'escalatie-leidinggevende',
      letter: 'escalatie',
      on: { from: 'U', days: 8 },
      to: ['leidinggevende'],
    },
    { step: 'escalatie-hr-manager', letter: 'escalatie', on: { from: 'U', days: 22 }, to: ['hr-manager'] },
  ],
  bewaking: [{ step: 'vraag', letter: 'vraag', on: { from: 'U', days: 1 }, to: ['casemanager'] }],
};

/**
 * The desk that has a duty done: the casemanager, whoever must act by law; the WIA application is the
 * employee's own, so it is written to the employee as well.
 */
export function deskOf(duty: ObligationId): readonly Rol[] {
  return duty === 'wia-aanvraag' ? ['casemanager', 'werknemer'] : ['casemanager'];
}
