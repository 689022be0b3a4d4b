// The proof on a real register: it agrees with dossiers that lived well, and finds every hole that is planted, by name.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HOLES, type HoleName } from '../../activities/register/read/proof/holes.ts';
import { prove, type ProofAsked, type ProofOutcome } from '../../activities/register/read/proof/prove.ts';
import { noon } from '../support/in-memory.ts';
import {
  born,
  KEY,
  proofRegister,
  reported,
  runningAs,
  tamperWith,
  until,
  write,
  writeLetters,
  type Lived,
  type ProofRegister,
} from '../support/proof-register.ts';

const NOW = noon('2026-08-20');
const FIRST = 'D-2026-AAAAAA';
const SECOND = 'D-2026-BBBBBB';

/** Two lives: one in which things are done, one in which nobody does anything. */
function lives(): readonly Lived[] {
  const done = reported(born(FIRST, '2026-02-02'), '2026-03-10', {
    soort: 'voldaan',
    verplichting: 'probleemanalyse',
  });
  const busy = reported(done, '2026-03-23', { soort: 'voldaan', verplichting: 'plan-van-aanpak' });
  return [until(busy, NOW), until(born(SECOND, '2026-05-04'), NOW)];
}

const LIVES = lives();
let planted: ProofRegister;
/** Keeps the server of this file running. */
let kept: ProofRegister;

async function anew(): Promise<void> {
  await planted.stop();
  planted = await proofRegister();
}

beforeAll(async () => {
  [kept, planted] = [await proofRegister(), await proofRegister()];
});
beforeEach(async () => {
  await anew();
  for (const lived of LIVES) await write(planted.register, lived);
});
afterAll(async () => {
  await planted.stop();
  await kept.stop();
});

function proof(asked: Partial<ProofAsked> = {}): Promise<ProofOutcome> {
  return prove(planted.ask, { now: () => NOW, key: KEY, pause: () => Promise.resolve(), ...asked });
}

const holes = ({ gaten }: ProofOutcome): readonly (readonly [string, HoleName])[] =>
  gaten.map(({ dossiernummer, gat }) => [dossiernummer, gat]);

const tamper = (statement: string): Promise<void> => tamperWith(planted.register, statement);

describe('a register that is right', () => {
  it('has no holes, without Temporal and with it, and tells how many duties stand where', async () => {
    const [without, beside] = [await proof(), await proof({ running: runningAs(LIVES) })];
    expect(without.gaten).toEqual([]);
    expect(beside.gaten).toEqual([]);
    expect([without.temporal, beside.temporal]).toEqual([false, true]);
    expect(without.dossiers).toBe(2);
    expect(Object.values(without.eindstand).reduce((sum, count) => sum + count, 0)).toBe(
      without.verplichtingen,
    );
  });
});

/** How each hole is planted; the register is right before it. */
const PLANTED: Readonly<Record<HoleName, () => Promise<ProofOutcome>>> = {
  'zonder-workflow': () => proof({ running: runningAs(LIVES.slice(1)) }),
  'zonder-dossier': async () => {
    const stranger = born('D-2026-CCCCCC', '2026-08-20');
    return proof({ running: runningAs([...LIVES, stranger]) });
  },
  'zonder-volgende-regel': () => {
    const still = LIVES.map(({ wakes, ...each }, place) =>
      place === 0 || wakes === undefined ? each : { ...each, wakes },
    );
    return proof({ running: runningAs(still) });
  },
  'wekker-wijkt-af': () =>
    proof({
      running: runningAs(
        LIVES.map((each, place) => (place === 0 ? { ...each, wakes: (each.wakes ?? 0) + 61_000 } : each)),
      ),
    }),
  'verplichting-wijkt-af': async () => {
    await tamper(`update verplichting set termijn = jsonb_set(termijn, '{status}', '"gedaan"')
      where dossier = '${FIRST}' and verplichting = 'eerstejaarsevaluatie'`);
    return proof();
  },
  'brief-ontbreekt': async () => {
    await tamper(
      `delete from brief where dossier = '${FIRST}' and sleutel like '%plan-van-aanpak.herinnering-1%'`,
    );
    return proof();
  },
  'brief-overtollig': async () => {
    await writeLetters(planted.register, FIRST, [
      { key: 'wia-aanvraag.herinnering-1.1.9:casemanager', at: NOW - 7_200_000 },
    ]);
    return proof();
  },
  'brief-onzeker': async () => {
    await tamper(`update brief set staat = 'onzeker', onzeker_keren = 4
      where dossier = '${FIRST}' and sleutel like '%dossier-geopend' and rol = 'casemanager'`);
    return proof();
  },
  'zonder-ontvanger': async () => {
    await tamper(`update persoon set adres = null where referentie = 'l-1'`);
    return proof();
  },
  'register-achter': async () => {
    const [first, second] = LIVES;
    if (!first || !second) throw new Error('two lives');
    const later = reported(first, '2026-08-20', { soort: 'voldaan', verplichting: 'voortgangsgesprek' });
    await writeLetters(planted.register, FIRST, later.sent);
    return proof({ running: runningAs([{ ...later, now: NOW }, second]) });
  },
  'keten-gebroken': async () => {
    await tamper(`update gebeurtenis set inhoud = jsonb_set(inhoud, '{op}', '"2026-03-09"')
      where dossier = '${FIRST}' and nummer = 1`);
    return proof();
  },
};

