// Words that our payloads are made of, told to the compression beforehand: what was packed with them opens with these alone.

/** Kinds of events, with the names of their fields and what may stand in them. */
const EVENTS = `
{"soort":"geweigerd"{"soort":"huisregels-aangenomen","vingerafdruk":","regels":"
{"soort":"brief-onbestelbaar","brief":"{"soort":"brief-verzonden"{"soort":"overleden"{"soort":"aow-bereikt"
{"soort":"uit-dienst"{"soort":"nieuwe-bedongen-arbeid","document":"
{"soort":"verlenging-loondoorbetaling","tot":"202{"soort":"vervroegde-iva-besluit","uitkomst":"toegewezen",
"afgewezen"{"soort":"vervroegde-iva-aangevraagd"{"soort":"vangnet-bekend","vangnetMelding":"vierde-dag","zes-weken",
"dertien-weken"{"soort":"bekorting-besluit","uitkomst":"toegewezen","afgewezen"{"soort":"bekorting-verzocht"
{"soort":"loonsanctie-opgelegd","besluitOp":"202,"aard":"administratief","inhoudelijk","tekortkomingen":"
{"soort":"wia-besluit","uitkomst":"wga","iva","afgewezen"{"soort":"wia-aangevraagd"
{"soort":"uwv-verlengt-beslistermijn","tot":"202{"soort":"wia-keuring","bureauMee":true
{"soort":"uwv-vraagt-aanvulling","tot":"202{"soort":"uwv-brief-uitgebleven"{"soort":"uwv-brief-ontvangen"
{"soort":"mediation"{"soort":"conflict"{"soort":"signaal-werknemer","wat":"werkgever-werkt-tegen","geen-gesprek",
"bureau-geen-klik","anders"{"soort":"deskundigenoordeel-ontvangen","uitkomst":"voor-werkgever","voor-werknemer",
"geen-oordeel"{"soort":"deskundigenoordeel-aangevraagd","door":"werkgever","werknemer",
"vraag":"arbeidsgeschiktheid","passend-werk","inspanningen-werkgever","inspanningen-werknemer"
{"soort":"medewerking-hervat"{"soort":"loonmaatregel-opgelegd","maatregel":"opschorting","stop","grond":"lid-3-a",
"lid-3-b","lid-3-c","lid-3-d","lid-3-e","lid-3-f","lid-6","goedgekeurdDoor":"
{"soort":"waarschuwing-ontvangen","bewijs":"handtekening","aangetekend","leesbevestiging",
"aangeboden-niet-opgehaald"{"soort":"waarschuwing-verzonden","maatregel":"opschorting","stop",
"reactieUiterlijk":"202,"verzendwijze":"aangetekend","e-mail","overhandigd","goedgekeurdDoor":"
{"soort":"gesprek-gevoerd","deugdelijkeGrond":"ja","nee","medisch-te-toetsen","niet-verschenen",
"bijgewoondDoorBedrijfsarts":true{"soort":"controlevoorschrift-geschonden","voorschrift":"
{"soort":"medewerking-geweigerd","wat":"scholing","plan-van-aanpak","gesprek","spoor-2-activiteit","voorschrift",
"reden":"geen","medisch","niet-passend","cao","veiligheid","anders"
{"soort":"passend-werk-geweigerd","aanbod":","reden":"geen","medisch","niet-passend","cao","veiligheid",
"anders"{"soort":"passend-werk-aangeboden","spoor":"1","2","urenPerWeek":1,"structureel":true,"advies":",
"antwoordUiterlijk":"202,"document":"{"soort":"scholing-aangeboden","document":"
{"soort":"bureau-gewisseld","bureau":"{"soort":"spoor-2-gestart","uitvoering":"extern","intern","bureau":",
"keurmerk":true{"soort":"spoorkeuze","uitgelegdAanWerknemerOp":"202,"keuze":"spoor-2",
"perspectief-binnen-drie-maanden","advies-bedrijfsarts","geen-reele-arbeidsmogelijkheden","aow-binnen-een-jaar",
"onderbouwing":","herbeoordelenOp":"202{"soort":"spoor-1-uitgesloten","grond":"geen-passend-werk",
"omvang-organisatie","belastbaarheid","prognose","conflict","document":"{"soort":"second-opinion"
{"soort":"afwijking-van-advies","advies":","richting":"minder","anders","document":"
{"soort":"advies-bedrijfsarts","advies":"belastbaarheid","geen-benutbare-mogelijkheden","geen-spoor-2",
"pauze-spoor-2","hervat-spoor-2","urenPerWeek":1,"wijze":"gestopt","minimaal","herbeoordelenOp":"202,
"document":"{"soort":"verlof","tot":"202,"zelfdeOorzaak":"ja","nee","onbekend"{"soort":"terugval"
{"soort":"werkhervatting","omvang":"volledig","gedeeltelijk","urenPerWeek":1,"structureel":true,"spoor":"1","2",
"vorm":"eigen-werk","aangepast-werk","ander-werk","detachering","werkervaringsplaats","arbeidstherapeutisch"
{"soort":"vervanging","persoon":","vervanger":","tot":"202{"soort":"betrokkene-gewijzigd","rol":"medewerker",
"casemanager","leidinggevende","hr-manager","bedrijfsarts","re-integratiebureau","persoon":"
{"soort":"document-vernietigd","document":","reden":"bevat-medische-gegevens","verkeerde-persoon"
{"soort":"correctie","gebeurtenis":","reden":"nooit-gebeurd","andere-dag","andere-inhoud","verkeerd-dossier"
{"soort":"eerste-ziektedag-gecorrigeerd","wordt":"202{"soort":"wet-aangenomen","versie":"202
{"soort":"niet-van-toepassing","verplichting":","ronde":1,"reden":"geen-benutbare-mogelijkheden",
"herstel-binnenkort","geregeld-door-ander","op-verzoek-werknemer","berust-in-besluit","anders-onderbouwd",
"document":"{"soort":"voldaan","verplichting":","document":","getekend":"beide","alleen-werkgever","geweigerd",
"besproken":["passend-werk","vacatures","uren","werkplek","werktijden","scholing","arbeidsverhouding","spoor-2"]`;

