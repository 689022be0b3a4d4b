// What `npm start` prints when everything is up: what runs where, and how to open a first dossier.
import { relative } from 'node:path';
import type { ConnectionSettings } from '../client/connection-settings.ts';
import { TASK_QUEUE } from '../workflows/names.ts';
import type { Config } from './config.ts';

export interface Up {
  readonly settings: ConnectionSettings;
  /** Address of Temporal's own pages. */
  readonly pages?: string;
  /** Whether the file with people is the example we just made. */
  readonly newPeople: boolean;
}

/** The text, ready to print. */
export function welcome(config: Config, { settings, pages, newPeople }: Up): string {
  const own = settings.source === 'data folder';
  const rows: [string, string][] = [
    [
      'Temporal',
      `${settings.connection.address ?? ''}, naamruimte ${settings.namespace}${own ? '' : ' (TEMPORAL_ADDRESS)'}`,
    ],
    ...(pages === undefined ? [] : [['', `bekijken: ${pages}`] satisfies [string, string]]),
    ['Worker', `takenrij ${TASK_QUEUE}`],
    ['Brieven', letters(config)],
    ['Mensen', `${here(config.people)}${newPeople ? ' (een voorbeeld; zet er uw eigen mensen in)' : ''}`],
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
