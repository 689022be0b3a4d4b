// `controle` over ten thousand dossiers by the register alone: how long, how much memory, and that it finds nothing.
import { sql } from 'kysely';
import { prove, type Ask, type ProofAsked } from '../../activities/register/read/proof/prove.ts';
import { openReader } from '../../activities/register/read.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { noon } from '../support/in-memory.ts';
import { KEY, proofRegister } from '../support/proof-register.ts';
import type { Figure } from './figures.ts';
import { fillRegister } from './many-lives.ts';

const DOSSIERS = Number(process.env.DOSSIERS ?? 10_000);
const TODAY = isoDay('2026-11-22');
const LOOK_EVERY = 100;
const MB = 1024 * 1024;

/**
 * One proof, measured.
 * @throws Error when it finds a hole: then it did not prove what it was measured for
 */
export async function measureProof(title: string, ask: Ask, asked: ProofAsked): Promise<readonly Figure[]> {
  globalThis.gc?.();
  const { heapUsed: before } = process.memoryUsage();
  let most = before;
  const start = performance.now();
  const { dossiers, verplichtingen, gaten } = await prove(ask, {
    ...asked,
    progress: (done) => {
      if (done % LOOK_EVERY === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (gaten.length > 0)
    throw new Error(`${String(gaten.length)} holes, the first: ${JSON.stringify(gaten[0])}`);
  return [
    { name: title, value: seconds, unit: 'seconds' },
    { name: '  dossiers, without a hole', value: dossiers, unit: 'dossiers' },
    { name: '  their duties', value: verplichtingen, unit: 'duties' },
    { name: '  each', value: (seconds * 1000) / dossiers, unit: 'ms' },
    { name: '  heap at its peak, rubbish too', value: (most - before) / MB, unit: 'MB' },
  ];
}

/** Fills a register through its writer, and proves it through the reader's door. */
export async function measureProofAlone(): Promise<readonly Figure[]> {
  const planted = await proofRegister();
  const reader = openReader(planted.fresh.readerUrl);
  try {
    const { events, letters, pace } = await fillRegister(planted, DOSSIERS, TODAY);
    await sql`analyze`.execute(planted.register);
    return [
      { name: 'dossiers with their letters, into the register', value: pace, unit: 'a second' },
      { name: '  events', value: events, unit: 'events' },
      { name: '  letters', value: letters, unit: 'letters' },
      ...(await measureProof(
        'controle by the register alone',
        (question) => reader.read({ wie: 'bench', wat: 'controle' }, question),
        { now: () => noon(TODAY), key: KEY },
      )),
    ];
  } finally {
    await reader.close();
    await planted.stop();
  }
}
