// The messages of a dossier as the workflow defines them; names and types stand in messages.ts, which clients read too.
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { AGENDA, BEZORGFOUT, DOSSIER, MELDEN, TOESTAND, WAAROM, type Answers } from './messages.ts';

export const meldenUpdate = defineUpdate<Answers[typeof MELDEN], [event: unknown]>(MELDEN);
export const meldenSignal = defineSignal<[event: unknown]>(MELDEN);
export const bezorgfoutUpdate = defineUpdate<Answers[typeof BEZORGFOUT], [bounce: unknown]>(BEZORGFOUT);
export const dossierQuery = defineQuery<Answers[typeof DOSSIER], [peildatum?: string]>(DOSSIER);
export const agendaQuery = defineQuery<Answers[typeof AGENDA]>(AGENDA);
export const waaromQuery = defineQuery<Answers[typeof WAAROM], [verplichting: unknown, ronde?: number]>(
  WAAROM,
);
export const toestandQuery = defineQuery<Answers[typeof TOESTAND]>(TOESTAND);
