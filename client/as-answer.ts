// What went wrong at Temporal, said so that a colleague can do something about it.
import {
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectedError,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { Refusal } from '../workflows/dossier/refusal.ts';
import { NoLawVersion } from '../workflows/law/registry.ts';
import { REFUSED } from '../workflows/messages.ts';
import { Failed, NoSuchDossier, Refused } from './front-desk.ts';

const NO_WORKER = 'Het dossier antwoordt niet: draait de verwerker wel? Start Spoorwijzer met: npm start';

const NO_SERVER = 'Temporal antwoordt niet meer; kijk of de server nog draait.';
const STUCK =
  'De verwerker komt met dit dossier niet verder: kijk in zijn logboek of hij de juiste sleutel heeft; er is niets verloren.';

/** What a gRPC status code means here; the rest is told as it came. */
const BY_CODE: Readonly<Record<number, string>> = {
  1: NO_WORKER, // cancelled
  4: NO_WORKER, // deadline exceeded
  9: STUCK, // failed precondition: the dossier's task has failed and is tried again
  14: NO_SERVER, // unavailable
};

function causes(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

/** A sentence that the dossier itself gave. */
function isOwnSentence(error: Error): boolean {
  if (error instanceof Refusal || error instanceof NoLawVersion || error.name === 'Refusal') return true;
  return error instanceof ApplicationFailure && error.type === REFUSED;
}

/** Turns any error of a call about a dossier into Refused or Failed; never returns. */
export function asAnswer(error: unknown, nummer: string): never {
  // The client wraps what it got from the server, so the cause may say more than the error.
  const chain = causes(error);
  const known = chain.find((each) => each instanceof Refused || each instanceof Failed);
  if (known) throw known;
  if (error instanceof WorkflowNotFoundError)
    throw new NoSuchDossier(
      `Dossier ${nummer} bestaat niet; met 'spoorwijzer dossier lijst' ziet u welke er zijn.`,
      { cause: error },
    );
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    throw new Failed(NO_WORKER, { cause: error });
  const sentence = chain.find(isOwnSentence);
  if (sentence) throw new Refused(sentence.message, { cause: error });
  const grpc = chain.find(isGrpcServiceError);
  if (grpc) {
    const absent = grpc.details.startsWith('no poller');
    const told = absent
      ? NO_WORKER
      : (BY_CODE[grpc.code] ?? `Temporal antwoordt met een fout: ${grpc.details}.`);
    throw new Failed(told, { cause: error });
  }
  // What a dossier has to say to a question it answers; a question that fails is a worker that cannot work it out.
  if (error instanceof QueryNotRegisteredError || error instanceof QueryRejectedError)
    throw new Failed(STUCK, { cause: error });
  throw error;
}
