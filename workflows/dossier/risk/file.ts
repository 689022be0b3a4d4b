// Questions about what the file will show: talks, signatures, and evaluations that fit what was reported.
import type { IsoDay } from '../../calendar/iso-day.ts';
import { eventsOf, reportsOf } from '../account.ts';
import type { Picture } from '../picture.ts';
import { standingOf } from '../status.ts';
import { rule, since, type Found, type Rule } from './rule.ts';

function missedTalk({ account, closing, rows }: Picture, day: IsoDay): Found {
  const missed = rows.filter(
    (row) =>
      row.obligation.id === 'voortgangsgesprek' &&
      standingOf(row, account, closing, day).status === 'niet-gedaan',
  );
  return since(missed.at(-1)?.overtakenOn);
}

function unsigned({ account }: Picture, day: IsoDay): Found {
  const evaluations = [...reportsOf(account, 'eerstejaarsevaluatie'), ...reportsOf(account, 'eindevaluatie')];
  const bare = evaluations.find(
    ({ op, getekend, document }) =>
      op <= day && (getekend === 'geweigerd' || getekend === 'alleen-werkgever') && document === undefined,
  );
  return since(bare?.op);
}

function evaluationWithoutReports({ account }: Picture, day: IsoDay): Found {
  const evaluation = reportsOf(account, 'eindevaluatie').find(({ op }) => op <= day);
  const reported = reportsOf(account, 'voortgangsrapportage').some(({ op }) => op <= day);
  return reported && evaluation && !(evaluation.besproken ?? []).includes('spoor-2')
    ? since(evaluation.op)
    : undefined;
}

export const FILE: readonly Rule[] = [
  rule(
    'gat-in-gesprekken',
    'Er is meer dan zes weken geen voortgangsgesprek vastgelegd. Is er wel gesproken?',
    missedTalk,
  ),
  rule(
    'evaluatie-niet-getekend',
    'Een evaluatie is niet door beiden getekend. Waar staat waarom, of wat de werknemer ervan vindt?',
    unsigned,
  ),
  rule(
    'eindevaluatie-zonder-rapportages',
    'De eindevaluatie gaat niet over spoor 2, terwijl er rapportages zijn. Klopt zij met wat het bureau schreef?',
    evaluationWithoutReports,
  ),
  rule(
    'oorzaak-na-verlof-onbekend',
    'Het is niet bekend of de ziekte na het verlof dezelfde oorzaak heeft. Wil de bedrijfsarts dat laten weten?',
    ({ account }, day) =>
      since(
        eventsOf(account, 'verlof').findLast(
          ({ op, zelfdeOorzaak }) => op <= day && zelfdeOorzaak === 'onbekend',
        )?.op,
      ),
  ),
];
