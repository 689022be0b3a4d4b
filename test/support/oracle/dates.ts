// The dates of the nineteen duties, told a second time from the text of law.md §1, §2 and §12: shares no line with the program.
import { dayNumber, dayText, toWorkingDay, workingDaysAfter } from './days.ts';

/** What happened, in day numbers. */
export interface Life {
  readonly d0: number;
  /** Days that do not count: from, up to and not including. */
  readonly uncounted?: readonly (readonly [number, number])[];
  /** Relapses after a recovery. */
  readonly terugvallen?: readonly number[];
  readonly probleemanalyse?: number;
  readonly plan?: number;
  /** Advices of the bedrijfsarts, none before the plan. */
  readonly adviezen?: readonly number[];
  readonly gesprekken?: readonly number[];
  readonly evaluatie?: number;
  readonly gemeldBijUwv?: number;
  readonly uwvBrief?: number;
  readonly aanvraag?: number;
}

export interface Expected {
  /** 'duty/round' → 'uiterlijk respijt streefdatum gepland', '-' where a thing is not there. */
  readonly termijnen: ReadonlyMap<string, string>;
  readonly klokken: readonly [wachttijd: string, loon: string, opzegverbod: string];
}

/** S(1), S(2), …: found by walking the calendar and stepping over what does not count. */
function countedDays(d0: number, out: ReadonlySet<number>, count: number): readonly number[] {
  const days: number[] = [];
  for (let day = d0; days.length < count; day += 1) if (!out.has(day)) days.push(day);
  return days;
}

/** The number of the first existing day on or after the second anniversary. */
function secondAnniversary(d0: number): number {
  const text = dayText(d0);
  const year = String(Number(text.slice(0, 4)) + 2);
  return text.endsWith('02-29') ? dayNumber(`${year}-03-01`) : dayNumber(`${year}${text.slice(4)}`);
}

/** The dates of a life (law.md §12.1 and §12.2). */
export function expectedDates(life: Life): Expected {
  const { d0, aanvraag } = life;
  const out = new Set<number>();
  for (const [from, to] of life.uncounted ?? []) for (let day = from; day < to; day += 1) out.add(day);
  const anniversary = secondAnniversary(d0);
  const counted = countedDays(d0, out, anniversary - d0);
  const s = (k: number): number => counted[k - 1] ?? Number.NaN;
  const e = (day: number): number => {
    let moved = day;
    while (out.has(moved)) moved += 1;
    return moved;
  };
  const w = s(728);
  const brief = life.uwvBrief;
  const told = life.gemeldBijUwv;
  const lateBrief = brief !== undefined && brief > s(623) && told !== undefined && told <= s(566);
  const wia = lateBrief ? Math.max(w - 77, e(brief + 28)) : w - 77;
  const late = Math.max(0, (aanvraag ?? wia) - wia);
  const loon = w + late;

  const rows = new Map<string, string>();
  const text = (day: number | undefined): string => (day === undefined ? '-' : dayText(day));
  const put = (
    id: string,
    due: number,
    aim?: number,
    more?: { anchor?: number; respijt?: number; planned?: boolean; ronde?: number },
  ): void => {
    const streef =
      aim === undefined ? undefined : Math.min(due, Math.max(d0, more?.anchor ?? d0, toWorkingDay(aim, -1)));
    const respijt = more?.respijt === due ? undefined : more?.respijt;
    rows.set(
      `${id}/${String(more?.ronde ?? 1)}`,
      [text(due), text(respijt), text(streef), more?.planned === true ? 'gepland' : '-'].join(' '),
    );
  };

  put('ziekmelding-arbodienst', d0 + 6, d0 + 1);
  const pa = life.probleemanalyse;
  const relapse = (life.terugvallen ?? []).find((day) => day > d0 + 42);
  if (relapse === undefined || (pa !== undefined && pa < relapse)) put('probleemanalyse', d0 + 42, d0 + 41);
  else put('probleemanalyse', e(workingDaysAfter(relapse, 5)), d0 + 41, { anchor: relapse });
  if (pa === undefined) put('plan-van-aanpak', d0 + 56, d0 + 55, { planned: true });
  else put('plan-van-aanpak', e(pa + 14), Math.min(e(pa + 14), d0 + 55), { anchor: pa });
  for (const [place, advies] of (life.adviezen ?? []).entries())
    put('bijstelling-plan-van-aanpak', e(advies + 14), e(advies + 14), { anchor: advies, ronde: place + 1 });
  talks(life, loon, e, (ronde, due, anchor) => put('voortgangsgesprek', due, due - 7, { ronde, anchor }));
  put('ziekmelding-uwv', s(294) + 1, s(287) + 1, { respijt: toWorkingDay(s(294) + 1, 1) });
  put('arbeidsdeskundig-onderzoek', s(364), s(350));
  put('eerstejaarsevaluatie', s(364), s(350));
  const eje = life.evaluatie === undefined ? undefined : e(life.evaluatie + 42);
  const byEvaluation = eje !== undefined && eje <= s(406);
  put(
    'start-spoor-2',
    byEvaluation ? eje : s(406),
    s(364),
    byEvaluation ? { anchor: life.evaluatie ?? d0 } : {},
  );
  put('controle-uwv-brief', s(624), s(617));
  put('uwv-brief-wia', s(623));
  put('actueel-oordeel', w - 91, w - 125);
  put('eindevaluatie', w - 91, w - 105);
  put('re-integratieverslag', w - 91, w - 105);
  put('wia-aanvraag', wia, w - 84, lateBrief && wia > w - 77 ? { anchor: brief } : {});
  for (const id of ['medische-informatie', 're-integratieverslag-uploaden'])
    if (aanvraag === undefined) put(id, w - 76, w - 76, { planned: true });
    else put(id, e(aanvraag + 1), e(aanvraag + 1), { anchor: aanvraag });
  put('loonsanctiebesluit', w - 42 + late);
  if (aanvraag === undefined) put('wia-besluit', w - 21, undefined, { planned: true });
  else put('wia-besluit', e(aanvraag + 56));

  const twoYears = counted.at(-1) ?? Number.NaN;
  return { termijnen: rows, klokken: [dayText(w), dayText(loon), dayText(Math.max(w, twoYears) + late)] };
}

/** §12.1.6: the first 42 days after the plan or D0+56, each next 42 days after the one before was held, else was due. */
function talks(
  life: Life,
  loon: number,
  e: (day: number) => number,
  put: (ronde: number, due: number, anchor: number) => void,
): void {
  const held = [...(life.gesprekken ?? [])];
  let from = Math.min(life.plan ?? life.d0 + 56, life.d0 + 56);
  for (let ronde = 1; e(from + 42) <= loon; ronde += 1) {
    const due = e(from + 42);
    put(ronde, due, from);
    const next = held[0];
    from = next !== undefined && next < e(due + 42) ? next : due;
    if (from === next) held.shift();
  }
}
