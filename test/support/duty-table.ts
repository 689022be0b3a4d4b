// The table of duties of law.md §12.2 as written there: what a page must say of each row. The expectation, not the code.

/** Id, ref, when it is shown, actor, kracht, what fulfils it, ladder. `bezwaar` also says "niet-van-toepassing": that works on every duty by itself. */
const TABLE = `
ziekmelding-arbodienst | M02 | always | werkgever | beleid | voldaan | zacht
ziekmelding-uwv-vangnet | M03-M05 | each vangnet | werkgever | wet | voldaan | wettelijk
probleemanalyse | M08 | always | bedrijfsarts | regeling | voldaan | regeling
plan-van-aanpak | M09 | always | werkgever | regeling | voldaan | regeling
bijstelling-plan-van-aanpak | M10a | each advies-na-plan | werkgever | regeling | voldaan | zacht
voortgangsgesprek | M10 | always | werkgever | beleid | voldaan | zacht
ziekmelding-uwv | M11 | always | werkgever | wet | voldaan, vervroegde-iva-aangevraagd, verlenging-loondoorbetaling | wettelijk
arbeidsdeskundig-onderzoek | M15 | always | werkgever | beleid | voldaan | zacht
eerstejaarsevaluatie | M16 | always | werkgever | regeling | voldaan | regeling
start-spoor-2 | M17 | always | werkgever | beleid | spoor-2-gestart | wettelijk
herbeoordeling-uitzondering-spoor-2 | M17b | each uitzondering-spoor-2 | werkgever | beleid | voldaan | regeling
trajectplan | M18 | each traject | re-integratiebureau | beleid | voldaan | zacht
voortgangsrapportage | M18 | when spoor-2-gestart | re-integratiebureau | seed | voldaan | zacht
consult-re-integratiebedrijf | M19 | each spoor-2-intern | casemanager | norm | voldaan | zacht
controle-uwv-brief | M20a | always | casemanager | seed | uwv-brief-ontvangen | regeling
uwv-brief-wia | M20 | always | uwv | wet | uwv-brief-ontvangen | bewaking
actueel-oordeel | M21 | always | bedrijfsarts | regeling | voldaan | regeling
eindevaluatie | M22 | always | werkgever | regeling | voldaan | regeling
re-integratieverslag | M23 | always | werkgever | wet | voldaan | wettelijk
wia-aanvraag | M24 | always | werknemer | wet | wia-aangevraagd | wettelijk
medische-informatie | M25 | always | werknemer | seed | voldaan | zacht
re-integratieverslag-uploaden | M25a | always | werkgever | beleid | voldaan | zacht
loonsanctiebesluit | M28 | always | uwv | wet | loonsanctie-opgelegd, wia-besluit | bewaking
wia-besluit | M26 | always | uwv | wet | wia-besluit | bewaking
bekortingsverzoek | M30 | each loonsanctie | werkgever | beleid | bekorting-verzocht | regeling
besluit-bekorting | M30 | each event bekorting-verzocht | uwv | wet | bekorting-besluit | bewaking
aanvulling-re-integratieverslag | X17 | each event uwv-vraagt-aanvulling | werkgever | wet | voldaan | wettelijk
bezwaar | - | each besluit-tegen-werkgever | werkgever | wet | voldaan | zacht
hersteldmelding-uwv | M06 | each herstel-bij-vangnet | werkgever | wet | voldaan | wettelijk
ziek-uit-dienst-melding | M37 | each einde-dienst | werkgever | wet | voldaan | wettelijk
re-integratieverslag-uit-dienst | M38 | each einde-dienst-na-zes-weken | werkgever | wet | voldaan | wettelijk
herbeoordeling-pauze-spoor-2 | §4 | each pauze-spoor-2 | bedrijfsarts | beleid | advies-bedrijfsarts | regeling
kennisgeving-vermoeden | R5a | each weigering-of-overtreding | werkgever | wet | voldaan, waarschuwing-verzonden | wettelijk
gesprek-weigering | R1 | each weigering-of-overtreding | werkgever | beleid | gesprek-gevoerd | zacht
toets-deugdelijke-grond | R2 | each medische-grond-gesteld | bedrijfsarts | beleid | advies-bedrijfsarts | zacht
schriftelijke-waarschuwing | R3 | each geen-deugdelijke-grond | werkgever | beleid | waarschuwing-verzonden | zacht
mededeling-loonmaatregel | R5 | each event loonmaatregel-opgelegd | werkgever | beleid | voldaan | wettelijk
melding-loonstop-uwv | R6 | each loonstop-bij-vangnet | werkgever | wet | voldaan | wettelijk
deskundigenoordeel | R7 | each event loonmaatregel-opgelegd | werkgever | beleid | deskundigenoordeel-aangevraagd | zacht
bevestiging-hervatting | R8 | each event medewerking-hervat | werkgever | beleid | voldaan | zacht
`;

/** The rows in the order of the table, cell by cell. */
export const DUTY_TABLE: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' | '));
