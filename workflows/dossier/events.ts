// The catalogue of everything that can happen to a dossier, as plain data: command line, HTTP, web form and checks derive from it.
import type { Soort } from '../law/vocabulary.ts';
/** When a field must be there: `always`; `live` (a running dossier needs it, a what-if does not); `optional`. */
export type Needed = 'always' | 'live' | 'optional';

/** What a field holds. There is no free text: nothing medical can be typed anywhere. */
export type Field = {
  readonly needed: Needed;
  readonly label: string;
  /** Needed after all when another field has this value. */
  readonly when?: { readonly field: string; readonly is: string; readonly needed: 'always' | 'live' };
} & (
  | { readonly type: 'day' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'choices'; readonly values: readonly string[] }
  /** A person, employer, bureau or document by reference, never by name. */
  | { readonly type: 'reference' }
  | { readonly type: 'references' }
  /** The id of an earlier event. */
  | { readonly type: 'event' }
  | { readonly type: 'obligation' }
  | { readonly type: 'round' }
  /** Hours a week. */
  | { readonly type: 'hours' }
);

/** One kind of event. */
export interface EventKind {
  /** What happened, as a colleague would say it; shown in lists and forms. */
  readonly label: string;
  /** May be announced ahead, at most a year, and works from its day. */
  readonly ahead?: true;
  /** Recorded by the engine itself, never reported from outside. */
  readonly engine?: true;
  readonly fields: Readonly<Record<string, Field>>;
}

const day = <N extends Needed>(needed: N, label: string) => ({ type: 'day', needed, label }) as const;
const yesNo = <N extends Needed>(needed: N, label: string) => ({ type: 'yes-no', needed, label }) as const;
const reference = <N extends Needed>(needed: N, label: string) =>
  ({ type: 'reference', needed, label }) as const;
const event = <N extends Needed>(needed: N, label: string) => ({ type: 'event', needed, label }) as const;
const choice = <N extends Needed, const V extends readonly string[]>(needed: N, label: string, values: V) =>
  ({ type: 'choice', needed, label, values }) as const;

const obligation = { type: 'obligation', needed: 'always', label: 'verplichting' } as const;
const document = reference('optional', 'document (verwijzing)');
const proof = reference('live', 'document (verwijzing)');
const reasons = ['geen', 'medisch', 'niet-passend', 'cao', 'veiligheid', 'anders'] as const;
const measures = ['opschorting', 'stop'] as const;
const outcomes = ['toegewezen', 'afgewezen'] as const;
export const ROLES = [
  'medewerker',
  'casemanager',
  'leidinggevende',
  'hr-manager',
  'bedrijfsarts',
  're-integratiebureau',
] as const;

