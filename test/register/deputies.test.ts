// Who stands in for whom, per period.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { registerDirectory } from '../../activities/register/directory.ts';
import { isoDay } from '../../workflows/calendar/iso-day.ts';
import { openPeopleDesk, TWO, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.empty());

describe('Vervangers per periode', () => {
  beforeEach(() => desk.bring([...TWO, ['P-3', 'Kim Smit', 'kim@example.nl', '', '']]));

  it('gelden van de eerste tot en met de laatste dag, en daarbuiten niet', async () => {
    await desk.period('2026-07-06', '2026-07-24');
    await desk.period('2026-07-25', '2026-08-01', 'P-3');
    const directory = registerDirectory(desk.register);
    const on = async (day: string) => (await directory.find('P-7', isoDay(day)))?.vervanger?.persoon;
    expect(
      await Promise.all(['2026-07-05', '2026-07-06', '2026-07-24', '2026-07-25', '2026-08-02'].map(on)),
    ).toEqual([undefined, 'P-12', 'P-12', 'P-3', undefined]);
    expect(await directory.find('P-9', isoDay('2026-07-06'))).toBeUndefined();
    expect(await directory.find('P-12', isoDay('2026-07-06'))).toEqual({
      naam: 'Sam Visser',
      adres: 'sam@example.nl',
    });
  });

  it.each([
    [['2026-07-24', '2026-08-01'], 'heeft dan al een vervanger: P-12, van 2026-07-06 tot en met 2026-07-24'],
    [['2026-06-01', '2026-07-06'], '--trek-in'],
    [['2026-07-10', '2026-07-11'], 'heeft dan al een vervanger'],
    [['2026-06-01', '2026-09-01'], 'heeft dan al een vervanger'],
    [['2026-09-02', '2026-09-01'], 'vóór zij begint'],
    [['2026-09-01', '2026-09-02', 'P-7'], 'Niemand vervangt zichzelf'],
    [['2026-09-01', '2026-09-02', 'P-99'], 'P-99 staat niet in het register'],
    [['2026-02-30', '2026-09-02'], '--van is geen bestaande dag'],
  ])('weigeren %j', async (fields, sentence) => {
    await desk.period('2026-07-06', '2026-07-24');
    expect(await desk.period(...(fields as [string, string]))).toEqual({
      geweigerd: expect.stringContaining(sentence),
    });
    expect(await desk.register.selectFrom('vervanger').selectAll().execute()).toHaveLength(1);
  });

  it('komen bij een herhaling op hetzelfde uit, ook als er twee tegelijk komen', async () => {
    const answers = await Promise.all([
      desk.period('2026-07-06', '2026-07-24'),
      desk.period('2026-07-06', '2026-07-24'),
      desk.period('2026-07-10', '2026-07-30', 'P-3'),
      desk.period('2026-07-06', '2026-07-24', 'P-7', 'P-12'),
    ]);
    expect(await desk.period('2026-07-06', '2026-07-24')).toEqual(answers[0]);
    const kept = await desk.register
      .selectFrom('vervanger')
      .select(['persoon', 'vervanger'])
      .orderBy('persoon')
      .execute();
    expect(kept).toHaveLength(2);
    expect(answers.filter((answer) => 'geweigerd' in answer).length).toBeGreaterThan(0);
  });

  it('vervallen als ze worden ingetrokken', async () => {
    await desk.period('2026-07-06', '2026-07-24');
    expect(await desk.ask('persoon-vervang-intrekken', { persoon: 'P-7', van: '2026-07-06' })).toMatchObject({
      gedaan: { vervanger: 'P-12', tot: '2026-07-24' },
    });
    expect(await desk.ask('persoon-vervang-intrekken', { persoon: 'P-7', van: '2026-07-06' })).toEqual({
      geweigerd: expect.stringContaining('geen vervanger vanaf 6 juli 2026'),
    });
  });
});
