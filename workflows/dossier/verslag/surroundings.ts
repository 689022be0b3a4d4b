// What belongs with the report and cannot be told from one duty: spoor 2, the labour expert, a deskundigenoordeel, and what only a person can see.
import { formatDay } from '../../calendar/format-day.ts';
import { eventsOf } from '../account.ts';
import { doneBy, gap, need, type Asked, type Gat } from './gap.ts';

/** Spoor 2 that should have started and did not, without a ground that stands. */
export function spoor2Gaps(asked: Asked): readonly Gat[] {
  const row = asked.picture.rows.find(({ obligation }) => obligation.id === 'start-spoor-2');
  return row && row.uiterlijk <= asked.uiterlijk && need(row, asked) === 'nodig'
    ? [
        gap(
          'bijlage',
          'ontbreekt',
          `Spoor 2 moest uiterlijk ${formatDay(row.uiterlijk)} zijn gestart en er staat geen grond op papier; start het, of meld de spoorkeuze met haar onderbouwing.`,
        ),
      ]
    : [];
}

/** The report of the labour expert is no duty of the law; once made it belongs in the file. */
export function expertGaps({ picture, day }: Asked): readonly Gat[] {
  const row = picture.rows.find(({ obligation }) => obligation.id === 'arbeidsdeskundig-onderzoek');
  const event = row && doneBy(row, day);
  return event && event.document === undefined
    ? [
        gap(
          'bijlage',
          'geen-stuk',
          `Van het arbeidsdeskundig onderzoek van ${formatDay(event.op)} is geen rapport vastgelegd; leg het vast.`,
        ),
      ]
    : [];
}

/** Deskundigenoordelen: each asked for has to come, each that came has to be added. */
export function judgementGaps({ picture: { account }, day }: Asked): readonly Gat[] {
  const given = eventsOf(account, 'deskundigenoordeel-ontvangen').filter(({ op }) => op <= day);
  const asked = eventsOf(account, 'deskundigenoordeel-aangevraagd').filter(({ op }) => op <= day);
  return [
    ...given.map(({ op }) =>
      gap('bijlage', 'nakijken', `Voeg het deskundigenoordeel van ${formatDay(op)} bij het verslag.`),
    ),
    ...asked
      .slice(given.length)
      .map(({ op }) =>
        gap(
          'bijlage',
          'ontbreekt',
          `Het deskundigenoordeel dat op ${formatDay(op)} is gevraagd, is er nog niet; vraag UWV ernaar en voeg het bij.`,
        ),
      ),
  ];
}

/** What no dossier without names and without medical data can show: somebody has to look. */
export function unseen({ picture, day }: Asked): readonly Gat[] {
  const judged = picture.rows.some(
    (row) => row.obligation.id === 'actueel-oordeel' && doneBy(row, day) !== undefined,
  );
  return [
    gap(
      'a-d',
      'nakijken',
      'Vul zelf in: administratieve gegevens, aard van het bedrijf, functie en bekwaamheden; Spoorwijzer bewaart die niet.',
    ),
    ...(judged
      ? [
          gap(
            'i',
            'nakijken',
            'Kijk na of de bedrijfsarts in het actueel oordeel ook oordeelt over de arbeidsrelatie (onderdeel i) en over passend werk (onderdeel k).',
          ),
        ]
      : []),
    gap(
      'l',
      'nakijken',
      'Vraag de werknemer om een eigen oordeel over het verslag en voeg het bij, ook als het kritisch is; Spoorwijzer kan dit niet zien.',
    ),
  ];
}
