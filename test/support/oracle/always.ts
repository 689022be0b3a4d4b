// The duties that every dossier has (law.md §12.2), counted from the first sick day, the plan, the wachttijd and the application.
import { toWorkingDay, workingDaysAfter } from './days.ts';
import type { Ground } from './ground.ts';
import type { Life } from './life.ts';

/** The duties of the first weeks. */
export function firstWeeks(life: Life, { e, put, loon }: Ground): void {
  const { d0, probleemanalyse: pa } = life;
  put('ziekmelding-arbodienst', d0 + 6, d0 + 1);
  const relapse = (life.terugvallen ?? []).find((day) => day > d0 + 42);
  if (relapse === undefined || (pa !== undefined && pa < relapse)) put('probleemanalyse', d0 + 42, d0 + 41);
  else put('probleemanalyse', e(workingDaysAfter(relapse, 5)), d0 + 41, { anchor: relapse });
  if (pa === undefined) put('plan-van-aanpak', d0 + 56, d0 + 55, { planned: true });
  else put('plan-van-aanpak', e(pa + 14), Math.min(e(pa + 14), d0 + 55), { anchor: pa });
  for (const [place, advies] of (life.adviezen ?? []).entries())
    put('bijstelling-plan-van-aanpak', e(advies + 14), e(advies + 14), { anchor: advies, ronde: place + 1 });
  // §12.1.6: the first 42 days after the plan or D0+56, each next 42 days after the one before was held, else was due.
  const held = [...(life.gesprekken ?? [])];
  let from = Math.min(life.plan ?? d0 + 56, d0 + 56);
  for (let ronde = 1; e(from + 42) <= loon; ronde += 1) {
    const due = e(from + 42);
    put('voortgangsgesprek', due, due - 7, { ronde, anchor: from });
    const next = held[0];
    from = next !== undefined && next < e(due + 42) ? next : due;
    if (from === next) held.shift();
  }
}

/** The duties of the year, counted in sick days. */
export function sickYears({ s, put }: Ground): void {
  put('ziekmelding-uwv', s(294) + 1, s(287) + 1, { respijt: toWorkingDay(s(294) + 1, 1) });
  put('arbeidsdeskundig-onderzoek', s(364), s(350));
  put('eerstejaarsevaluatie', s(364), s(350));
  put('controle-uwv-brief', s(624), s(617));
  put('uwv-brief-wia', s(623));
}

/** The duties before the end of the wachttijd, and those that the application starts. */
export function towardsWia(life: Life, { e, end, wia, lateBrief, never, late, put }: Ground): void {
  const { aanvraag, uwvBrief } = life;
  put('actueel-oordeel', end - 91, end - 125);
  put('eindevaluatie', end - 91, end - 105);
  put('re-integratieverslag', end - 91, end - 105);
  if (never && aanvraag !== undefined && aanvraag > wia)
    put('wia-aanvraag', aanvraag, end - 84, { anchor: aanvraag });
  else put('wia-aanvraag', wia, end - 84, lateBrief && wia > end - 77 ? { anchor: uwvBrief ?? wia } : {});
  for (const id of ['medische-informatie', 're-integratieverslag-uploaden'])
    if (aanvraag === undefined) put(id, end - 76, end - 76, { planned: true });
    else put(id, e(aanvraag + 1), e(aanvraag + 1), { anchor: aanvraag });
  put('loonsanctiebesluit', end - 42 + late);
}
