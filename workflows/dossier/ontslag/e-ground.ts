// The conditions of the e-grond after a refusal to re-integrate (art. 7:671b lid 5 BW; law.md §3, R10), as far as the file shows them.
import { formatDay } from '../../calendar/format-day.ts';
import { eventsOf } from '../account.ts';
import { casesOf, groundless, type Case } from '../procedure.ts';
import { condition, statute, type Asked, type Found, type Voorwaarde } from './condition.ts';

const GEMAAND = statute('art. 7:671b lid 5 onderdeel a BW', 'bw7-671b-5');

/** The newest case as it stood at the end of a day. */
function caseOn({ picture: { account }, day }: Asked): Case | undefined {
  return casesOf({ ...account, events: account.events.filter(({ op }) => op <= day) }).at(-1);
}

function refusal(found: Case | undefined): Found {
  if (!found) return { stand: 'ontbreekt', zin: 'Er staat geen weigering of overtreding in dit dossier.' };
  const { refusal: event, resumed } = found;
  if (resumed)
    return {
      stand: 'spreekt-tegen',
      zin: `De medewerking is hervat op ${formatDay(resumed.op)}.`,
      by: [event, resumed],
    };
  if (event.soort === 'controlevoorschrift-geschonden')
    return {
      stand: 'niet-te-zien',
      zin: `Er is een controlevoorschrift geschonden op ${formatDay(event.op)}; of dat een verplichting uit art. 7:660a BW is, moet een jurist zeggen.`,
      by: [event],
    };
  return {
    stand: 'op-papier',
    zin: `Er is een weigering van ${formatDay(event.op)} vastgelegd, en geen hervatting.`,
    by: [event],
  };
}

function noGround(found: Case | undefined): Found {
  const judged = found && groundless(found);
  if (judged)
    return {
      stand: 'op-papier',
      zin: `Op ${formatDay(judged.day)} is vastgelegd dat er geen deugdelijke grond bleek.`,
      by: [judged.event],
    };
  if (found?.talk?.deugdelijkeGrond === 'ja' || found?.test)
    return {
      stand: 'spreekt-tegen',
      zin: 'Er is een deugdelijke grond vastgelegd.',
      by: [found.test ?? found.talk],
    };
  return {
    stand: 'ontbreekt',
    zin: 'Er is niet vastgelegd dat er geen deugdelijke grond is; daarvoor is een gesprek nodig, en zo nodig een toets door de bedrijfsarts.',
  };
}

function warned(found: Case | undefined): Found {
  if (!found?.warning)
    return { stand: 'ontbreekt', zin: 'Er is geen schriftelijke waarschuwing vastgelegd.' };
  const sent = formatDay(found.warning.op);
  return found.received
    ? {
        stand: 'op-papier',
        zin: `De waarschuwing van ${sent} is ontvangen op ${formatDay(found.received.op)}.`,
        by: [found.warning, found.received],
      }
    : {
        stand: 'ontbreekt',
        zin: `Van de waarschuwing van ${sent} ontbreekt het bewijs van ontvangst.`,
        by: [found.warning],
      };
}

/** Pay stopped for the refusal, with the notice that art. 7:629 lid 7 BW asks: at once, and of the measure itself. */
function stopped(found: Case | undefined, { picture, day }: Asked): Found {
  const { measure, notice } = found ?? {};
  if (measure?.maatregel !== 'stop')
    return {
      stand: 'ontbreekt',
      zin: 'Er is geen loonstop vastgelegd; de wet vraagt die, of de schriftelijke aanmaning hierboven.',
    };
  const late = picture.rows.some(
    (row) =>
      row.obligation.id === 'kennisgeving-vermoeden' &&
      row.fulfilledBy !== undefined &&
      row.fulfilledBy === notice &&
      notice.op > row.uiterlijk,
  );
  const since = `Er is een loonstop sinds ${formatDay(measure.op)}`;
  if (late)
    return {
      stand: 'spreekt-tegen',
      zin: `${since}, maar de kennisgeving van het vermoeden kwam niet onverwijld.`,
      by: [measure, notice],
    };
  const told = eventsOf(picture.account, 'voldaan').find(
    ({ verplichting, op }) => verplichting === 'mededeling-loonmaatregel' && op >= measure.op && op <= day,
  );
  return told
    ? { stand: 'op-papier', zin: `${since}, medegedeeld op ${formatDay(told.op)}.`, by: [measure, told] }
    : { stand: 'ontbreekt', zin: `${since}; de mededeling daarvan is niet vastgelegd.`, by: [measure] };
}

