// Gate of a new page of the law: it must be in force, made for running dossiers, and not the page the dossier has.
import { formatDay } from '../../calendar/format-day.ts';
import { lawNamed } from '../../law/registry.ts';
import { refuse, type Gate } from './refuse.ts';

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
