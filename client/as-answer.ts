// What went wrong at Temporal, said so that a colleague can do something about it.
import {
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { Refusal } from '../workflows/dossier/refusal.ts';
import { NoLawVersion } from '../workflows/law/registry.ts';
import { REFUSED } from '../workflows/messages.ts';
import { Failed, Refused } from './front-desk.ts';

const NO_WORKER = 'Het dossier antwoordt niet: draait de verwerker wel? Start Spoorwijzer met: npm start';

/** gRPC status codes of a call that got no answer in time, or no server at all. */
const [CANCELLED, DEADLINE_EXCEEDED, UNAVAILABLE] = [1, 4, 14];

/** The sentence that a dossier itself gave, wherever in the chain of causes it stands. */
function ownSentence(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof Refusal || each instanceof NoLawVersion) return each.message;
    if (each instanceof ApplicationFailure && each.type === REFUSED) return each.message;
    if (each.name === 'Refusal' || each.name === 'QueryNotRegisteredError') return each.message;
  }
  return undefined;
}

/** Turns any error of a call about a dossier into Refused or Failed; never returns. */
export function asAnswer(error: unknown, nummer: string): never {
  if (error instanceof Refused || error instanceof Failed) throw error;
  if (error instanceof WorkflowNotFoundError)
    throw new Refused(`Dossier ${nummer} bestaat niet; met 'spoorwijzer dossier lijst' ziet u welke er zijn.`, { cause: error });
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) throw new Failed(NO_WORKER, { cause: error });
  const sentence = error instanceof WorkflowUpdateFailedError ? ownSentence(error.cause) : ownSentence(error);
  if (sentence !== undefined) throw new Refused(sentence, { cause: error });
  if (isGrpcServiceError(error)) {
    const code = Number(error.code);
    if (code === DEADLINE_EXCEEDED || code === CANCELLED) throw new Failed(NO_WORKER, { cause: error });
    if (code === UNAVAILABLE) throw new Failed('Temporal antwoordt niet meer; kijk of de server nog draait.', { cause: error });
    throw new Failed(`Temporal antwoordt met een fout: ${error.details}.`, { cause: error });
  }
  if (error instanceof QueryNotRegisteredError || error instanceof QueryRejectedError)
    throw new Failed(`Dossier ${nummer} kan deze vraag niet beantwoorden: ${error.message}.`, { cause: error });
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    if (each instanceof Failed || each instanceof Refused) throw each;
  throw error;
}
