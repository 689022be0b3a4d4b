// The job `ketenlijst`: writes and signs the heads of all chains, and has compliance keep the fingerprint of the list.
import { writeChainHeads } from '../register/chain-heads.ts';
import { counted } from './instants.ts';
import type { JobWork } from './job.ts';
import { mailboxOf, NOTHING, report, sendAll } from './mailbox.ts';

export const chainList: JobWork = async (run) => {
  const { parts, today, period, values } = run;
  const { dossiers, kenmerk } = await writeChainHeads(
    parts.register,
    parts.chainKey,
    `${today.slice(0, 7)}-01`,
  );
  const aantalDossiers = counted(dossiers, 'dossier', 'dossiers');
  const about = `Ketenlijst van ${period}, ${aantalDossiers}`;
  if (dossiers === 0) return report(about, NOTHING);
  const letter = parts.jobLetters.render('ketenlijst', {
    ...values,
    periode: period,
    aantalDossiers,
    kenmerk,
  });
  return report(
    about,
    await sendAll(run, 'ketenlijst', [{ to: mailboxOf('compliance', parts.compliance), letter }]),
  );
};
