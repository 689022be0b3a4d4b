// The placeholders a template may use, and putting values in their place.

/** Placeholder → what it stands for; empty when it does not apply. */
export type Values = Readonly<Record<string, string>>;

const GENERAL = [
  'naam',
  'dossier',
  'persoon',
  'alsWie',
  'vandaag',
  'aantal',
  'vorige',
  'aanWie',
  'overWat',
  'sluitReden',
  'agendaIngetrokken',
  'wachttijdLaatsteDag',
  'loonLaatsteDag',
  'opzegverbodTotEnMet',
];
const OCCASION = [
  'vanaf',
  'vanafLang',
  'totEnMet',
  'totEnMetLang',
  'wieHelpt',
  'watRust',
  'herbeoordeling',
  'herbeoordelingLang',
  'vraagSignaal',
];
const DUTY = [
  'doe',
  'doeKlein',
  'melden',
  'titel',
  'actor',
  'datum',
  'dag',
  'nog',
  'laatsteDag',
  'laatsteDagLang',
  'nogLaatsteDag',
  'laatsteKans',
  'streef',
  'respijt',
  'geenWerkdag',
  'gepland',
  'omdat',
  'grondslag',
  'kracht',
];
const ROW = ['rij.datum', 'rij.streef', 'rij.wie', 'rij.titel', 'rij.stand', 'rij.teLaat'];

/** What a subject may say: nothing personal, whatever a template's author had in mind. */
export const IN_SUBJECT = new Set([
  'dossier',
  'vandaag',
  'aantal',
  'doe',
  'doeKlein',
  'datum',
  'laatsteDag',
  'laatsteKans',
  'vanaf',
  'totEnMet',
  'herbeoordeling',
]);
export const IN_DOSSIER_LETTER = new Set([...GENERAL, ...OCCASION, ...ROW]);
export const IN_DUTY_LETTER = new Set([...GENERAL, ...DUTY, ...ROW]);

const PLACEHOLDER = /\{\{\s*([^{}>]*?)\s*\}\}/g;

/** The placeholders in a text, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * Puts values in place, once: a value that looks like a placeholder stays as it is.
 * @throws Error when a placeholder has no value (the check at start-up leaves no such template)
 */
export function fillText(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for placeholder {{${name}}}`);
    return value;
  });
}
