// Brings a bounce where it belongs: noted in the register, and an event of the dossier.
import type { Client } from '@temporalio/client';
import { BEZORGFOUT, type Answers } from '../workflows/messages.ts';
import { asAnswer } from './as-answer.ts';
import type { DeliveryReport } from './delivery-report.ts';
import { Failed } from './front-desk.ts';
import { changeRegister } from './register-work.ts';

/** A dossier answers within this, or nobody is at work; milliseconds. */
const PATIENCE_MS = 15_000;

/** What the register knows of the letter. */
interface Noted {
  readonly messageId: string;
  readonly brief: string;
  readonly opvolger: number;
  readonly dossier?: string;
}

/** What was done. */
export interface Bounced extends Noted {
  readonly uitkomst: DeliveryReport['uitkomst'];
  /** In the dossier: recorded now, or known already. */
  readonly gebeurtenis?: 'vastgelegd' | 'bekend';
}

/**
 * Carries a report to the end; the same report again changes nothing.
 * @throws Refused when the message was never sent from here
 * @throws Failed when nobody is at work, or the dossier does not know of the letter yet
 */
export async function bringBounce(
  client: Client,
  { messageId, uitkomst, toelichting }: DeliveryReport,
  wie: string,
): Promise<Bounced> {
  const noted = (await changeRegister(client, {
    ...{ soort: 'bezorgfout', wie, messageId, blijvend: uitkomst === 'mislukt', toelichting },
  })) as Noted;
  const { dossier, brief, opvolger } = noted;
  const about = { messageId: noted.messageId, brief, opvolger, uitkomst };
  if (dossier === undefined || uitkomst !== 'mislukt')
    return { ...about, ...(dossier === undefined ? {} : { dossier }) };
  const gebeurtenis = await client
    .withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow
        .getHandle(dossier)
        .executeUpdate<Answers[typeof BEZORGFOUT], [unknown]>(BEZORGFOUT, { args: [{ brief, opvolger }] }),
    )
    .catch((error: unknown) => asAnswer(error, dossier));
  if (gebeurtenis === 'onbekend')
    throw new Failed(
      `Dossier ${dossier} weet nog niet dat deze brief weg is; de melding staat in het register. Bied haar over een paar minuten opnieuw aan.`,
    );
  return { ...about, dossier, gebeurtenis };
}
