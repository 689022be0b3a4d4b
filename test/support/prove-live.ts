// The proof of a live desk: its register, its Temporal, its chain key.
import { openRegister } from '../../activities/register/database.ts';
import { prove, type ProofOutcome } from '../../activities/register/read/proof/prove.ts';
import { loadChainKey } from '../../client/chain-key.ts';
import { runningDossiers } from '../../client/running-dossiers.ts';
import type { LiveDesk } from './live-desk.ts';

/** @param pause between the two looks at what differs; milliseconds */
export async function proveLive(
  live: Pick<LiveDesk, 'folder' | 'client'> & { readonly register: { readonly url: string } },
  pause = 5_000,
): Promise<ProofOutcome> {
  const register = openRegister(live.register.url, { connections: 2 });
  try {
    return await prove((question) => register.transaction().execute(question), {
      now: () => Date.now(),
      key: await loadChainKey(live.folder, {}),
      running: runningDossiers(live.client),
      pause: () => new Promise((done) => setTimeout(done, pause)),
    });
  } finally {
    await register.destroy();
  }
}
