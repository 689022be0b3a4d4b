// The worker's settings, read once from the environment; what is wrong is told in one clear Dutch sentence.
import { join } from 'node:path';
import { z } from 'zod';
import { readSmtpAddress } from '../activities/post/smtp-address.ts';
import { settingsFromEnvironment, type ConnectionSettings } from '../client/connection-settings.ts';
import { dataFolder } from '../client/data-folder.ts';
import { Refused } from '../client/front-desk.ts';

const Environment = z.object({
  SMTP_URL: z.string().optional(),
  SPOORWIJZER_AFZENDER: z
    .email('SPOORWIJZER_AFZENDER moet een mailadres zijn, bijvoorbeeld verzuim@voorbeeld.nl.')
    .default('spoorwijzer@localhost.localdomain'),
  SPOORWIJZER_PERSONEN: z.string().optional(),
});

export interface Config {
  /** Where what belongs to this machine is kept; an absolute path. */
  readonly folder: string;
  /** A running Temporal service; without it we start our own server. */
  readonly temporal?: ConnectionSettings;
  /** Where letters are sent; without it they are written to the outbox. */
  readonly smtpUrl?: string;
  /** Mail address that letters come from. */
  readonly from: string;
  /** Folder for letters when there is no mail server. */
  readonly outbox: string;
  /** File with the people letters go to. */
  readonly people: string;
}

/**
 * Reads the settings. An empty variable counts as one that is not set, as compose files and shells make them.
 * @throws Refused
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(filled);
  if (!read.success) throw new Refused(read.error.issues[0]?.message ?? 'De instellingen kloppen niet.');
  const { SMTP_URL: smtpUrl, SPOORWIJZER_AFZENDER: from, SPOORWIJZER_PERSONEN: people } = read.data;
  const folder = dataFolder(filled);
  const temporal = refusing(() => settingsFromEnvironment(filled));
  if (smtpUrl !== undefined) refusing(() => readSmtpAddress(smtpUrl));
  return {
    folder,
    from,
    outbox: join(folder, 'outbox'),
    people: people ?? join(folder, 'people.json'),
    ...(temporal === undefined ? {} : { temporal }),
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
  };
}

/**
 * What `read` answers; where it throws, that is because of something that somebody typed.
 * @throws Refused
 */
export function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
