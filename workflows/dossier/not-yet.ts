// What the catalogue names and this release does not carry out yet: refused by name, never ignored.
import type { Soort } from '../law/vocabulary.ts';
import { shown } from './refusal.ts';

const KINDS: readonly Soort[] = [
  'afwijking-van-advies',
  'second-opinion',
  'spoor-1-uitgesloten',
  'spoorkeuze',
  'bureau-gewisseld',
  'scholing-aangeboden',
  'passend-werk-aangeboden',
  'passend-werk-geweigerd',
  'medewerking-geweigerd',
  'controlevoorschrift-geschonden',
  'gesprek-gevoerd',
  'waarschuwing-verzonden',
  'waarschuwing-ontvangen',
  'loonmaatregel-opgelegd',
  'medewerking-hervat',
  'deskundigenoordeel-aangevraagd',
  'deskundigenoordeel-ontvangen',
  'signaal-werknemer',
  'conflict',
  'mediation',
  'uwv-brief-uitgebleven',
  'uwv-vraagt-aanvulling',
  'wia-keuring',
  'uwv-verlengt-beslistermijn',
  'loonsanctie-opgelegd',
  'bekorting-verzocht',
  'bekorting-besluit',
  'vangnet-bekend',
  'vervroegde-iva-aangevraagd',
  'vervroegde-iva-besluit',
  'verlenging-loondoorbetaling',
  'nieuwe-bedongen-arbeid',
  'uit-dienst',
  'aow-bereikt',
  'document-vernietigd',
  'wet-aangenomen',
  'huisregels-aangenomen',
];

/** Fields whose effect comes later, with the values that are carried out already. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ziekmelding: { vangnetMelding: ['geen'], eindeDienstverband: [], aowDatum: [] },
  'advies-bedrijfsarts': { advies: ['belastbaarheid', 'geen-benutbare-mogelijkheden'] },
};

/** The sentence for what is not carried out yet, or undefined when all of it is. */
export function notYet(soort: Soort, fields: Readonly<Record<string, unknown>>): string | undefined {
  if (KINDS.includes(soort)) return `'${soort}' wordt nog niet ondersteund.`;
  for (const [name, values] of Object.entries(FIELDS[soort] ?? {})) {
    const value = fields[name];
    if (value === undefined || (typeof value === 'string' && values.includes(value))) continue;
    return values.length === 0
      ? `het veld '${name}' wordt nog niet ondersteund.`
      : `'${name}' met de waarde '${shown(value)}' wordt nog niet ondersteund (wel: ${values.join(', ')}).`;
  }
  return undefined;
}
