// The dictionary: every Dutch word of the law that the grammar may use, spelled as in the statute.

/** Who must act. */
export const ACTORS = [
  'werkgever',
  'werknemer',
  'bedrijfsarts',
  'casemanager',
  're-integratiebureau',
  'uwv',
] as const;
export type Actor = (typeof ACTORS)[number];

/** What a rule rests on: a statute, a ministerial regulation, policy of UWV, a seed document, or a private norm. */
export const KRACHTEN = ['wet', 'regeling', 'beleid', 'seed', 'norm'] as const;
export type Kracht = (typeof KRACHTEN)[number];

/** The duties. The ids are fixed: letters, folders, exports and other programs use them (law.md §12.2). */
export const OBLIGATIONS = [
  'ziekmelding-arbodienst',
  'ziekmelding-uwv-vangnet',
  'probleemanalyse',
  'plan-van-aanpak',
  'bijstelling-plan-van-aanpak',
  'voortgangsgesprek',
  'ziekmelding-uwv',
  'arbeidsdeskundig-onderzoek',
  'eerstejaarsevaluatie',
  'start-spoor-2',
  'herbeoordeling-uitzondering-spoor-2',
  'trajectplan',
  'voortgangsrapportage',
  'consult-re-integratiebedrijf',
  'controle-uwv-brief',
  'uwv-brief-wia',
  'actueel-oordeel',
  'eindevaluatie',
  're-integratieverslag',
  'wia-aanvraag',
  'medische-informatie',
  're-integratieverslag-uploaden',
  'loonsanctiebesluit',
  'wia-besluit',
  'bekortingsverzoek',
  'besluit-bekorting',
  'aanvulling-re-integratieverslag',
  'bezwaar',
  'hersteldmelding-uwv',
  'ziek-uit-dienst-melding',
  're-integratieverslag-uit-dienst',
  'herbeoordeling-pauze-spoor-2',
  'kennisgeving-vermoeden',
  'gesprek-weigering',
  'toets-deugdelijke-grond',
  'schriftelijke-waarschuwing',
  'mededeling-loonmaatregel',
  'melding-loonstop-uwv',
  'deskundigenoordeel',
  'bevestiging-hervatting',
] as const;
export type ObligationId = (typeof OBLIGATIONS)[number];

/** Ladders of reminders and escalation; the steps themselves are house policy (law.md §12.4). */
export const LADDERS = ['wettelijk', 'regeling', 'zacht', 'bewaking'] as const;
export type Ladder = (typeof LADDERS)[number];

/** Ends from which the law counts back. */
export const ENDS = ['wachttijd', 'wachttijd-met-vertraging', 'loonsanctie', 'dienstverband'] as const;
export type End = (typeof ENDS)[number];

/** What can happen to a dossier, by name; the fields of each stand in the catalogue (dossier/events.ts). */
export const SOORTEN = [
  'ziekmelding',
  'voldaan',
  'niet-van-toepassing',
  'werkhervatting',
  'terugval',
  'verlof',
  'advies-bedrijfsarts',
  'afwijking-van-advies',
  'second-opinion',
  'spoor-1-uitgesloten',
  'spoorkeuze',
  'spoor-2-gestart',
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
  'uwv-brief-ontvangen',
  'uwv-brief-uitgebleven',
  'uwv-vraagt-aanvulling',
  'wia-keuring',
  'uwv-verlengt-beslistermijn',
  'wia-aangevraagd',
  'wia-besluit',
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
  'overleden',
  'eerste-ziektedag-gecorrigeerd',
  'correctie',
  'document-vernietigd',
  'betrokkene-gewijzigd',
  'vervanging',
  'brief-verzonden',
  'brief-onbestelbaar',
  'wet-aangenomen',
  'huisregels-aangenomen',
  'geweigerd',
] as const;
export type Soort = (typeof SOORTEN)[number];
