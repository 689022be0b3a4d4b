// Lives with a right to ziekengeld, an end of the employment, an AOW date.
import { dayText } from './days.ts';
import type { Hersteld, Life, Vangnet } from './life.ts';
import type { Die } from './seeded.ts';
import { telling, type Telling, type ThrownLife } from './telling.ts';

type Building = { -readonly [K in keyof Life]: Life[K] };

/** Throws a life of a given term; what else is known at the opening or happens later differs from life to life. */
export function throwVangnet(d0: number, die: Die, melding: Vangnet['melding']): ThrownLife {
  const { say, done, told } = telling();
  const opening: Record<string, unknown> = {};
  const life: Building = { d0 };
  const early = die(0, 7) === 0;
  const bekend =
    !early && die(0, 3) === 0
      ? say(d0 + die(1, 120), 'vangnet-bekend', { vangnetMelding: melding })
      : undefined;
  if (bekend === undefined) opening.vangnetMelding = melding;
  const gedaan =
    bekend === undefined && !early && die(0, 2) === 0
      ? done('ziekmelding-uwv-vangnet', d0 + die(1, 60))
      : undefined;
  const hersteld = early || die(0, 2) > 0 ? [] : [recovery(life, bekend ?? d0, die, say)];
  life.vangnet = {
    melding,
    hersteld,
    ...(bekend === undefined ? {} : { bekend }),
    ...(gedaan === undefined ? {} : { gedaan }),
  };
  const ending = early ? 0 : die(0, 3);
  if (ending <= 1) {
    life.einde = d0 + (early ? die(1, 60) : die(360, 720));
    if (die(0, 1) === 0) say(life.einde, 'uit-dienst');
    else opening.eindeDienstverband = dayText(life.einde);
    life.eigenrisicodragerZw = opening.eigenrisicodragerZw = die(0, 1) === 0;
  } else if (ending === 2) {
    life.aow = d0 + die(360, 780);
    if (die(0, 1) === 0) say(life.aow, 'aow-bereikt');
    else opening.aowDatum = dayText(life.aow);
  }
  return told(life, opening);
}

/** A full recovery, reported some days later, and the relapse. */
function recovery(life: Building, after: number, die: Die, say: Telling['say']): Hersteld {
  const op = after + die(4, 200);
  const gemeld = op + die(0, 5);
  const back = gemeld + die(1, 22);
  say(op, 'werkhervatting', { omvang: 'volledig', gemeldOp: dayText(gemeld) });
  say(back, 'terugval');
  life.uncounted = [[op, back]];
  life.terugvallen = [back];
  return { op, gemeld };
}

/** Throws a life that AOW age cuts short, reached before the illness or in the middle of it. */
export function throwAow(d0: number, die: Die): ThrownLife {
  const { say, told } = telling();
  const aow = d0 + (die(0, 3) === 0 ? die(-400, 0) : die(1, 800));
  if (aow > d0 && die(0, 1) === 0) {
    say(aow, 'aow-bereikt');
    return told({ d0, aow });
  }
  return told({ d0, aow }, { aowDatum: dayText(aow) });
}
