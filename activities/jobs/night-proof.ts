// The job `nachtcontrole`: recomputes everything, keeps the outcome, and writes to operations and compliance when there is a hole.
import { oneLine } from '../../workflows/dossier/one-line.ts';
import { counted } from './instants.ts';
import type { JobWork } from './job.ts';
import { mailboxOf, NOTHING, report, sendAll } from './mailbox.ts';

export const nightProof: JobWork = async (run) => {
  const { parts, period, values } = run;
  const begon = new Date().toISOString();
  const uitslag = await parts.prove();
  await parts.register
    .insertInto('controle')
    .values({
      begon,
      klaar: new Date().toISOString(),
      door: 'nachtcontrole',
      uitslag: JSON.stringify(uitslag),
    })
    .execute();
  const { dossiers, gaten } = uitslag;
  const [aantalDossiers, aantalGaten] = [
    counted(dossiers, 'dossier', 'dossiers'),
    counted(gaten.length, 'gat', 'gaten'),
  ];
  const about = `Nachtcontrole van ${period}: ${aantalDossiers} nagerekend, ${aantalGaten}`;
  if (gaten.length === 0) return report(about, NOTHING);
  const letter = parts.jobLetters.render(
    'nachtcontrole',
    { ...values, aantalDossiers, aantalGaten },
    {
      gaten: gaten.map(({ dossiernummer, gat, zin }) => ({
        'rij.dossier': dossiernummer === '' ? '-' : dossiernummer,
        'rij.gat': gat,
        'rij.zin': oneLine(zin),
      })),
    },
  );
  const to = [mailboxOf('operatie', parts.operations), mailboxOf('compliance', parts.compliance)];
  return report(
    about,
    await sendAll(
      run,
      'nachtcontrole',
      to.map((each) => ({ to: each, letter })),
    ),
  );
};
