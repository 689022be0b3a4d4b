// The worked examples of the law sheet, day for day: 26 dates of each of four first sick days (law.md §9.1, mapped by §12.5).
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { computeDue } from '../../workflows/dossier/compute-due.ts';
import { clocksOf } from '../../workflows/dossier/clocks.ts';
import { evolve } from '../../workflows/dossier/evolve.ts';
import { readZiekmelding } from '../../workflows/dossier/read-event.ts';
import { sickDay } from '../../workflows/dossier/sick-day.ts';
import type { DueRule } from '../../workflows/law/obligation.ts';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import { rowIn, whatIf } from '../support/what-if.ts';

const FILE = new URL('../golden/law-examples.json', import.meta.url);
const EXAMPLES = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** What `agenda` says about a first sick day, under the names of the examples. */
function inForecast(first: string): Readonly<Record<string, string>> {
  const forecast = whatIf([], first, { eersteZiektedag: first });
  const due = (id: ObligationId): string => rowIn(forecast, id).uiterlijk;
  const { wachttijdLaatsteDag, opzegverbodTotEnMet } = forecast.klokken;
  const uwv = rowIn(forecast, 'ziekmelding-uwv');
  return {
    D0: first,
    pa_hard: due('probleemanalyse'),
    pva_hard_if_pa_hard: due('plan-van-aanpak'),
    w42_wet: uwv.uiterlijk,
    w42_uwv_werkdag: uwv.respijt ?? uwv.uiterlijk,
    eje_hard_wk52: due('eerstejaarsevaluatie'),
    'spoor2_hard_eje+42': due('start-spoor-2'),
    uwvbrief_wet_89wk: due('uwv-brief-wia'),
    riv_wk91: due('re-integratieverslag'),
    wia_wk93: due('wia-aanvraag'),
    uwv_loonsanctie_besluit: due('loonsanctiebesluit'),
    wachttijd_laatste_dag: wachttijdLaatsteDag,
    opzeg_2jaar: addDays(opzegverbodTotEnMet, 1),
  };
}

/** What no row shows: aims before the working-day step, and days that a page of the law counts to. */
function onTheCore(first: string): Readonly<Record<string, string>> {
  const account = evolve(readZiekmelding({ eersteZiektedag: first }, 'scenario'), []);
  const clocks = clocksOf(account);
  const by = (rule: DueRule): string => computeDue({ account, endOf: clocks.endOf }, rule)?.day ?? 'none';
  const duty = (id: ObligationId) => account.page.obligations.find((each) => each.id === id);
  const aim = (id: ObligationId, which: 'aim' | 'plannedAim' = 'aim'): string => {
    const rule = duty(id)?.[which];
    return rule ? by(rule) : 'none';
  };
  const wachttijd = clocks.wachttijdLaatsteDag;
  return {
    vangnet_4e_dag_kaal: by({ rule: 'within', term: '3 days', of: 'eerste-ziektedag' }),
    pa_target_wk6: aim('probleemanalyse'),
    pva_target_wk8: aim('plan-van-aanpak', 'plannedAim'),
    eje_open_wk46: by({ rule: 'in-week', week: 46, day: 1 }),
    spoor2_target_wk52: aim('start-spoor-2'),
    iva_open: by({ rule: 'after-lasting', term: '3 weeks' }),
    iva_sluit_wk68: by({ rule: 'in-week', week: 68 }),
    'w42_uiterste_i.v.m._art64.6': sickDay(account, 81 * 7 - 1),
    uwvbrief_wk88_begin: by({ rule: 'in-week', week: 88, day: 1 }),
    uwvbrief_wk88_eind: by({ rule: 'in-week', week: 88 }),
    wia_ingang: addDays(wachttijd, 1),
    loonsanctie_max_laatste_dag: addDays(wachttijd, 52 * 7),
    loonsanctie_vrij: addDays(wachttijd, 52 * 7 + 1),
  };
}

it.each(Object.entries(EXAMPLES))(
  'De rekenvoorbeelden bij eerste ziektedag %s komen op de dag uit',
  (first, example) => {
    expect(isoDay(first)).toBe(example.D0);
    expect({ ...inForecast(first), ...onTheCore(first) }).toStrictEqual(example);
  },
);

it.each(Object.keys(EXAMPLES))(
  'Bij eerste ziektedag %s horen eindevaluatie en actueel oordeel bij het verslag',
  (first) => {
    const forecast = whatIf([], first, { eersteZiektedag: first });
    const report = rowIn(forecast, 're-integratieverslag').uiterlijk;
    expect(rowIn(forecast, 'eindevaluatie').uiterlijk).toBe(report);
    expect(rowIn(forecast, 'actueel-oordeel').uiterlijk).toBe(report);
  },
);
