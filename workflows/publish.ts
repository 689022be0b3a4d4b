// What an operator can search for: phase, next day, how many duties are overdue. In clear, so nothing personal.
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { upsertMemo, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { IsoDay } from './calendar/iso-day.ts';
import type { Picture } from './dossier/picture.ts';
import { overdueRows } from './dossier/agenda.ts';
import { nextDuty } from './dossier/sentence.ts';
import { faseOf } from './dossier/show.ts';
import type { Memo } from './messages.ts';
import { SEARCH_ATTRIBUTES } from './names.ts';

const FASE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.fase, SearchAttributeType.KEYWORD);
const VOLGENDE_DAG = defineSearchAttributeKey(SEARCH_ATTRIBUTES.volgendeDag, SearchAttributeType.KEYWORD);
const TE_LAAT = defineSearchAttributeKey(SEARCH_ATTRIBUTES.teLaat, SearchAttributeType.INT);

/** Publishes where the dossier stands, as far as it changed. */
export function publish(picture: Picture, day: IsoDay): void {
  const { typedSearchAttributes: known, memo } = workflowInfo();
  const next = nextDuty(picture, day);
  const [fase, volgendeDag, teLaat] = [
    faseOf(picture, day),
    next?.op ?? '',
    overdueRows(picture, day).length,
  ];
  if (known.get(FASE) !== fase || known.get(VOLGENDE_DAG) !== volgendeDag || known.get(TE_LAAT) !== teLaat)
    upsertSearchAttributes([
      { key: FASE, value: fase },
      { key: VOLGENDE_DAG, value: volgendeDag },
      { key: TE_LAAT, value: teLaat },
    ]);
  const fresh: Memo = {
    eersteZiektedag: picture.account.eersteZiektedag,
    ...(next ? { volgende: next } : {}),
  };
  if (JSON.stringify(memo?.beeld ?? null) !== JSON.stringify(fresh)) upsertMemo({ beeld: fresh });
}
