// The conditions of the b-grond after long sickness (law.md M33, M34), as far as the file shows them.
import { formatDay } from '../../calendar/format-day.ts';
import { firstOf } from '../account.ts';
import { condition, statute, type Asked, type Found, type Voorwaarde } from './condition.ts';

function prohibitionOver({ picture: { clocks }, day }: Asked): Found {
  const until = formatDay(clocks.opzegverbodTotEnMet);
  const sanction = clocks.loonsanctie ? ', met de dagen van de loonsanctie' : '';
  return day > clocks.opzegverbodTotEnMet
    ? { stand: 'op-papier', zin: `Het opzegverbod liep tot en met ${until}${sanction}.` }
    : {
        stand: 'ontbreekt',
        zin: `Het opzegverbod loopt nog tot en met ${until}${sanction}.`,
      };
}

function unable({ picture: { account }, day }: Asked): Found {
  const { recovery } = account;
  return recovery && recovery.from <= day
    ? {
        stand: 'spreekt-tegen',
        zin: `Het eigen werk is volledig hervat op ${formatDay(recovery.from)}.`,
        by: [recovery.event],
      }
    : {
        stand: 'niet-te-zien',
        zin: 'Hiervoor is een verklaring van de bedrijfsarts nodig; Spoorwijzer legt die niet vast.',
      };
}

function elsewhere({ picture: { account }, day }: Asked): Found {
  const upTo = <E extends { readonly op: string }>(event: E | undefined) =>
    event && event.op <= day ? event : undefined;
  const closed = upTo(firstOf(account, 'spoor-1-uitgesloten'));
  const started = upTo(firstOf(account, 'spoor-2-gestart'));
  const facts = [
    closed ? `spoor 1 is uitgesloten op ${formatDay(closed.op)}` : 'spoor 1 is niet uitgesloten',
    started ? `spoor 2 is gestart op ${formatDay(started.op)}` : 'spoor 2 is niet gestart',
  ];
  return {
    stand: closed && started ? 'niet-te-zien' : 'ontbreekt',
    zin: `In dit dossier staat: ${facts.join(', ')}. Of herplaatsing echt niet kan, ook met scholing, beoordeelt UWV.`,
    by: [closed, started],
  };
}

/** Every condition of the b-grond. */
export function bGround(asked: Asked): readonly Voorwaarde[] {
  const able = statute('art. 7:669 lid 3 onderdeel b BW', 'bw7-669-3-b');
  return [
    condition(
      'Het opzegverbod is voorbij',
      statute('art. 7:670 leden 1 en 11 BW', 'bw7-670-11'),
      prohibitionOver(asked),
    ),
    condition(
      'Het eigen werk kan niet meer, en binnen 26 weken ook niet in aangepaste vorm',
      able,
      unable(asked),
    ),
    condition(
      'Herplaatsing in een andere passende functie is niet mogelijk',
      statute('art. 7:669 lid 1 BW', 'bw7-669-1'),
      elsewhere(asked),
    ),
    condition('UWV geeft schriftelijk toestemming', statute('art. 7:671a lid 1 BW', 'bw7-671a-1'), {
      stand: 'niet-te-zien',
      zin: 'Spoorwijzer vraagt geen toestemming en legt haar niet vast.',
    }),
    condition('De toestemming is nog geldig', statute('art. 7:671a lid 6 BW', 'bw7-671a-6'), {
      stand: 'niet-te-zien',
      zin: 'Een toestemming geldt vier weken vanaf haar dagtekening.',
    }),
    condition(
      'Opzegtermijn en transitievergoeding',
      {
        cite: 'uitleg van UWV over ontslag na langdurige arbeidsongeschiktheid',
        kracht: 'beleid',
        samenvatting:
          'De proceduretijd gaat van de opzegtermijn af, maar er blijft ten minste een maand over; er is recht op een transitievergoeding.',
        url: 'https://www.uwv.nl/particulieren/ontslag/ik-word-ontslagen/detail/ontslag-wegens-langdurige-arbeidsongeschiktheid',
      },
      { stand: 'niet-te-zien', zin: 'Spoorwijzer rekent geen opzegtermijn en geen vergoeding uit.' },
    ),
  ];
}
