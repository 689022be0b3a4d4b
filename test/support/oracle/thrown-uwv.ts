// Lives to the end of the wachttijd and past it: application, questions of UWV, sanction, bekorting, extension, decision.
import { dayNumber, dayText } from './days.ts';
import type { Life, Uwv } from './life.ts';
import type { Die } from './seeded.ts';
import { throwLeaveAfterwards } from './thrown-life.ts';
import { telling, type Telling, type ThrownLife } from './telling.ts';

type Building = { -readonly [K in keyof Uwv]: Uwv[K] };

/** A sanction, in time, late, or after the last chance, and what came of it. */
function throwSanction(stood: number, due: number, die: Die, { say }: Telling, uwv: Building): void {
  const kind = die(0, 7);
  const decided = kind === 0 ? stood + die(1, 10) : kind <= 3 ? die(due + 1, stood) : due - die(0, 10);
  uwv.sanctie = say(decided, 'loonsanctie-opgelegd', { besluitOp: dayText(decided), aard: 'inhoudelijk' });
  if (decided > stood) return;
  const bekortingen = [];
  let asked = decided + die(1, 240);
  for (let more = die(0, 2); more > 0; more -= 1) {
    const op = say(asked, 'bekorting-verzocht');
    if (die(0, 4) === 0) {
      bekortingen.push({ op });
      break;
    }
    const toegewezen = die(0, 1) === 0;
    const answered = op + die(1, 40);
    say(answered, 'bekorting-besluit', { uitkomst: toegewezen ? 'toegewezen' : 'afgewezen' });
    bekortingen.push({ op, besluit: { op: answered, toegewezen } });
    if (toegewezen) break;
    asked = answered + die(1, 40);
  }
  uwv.bekortingen = bekortingen;
}

/** Throws a life with UWV in it. */
export function throwUwv(d0: number, die: Die): ThrownLife {
  const tell = telling();
  const { say, told } = tell;
  const uwv: Building = {};
  const w = d0 + 727;
  if (die(0, 4) === 0) {
    uwv.verlenging = w + die(30, 364);
    say(w - die(100, 300), 'verlenging-loondoorbetaling', { tot: dayText(uwv.verlenging) });
  }
  const end = uwv.verlenging ?? w;
  const life: { -readonly [K in keyof Life]: Life[K] } = { d0, uwv };
  if (die(0, 5) === 0) return told(life);
  life.aanvraag = say(end - 77 + (die(0, 2) === 0 ? die(1, 60) : die(-30, 0)), 'wia-aangevraagd');
  const late = Math.max(0, life.aanvraag - (end - 77));
  uwv.aanvullingen = Array.from({ length: die(0, 2) }, (_, place) => {
    const op = (life.aanvraag ?? 0) + 2 + place * 4;
    const tot = op + die(5, 20);
    const named = die(0, 1) === 0;
    say(op, 'uwv-vraagt-aanvulling', named ? { tot: dayText(tot) } : {});
    return named ? { op, tot } : { op };
  });
  if (die(0, 2) === 0) throwSanction(end + late, end - 42 + late, die, tell, uwv);
  else {
    if (die(0, 2) === 0) {
      uwv.beslistermijn = life.aanvraag + die(57, 120);
      say(life.aanvraag + 30, 'uwv-verlengt-beslistermijn', { tot: dayText(uwv.beslistermijn) });
    }
    if (die(0, 1) === 0)
      uwv.besluit = say(life.aanvraag + die(31, 100), 'wia-besluit', {
        uitkomst: (['wga', 'iva', 'afgewezen'] as const)[die(0, 2)],
      });
  }
  const leave =
    uwv.besluit === undefined && dayNumber(tell.last()) > end + late ? throwLeaveAfterwards(tell, die) : {};
  return told({ ...life, ...leave });
}
