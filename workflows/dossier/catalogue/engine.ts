// What the engine records itself.
import type { EventKind } from './field.ts';
import { reference } from './words.ts';

export const ENGINE = {
  'brief-verzonden': { label: 'brief verzonden', engine: true, fields: {} },
  'brief-onbestelbaar': {
    label: 'brief onbestelbaar',
    engine: true,
    fields: { brief: reference('always', 'kenmerk van de brief') },
  },
  'huisregels-aangenomen': {
    label: 'huisregels aangenomen',
    engine: true,
    verb: 'huisregels neem-aan',
    fields: {
      vingerafdruk: reference('always', 'vingerafdruk'),
      // Whole, so that the events alone are enough to work everything out again.
      regels: { type: 'house-rules', needed: 'always', label: 'huisregels' },
    },
  },
  geweigerd: { label: 'melding geweigerd', engine: true, fields: {} },
} as const satisfies Readonly<Record<string, EventKind>>;