/** An order to write a letter. */
const ORDERS = `
{"signaal":"","vraag":"herbeoordelenOp":"","sluitReden":"vanaf":"202","totEnMet":"202
{"dossiernummer":"D-202","kenmerk":".herinnering-1.1.0","brief":"herinnering",
"trede":"herinnering-1escalatie-leidinggevendeescalatie-hr-managervandaag-uiterlijkte-laat","op":"202,
"rol":"werknemer","hr-manager","leidinggevende","casemanager","persoon":"P-1","hrManager":"P-1",
"vervangingen":[{"persoon":"P-1","vervanger":"P-1","van":"202","tot":"202"}],"termijn":{"verplichting":"","ronde":1,
"actor":"re-integratiebureau","uwv","bedrijfsarts","werknemer","werkgever","uiterlijk":"202","streefdatum":"202",
"gepland":true,"status":"verlopen","gedaan","te-laat-gedaan","opgeschort","open",
"omdat":" dagen vóór het einde van de wachttijd ( januari februari maart april mei juni juli augustus september okto
ber november december 202) is 1 weken ( dagen) na de eerste ziektedag ( 202","grondslag":"ChangeCreators,
 art. 4 lid 1 Regeling procesgangart. 7:658a BWart. 25 lid 3 Wet WIA","kracht":"regeling","norm","beleid","seed",
"wet","titel":"van de werkgever (door de werknemer zelf) naar UWV","verschoven":0},"termijnen":[],
"klokken":{"wachttijdLaatsteDag":"202","loonLaatsteDag":"202","opzegverbodTotEnMet":"202"},
"vorige":{"rol":"casemanager","op":"202"}}`;

/** What activities and updates answer, and the manner of a page. */
const ANSWERS = `
{"uitkomst":"geweigerd","ouder"{"uitkomst":"onbestelbaar"{"uitkomst":"verzonden"
{"uitkomst":"bijgewerkt"{"gemeld{"register":true}{"volgende":{"op":"202"`;

