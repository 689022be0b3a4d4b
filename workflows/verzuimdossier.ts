// The loop: read the agenda, send what is due, publish, sleep on one timer; and a fresh page after every change.
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  log,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { amsterdamDay } from './calendar/amsterdam-day.ts';
import { isIsoDay } from './calendar/iso-day.ts';
import { checkLaw, forget, pictureNow, seenTo, type Dossier } from './dossier/dossier.ts';
import { explain } from './dossier/explain.ts';
import { nextUp } from './dossier/next-up.ts';
import { orderFor } from './dossier/orders.ts';
import { recordOutcomes } from './dossier/outcomes.ts';
import { bounced } from './dossier/bounce.ts';
import { Refusal } from './dossier/refusal.ts';
import { check, refuse, report, type Gemeld } from './dossier/report.ts';
import { view } from './dossier/view.ts';
import { LONGEST_SLEEP_MS } from './dossier/wake.ts';
import {
  agendaQuery,
  bezorgfoutUpdate,
  dossierQuery,
  meldenSignal,
  meldenUpdate,
  toestandQuery,
  waaromQuery,
} from './handlers.ts';
import { keep } from './keep.ts';
import { REFUSED, THIS_RELEASE, type Manner } from './messages.ts';
import { publish } from './publish.ts';
import { send } from './send.ts';
import { waitFor } from './waiting.ts';

/** After a change the page is turned in a quiet second: turning at once makes a burst of reports meet closing pages. */
const QUIET_MS = 1_000;

/** What a person did wrong becomes a failure with one sentence; what we did wrong fails the task and is tried again. */
function asFailure(error: unknown): unknown {
  return error instanceof Refusal ? ApplicationFailure.nonRetryable(error.message, REFUSED) : error;
}

/**
 * Carries one dossier to the end of its retention. Every run is short: open, sleep, something happens, a quiet second,
 * turn the page; so history never grows, and waking an old dossier costs what waking a new one costs.
 * @param opened the dossier as opened, or as the previous page left it
 * @param manner what this page does besides; a page of an older release does not
 */
export async function verzuimdossier(opened: Dossier, manner: Manner = {}): Promise<Dossier> {
  // Fails the task, which is tried again until the key is right.
  if (!Array.isArray(opened.gebeurtenissen))
    throw new Error('the dossier cannot be read: is the payload key the right one?');
  checkLaw(opened);
  let dossier = opened;

  setHandler(
    meldenUpdate,
    (event): Gemeld => {
      try {
        const { dossier: after, answer } = report(dossier, event, uuid4(), Date.now());
        dossier = after;
        return answer;
      } catch (error) {
        throw asFailure(error);
      }
    },
    {
      validator: (event) => {
        try {
          check(dossier, event, Date.now());
        } catch (error) {
          throw asFailure(error);
        }
      },
    },
  );
  setHandler(meldenSignal, (event) => {
    try {
      dossier = report(dossier, event, uuid4(), Date.now()).dossier;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      dossier = refuse(dossier, event, error.message, Date.now());
    }
  });
  setHandler(bezorgfoutUpdate, (raw) => {
    const { dossier: after, answer } = bounced(dossier, raw, Date.now());
    dossier = after;
    return answer;
  });
  const dayOf = (asked: string | undefined) =>
    asked !== undefined && isIsoDay(asked) ? asked : amsterdamDay(Date.now());
  setHandler(dossierQuery, (day) => view(dossier, dayOf(day)));
  setHandler(toestandQuery, () => dossier);
  setHandler(waaromQuery, (verplichting, ronde) => {
    try {
      return explain(pictureNow(dossier), String(verplichting), ronde);
    } catch (error) {
      if (error instanceof Refusal) return { geweigerd: error.message };
      throw error;
    }
  });
  setHandler(agendaQuery, () => {
    const { next } = nextUp(dossier, pictureNow(dossier), Date.now());
    return next ? { volgende: { op: next.op, sleutel: next.key } } : {};
  });

  // In a function of its own, so that a sleeping dossier does not keep what was worked out to find its next line.
  const look = () => {
    const picture = pictureNow(dossier);
    const { letters, handled, next, moot, ended } = nextUp(dossier, picture, Date.now());
    const orders = letters.map((letter) => ({ letter, order: orderFor(letter, dossier, picture) }));
    const today = amsterdamDay(Date.now());
    if (!ended && orders.length === 0) {
      dossier = seenTo(forget(dossier, moot), handled);
      publish(picture, today);
    }
    return { orders, handled, next, ended, today };
  };
  // A page that follows another begins with a register that knows everything up to it.
  let kept = workflowInfo().continuedFromExecutionRunId === undefined ? '' : `${String(opened.revisie)}.`;

  for (let woken = false; ;) {
    const { orders, handled, next, ended, today } = look();
    if (ended) return dossier;
    if (orders.length > 0) {
      const outcomes = await Promise.all(orders.map(({ letter, order }) => send(letter, order)));
      // The world moved on while we wrote: what is recorded now is recorded in the dossier as it is now.
      dossier = seenTo(recordOutcomes(dossier, outcomes, Date.now()), handled);
      continue;
    }
    const read = dossier.revisie;
    const written = woken || read !== opened.revisie;
    const standing = `${String(read)}.${written ? today : ''}`;
    if (manner.register === true && kept !== standing) {
      kept = standing;
      await keep({ dossier, peildatum: today, ...(next ? { wekker: next.at } : {}) });
      if (dossier.revisie !== read) {
        woken = true;
        continue;
      }
    }
    const sleep = Math.min(next ? next.at - Date.now() : LONGEST_SLEEP_MS, LONGEST_SLEEP_MS);
    const news = await waitFor(
      () => dossier.revisie !== read,
      written ? QUIET_MS : sleep,
      written ? 'bladzij-omslaan' : (next?.key ?? 'slapen'),
    );
    if (written && !news) {
      await condition(allHandlersFinished);
      // An update that came in with the quiet second's end is on this page: look again before turning it.
      if (dossier.revisie === read) {
        log.debug('page turned', { revision: read });
        await continueAsNew<typeof verzuimdossier>(dossier, THIS_RELEASE);
      }
    }
    woken = true;
  }
}
