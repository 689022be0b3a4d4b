// The table of duties of law.md §12.2 as written there: id, ref, actor, kracht, by, ladder. The expectation, not the code.
import type { Actor, Kracht, Ladder, ObligationId, Soort } from '../../workflows/law/vocabulary.ts';

type Row = readonly [ObligationId, string, Actor, Kracht, readonly Soort[], Ladder];

/** The rows that the pages carry in this release. */
export const ROWS_ON_THE_PAGES: readonly Row[] = [
  ['ziekmelding-arbodienst', 'M02', 'werkgever', 'beleid', ['voldaan'], 'zacht'],
  ['probleemanalyse', 'M08', 'bedrijfsarts', 'regeling', ['voldaan'], 'regeling'],
  ['plan-van-aanpak', 'M09', 'werkgever', 'regeling', ['voldaan'], 'regeling'],
  ['bijstelling-plan-van-aanpak', 'M10a', 'werkgever', 'regeling', ['voldaan'], 'zacht'],
  ['voortgangsgesprek', 'M10', 'werkgever', 'beleid', ['voldaan'], 'zacht'],
  [
    'ziekmelding-uwv',
    'M11',
    'werkgever',
    'wet',
    ['voldaan', 'vervroegde-iva-aangevraagd', 'verlenging-loondoorbetaling'],
    'wettelijk',
  ],
  ['arbeidsdeskundig-onderzoek', 'M15', 'werkgever', 'beleid', ['voldaan'], 'zacht'],
  ['eerstejaarsevaluatie', 'M16', 'werkgever', 'regeling', ['voldaan'], 'regeling'],
  ['start-spoor-2', 'M17', 'werkgever', 'beleid', ['spoor-2-gestart'], 'wettelijk'],
  ['controle-uwv-brief', 'M20a', 'casemanager', 'seed', ['uwv-brief-ontvangen'], 'regeling'],
  ['uwv-brief-wia', 'M20', 'uwv', 'wet', ['uwv-brief-ontvangen'], 'bewaking'],
  ['actueel-oordeel', 'M21', 'bedrijfsarts', 'regeling', ['voldaan'], 'regeling'],
  ['eindevaluatie', 'M22', 'werkgever', 'regeling', ['voldaan'], 'regeling'],
  ['re-integratieverslag', 'M23', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['wia-aanvraag', 'M24', 'werknemer', 'wet', ['wia-aangevraagd'], 'wettelijk'],
  ['medische-informatie', 'M25', 'werknemer', 'seed', ['voldaan'], 'zacht'],
  ['re-integratieverslag-uploaden', 'M25a', 'werkgever', 'beleid', ['voldaan'], 'zacht'],
  ['loonsanctiebesluit', 'M28', 'uwv', 'wet', ['loonsanctie-opgelegd', 'wia-besluit'], 'bewaking'],
  ['wia-besluit', 'M26', 'uwv', 'wet', ['wia-besluit'], 'bewaking'],
];

/** The rows that come later; the grammar can say them already (`whole-table.ts`). */
export const ROWS_TO_COME: readonly Row[] = [
  ['ziekmelding-uwv-vangnet', 'M03-M05', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['herbeoordeling-uitzondering-spoor-2', 'M17b', 'werkgever', 'beleid', ['voldaan'], 'regeling'],
  ['trajectplan', 'M18', 're-integratiebureau', 'beleid', ['voldaan'], 'zacht'],
  ['voortgangsrapportage', 'M18', 're-integratiebureau', 'seed', ['voldaan'], 'zacht'],
  ['consult-re-integratiebedrijf', 'M19', 'casemanager', 'norm', ['voldaan'], 'zacht'],
  ['bekortingsverzoek', 'M30', 'werkgever', 'beleid', ['bekorting-verzocht'], 'regeling'],
  ['besluit-bekorting', 'M30', 'uwv', 'wet', ['bekorting-besluit'], 'bewaking'],
  ['aanvulling-re-integratieverslag', 'X17', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['bezwaar', '-', 'werkgever', 'wet', ['voldaan', 'niet-van-toepassing'], 'zacht'],
  ['hersteldmelding-uwv', 'M06', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['ziek-uit-dienst-melding', 'M37', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['re-integratieverslag-uit-dienst', 'M38', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['herbeoordeling-pauze-spoor-2', '§4', 'bedrijfsarts', 'beleid', ['advies-bedrijfsarts'], 'regeling'],
  ['kennisgeving-vermoeden', 'R5a', 'werkgever', 'wet', ['voldaan', 'waarschuwing-verzonden'], 'wettelijk'],
  ['gesprek-weigering', 'R1', 'werkgever', 'beleid', ['gesprek-gevoerd'], 'zacht'],
  ['toets-deugdelijke-grond', 'R2', 'bedrijfsarts', 'beleid', ['advies-bedrijfsarts'], 'zacht'],
  ['schriftelijke-waarschuwing', 'R3', 'werkgever', 'beleid', ['waarschuwing-verzonden'], 'zacht'],
  ['mededeling-loonmaatregel', 'R5', 'werkgever', 'beleid', ['voldaan'], 'wettelijk'],
  ['melding-loonstop-uwv', 'R6', 'werkgever', 'wet', ['voldaan'], 'wettelijk'],
  ['deskundigenoordeel', 'R7', 'werkgever', 'beleid', ['deskundigenoordeel-aangevraagd'], 'zacht'],
  ['bevestiging-hervatting', 'R8', 'werkgever', 'beleid', ['voldaan'], 'zacht'],
];