describe('a planted hole', () => {
  it.each(Object.keys(PLANTED) as HoleName[])('%s is found, in the one dossier it is in', async (name) => {
    const outcome = await PLANTED[name]();
    const stranger = name === 'zonder-dossier' ? 'D-2026-CCCCCC' : FIRST;
    const alike =
      name === 'zonder-ontvanger'
        ? [
            [FIRST, name],
            [SECOND, name],
          ]
        : [[stranger, name]];
    expect(holes(outcome)).toEqual(alike);
    expect(outcome.gaten[0]?.zin).toMatch(/^[A-Z].*\.$/);
  });

  it('of every name is one here', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(Object.keys(HOLES).sort());
  });
});

describe('what is no hole', () => {
  it('a dossier in which something happens between two looks is in beweging', async () => {
    const [first, second] = LIVES;
    if (!first || !second) throw new Error('two lives');
    const later = reported(first, '2026-08-20', { soort: 'voldaan', verplichting: 'voortgangsgesprek' });
    const outcome = await proof({
      running: runningAs([{ ...later, now: NOW }, second]),
      pause: () => write(planted.register, { ...later, now: NOW }),
    });
    expect([outcome.gaten, outcome.inBeweging]).toEqual([[], [FIRST]]);
  });

  it('a letter of which the hour is not over, and a timer that is off by less than a minute', async () => {
    const morning = LIVES[0]?.wakes ?? NOW;
    const now = () => morning + 3_500_000;
    const lived = LIVES.map((each) => until(each, now()));
    await anew();
    for (const each of lived)
      await write(planted.register, { ...each, sent: each.sent.filter(({ at }) => at < morning) });
    expect(lived.flatMap(({ sent }) => sent.filter(({ at }) => at >= morning)).length).toBeGreaterThan(0);
    const near = lived.map((each) => ({ ...each, wakes: (each.wakes ?? 0) - 59_000 }));
    expect(holes(await proof({ now, running: runningAs(near) }))).toEqual([]);
    expect(holes(await proof({ now: () => morning + 3_700_000 })).map(([, gat]) => gat)).toContain(
      'brief-ontbreekt',
    );
  });

  it('steps that a standstill passed over, told by the letters that left late', async () => {
    // Nothing worked from 1 June to 25 June: the dossier finds several steps waiting, and sends the last of each duty.
    const [from, to] = [noon('2026-06-01'), noon('2026-06-25')];
    const still = until(born(SECOND, '2026-05-04'), from);
    const woken = until(
      { ...still, ...(still.wakes === undefined ? {} : { wakes: Math.max(still.wakes, to) }) },
      NOW,
    );
    await anew();
    await write(planted.register, woken);
    expect(woken.sent.length).toBeLessThan(LIVES[1]?.sent.length ?? 0);
    expect(holes(await proof())).toEqual([]);
  });
});
