// The worker's settings, read once from the environment; what is wrong is told in one clear Dutch sentence.
import { join } from 'node:path';
import { z } from 'zod';
import { readSmtpAddress } from '../activities/post/smtp-address.ts';
import { settingsFromEnvironment, type ConnectionSettings } from '../client/connection-settings.ts';
import { dataFolder, documentsFolder } from '../client/data-folder.ts';
import { Refused } from '../client/front-desk.ts';

/** What it says never repeats what somebody typed: that holds a password. */
const database = (name: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      `${name} moet een adres van PostgreSQL zijn, bijvoorbeeld postgres://gebruiker:wachtwoord@server:5432/spoorwijzer.`,
    )
    .refine(
      (address) => URL.canParse(address),
      `${name} is geen geldig adres; schrijf bijzondere tekens in het wachtwoord als %xx.`,
    )
    .optional();

const mailbox = (name: string) =>
  z.email(`${name} moet een mailadres zijn, bijvoorbeeld verzuim@voorbeeld.nl.`);

const Environment = z.object({
  COMPLIANCE_MAIL: mailbox('COMPLIANCE_MAIL').optional(),
  DATABASE_URL: database('DATABASE_URL'),
  DATABASE_URL_LEZER: database('DATABASE_URL_LEZER'),
  OPERATIE_MAIL: mailbox('OPERATIE_MAIL').optional(),
  SMTP_URL: z.string().optional(),
  SPOORWIJZER_AFZENDER: mailbox('SPOORWIJZER_AFZENDER').default('spoorwijzer@localhost.localdomain'),
  SPOORWIJZER_NAVRAAG: z.string().optional(),
  SPOORWIJZER_PERSONEN: z.string().optional(),
});

export interface Config {
  /** Where what belongs to this machine is kept; an absolute path. */
  readonly folder: string;
  /** A running Temporal service; without it we start our own server. */
  readonly temporal?: ConnectionSettings;
  /** A running PostgreSQL, as owner and writer; without it we start our own. */
  readonly databaseUrl?: string;
  /** The same, as a reader. */
  readonly readerUrl?: string;
  /** Where letters are sent; without it they are written to the outbox. */
  readonly smtpUrl?: string;
  /** Command that says whether the mail server took a message, see activities/inquiry.ts. */
  readonly inquiry?: string;
  /** Mail address that letters come from. */
  readonly from: string;
  /** Mailbox of operations: work list, outages, holes. */
  readonly operations?: string;
  /** Mailbox of compliance: holes, retention, chain heads. */
  readonly compliance?: string;
  /** Folder for letters when there is no mail server. */
  readonly outbox: string;
  /** File with the people letters go to. */
  readonly people: string;
  /** Folder with the files of documents; an absolute path. */
  readonly documents: string;
}

/**
 * Reads the settings. An empty variable counts as one that is not set, as compose files and shells make them.
 * @throws Refused
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(filled);
  if (!read.success) throw new Refused(read.error.issues[0]?.message ?? 'De instellingen kloppen niet.');
  const { DATABASE_URL: databaseUrl, DATABASE_URL_LEZER: readerUrl } = read.data;
  const { SMTP_URL: smtpUrl, SPOORWIJZER_AFZENDER: from, SPOORWIJZER_PERSONEN: people } = read.data;
  const { OPERATIE_MAIL: operations, COMPLIANCE_MAIL: compliance } = read.data;
  const { SPOORWIJZER_NAVRAAG: inquiry } = read.data;
  const folder = dataFolder(filled);
  const temporal = refusing(() => settingsFromEnvironment(filled));
  if (smtpUrl !== undefined) refusing(() => readSmtpAddress(smtpUrl));
  return {
    folder,
    from,
    outbox: join(folder, 'outbox'),
    people: people ?? join(folder, 'people.json'),
    documents: documentsFolder(filled),
    ...(inquiry === undefined ? {} : { inquiry }),
    ...(operations === undefined ? {} : { operations }),
    ...(compliance === undefined ? {} : { compliance }),
    ...(temporal === undefined ? {} : { temporal }),
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(readerUrl === undefined ? {} : { readerUrl }),
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
