// Puts the register right from Temporal: every dossier is asked for its state, and a worker writes it down.
import type { Client } from '@temporalio/client';
import { amsterdamDay } from '../workflows/calendar/amsterdam-day.ts';
import { pictureNow, type Dossier } from '../workflows/dossier/dossier.ts';
import { nextUp } from '../workflows/dossier/next-up.ts';
import { TOESTAND } from '../workflows/messages.ts';
import type { Publication, Rebuilt } from '../workflows/ports.ts';
import { asAnswer } from './as-answer.ts';
import { dossierNumbers } from './list-dossiers.ts';
import { changeRegister } from './register-work.ts';

/** Dossiers in one command: a message to Temporal has a limit. */
const PORTION = 20;
const PATIENCE_MS = 15_000;

/** A dossier as its workflow would hand it to the register now. */
function publicationOf(dossier: Dossier, now: number): Publication {
  const { next } = nextUp(dossier, pictureNow(dossier), now);
  return { dossier, peildatum: amsterdamDay(now), ...(next ? { wekker: next.at } : {}) };
}

async function stateOf(client: Client, nummer: string): Promise<Publication> {
  try {
    const ask = () => client.workflow.getHandle(nummer).query<Dossier>(TOESTAND);
    return publicationOf(await client.withDeadline(Date.now() + PATIENCE_MS, ask), Date.now());
  } catch (error) {
    return asAnswer(error, nummer);
  }
}

/**
 * Rebuilds dossiers in the register.
 * @param wie in whose name
 * @param only numbers; all that run without it
 * @throws Failed when no worker answers
 */
export async function rebuildRegister(
  client: Client,
  wie: string,
  progress: (done: number) => void,
  only?: readonly string[],
): Promise<Rebuilt> {
  const numbers = only ? [...only] : [];
  if (!only) for await (const nummer of dossierNumbers(client)) numbers.push(nummer);
  let total: Rebuilt = { bijgewerkt: 0, ouder: [], geweigerd: [] };
  for (let from = 0; from < numbers.length; from += PORTION) {
    const portion = numbers.slice(from, from + PORTION);
    const dossiers = await Promise.all(portion.map((nummer) => stateOf(client, nummer)));
    const done = (await changeRegister(client, { soort: 'register-herbouw', wie, dossiers })) as Rebuilt;
    total = {
      bijgewerkt: total.bijgewerkt + done.bijgewerkt,
      ouder: [...total.ouder, ...done.ouder],
      geweigerd: [...total.geweigerd, ...done.geweigerd],
    };
    progress(from + portion.length);
  }
  return total;
}
