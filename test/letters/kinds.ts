// One letter order of every kind, for golden copies and for what must hold for all of them.
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import { dossierOrder, DUTIES, order, term } from './orders.ts';

/** Letters that leave at once when the event they are about is known. */
function followingAnEvent(): Readonly<Record<string, LetterOrder>> {
  const employee = { rol: 'werknemer', persoon: 'p-worker' } as const;
  const started = {
    brief: 'spoor-2-gestart',
    kenmerk: 'spoor-2-gestart.e-4',
    op: isoDay('2027-01-06'),
    vanaf: isoDay('2027-01-04'),
    uitvoering: 'extern',
  } as const;
  const paused = {
    brief: 'spoor-2-gepauzeerd',
    kenmerk: 'spoor-2-gepauzeerd.e-7',
    op: isoDay('2027-03-02'),
    vanaf: isoDay('2027-03-01'),
    pauze: { wijze: 'gestopt', herbeoordelenOp: isoDay('2027-04-12') },
  } as const;
  const { uitvoering: _, ...eitherWay } = started;
  return {
    'spoor-2-gestart': dossierOrder(started),
    'spoor-2-gestart-intern': dossierOrder({ ...started, uitvoering: 'intern' }),
    'spoor-2-gestart-werknemer': dossierOrder({ ...eitherWay, ...employee }),
    'spoor-2-gepauzeerd': dossierOrder(paused),
    'spoor-2-gepauzeerd-werknemer': dossierOrder({
      ...paused,
      ...employee,
      pauze: { ...paused.pauze, wijze: 'minimaal' },
    }),
    loonsanctie: dossierOrder({
      brief: 'loonsanctie',
      kenmerk: 'loonsanctie.e-9',
      op: isoDay('2027-12-20'),
      rol: 'hr-manager',
      persoon: 'p-hr',
      vanaf: isoDay('2028-01-31'),
      totEnMet: isoDay('2029-01-28'),
    }),
    signaal: dossierOrder({
      brief: 'signaal',
      kenmerk: 'signaal.gat-in-gesprekken.2026-05-12',
      op: isoDay('2026-05-12'),
      signaal: {
        signaal: 'gat-in-gesprekken',
        vraag: 'Er is meer dan zes weken geen voortgangsgesprek vastgelegd. Is er wel gesproken?',
      },
    }),
  };
}

/** One order of every kind of letter, by the name of its golden copy. */
export function ordersOfEveryKind(): Readonly<Record<string, LetterOrder>> {
  const late = {
    op: isoDay('2026-04-01'),
    vorige: { rol: 'casemanager', op: isoDay('2026-03-17') },
  } as const;
  const listed = [
    term('ziekmelding-arbodienst', {
      uiterlijk: isoDay('2026-02-08'),
      streefdatum: isoDay('2026-02-03'),
      status: 'verlopen',
    }),
    term('probleemanalyse', {
      uiterlijk: isoDay('2026-03-16'),
      streefdatum: isoDay('2026-03-13'),
      status: 'gedaan',
    }),
    term('plan-van-aanpak', { gepland: true }),
    term('voortgangsgesprek', { uiterlijk: isoDay('2026-05-11'), streefdatum: isoDay('2026-05-04') }),
    term('voortgangsgesprek', {
      uiterlijk: isoDay('2026-06-22'),
      streefdatum: isoDay('2026-06-15'),
      ronde: 2,
    }),
    term('wia-aanvraag', { uiterlijk: isoDay('2027-11-14'), streefdatum: isoDay('2027-11-05') }),
  ];
  const watched = term('loonsanctiebesluit', { uiterlijk: isoDay('2026-03-30') });
  const { streefdatum: _, ...unaimed } = watched;
  return {
    'dossier-geopend': dossierOrder({
      brief: 'dossier-geopend',
      kenmerk: 'dossier-geopend',
      termijnen: listed,
    }),
    'vandaag-uiterlijk': order({
      brief: 'vandaag-uiterlijk',
      kenmerk: 'plan-van-aanpak.vandaag-uiterlijk.1.0',
      op: isoDay('2026-03-30'),
    }),
    'te-laat': order({
      ...late,
      brief: 'te-laat',
      kenmerk: 'plan-van-aanpak.te-laat.1.0',
      op: isoDay('2026-03-31'),
    }),
    'escalatie-voor': order({
      brief: 'escalatie',
      kenmerk: 'ziekmelding-uwv.escalatie-leidinggevende.1.0',
      rol: 'leidinggevende',
      persoon: 'p-lead',
      termijn: term('ziekmelding-uwv', { uiterlijk: isoDay('2026-03-29'), respijt: isoDay('2026-03-30') }),
      vorige: { rol: 'casemanager', op: isoDay('2026-03-03') },
    }),
    'escalatie-na': order({
      ...late,
      brief: 'escalatie',
      kenmerk: 'plan-van-aanpak.escalatie-hr-manager.1.0',
      rol: 'hr-manager',
      persoon: 'p-hr',
    }),
    vraag: order({
      brief: 'vraag',
      kenmerk: 'loonsanctiebesluit.vraag.1.0',
      op: isoDay('2026-03-31'),
      termijn: unaimed,
    }),
    achterstand: dossierOrder({
      brief: 'achterstand',
      kenmerk: 'achterstand.2026-05-12',
      op: isoDay('2026-05-12'),
      termijnen: listed.slice(0, 1).concat(term('plan-van-aanpak', { status: 'verlopen' })),
    }),
    bezorgfout: dossierOrder({
      brief: 'bezorgfout',
      kenmerk: 'bezorgfout.e-1',
      rol: 'hr-manager',
      persoon: 'p-hr',
      vorige: { rol: 'casemanager', op: isoDay('2026-03-16') },
    }),
    'nieuwe-wetsversie': dossierOrder({
      brief: 'nieuwe-wetsversie',
      kenmerk: 'nieuwe-wetsversie.2026-01-01',
      vanaf: isoDay('2026-01-01'),
      termijnen: listed.slice(0, 2),
    }),
    'dossier-gesloten': dossierOrder({
      brief: 'dossier-gesloten',
      kenmerk: 'dossier-gesloten.0',
      sluitReden: 'hersteld',
    }),
    ...followingAnEvent(),
    'herinnering-werknemer': order({
      kenmerk: 'wia-aanvraag.herinnering-1.1.0',
      op: isoDay('2027-10-22'),
      rol: 'werknemer',
      persoon: 'p-worker',
      termijn: listed.at(-1) ?? term('wia-aanvraag'),
    }),
    ...Object.fromEntries(
      DUTIES.map((duty) => [
        `herinnering-${duty}`,
        order({ kenmerk: `${duty}.herinnering-1.1.0`, termijn: term(duty) }),
      ]),
    ),
  };
}
