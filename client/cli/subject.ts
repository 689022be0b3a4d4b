// What a question is about: a running dossier as it stands today, or a scenario in a file on its peildatum.
import { amsterdamDay } from '../../workflows/calendar/amsterdam-day.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { pictureNow } from '../../workflows/dossier/dossier.ts';
import { pictureOf, type Picture } from '../../workflows/dossier/picture.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { Refused } from '../front-desk.ts';
import { askerOf, type AskerOptions } from './asker.ts';
import { atTheDesk } from './desk.ts';
import type { Terminal } from './terminal.ts';

/** A dossier with the day at whose end it is looked at. */
export interface Subject {
  /** Its number; a scenario has none. */
  readonly dossiernummer?: string;
  readonly picture: Picture;
  readonly day: IsoDay;
}

/** Options that choose a subject, and how to answer. */
export interface SubjectOptions extends AskerOptions {
  readonly scenario?: string;
  readonly json?: true;
}

/** The option's placeholder and help, the same for every verb that takes it. */
export const SCENARIO_OPTION = [
  '--scenario <bestand>',
  'reken met een scenario in plaats van een dossier (- is de standaardinvoer); zonder server',
] as const;

async function inFile(path: string): Promise<Subject> {
  const [{ readJson }, { readScenario }] = await Promise.all([
    import('./read-input.ts'),
    import('../../workflows/dossier/scenario.ts'),
  ]);
  const { ziekmelding, gebeurtenissen, tot } = readScenario(await readJson(path));
  return { picture: pictureOf(ziekmelding, gebeurtenissen, DEFAULT_POLICY), day: tot };
}

/**
 * Finds what is asked about: one dossier, or one scenario.
 * @param verb the command, as the log of readings keeps it
 * @throws Refused when both or neither are named, or the scenario is not accepted
 * @throws Failed when there is no server
 */
export async function subjectOf(
  dossier: string | undefined,
  { scenario, ...asker }: SubjectOptions,
  verb: string,
  terminal: Terminal,
): Promise<Subject> {
  if ((dossier === undefined) === (scenario === undefined))
    throw new Refused('Noem een dossier, of met --scenario een bestand; met --help ziet u voorbeelden.');
  if (scenario !== undefined) return inFile(scenario);
  const nummer = dossier ?? '';
  const state = await atTheDesk(terminal, askerOf(verb, asker), (desk) => desk.state(nummer));
  return { dossiernummer: state.nummer, picture: pictureNow(state), day: amsterdamDay(Date.now()) };
}
