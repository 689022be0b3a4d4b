// Our own PostgreSQL, with the register on disk in the data folder: clears up after a crash, starts, and keeps running.
import { join } from 'node:path';
import { Failed } from '../../client/front-desk.ts';
import { freePort } from './free-port.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import { alone, ensureDatabaseFolder, type Postgres } from './postgres-folder.ts';
import { endLeftOver, launchPostgres, type PostgresServer } from './postgres-process.ts';
import { findPostgres } from './postgres-programs.ts';
import { serverUser } from './postgres-user.ts';
import { say, withProgress } from './progress.ts';
import { DATABASE, LOGINS, newPasswords, readAddresses, writeAddresses } from './register-addresses.ts';

/** Somebody else may take a free port before we listen on it. */
const ATTEMPTS = 3;
/** Log file in the data folder. */
export const REGISTER_LOG = 'register.log';

export interface OwnPostgres extends Kept {
  /** Address of the owner and writer. */
  readonly url: string;
  /** Address of the reader. */
  readonly readerUrl: string;
}

/** Only our two logins, only in our database, only with a password. */
const ACCESS = Object.values(LOGINS)
  .map((login) => `host ${DATABASE} ${login} 127.0.0.1/32 scram-sha-256\n`)
  .join('');

const FROM_THE_START = `
create role spoorwijzer_schrijver nologin;
create role spoorwijzer_lezer nologin;
create role ${LOGINS.writer} login in role spoorwijzer_schrijver;
create role ${LOGINS.reader} login in role spoorwijzer_lezer;
create database ${DATABASE} owner ${LOGINS.writer};
revoke all on database ${DATABASE} from public;
grant connect on database ${DATABASE} to spoorwijzer_lezer;
`;

/**
 * Starts the PostgreSQL of this data folder, and writes its addresses into it. It stays on its port, also when it dies
 * and is started again. Only one process at a time may do so: take the folder first.
 * @throws Failed when it does not come up, or the folder is of another major version
 */
export async function startOwnPostgres(folder: string): Promise<OwnPostgres> {
  const data = join(folder, 'register');
  const user = await serverUser(data);
  const postgres: Postgres = { ...(await findPostgres(user)), data, ...(user && { user }) };
  if (await endLeftOver(data)) {
    say('De vorige keer is Spoorwijzer niet netjes gestopt; de PostgreSQL die nog draaide is eerst gestopt.');
  }
  await withProgress('Het register wordt klaargezet', () =>
    ensureDatabaseFolder(postgres, ACCESS, FROM_THE_START),
  );
  const before = await readAddresses(folder);
  const passwords = before?.passwords ?? newPasswords();
  if (before === undefined) {
    const set = (['writer', 'reader'] as const).map(
      (who) => `alter role ${LOGINS[who]} password '${passwords[who]}';\n`,
    );
    await alone(postgres, set.join(''));
  }
  const logFile = join(folder, REGISTER_LOG);
  const { server, port } = await withProgress('Wachten tot PostgreSQL antwoordt', () =>
    launchSomewhere(postgres, logFile, before?.port),
  );
  const kept = keepRunning(
    server,
    () => launchPostgres(postgres, port, logFile),
    () => {
      say('PostgreSQL is onverwacht gestopt en wordt opnieuw gestart.');
    },
  );
  const addresses = await writeAddresses(folder, passwords, port);
  return { ...kept, url: addresses.writer, readerUrl: addresses.reader };
}

async function launchSomewhere(
  postgres: Postgres,
  logFile: string,
  preferred?: number,
): Promise<{ server: PostgresServer; port: number }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort(attempt === 0 ? preferred : undefined);
    const server = await launchPostgres(postgres, port, logFile);
    if (server !== undefined) return { server, port };
  }
  throw new Failed(
    `PostgreSQL komt niet op gang; zie ${logFile}, of geef met DATABASE_URL een eigen PostgreSQL op.`,
  );
}
