// What duties, roles, letters, phases and closings are called on the screen.
import type { Brief, Fase, Rol, SluitReden } from '../../../workflows/dossier/forecast-types.ts';
import { LAW_PAGES, lawNamed } from '../../../workflows/law/registry.ts';
import type { Actor } from '../../../workflows/law/vocabulary.ts';

const plain = (id: string) => id.replaceAll('-', ' ');

/** Titles of the duties of a page of the law, else of the newest; a duty the page does not carry goes by its id. */
export function titlesOf(version?: string): (id: string) => string {
  const page = version === undefined ? LAW_PAGES.at(-1) : lawNamed(version);
  const titles = new Map<string, string>(page?.obligations.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? plain(id);
}

/** Who must act, in at most fourteen columns. */
export function actorName(actor: Actor): string {
  if (actor === 're-integratiebureau') return 'bureau';
  return actor === 'uwv' ? 'UWV' : actor;
}

export const rolName = (rol: Rol): string => (rol === 'hr-manager' ? 'HR-manager' : rol);

export const briefName = (brief: Brief): string => plain(brief);

export const FASEN: Readonly<Record<Fase, string>> = {
  'spoor-1': 'spoor 1',
  'spoor-2': 'spoor 2',
  'spoor-2-gepauzeerd': 'spoor 2 gepauzeerd',
  'herstel-observatie': 'hersteld, onder observatie',
  wia: 'WIA',
  loonsanctie: 'loonsanctie',
  gesloten: 'gesloten',
};

/** A phase as the register keeps it; one this release does not know goes by its id. */
export function phaseName(fase: string): string {
  return Object.entries(FASEN).find(([id]) => id === fase)?.[1] ?? plain(fase);
}

export const SLUITREDENEN: Readonly<Record<SluitReden, string>> = {
  hersteld: 'hersteld',
  'wia-besluit': 'UWV heeft over de WIA besloten',
  'uit-dienst': 'uit dienst',
  aow: 'AOW-leeftijd bereikt',
  'nieuwe-bedongen-arbeid': 'nieuwe bedongen arbeid',
  'andere-oorzaak': 'ziekte na het verlof heeft een andere oorzaak',
  overleden: 'overleden',
};
