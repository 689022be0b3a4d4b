// Every hole by name: what it means, who or what mends it, and whether mending sends nothing. Command line, manual and tests read it here.

/** What the proof can find. */
export const HOLES = {
  'zonder-workflow': {
    betekenis: 'Het register kent dit dossier, maar er loopt niets meer dat het bewaakt.',
    herstel: 'Zet Temporal terug uit de back-up; kijk intussen met: spoorwijzer dossier lijst',
    vanzelf: false,
  },
  'zonder-dossier': {
    betekenis: 'Dit dossier loopt, maar het register kent het niet.',
    herstel: 'spoorwijzer register herbouw',
    vanzelf: false,
  },
  'zonder-volgende-regel': {
    betekenis: 'Er komt nog iets, maar er loopt geen wekker.',
    herstel: 'spoorwijzer gezond; werkt de worker niet, start hem dan met: npm start',
    vanzelf: false,
  },
  'wekker-wijkt-af': {
    betekenis: 'De wekker staat op een ander moment dan de herberekening.',
    herstel: 'spoorwijzer dossier toon <dossier>; meld het aan de bouwers, met het dossiernummer',
    vanzelf: false,
  },
  'verplichting-wijkt-af': {
    betekenis: 'De herberekening uit de gebeurtenissen geeft een andere uitkomst dan het register.',
    herstel: 'spoorwijzer controle --herstel',
    vanzelf: true,
  },
  'brief-ontbreekt': {
    betekenis: 'Een brief die er had moeten zijn, is er niet.',
    herstel: 'spoorwijzer dossier toon <dossier>; de casemanager verstuurt wat ontbreekt zelf',
    vanzelf: false,
  },
  'brief-overtollig': {
    betekenis: 'Er ging een brief die volgens de herberekening niet had moeten gaan.',
    herstel: 'spoorwijzer dossier toon <dossier>; de casemanager licht de ontvanger in',
    vanzelf: false,
  },
  'brief-onzeker': {
    betekenis: 'Van een brief is niet bekend of de mailserver hem heeft aangenomen.',
    herstel: "spoorwijzer brief besluit '<message-id>' --verzonden (of --opnieuw)",
    vanzelf: false,
  },
  'zonder-ontvanger': {
    betekenis: 'Wie de brieven van dit dossier krijgt, is niet te bereiken.',
    herstel: 'spoorwijzer persoon wijzig <verwijzing> --adres <adres>',
    vanzelf: false,
  },
  'register-achter': {
    betekenis: 'Het register loopt achter op het dossier.',
    herstel: 'spoorwijzer controle --herstel',
    vanzelf: true,
  },
  'keten-gebroken': {
    betekenis: 'Een gebeurtenis in het register is veranderd, weggehaald of verplaatst.',
    herstel: 'spoorwijzer register controleer; zet het register terug uit de back-up',
    vanzelf: false,
  },
} as const satisfies Readonly<
  Record<
    string,
    { betekenis: string; herstel: string; /** Mended by `controle --herstel`. */ vanzelf: boolean }
  >
>;

export type HoleName = keyof typeof HOLES;

/** One hole. */
export interface Hole {
  /** Empty for what belongs to no dossier. */
  readonly dossiernummer: string;
  readonly gat: HoleName;
  /** What is the matter here: one Dutch sentence. */
  readonly zin: string;
}
