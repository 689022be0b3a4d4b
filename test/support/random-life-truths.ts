// The tests of drawn lives: what is true of every one of them, asked of one lot.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { tryLives, type Lot, type Trial } from './every-life.ts';
import { clocksAgree } from './random-life-clocks.ts';
import * as ends from './random-life-ends.ts';
import { REPORTABLE } from './random-life-kinds.ts';
import * as letters from './random-life-letters.ts';
import * as running from './random-life-running.ts';
import * as standings from './random-life-standings.ts';

const TRUTHS = {
  'staat elke ronde van elke verplichting er een keer, in een van de acht statussen, en na de sluiting niets meer open':
    standings.oneStatus,
  'ligt een streefdatum nooit na de uiterste dag en een respijt nooit ervoor': standings.datesInOrder,
  'duren loon en opzegverbod precies zo lang als de wet zegt, met en zonder AOW-leeftijd': clocksAgree,
  'maakt de volgorde van binnenkomst niets uit voor termijnen, klokken en fase': standings.anyOrder,
  'is wat een lopend dossier aannam ook als wat-als toelaatbaar, met hetzelfde antwoord':
    standings.alsoAsWhatIf,
  'blijft wat afgelopen is afgelopen als er niets meer gebeurt': ends.endStaysByItself,
  'verlaat een verplichting haar eindstand alleen door een correctie of door wat later bekend wordt dan het gebeurde':
    ends.endStays,
  'gaat een brief alleen over wat die ochtend bekend en nog te doen was': letters.onlyWhatIsOpen,
  'vervalt een eerste herinnering nooit en volgt op wat te laat is een brief': letters.allThatIsDue,
  'komt geen kenmerk van een brief twee keer voor, en geen brief twee keer op een ochtend': letters.eachOnce,
  'verandert niets de brieven van daarvoor': letters.pastStays,
  'gaat er na een overlijden geen brief meer, en na de sluiting alleen het bericht ervan':
    letters.silentAfterwards,
  'is er altijd hoogstens een volgend moment, nooit in het verleden, of is het afgelopen': running.oneTimer,
  'blijft de toestand met alle brieven onder de 40 kB': running.smallState,
  'laat een geweigerde melding het dossier byte voor byte gelijk, met een zin': running.refusedChangesNothing,
  'zegt een proef wat de melding doet, en de melding nog eens hetzelfde': running.previewIsReport,
  'geeft dezelfde vraag hetzelfde antwoord': running.sameAnswer,
} as const;

/** From this many lives on, of the seed that everybody has, every kind of event must have been seen. */
const ENOUGH = 500;

/** Declares the tests of one lot of lives. */
export function testLives(lot: Lot): void {
  const title = `van ${String(lot.lives)} levens van ten hoogste ${String(lot.most)} gebeurtenissen (SEED=${String(lot.seed)})`;
  describe(title, () => {
    let trial: Trial<keyof typeof TRUTHS>;
    beforeAll(() => {
      trial = tryLives(lot, TRUTHS);
      const { lives, events, refused, full } = trial.seen;
      process.stderr.write(
        `  levens: SEED=${String(lot.seed)}, ${String(lives)} levens, ${String(events)} gebeurtenissen, ${String(refused)} weigeringen, ${String(full)} volle\n`,
      );
    }, 3_600_000);

    if (lot.lives >= ENOUGH && process.env.SEED === undefined)
      it('zijn er volle en lege bij, met elke soort van de catalogus en veel onderbrekingen', () => {
        const { seen } = trial;
        expect(REPORTABLE.filter((soort) => !seen.kinds.has(soort))).toEqual([]);
        expect(seen.fullest).toBe(lot.most);
        expect(seen.full).toBeGreaterThan(seen.lives / 20);
        expect(seen.events / seen.lives).toBeGreaterThan(15);
        expect(seen.interrupted).toBeGreaterThan(seen.lives / 20);
      });

    it.each(Object.keys(TRUTHS) as (keyof typeof TRUTHS)[])(
      '%s',
      (name) => {
        trial.mustHold(name);
      },
      120_000,
    );
  });
}
