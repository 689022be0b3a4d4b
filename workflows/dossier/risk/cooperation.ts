// Questions about how people deal with each other: advice, conflict, refusal and the employee's own signals.
import { addDays } from '../../calendar/add-days.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { eventsOf, firstOf } from '../account.ts';
import type { Picture } from '../picture.ts';
import { casesOf, runsOn } from '../procedure.ts';
import { lastDay } from '../row.ts';
import { standingOf } from '../status.ts';
import { rule, since, type Found, type Rule } from './rule.ts';

function conflictWithoutMediation({ account }: Picture, day: IsoDay): Found {
  const conflict = eventsOf(account, 'conflict').findLast(({ op }) => op <= day);
  const answered =
    conflict && eventsOf(account, 'mediation').some(({ op }) => op >= conflict.op && op <= day);
  return answered ? undefined : since(conflict?.op);
}

function adviceNotFollowed({ account }: Picture, day: IsoDay): Found {
  return since(
    eventsOf(account, 'afwijking-van-advies').findLast(
      ({ op, document }) => op <= day && document === undefined,
    )?.op,
  );
}

function lateNotice({ account, closing, rows }: Picture, day: IsoDay): Found {
  const row = rows.find((each) => {
    const { status } = standingOf(each, account, closing, day);
    return (
      each.obligation.id === 'kennisgeving-vermoeden' &&
      (status === 'verlopen' || status === 'te-laat-gedaan')
    );
  });
  return row && since(addDays(lastDay(row), 1));
}

function judgementAgainst({ account }: Picture, day: IsoDay): Found {
  const judgement = eventsOf(account, 'deskundigenoordeel-ontvangen').findLast(({ op }) => op <= day);
  if (judgement?.uitkomst !== 'voor-werknemer') return undefined;
  const running = casesOf(account).some(
    (each) =>
      each.refusal.op <= judgement.op &&
      each.measure !== undefined &&
      each.measure.op <= day &&
      runsOn(each, day),
  );
  return running ? since(judgement.op) : undefined;
}

function secondOpinion({ account }: Picture, day: IsoDay): Found {
  const asked = firstOf(account, 'second-opinion');
  const running = casesOf(account).some((each) => runsOn(each, day));
  return asked && asked.op <= day && running ? since(asked.op) : undefined;
}

export const COOPERATION: readonly Rule[] = [
  rule(
    'advies-niet-gevolgd',
    'Van het advies van de bedrijfsarts is afgeweken. Waar staat de onderbouwing?',
    adviceNotFollowed,
  ),
  rule(
    'conflict-zonder-mediation',
    'Er is een conflict vastgesteld. Is mediation aangeboden?',
    conflictWithoutMediation,
  ),
  rule(
    'kennisgeving-te-laat',
    'De kennisgeving van het vermoeden kwam niet binnen twee werkdagen. Kan de grond nog worden ingeroepen?',
    lateNotice,
  ),
  rule(
    'oordeel-tegen-werkgever',
    'UWV geeft de werknemer gelijk terwijl er een loonmaatregel loopt. Wordt de maatregel ingetrokken?',
    judgementAgainst,
  ),
  rule(
    'second-opinion-loopt',
    'De werknemer vroeg een second opinion. Wacht een loonmaatregel daarop?',
    secondOpinion,
  ),
  rule(
    'signaal-van-werknemer',
    'De werknemer gaf een signaal af. Wie heeft met de werknemer gesproken?',
    ({ account }, day) => since(eventsOf(account, 'signaal-werknemer').findLast(({ op }) => op <= day)?.op),
  ),
];
