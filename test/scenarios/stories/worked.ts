// The worked examples of law.md §9.3, on their own days, as cases that are entered years later; only the first is moved to a day to come.
import {
  clocks,
  closed,
  duty,
  gone,
  happens,
  refused,
  story,
  type Step,
} from '../../support/scenario/story.ts';

const FULL = { omvang: 'volledig', structureel: 'ja', spoor: '1' } as const;
/** A first sick day of years ago; entered on the first day of the diary. */
const FIRST = { eersteZiektedag: '2025-01-06' } as const;

/** Example 1 has gaps that end: a recovery that is entered years later has closed the dossier long since. */
export const gapOfThreeWeeks = story(
  'Rekenvoorbeeld 1: drie weken herstel tussen twee perioden verlegt alles wat ziektedagen telt drie weken',
  '2035-02-05',
  {
    '2035-08-06': [happens('werkhervatting', FULL)],
    '2035-08-27': [
      happens('terugval'),
      duty('ziekmelding-uwv', { uiterlijk: '2035-12-17' }),
      duty('eerstejaarsevaluatie', { uiterlijk: '2036-02-24' }),
      duty('start-spoor-2', { uiterlijk: '2036-04-06' }),
      duty('uwv-brief-wia', { uiterlijk: '2036-11-09' }),
      duty('re-integratieverslag', { uiterlijk: '2036-11-23' }),
      duty('wia-aanvraag', { uiterlijk: '2036-12-07' }),
      clocks({ wachttijdLaatsteDag: '2037-02-22' }),
    ],
    '2036-12-05': [happens('wia-aangevraagd')],
    '2037-01-05': [
      happens('loonsanctie-opgelegd', { besluitOp: '2037-01-05' }),
      clocks({ loonLaatsteDag: '2038-02-21' }),
    ],
  },
);

export const leaveSameCause = story(
  'Rekenvoorbeeld 2: verlof van 112 dagen met dezelfde oorzaak, en met een oorzaak die niemand weet',
  FIRST,
  {
    '2035-02-12': [
      happens('verlof', { id: 'verlof', op: '2025-06-03', tot: '2025-09-22', zelfdeOorzaak: 'ja' }),
      ...afterLeave(),
    ],
    '2035-02-13': [
      happens('correctie', { gebeurtenis: 'verlof', reden: 'andere-inhoud' }),
      clocks({ wachttijdLaatsteDag: '2027-01-03' }),
    ],
    '2035-02-14': [
      happens('verlof', { op: '2025-06-03', tot: '2025-09-22', zelfdeOorzaak: 'onbekend' }),
      ...afterLeave(),
    ],
  },
);

function afterLeave(): readonly Step[] {
  return [
    duty('ziekmelding-uwv', { uiterlijk: '2026-02-16' }),
    duty('eerstejaarsevaluatie', { uiterlijk: '2026-04-26' }),
    duty('re-integratieverslag', { uiterlijk: '2027-01-24' }),
    duty('wia-aanvraag', { uiterlijk: '2027-02-07' }),
    clocks({ wachttijdLaatsteDag: '2027-04-25' }),
  ];
}

export const leaveOtherCause = story(
  'Rekenvoorbeeld 2: bij een andere oorzaak sluit het dossier de dag vóór het verlof, en na tien jaar is het er niet meer',
  { ...FIRST, eigenrisicodragerWga: 'ja' },
  {
    '2035-02-15': [
      happens('verlof', { op: '2025-06-03', tot: '2025-09-22', zelfdeOorzaak: 'nee' }),
      closed('andere-oorzaak', '2025-06-02'),
    ],
    '2035-06-02': [gone],
  },
);

export const newCaseAfterLeave = story(
  'Rekenvoorbeeld 2: het nieuwe geval begint op de eerste ziektedag na het verlof',
  { eersteZiektedag: '2025-09-23' },
  { '2035-02-16': [clocks({ wachttijdLaatsteDag: '2027-09-20' })] },
);

