// What a draft letter asks of whoever makes it: names, days and sentences that stay on this machine.

/** One value of a draft: a line of text, a day, one of a few letters, or a list with one entry per line. */
export type DraftField = { readonly label: string } & (
  { readonly type: 'text' | 'day' | 'list' } | { readonly type: 'choice'; readonly values: readonly string[] }
);

const text = (label: string) => ({ type: 'text', label }) as const;
const day = (label: string) => ({ type: 'day', label }) as const;
const list = (label: string) => ({ type: 'list', label }) as const;

/** Every value a template may ask for, by the name of its placeholder. */
export const DRAFT_FIELDS: Readonly<Record<string, DraftField>> = {
  dossier: text('dossiernummer'),
  datum: day('dag van de brief'),
  plaats: text('plaats van ondertekening'),
  werkgever: text('naam van de werkgever'),
  werkgeverAdres: text('adres van de werkgever'),
  werknemer: text('naam van de werknemer'),
  werknemerAdres: text('adres van de werknemer'),
  uwvAdres: text('adres van UWV, zoals het in het besluit staat'),
  aanhef: text('aanhef, zoals "mevrouw De Wit"'),
  verzendwijze: text('hoe de brief wordt verzonden'),
  ondertekenaar: text('wie ondertekent'),
  functie: text('functie van wie ondertekent'),
  contact: text('naam en telefoonnummer voor vragen'),
  verplichting: text('wat de werknemer moet doen, precies'),
  voorschrift: text('het voorschrift, zoals het schriftelijk is gegeven'),
  voorschriftDatum: day('dag waarop het voorschrift is gegeven'),
  voorvalDatum: day('dag van de weigering of de overtreding'),
  onderdeel: {
    type: 'choice',
    label: 'onderdeel van art. 7:629 lid 3 BW (c passende arbeid, d voorschriften, e plan van aanpak)',
    values: ['c', 'd', 'e'],
  },
  gesprekDatum: day('dag van het gesprek'),
  gesprekTijd: text('tijd van het gesprek'),
  gesprekPlaats: text('plaats van het gesprek, zoals "op ons kantoor in Utrecht"'),
  kennisgevingDatum: day('dag van de kennisgeving'),
  reactieUiterlijk: day('laatste dag om alsnog mee te werken'),
  waarschuwingDatum: day('dag van de waarschuwing'),
  ontvangstDatum: day('dag waarop de waarschuwing is ontvangen'),
  ingangsDatum: day('eerste dag van de maatregel'),
  besluitDatum: day('dag van het besluit van UWV'),
  besluitKenmerk: text('kenmerk van het besluit van UWV'),
  totEnMet: day('laatste dag van de loonsanctie'),
  hersteld: list('een herstelde tekortkoming met haar bewijs'),
  bijlagen: list('een bijlage'),
};