const OUTCOMES = {
  'voor-werkgever': ['op-papier', 'Het geeft de werkgever gelijk.'],
  'voor-werknemer': ['spreekt-tegen', 'Het geeft de werknemer gelijk.'],
  'geen-oordeel': ['ontbreekt', 'UWV gaf geen oordeel.'],
} as const;

/** A deskundigenoordeel on the co-operation, asked for since the refusal. */
function judgement(found: Case | undefined, { picture: { account }, day }: Asked): Found {
  const asked = eventsOf(account, 'deskundigenoordeel-aangevraagd');
  const given = eventsOf(account, 'deskundigenoordeel-ontvangen').flatMap((event, place) => {
    const request = asked[place];
    const fits = found && event.op <= day && request && request.op >= found.refusal.op;
    return fits ? [{ event, request }] : [];
  });
  const last = given.at(-1);
  if (!last)
    return {
      stand: 'ontbreekt',
      zin: 'Er is sinds de weigering geen deskundigenoordeel van UWV ontvangen; zonder kan alleen als het in redelijkheid niet te vragen is.',
    };
  const [stand, says] = OUTCOMES[last.event.uitkomst];
  return {
    stand,
    zin: `Er is een deskundigenoordeel van ${formatDay(last.event.op)} (vraag: ${last.request.vraag.replaceAll('-', ' ')}). ${says}`,
    by: [last.request, last.event],
  };
}

/** The prohibition of dismissal during sickness: over, or set aside by the refusal and the warning or the stop. */
function prohibition({ picture, day }: Asked, found: readonly Found[], either: readonly Found[]): Found {
  const until = formatDay(picture.clocks.opzegverbodTotEnMet);
  if (day > picture.clocks.opzegverbodTotEnMet)
    return { stand: 'op-papier', zin: `Het opzegverbod tijdens ziekte liep tot en met ${until}.` };
  const onFile = ({ stand }: Found) => stand === 'op-papier';
  return found.every(onFile) && either.some(onFile)
    ? {
        stand: 'op-papier',
        zin: `Het opzegverbod loopt tot en met ${until}; de feiten voor de uitzondering staan op papier, de rechter beoordeelt of zij geldt.`,
      }
    : {
        stand: 'ontbreekt',
        zin: `Het opzegverbod loopt tot en met ${until}; de feiten voor de uitzondering (weigering, geen deugdelijke grond, aanmaning of loonstop) staan niet op papier.`,
      };
}

/** Every condition of the e-grond, in the order of the law. */
export function eGround(asked: Asked): readonly Voorwaarde[] {
  const found = caseOn(asked);
  const [refused, ground] = [refusal(found), noGround(found)];
  const [warning, stop] = [warned(found), stopped(found, asked)];
  return [
    condition(
      'De werknemer komt verplichtingen bij de re-integratie niet na',
      statute('art. 7:660a lid 1 BW', 'bw7-660a-1'),
      refused,
    ),
    condition('Zonder deugdelijke grond', GEMAAND, ground),
    condition('Schriftelijk gemaand, met bewijs van ontvangst', GEMAAND, warning),
    condition(
      'Of: het loon gestaakt, met onverwijlde kennisgeving',
      statute('art. 7:629 lid 7 BW', 'bw7-629-7'),
      stop,
    ),
    condition(
      'Een deskundigenoordeel',
      statute('art. 7:671b lid 5 onderdeel b BW', 'bw7-671b-5-b'),
      judgement(found, asked),
    ),
    condition(
      'Geen opzegverbod',
      statute('art. 7:670a lid 1 BW', 'bw7-670a-1'),
      prohibition(asked, [refused, ground], [warning, stop]),
    ),
    condition(
      'Zo verwijtbaar dat voortzetten niet gevergd kan worden',
      statute('art. 7:669 lid 3 onderdeel e BW', 'bw7-669-3-e'),
      { stand: 'niet-te-zien', zin: 'Dat beoordeelt alleen de rechter.' },
    ),
  ];
}
