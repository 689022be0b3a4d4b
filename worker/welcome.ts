// What `npm start` prints when everything is up: what runs where, and how to open a first dossier.
import { relative } from 'node:path';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import type { Config } from './config.ts';

export interface Up {
  readonly settings: ConnectionSettings;
  /** Address of Temporal's own pages. */
  readonly pages?: string;
  /** Address of the register, with its password. */
  readonly register: string;
  /** Whether the register had nobody, and got the example. */
  readonly examplePeople: boolean;
}

/** The text, ready to print. */
export function welcome(config: Config, { settings, pages, register, examplePeople }: Up): string {
  const own = settings.source === 'data folder';
  const rows: [string, string][] = [
    [
      'Temporal',
      `${settings.connection.address ?? ''}, naamruimte ${settings.namespace}${own ? '' : ' (TEMPORAL_ADDRESS)'}`,
    ],
    ...(pages === undefined ? [] : [['', `bekijken: ${pages}`] satisfies [string, string]]),
    ['Worker', `takenrij ${TASK_QUEUE}`],
    ['Register', database(config, register)],
    ['Brieven', letters(config)],
    ['Mensen', examplePeople ? 'vier om mee te beginnen, die niet bestaan' : 'in het register'],
    ['', 'eigen mensen: npx spoorwijzer persoon importeer mensen.csv'],
    ['Wacht', onCall(config)],
    ['Gegevens', `${here(config.folder)} (bewaar de sleutel daarin ook ergens anders)`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
  return `
Spoorwijzer draait.

${table}

Open een eerste dossier, in een ander venster in deze map:

  npx spoorwijzer dossier open --eerste-ziektedag ${daysAgo(28)} --werkgever W-1 \\
      --medewerker P-101 --casemanager P-7 --leidinggevende P-12 --hr-manager P-3

Stoppen: Ctrl-C. De dossiers blijven bewaard.
`;
}

function database(config: Config, address: string): string {
  const { host, pathname } = new URL(address);
  const where = `PostgreSQL op ${host}, database ${pathname.slice(1)}`;
  if (config.databaseUrl === undefined) return where;
  return `${where} (DATABASE_URL${config.readerUrl === undefined ? '; zet DATABASE_URL_LEZER om het te lezen' : ''})`;
}

/** Who hears of what goes wrong. */
function onCall({ operations, compliance }: Config): string {
  const missing = [
    ...(operations === undefined ? ['OPERATIE_MAIL (werklijst, uitval, gaten)'] : []),
    ...(compliance === undefined ? ['COMPLIANCE_MAIL (gaten, bewaarlijst, ketenlijst)'] : []),
  ];
  const told = [operations, compliance].filter((each) => each !== undefined).join(' en ');
  if (missing.length === 0) return told;
  const asked = `niemand hoort wat er misgaat zonder ${missing.join(' en ')}`;
  return told === '' ? asked : `${told}; ${asked}`;
}

function letters(config: Config): string {
  if (config.smtpUrl === undefined) return `naar ${here(config.outbox)} (zet SMTP_URL om ze te versturen)`;
  const { hostname, port } = new URL(config.smtpUrl);
  return `via ${hostname}${port === '' ? '' : `:${port}`}, van ${config.from}`;
}

/** A path as one would type it here. */
function here(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