export const lateByTenDays = story(
  'Rekenvoorbeeld 3: een aanvraag die tien dagen te laat komt, verlegt loon, opzegverbod en besluit tien dagen',
  FIRST,
  {
    '2035-02-19': [
      duty('wia-aanvraag', { uiterlijk: '2026-10-18' }),
      happens('wia-aangevraagd', { op: '2026-10-28' }),
      clocks({
        wachttijdLaatsteDag: '2027-01-03',
        loonLaatsteDag: '2027-01-13',
        // The example names the day after.
        opzegverbodTotEnMet: '2027-01-15',
      }),
      duty('loonsanctiebesluit', { uiterlijk: '2026-12-02' }),
    ],
  },
);

export const shortening = story(
  'Rekenvoorbeeld 4: bekorting op tijd besloten of vijf dagen te laat eindigt op dezelfde dag',
  FIRST,
  {
    '2035-02-20': [
      happens('wia-aangevraagd', { op: '2026-10-15' }),
      happens('loonsanctie-opgelegd', { op: '2026-11-20', besluitOp: '2026-11-20' }),
      clocks({ loonLaatsteDag: '2028-01-02' }),
      // Taken up on 21 November 2027 without a request, and decided within six weeks.
      duty('wia-besluit', { uiterlijk: '2028-01-02' }),
      happens('bekorting-verzocht', { op: '2027-03-01' }),
      duty('besluit-bekorting', { uiterlijk: '2027-03-22' }),
      happens('bekorting-besluit', { id: 'op-tijd', op: '2027-03-22', uitkomst: 'toegewezen' }),
      clocks({ loonLaatsteDag: '2027-05-02' }),
    ],
    '2035-02-21': [
      happens('correctie', { gebeurtenis: 'op-tijd', reden: 'andere-dag' }),
      clocks({ loonLaatsteDag: '2028-01-02' }),
    ],
    '2035-02-22': [
      happens('bekorting-besluit', { op: '2027-03-27', uitkomst: 'toegewezen' }),
      clocks({ loonLaatsteDag: '2027-05-02' }),
    ],
  },
);

export const extension = story(
  'Rekenvoorbeeld 5: een vrijwillige verlenging van 26 weken verlegt verslag en aanvraag mee',
  FIRST,
  {
    '2035-02-23': [
      refused(
        'verlenging-loondoorbetaling',
        { op: '2026-10-01', tot: '2027-01-03' },
        'loopt door na de wachttijd',
      ),
      happens('verlenging-loondoorbetaling', { op: '2026-10-01', tot: '2027-07-04' }),
      duty('re-integratieverslag', { uiterlijk: '2027-04-04' }),
      duty('wia-aanvraag', { uiterlijk: '2027-04-18' }),
      clocks({ wachttijdLaatsteDag: '2027-01-03', loonLaatsteDag: '2027-07-04' }),
      duty('ziekmelding-uwv', { status: 'te-laat-gedaan' }),
    ],
  },
);

const internal = (op: string, aim: string, hard: string): readonly Step[] => [
  happens('spoor-2-gestart', { id: `start-${op}`, op, uitvoering: 'intern', keurmerk: 'ja' }),
  duty('consult-re-integratiebedrijf', { streefdatum: aim, uiterlijk: hard }),
];
const taken = (op: string): readonly Step[] => [
  happens('correctie', { gebeurtenis: `start-${op}`, reden: 'andere-dag' }),
];

export const consult = story(
  'Rekenvoorbeeld 6: het consult bij intern spoor 2 ligt drie tot zes maanden na de start, altijd binnen veertien maanden ziekte',
  FIRST,
  {
    '2035-02-26': internal('2025-06-02', '2025-09-02', '2025-12-02'),
    '2035-02-27': taken('2025-06-02'),
    // Three months on is a Sunday: our aim is the Friday before it.
    '2035-02-28': internal('2025-12-01', '2026-02-27', '2026-03-06'),
    '2035-03-01': taken('2025-12-01'),
    '2035-03-02': internal('2026-02-15', '2026-03-06', '2026-03-06'),
  },
);