/** The books of dates and of letters. */
const BOOKS = `
"ziekmelding-uwv-vangnet.1":[2"herbeoordeling-uitzondering-spoor-2.1":[2"consult-re-integratiebedrijf.1":[2
"bekortingsverzoek.1":[2"besluit-bekorting.1":[2"aanvulling-re-integratieverslag.1":[2"bezwaar.1":[2
"hersteldmelding-uwv.1":[2"ziek-uit-dienst-melding.1":[2"re-integratieverslag-uit-dienst.1":[2
"herbeoordeling-pauze-spoor-2.1":[2"kennisgeving-vermoeden.1":[2"gesprek-weigering.1":[2
"toets-deugdelijke-grond.1":[2"schriftelijke-waarschuwing.1":[2"mededeling-loonmaatregel.1":[2
"melding-loonstop-uwv.1":[2"deskundigenoordeel.1":[2"bevestiging-hervatting.1":[2
"ziekmelding-arbodienst.herinnering-1.1.0:c":21,"ziekmelding-arbodienst.herinnering-2.1.0:c":21,
"ziekmelding-arbodienst.escalatie-leidinggevende.1.0:l":21,"ziekmelding-arbodienst.escalatie-hr-manager.1.0:h":21,
"ziekmelding-arbodienst.vandaag-uiterlijk.1.0:c":21,"ziekmelding-arbodienst.te-laat.1.0:c":21,"dossier-geopend:c":2,
"dossier-geopend:l":2,"achterstand.202,"signaal.capaciteit-volledig-in-spoor-1.202,
"signaal.spoor-2-niet-uitgelegd.202,"signaal.bureau-kent-advies-niet.202","sinds":17,
"opnieuw":17"termen":{"ziekmelding-arbodienst.1":[20,0,207],"probleemanalyse.1":[20,0,207],"plan-van-aanpak.1":[20,
0,207],"bijstelling-plan-van-aanpak.1":[20,0,207],"voortgangsgesprek.1":[20,0,207],"ziekmelding-uwv.1":[20,0,207],
"arbeidsdeskundig-onderzoek.1":[20,0,207],"eerstejaarsevaluatie.1":[20,0,207],"start-spoor-2.1":[20,0,207],
"trajectplan.1":[20,0,207],"voortgangsrapportage.1":[20,0,207],"controle-uwv-brief.1":[20,0,207],
"uwv-brief-wia.1":[20,0,207],"actueel-oordeel.1":[20,0,207],"eindevaluatie.1":[20,0,207],"re-integratieverslag.1":[2
0,0,207],"wia-aanvraag.1":[20,0,207],"medische-informatie.1":[20,0,207],"re-integratieverslag-uploaden.1":[20,0,
207],"loonsanctiebesluit.1":[20,0,207],"wia-besluit.1":[20,0,207],},"geweigerd":[],"afgehandeldTot":"202,"revisie":1`;

/** How an event ends and a dossier begins. */
const OPENING = `
","id":"","op":"2026-","door":"root","bron":"koppeling","gemeldOp":"2026-0T1:0:00.0Z"},{"nummer":"D-2026-",
"wet":{"versie":"2023-07-01","vingerafdruk":""},"huisregels":{},"ziekmelding":{"door":"root","soort":"ziekmelding",
"eersteZiektedag":"2026-","eigenrisicodragerZw":true,"eigenrisicodragerWga":true,"arbeidsongeval":false,
"vangnetMelding":"geen","aowDatum":"20,"eindeDienstverband":"202,"werkgever":"W-1","medewerker":"P-1",
"casemanager":"P-1","leidinggevende":"P-1","hrManager":"P-1","op":"2026-","gemeldOp":"2026-1T1:0:00.0Z"},
"gebeurtenissen":[{"soort":"voldaan","verplichting":"`;

/** How the payload of a JSON value begins, before its length. */
const ENVELOPE = '\n\x16\n\bencoding\x12\njson/plain\x12';

/**
 * The words, the most frequent last, where they cost the least to point at. They never change, not by a letter: better
 * ones are a packing of their own, beside this one (seal.ts).
 */
export const WORDS = Buffer.from(
  [EVENTS, ORDERS, ANSWERS, BOOKS, OPENING].join('').replaceAll('\n', '') + ENVELOPE,
);
