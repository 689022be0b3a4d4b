// Whether everything is well: one line for each part, told by the part itself.
import proto from '@temporalio/proto';
import { healthOf, type RegisterHealth } from '../activities/register/read/health.ts';
import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../workflows/names.ts';
import { Failed, Refused } from './front-desk.ts';
import { runOnce } from './jobs.ts';
import { askRegister } from './register-reader.ts';
import { connectTemporal } from './temporal.ts';

/** One line of `gezond`. */
export interface Onderdeel {
  readonly onderdeel:
    | 'temporal'
    | 'register'
    | 'worker'
    | 'mailserver'
    | 'uitgestelde brieven'
    | 'onzekere brieven'
    | 'controle';
  readonly goed: boolean;
  /** One Dutch sentence; with a way out when it is not well. */
  readonly zin: string;
  /** The instant it is about, ISO text. */
  readonly sinds?: string;
}

const MINUTE_MS = 60_000;
/** A worker beats each minute. */
const ALIVE_MS = 3 * MINUTE_MS;
/** A letter that waits longer than this needs somebody. */
const WAITING_MS = 60 * MINUTE_MS;
/** The proof runs every night. */
const PROOF_MS = 36 * 60 * MINUTE_MS;
const PATIENCE_MS = 15_000;

const sentenceOf = (error: unknown): string =>
  error instanceof Failed || error instanceof Refused
    ? error.message
    : 'Er ging iets mis dat niemand verwachtte; kijk in het logboek van de worker.';

/** Whether a worker asked Temporal for work lately. */
async function polled(client: Client): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: TASK_QUEUE },
    taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  return pollers.some(
    ({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1000 < ALIVE_MS,
  );
}

async function mailServer(client: Client | undefined, works: boolean): Promise<Onderdeel> {
  const onderdeel = 'mailserver';
  if (!client || !works)
    return { onderdeel, goed: false, zin: 'Niet na te gaan: er draait geen worker die het kan proberen.' };
  try {
    const { zin, fout } = await runOnce(client, 'postproef', { taak: 'postproef' }, PATIENCE_MS);
    return { onderdeel, goed: fout !== true, zin };
  } catch (error) {
    return { onderdeel, goed: false, zin: sentenceOf(error) };
  }
}

function worker({ hartslag }: RegisterHealth, now: number): Onderdeel {
  const onderdeel = 'worker';
  if (!hartslag)
    return { onderdeel, goed: false, zin: 'Er heeft nog geen worker gedraaid; start hem met: npm start' };
  const sinds = hartslag.laatst;
  const quiet = now - Date.parse(sinds) > ALIVE_MS;
  if (!quiet && !hartslag.gestopt) return { onderdeel, goed: true, zin: 'De worker leeft.', sinds };
  const zin = hartslag.gestopt
    ? 'De worker is gestopt, met opzet; start hem met: npm start'
    : 'De worker geeft geen teken van leven meer; start hem met: npm start';
  return { onderdeel, goed: false, zin, sinds };
}

const letters = (count: number): string => (count === 1 ? '1 brief' : `${String(count)} brieven`);

function fromRegister(health: RegisterHealth, now: number): readonly Onderdeel[] {
  const { uitgesteld, oudste, onzeker, controle } = health;
  const old = oudste !== undefined && now - Date.parse(oudste) > WAITING_MS;
  const proven = controle !== undefined && now - Date.parse(controle.klaar) <= PROOF_MS;
  return [
    worker(health, now),
    {
      onderdeel: 'uitgestelde brieven',
      goed: !old,
      zin:
        uitgesteld === 0
          ? 'Er wacht geen brief.'
          : `Er wacht ${letters(uitgesteld)}${old ? ', langer dan een uur: kijk naar de mailserver.' : '; dat gaat vanzelf opnieuw.'}`,
      ...(oudste === undefined ? {} : { sinds: oudste }),
    },
    {
      onderdeel: 'onzekere brieven',
      goed: onzeker === 0,
      zin:
        onzeker === 0
          ? 'Van elke brief is bekend of hij weg is.'
          : `Van ${letters(onzeker)} is niet bekend of hij weg is; kijk met: spoorwijzer controle`,
    },
    {
      onderdeel: 'controle',
      goed: proven && controle.gaten === 0,
      zin:
        controle === undefined
          ? 'Er is nog niet gecontroleerd; doe dat met: spoorwijzer taken nu nachtcontrole'
          : controle.gaten > 0
            ? `De laatste controle vond ${controle.gaten === 1 ? '1 gat' : `${String(controle.gaten)} gaten`}; kijk met: spoorwijzer controle`
            : proven
              ? 'De laatste controle vond geen gaten.'
              : 'De laatste controle is langer dan anderhalve dag geleden; doe er een met: spoorwijzer taken nu nachtcontrole',
      ...(controle === undefined ? {} : { sinds: controle.klaar }),
    },
  ];
}

/**
 * Asks every part how it is. What does not answer is a line, not an error.
 * @param wie who asks
 */
export async function checkHealth(wie: string): Promise<readonly Onderdeel[]> {
  const temporal = await connectTemporal().catch((error: unknown) => sentenceOf(error));
  const client = typeof temporal === 'string' ? undefined : temporal.client;
  const [health, works] = await Promise.all([
    askRegister({ wie, wat: 'gezond' }, healthOf).catch((error: unknown) => sentenceOf(error)),
    client ? polled(client).catch(() => false) : false,
  ]);
  const parts: Onderdeel[] = [
    typeof temporal === 'string'
      ? { onderdeel: 'temporal', goed: false, zin: temporal }
      : { onderdeel: 'temporal', goed: true, zin: 'Temporal antwoordt.' },
    typeof health === 'string'
      ? { onderdeel: 'register', goed: false, zin: health }
      : { onderdeel: 'register', goed: true, zin: 'Het register antwoordt.' },
    await mailServer(client, works),
    ...(typeof health === 'string' ? [] : fromRegister(health, Date.now())),
  ];
  if (typeof temporal !== 'string') await temporal.close();
  return parts;
}
