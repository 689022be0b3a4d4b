// Gates of a new page of the law and of new house policy: a page must be in force, made for running dossiers, and not the page the dossier has.
import { formatDay } from '../../calendar/format-day.ts';
import { lawNamed } from '../../law/registry.ts';
import { eventsOf } from '../account.ts';
import { refuse, type Gate } from './refuse.ts';

/** Gate of house policy: adopted once; whether it differs from the opening's, its verb knows. */
export const huisregelsAangenomen: Gate<'huisregels-aangenomen'> = ({ event, before }) => {
  if (eventsOf(before, 'huisregels-aangenomen').at(-1)?.vingerafdruk === event.vingerafdruk)
    refuse('dit dossier rekent al met deze huisregels.');
};

export const wetAangenomen: Gate<'wet-aangenomen'> = ({ event, before }) => {
  const { versie } = event;
  const page = lawNamed(versie);
  if (before.page.version >= versie)
    refuse(
      before.page.version === versie
        ? `dit dossier rekent al met wetsversie ${versie}.`
        : `dit dossier rekent al met een nieuwere wetsversie (${before.page.version}).`,
    );
  if (event.op < versie) refuse(`wetsversie ${versie} geldt pas vanaf ${formatDay(versie)}.`);
  if (page.adoptableFrom === undefined || before.eersteZiektedag < page.adoptableFrom)
    refuse(
      `wetsversie ${versie} geldt niet voor een eerste ziektedag op ${formatDay(before.eersteZiektedag)}.`,
    );
};