export const EVENTS = {
  ziekmelding: {
    label: 'ziekmelding',
    fields: {
      eersteZiektedag: day('always', 'eerste ziektedag'),
      vangnetMelding: choice('optional', 'termijn van de vangnetmelding', [
        'geen',
        'vierde-dag',
        'zes-weken',
        'dertien-weken',
      ]),
      arbeidsongeval: yesNo('optional', 'houdt verband met een arbeidsongeval'),
      regres: yesNo('optional', 'mogelijk aansprakelijke derde'),
      eigenrisicodragerZw: yesNo('optional', 'eigenrisicodrager Ziektewet'),
      eigenrisicodragerWga: yesNo('optional', 'eigenrisicodrager WGA'),
      eindeDienstverband: day('optional', 'laatste dag van het dienstverband'),
      aowDatum: day('optional', 'AOW-datum'),
      werkgever: reference('live', 'werkgever (verwijzing)'),
      medewerker: reference('live', 'medewerker (verwijzing)'),
      casemanager: reference('live', 'casemanager (verwijzing)'),
      leidinggevende: reference('live', 'leidinggevende (verwijzing)'),
      hrManager: reference('live', 'HR-manager (verwijzing)'),
    },
  },
  voldaan: {
    label: 'aan een verplichting voldaan',
    fields: {
      verplichting: obligation,
      document,
      getekend: choice('optional', 'getekend door', ['beide', 'alleen-werkgever', 'geweigerd']),
      besproken: {
        type: 'choices',
        needed: 'optional',
        label: 'besproken',
        values: [
          'passend-werk',
          'vacatures',
          'uren',
          'werkplek',
          'werktijden',
          'scholing',
          'arbeidsverhouding',
          'spoor-2',
        ],
      },
    },
  },
  'niet-van-toepassing': {
    label: 'verplichting niet van toepassing',
    fields: {
      verplichting: obligation,
      ronde: { type: 'round', needed: 'optional', label: 'ronde' },
      reden: choice('always', 'reden', [
        'geen-benutbare-mogelijkheden',
        'herstel-binnenkort',
        'geregeld-door-ander',
        'op-verzoek-werknemer',
        'berust-in-besluit',
        'anders-onderbouwd',
      ]),
      document: { ...document, when: { field: 'reden', is: 'anders-onderbouwd', needed: 'live' } },
    },
  },
  werkhervatting: {
    label: 'werk hervat',
    ahead: true,
    fields: {
      omvang: choice('always', 'omvang', ['volledig', 'gedeeltelijk']),
      urenPerWeek: { type: 'hours', needed: 'optional', label: 'uren per week' },
      structureel: yesNo('live', 'structureel'),
      spoor: choice('live', 'spoor', ['1', '2']),
      vorm: choice('optional', 'vorm', [
        'eigen-werk',
        'aangepast-werk',
        'ander-werk',
        'detachering',
        'werkervaringsplaats',
        'arbeidstherapeutisch',
      ]),
    },
  },
  terugval: { label: 'opnieuw uitgevallen', fields: {} },
  verlof: {
    label: 'zwangerschaps- of bevallingsverlof',
    ahead: true,
    fields: {
      tot: day('always', 'laatste dag van het verlof'),
      zelfdeOorzaak: choice('always', 'ziekte erna uit dezelfde oorzaak', ['ja', 'nee', 'onbekend']),
    },
  },
  'advies-bedrijfsarts': {
    label: 'advies van de bedrijfsarts',
    fields: {
      advies: choice('always', 'advies', [
        'belastbaarheid',
        'geen-benutbare-mogelijkheden',
        'geen-spoor-2',
        'pauze-spoor-2',
        'hervat-spoor-2',
      ]),
      urenPerWeek: {
        type: 'hours',
        needed: 'optional',
        label: 'belastbare uren per week',
        when: { field: 'advies', is: 'belastbaarheid', needed: 'live' },
      },
      wijze: {
        ...choice('optional', 'wijze van pauzeren', ['gestopt', 'minimaal']),
        when: { field: 'advies', is: 'pauze-spoor-2', needed: 'always' },
      },
      herbeoordelenOp: {
        ...day('optional', 'herbeoordelen op'),
        when: { field: 'advies', is: 'pauze-spoor-2', needed: 'always' },
      },
      document: proof,
    },
  },
  'afwijking-van-advies': {
    label: 'afgeweken van het advies',
    fields: {
      advies: event('always', 'advies'),
      richting: choice('always', 'richting', ['minder', 'anders']),
      document: proof,
    },
  },
  'second-opinion': { label: 'second opinion gevraagd', fields: {} },
  'spoor-1-uitgesloten': {
    label: 'spoor 1 uitgesloten',
    fields: {
      grond: choice('always', 'grond', [
        'geen-passend-werk',
        'omvang-organisatie',
        'belastbaarheid',
        'prognose',
        'conflict',
      ]),
      document: proof,
    },
  },
  spoorkeuze: {
    label: 'antwoord op de spoorvraag',
    fields: {
      uitgelegdAanWerknemerOp: day('live', 'spoor 2 uitgelegd aan de werknemer op'),
      keuze: choice('always', 'keuze', [
        'spoor-2',
        'perspectief-binnen-drie-maanden',
        'advies-bedrijfsarts',
        'geen-reele-arbeidsmogelijkheden',
        'aow-binnen-een-jaar',
      ]),
      onderbouwing: reference('live', 'onderbouwing (document)'),
      herbeoordelenOp: day('optional', 'herbeoordelen op'),
    },
  },
  'spoor-2-gestart': {
    label: 'spoor 2 gestart',
    fields: {
      uitvoering: choice('always', 'uitvoering', ['extern', 'intern']),
      bureau: reference('optional', 're-integratiebureau (verwijzing)'),
      keurmerk: yesNo('optional', 'keurmerk'),
    },
  },
  'bureau-gewisseld': {
    label: 'ander re-integratiebureau',
    fields: { bureau: reference('always', 're-integratiebureau (verwijzing)') },
  },
  'scholing-aangeboden': { label: 'scholing aangeboden', fields: { document: proof } },
  'passend-werk-aangeboden': {
    label: 'passend werk aangeboden',
    fields: {
      spoor: choice('always', 'spoor', ['1', '2']),
      urenPerWeek: { type: 'hours', needed: 'always', label: 'uren per week' },
      structureel: yesNo('live', 'structureel'),
      advies: event('optional', 'advies'),
      antwoordUiterlijk: day('live', 'antwoord uiterlijk'),
      document: proof,
    },
  },
  'passend-werk-geweigerd': {
    label: 'passend werk geweigerd',
    fields: { aanbod: event('always', 'aanbod'), reden: choice('always', 'reden', reasons) },
  },
  'medewerking-geweigerd': {
    label: 'medewerking geweigerd',
    fields: {
      wat: choice('always', 'wat', [
        'scholing',
        'plan-van-aanpak',
        'gesprek',
        'spoor-2-activiteit',
        'voorschrift',
      ]),
      reden: choice('always', 'reden', reasons),
    },
  },
  'controlevoorschrift-geschonden': {
    label: 'controlevoorschrift geschonden',
    fields: { voorschrift: reference('live', 'voorschrift (document)') },
  },
  'gesprek-gevoerd': {
    label: 'gesprek over de weigering gevoerd',
    fields: {
      deugdelijkeGrond: choice('always', 'deugdelijke grond', [
        'ja',
        'nee',
        'medisch-te-toetsen',
        'niet-verschenen',
      ]),
      bijgewoondDoorBedrijfsarts: yesNo('optional', 'bijgewoond door de bedrijfsarts'),
    },
  },
  'waarschuwing-verzonden': {
    label: 'schriftelijke waarschuwing verzonden',
    fields: {
      maatregel: choice('always', 'maatregel', measures),
      reactieUiterlijk: day('always', 'reactie uiterlijk'),
      verzendwijze: choice('live', 'verzendwijze', ['aangetekend', 'e-mail', 'overhandigd']),
      goedgekeurdDoor: reference('live', 'goedgekeurd door'),
    },
  },
  'waarschuwing-ontvangen': {
    label: 'schriftelijke waarschuwing ontvangen',
    fields: {
      bewijs: choice('always', 'bewijs', [
        'handtekening',
        'aangetekend',
        'leesbevestiging',
        'aangeboden-niet-opgehaald',
      ]),
    },
  },
  'loonmaatregel-opgelegd': {
    label: 'loonmaatregel opgelegd',
    fields: {
      maatregel: choice('always', 'maatregel', measures),
      grond: choice('always', 'grond', [
        'lid-3-a',
        'lid-3-b',
        'lid-3-c',
        'lid-3-d',
        'lid-3-e',
        'lid-3-f',
        'lid-6',
      ]),
      goedgekeurdDoor: reference('live', 'goedgekeurd door'),
    },
  },
  'medewerking-hervat': { label: 'medewerking hervat', fields: {} },
  'deskundigenoordeel-aangevraagd': {
    label: 'deskundigenoordeel aangevraagd',
    fields: {
      door: choice('always', 'aangevraagd door', ['werkgever', 'werknemer']),
      vraag: choice('always', 'vraag', [
        'arbeidsgeschiktheid',
        'passend-werk',
        'inspanningen-werkgever',
        'inspanningen-werknemer',
      ]),
    },
  },
  'deskundigenoordeel-ontvangen': {
    label: 'deskundigenoordeel ontvangen',
    fields: { uitkomst: choice('always', 'uitkomst', ['voor-werkgever', 'voor-werknemer', 'geen-oordeel']) },
  },
  'signaal-werknemer': {
    label: 'signaal van de werknemer',
    fields: {
      wat: choice('always', 'wat', ['werkgever-werkt-tegen', 'geen-gesprek', 'bureau-geen-klik', 'anders']),
    },
  },
  conflict: { label: 'conflict vastgesteld', fields: {} },
  mediation: { label: 'mediation ingezet', fields: {} },
  'uwv-brief-ontvangen': { label: 'brief van UWV over de WIA ontvangen', fields: {} },
  'uwv-brief-uitgebleven': { label: 'brief van UWV over de WIA uitgebleven', fields: {} },
  'uwv-vraagt-aanvulling': {
    label: 'UWV vraagt aanvulling',
    fields: { tot: day('optional', 'termijn van UWV') },
  },
  'wia-keuring': { label: 'WIA-keuring', fields: { bureauMee: yesNo('always', 'bureau ging mee') } },
  'uwv-verlengt-beslistermijn': {
    label: 'UWV verlengt de beslistermijn',
    fields: { tot: day('always', 'nieuwe beslisdatum') },
  },
  'wia-aangevraagd': { label: 'WIA aangevraagd', fields: {} },
  'wia-besluit': {
    label: 'WIA-besluit',
    fields: { uitkomst: choice('always', 'uitkomst', ['wga', 'iva', 'afgewezen']) },
  },
  'loonsanctie-opgelegd': {
    label: 'loonsanctie opgelegd door UWV',
    fields: {
      besluitOp: day('always', 'datum van het besluit'),
      aard: choice('optional', 'aard', ['administratief', 'inhoudelijk']),
      tekortkomingen: { type: 'references', needed: 'optional', label: 'tekortkomingen (verwijzingen)' },
    },
  },
  'bekorting-verzocht': { label: 'bekorting verzocht', fields: {} },
  'bekorting-besluit': {
    label: 'besluit op het bekortingsverzoek',
    fields: { uitkomst: choice('always', 'uitkomst', outcomes) },
  },
  'vangnet-bekend': {
    label: 'vangnet bekend geworden',
    fields: {
      vangnetMelding: choice('always', 'termijn van de vangnetmelding', [
        'vierde-dag',
        'zes-weken',
        'dertien-weken',
      ]),
    },
  },
  'vervroegde-iva-aangevraagd': { label: 'vervroegde IVA aangevraagd', fields: {} },
  'vervroegde-iva-besluit': {
    label: 'besluit op de vervroegde IVA',
    fields: { uitkomst: choice('always', 'uitkomst', outcomes) },
  },
  'verlenging-loondoorbetaling': {
    label: 'vrijwillige verlenging van de loondoorbetaling',
    ahead: true,
    fields: { tot: day('always', 'tot en met') },
  },
  'nieuwe-bedongen-arbeid': { label: 'nieuwe bedongen arbeid overeengekomen', fields: { document: proof } },
  'uit-dienst': { label: 'uit dienst', ahead: true, fields: {} },
  'aow-bereikt': { label: 'AOW-leeftijd bereikt', ahead: true, fields: {} },
  overleden: { label: 'overleden', fields: {} },
  'eerste-ziektedag-gecorrigeerd': {
    label: 'eerste ziektedag gecorrigeerd',
    fields: { wordt: day('always', 'wordt') },
  },
  correctie: {
    label: 'correctie',
    fields: {
      gebeurtenis: event('always', 'gebeurtenis'),
      reden: choice('always', 'reden', ['nooit-gebeurd', 'andere-dag', 'andere-inhoud', 'verkeerd-dossier']),
    },
  },
  'document-vernietigd': {
    label: 'document vernietigd',
    fields: {
      document: reference('always', 'document (verwijzing)'),
      reden: choice('always', 'reden', ['bevat-medische-gegevens', 'verkeerde-persoon']),
    },
  },
  'betrokkene-gewijzigd': {
    label: 'betrokkene gewijzigd',
    fields: { rol: choice('always', 'rol', ROLES), persoon: reference('always', 'persoon (verwijzing)') },
  },
  vervanging: {
    label: 'vervanging',
    fields: {
      persoon: reference('always', 'persoon (verwijzing)'),
      vervanger: reference('always', 'vervanger (verwijzing)'),
      tot: day('always', 'tot en met'),
    },
  },
  'brief-verzonden': { label: 'brief verzonden', engine: true, fields: {} },
  'brief-onbestelbaar': {
    label: 'brief onbestelbaar',
    engine: true,
    fields: { brief: reference('always', 'kenmerk van de brief') },
  },
  'wet-aangenomen': {
    label: 'nieuwe wetsversie aangenomen',
    engine: true,
    fields: { versie: day('always', 'wetsversie') },
  },
  'huisregels-aangenomen': {
    label: 'huisregels aangenomen',
    engine: true,
    fields: { vingerafdruk: reference('always', 'vingerafdruk') },
  },
  geweigerd: { label: 'melding geweigerd', engine: true, fields: {} },
} as const satisfies Readonly<Record<Soort, EventKind>>;

/** Fields that every event has besides its own. */
export const SOURCES = ['gesprek', 'document', 'koppeling'] as const;
export type Source = (typeof SOURCES)[number];

/** Whether a text names an event of the catalogue. */
export function isSoort(text: string): text is Soort {
  return Object.hasOwn(EVENTS, text);
}

/** The definition of an event, as the widest type. */
export function kindOf(soort: Soort): EventKind {
  return EVENTS[soort];
}
