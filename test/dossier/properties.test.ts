// What is true of every life: one status per duty, letters only about what is open, a past that nothing changes.
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../workflows/calendar/add-days.ts';
import type { IsoDay } from '../../workflows/calendar/iso-day.ts';
import { knownOn } from '../../workflows/dossier/admissible.ts';
import { linesBetween, type Line } from '../../workflows/dossier/agenda.ts';
import { live } from '../../workflows/dossier/diary.ts';
import type { Gebeurtenis } from '../../workflows/dossier/event.ts';
import { forecast, standing } from '../../workflows/dossier/forecast.ts';
import { pictureOf } from '../../workflows/dossier/picture.ts';
import { lastDay, rowKey } from '../../workflows/dossier/row.ts';
import { standingOf } from '../../workflows/dossier/status.ts';
import { view } from '../../workflows/dossier/view.ts';
import { DEFAULT_POLICY } from '../../workflows/house/policy.ts';
import { liveLives, ofEvery, SEED } from '../support/every-life.ts';
import { dieOf } from '../support/oracle/seeded.ts';

const lives = liveLives(300, 40);
const STATUSES =
  'open verlopen gedaan te-laat-gedaan opgeschort vervallen niet-van-toepassing niet-gedaan'.split(' ');

const told = ({ op, key, aan }: Line): string => `${op} ${key} ${aan.join()}`;
const before = (events: readonly Gebeurtenis[], day: IsoDay) =>
  events.filter((event) => knownOn(event) < day);

/** The same events in another order of arrival; those of one day stay as they were listed. */
function shuffled(events: readonly Gebeurtenis[], seed: number): readonly Gebeurtenis[] {
  const die = dieOf(seed);
  const drawn = events.map((event) => ({ event, key: die(0, 1_000_000) })).sort((a, b) => a.key - b.key);
  const used = new Set<Gebeurtenis>();
  return drawn.flatMap(({ event }) => {
    const next = events.find((each) => each.op === event.op && !used.has(each));
    if (next) used.add(next);
    return next ?? [];
  });
}

describe(`van driehonderd levens (SEED=${String(SEED)}) is waar`, () => {
  it('dat er volle en lege bij zijn, met van alles erin', () => {
    const counts = lives.map(({ events }) => events.length);
    expect(Math.max(...counts)).toBeGreaterThan(30);
    const kinds = new Set(lives.flatMap(({ events }) => events.map(({ soort }) => soort)));
    expect(kinds.size).toBeGreaterThanOrEqual(13);
    expect(
      lives.filter(({ diary }) => diary.picture.account.interruptions.length > 0).length,
    ).toBeGreaterThan(30);
  });

  it('dat elke verplichting er een keer staat, in een status, met een streefdatum die niet na de uiterste dag ligt', () => {
    ofEvery(lives, ({ ziekmelding, diary }, place) => {
      const peildatum = addDays(ziekmelding.eersteZiektedag, (place * 37) % 900);
      const { termijnen } = standing(diary.picture, peildatum);
      const keys = termijnen.map(({ verplichting, ronde }) => `${verplichting}.${String(ronde)}`);
      expect(new Set(keys).size).toBe(keys.length);
      const misfits = termijnen.filter(
        ({ status, streefdatum, uiterlijk, respijt, gedaanOp, opgeschortTot }) => {
          const done = status === 'gedaan' || status === 'te-laat-gedaan';
          return !(
            STATUSES.includes(status) &&
            (streefdatum === undefined || streefdatum <= uiterlijk) &&
            (respijt === undefined || respijt > uiterlijk) &&
            done === (gedaanOp !== undefined) &&
            (opgeschortTot === undefined || status === 'opgeschort')
          );
        },
      );
      expect(misfits).toEqual([]);
    });
  });

  it('dat een brief over een verplichting alleen gaat als zij die ochtend bekend en nog te doen was', () => {
    ofEvery(lives, ({ ziekmelding, events, diary }) => {
      const pictures = new Map<number, ReturnType<typeof pictureOf>>();
      const misfits = diary.lines.filter(({ op, brief, row }) => {
        if (!row) return false;
        const then = before(events, op);
        const picture = pictures.get(then.length) ?? pictureOf(ziekmelding, then, DEFAULT_POLICY);
        pictures.set(then.length, picture);
        const same = picture.rows.find((each) => rowKey(each) === rowKey(row));
        const late = op > lastDay(row);
        const onItsSide =
          brief === 'herinnering' ? !late : brief === 'te-laat' || brief === 'vraag' ? late : true;
        return !(
          op > knownOn(ziekmelding) &&
          same?.uiterlijk === row.uiterlijk &&
          standingOf(same, picture.account, picture.closing, op).status === (late ? 'verlopen' : 'open') &&
          onItsSide &&
          (brief !== 'vandaag-uiterlijk' || op === lastDay(row))
        );
      });
      expect(misfits.map(told)).toEqual([]);
    });
  });

  it('dat geen kenmerk van een brief twee keer voorkomt', () => {
    ofEvery(lives, ({ ziekmelding, diary: { dossier, picture } }) => {
      const opened = knownOn(ziekmelding);
      const keys = linesBetween(dossier, picture, addDays(opened, -1), addDays(opened, 1200)).map(
        ({ key }) => key,
      );
      expect(keys).toEqual([...new Set(keys)]);
    });
  });

  it('dat wat op een dag bekend wordt de brieven van daarvoor niet verandert', () => {
    ofEvery(lives, ({ ziekmelding, events, diary, end }, place) => {
      const event = events[(place * 13) % Math.max(1, events.length)];
      if (!event) return;
      const day = knownOn(event);
      const without = live(ziekmelding, events.slice(0, events.indexOf(event)), end).lines;
      const past = (lines: readonly Line[]) => lines.filter(({ op }) => op < day).map(told);
      expect(past(diary.lines)).toEqual(past(without));
    });
  });

  it('dat de volgorde van binnenkomst niets aan de termijnen verandert', () => {
    ofEvery(lives, ({ ziekmelding, events, diary, end }, place) => {
      const other = pictureOf(ziekmelding, shuffled(events, SEED + place), DEFAULT_POLICY);
      expect(standing(other, end)).toEqual(standing(diary.picture, end));
    });
  });

  it('dat dezelfde vraag hetzelfde antwoord geeft, en de toestand onder de 40 kB blijft', () => {
    ofEvery(lives, ({ ziekmelding, events, diary, end }, place) => {
      expect(JSON.stringify(diary.dossier).length).toBeLessThan(40_000);
      if (place % 10 > 0) return;
      expect(forecast(ziekmelding, events, end)).toEqual(forecast(ziekmelding, events, end));
      expect(view(diary.dossier, end)).toEqual(view(structuredClone(diary.dossier), end));
    });
  });
});
