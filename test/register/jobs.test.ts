// The scheduled jobs on a real register with a real mail server: who gets what, once per period, and as of now.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { smtpPost } from '../../activities/post/smtp.ts';
import { COMPLIANCE, MONDAY, OPERATIONS, openJobsDesk, type JobsDesk } from './jobs-desk.ts';

const refusals = new Map<string, number>();
let desk: JobsDesk;

beforeAll(async () => {
  desk = await openJobsDesk(refusals);
  // Week 8: the plan van aanpak is due this coming week, the probleemanalyse is late.
  await desk.publish('D-2026-AAAAAA', '2026-10-05');
});
afterAll(() => desk.close());
afterEach(async () => {
  refusals.clear();
  await sql`truncate brief, vervanger, controle`.execute(desk.register);
  await desk.mails();
});

const weekly = { taak: 'weekoverzicht' } as const;
const addresses = async () => (await desk.mails()).map(({ aan }) => aan);

describe('Het weekoverzicht', () => {
  it('gaat naar iedereen met een rol, zonder naam in het onderwerp, en nooit naar de werknemer', async () => {
    const done = await desk.run(weekly);
    expect(done).toMatchObject({ verzonden: 3, alVerzonden: 0, onbestelbaar: 0 });
    expect(done.zin).toBe('Weekoverzicht van week 48 van 2026: 3 brieven verzonden.');
    const mails = await desk.mails();
    expect(mails.map(({ aan }) => aan)).toEqual(['c-1@example.nl', 'h-1@example.nl', 'l-1@example.nl']);
    for (const { subject, text = '' } of mails) {
      expect(subject).toMatch(/^Bekijk je week: \d+ te laat, \d+ deze week \(week 48 van 2026\)$/);
      expect(text).toContain('D-2026-AAAAAA');
      expect(text).not.toMatch(/m-1/);
    }
    const [letter] = mails;
    expect(letter?.text).toMatch(/\nTe laat\n=+\n/);
    expect(letter?.text).toContain('Beste Naam c-1,');
  });

  it('gaat in een week één keer, ook als de taak nog eens loopt, en zegt dat', async () => {
    await desk.run(weekly);
    await desk.mails();
    const again = await desk.run({ ...weekly, metDeHand: true }, '2026-11-25T10:00:00Z');
    expect(again).toMatchObject({ verzonden: 0, alVerzonden: 3 });
    expect(again.zin).toContain('niets verzonden, want 3 brieven gingen al eerder deze periode');
    expect(await addresses()).toEqual([]);
    expect(await desk.run(weekly, '2026-11-30T06:30:00Z')).toMatchObject({ verzonden: 3 });
  });

  it('gaat op verzoek nog een keer, met de mededeling dat het een herhaling is', async () => {
    await desk.run(weekly);
    await desk.mails();
    const order = { ...weekly, metDeHand: true, opnieuw: '20261124T090000000' } as const;
    expect(await desk.run(order, '2026-11-24T09:00:00Z')).toMatchObject({ verzonden: 3 });
    const [letter] = await desk.mails();
    expect(letter?.subject).toMatch(/\(week 48 van 2026\) \(opnieuw\)$/);
    expect(letter?.text).toContain('Dit is een herhaling');
    expect(await desk.run(order, '2026-11-24T09:00:05Z')).toMatchObject({ verzonden: 0, alVerzonden: 3 });
  });

  it('haalt een gemiste maandag in tot en met donderdag, en daarna niet meer', async () => {
    const friday = await desk.run(weekly, '2026-11-27T05:00:00Z');
    expect(friday).toMatchObject({ verzonden: 0 });
    expect(friday.zin).toContain('overgeslagen, want na donderdag');
    expect(await addresses()).toEqual([]);
    expect(await desk.run(weekly, '2026-11-26T22:59:00Z')).toMatchObject({ verzonden: 3 });
  });

  it('gaat op vrijdag wel als iemand erom vraagt', async () => {
    const order = { ...weekly, metDeHand: true } as const;
    expect(await desk.run(order, '2026-11-27T05:00:00Z')).toMatchObject({ verzonden: 3 });
  });

  it('gaat naar de vervanger zolang die er is, en zegt voor wie', async () => {
    const deputy = { persoon: 'c-1', vervanger: 'c-2', van: '2026-11-20', tot: '2026-11-24' };
    await desk.register.insertInto('vervanger').values(deputy).execute();
    await desk.run(weekly);
    const mails = await desk.mails();
    expect(mails.map(({ aan }) => aan)).toEqual(['c-2@example.nl', 'h-1@example.nl', 'l-1@example.nl']);
    expect(mails[0]?.text).toContain('Je neemt waar');
    expect(mails[0]?.text).toContain('casemanager c-1');
    expect(mails[0]?.text).not.toContain('Deze week\n');
    await desk.run(weekly, '2026-11-30T06:30:00Z');
    expect((await addresses())[0]).toBe('c-1@example.nl');
  });

  it('stuurt wie niets heeft geen brief', async () => {
    await desk.register.updateTable('verplichting').set({ status: 'gedaan' }).execute();
    try {
      const done = await desk.run(weekly);
      expect(done.zin).toBe('Weekoverzicht van week 48 van 2026: niets te melden, niets verzonden.');
      expect(await addresses()).toEqual([]);
    } finally {
      await desk.publish('D-2026-AAAAAA', '2026-10-05');
    }
  });

  it('houdt door één brief die nu niet lukt de andere niet op, en haalt die later in', async () => {
    refusals.set('h-1@example.nl', 451);
    await expect(desk.run(weekly)).rejects.toThrow('1 of 3 letters failed for now');
    expect(await addresses()).toEqual(['c-1@example.nl', 'l-1@example.nl']);
    refusals.clear();
    expect(await desk.run(weekly)).toMatchObject({ verzonden: 1, alVerzonden: 2 });
    expect(await addresses()).toEqual(['h-1@example.nl']);
  });

  it('telt wie niet te bereiken is', async () => {
    refusals.set('h-1@example.nl', 550);
    expect(await desk.run(weekly)).toMatchObject({ verzonden: 2, onbestelbaar: 1 });
  });

  it('laat een brief van een eerdere dag die nooit ging niet eeuwig wachten', async () => {
    const dead = desk.through(smtpPost('smtp://127.0.0.1:1'));
    await expect(dead.run({ taak: 'werklijst' })).rejects.toThrow('failed for now');
    const states = () => desk.register.selectFrom('brief').select(['sleutel', 'staat']).execute();
    expect(await states()).toEqual([{ sleutel: 'werklijst.2026-11-23.operatie', staat: 'uitgesteld' }]);
    await desk.run({ taak: 'werklijst' }, '2026-11-24T06:00:00Z');
    expect(await states()).toEqual([{ sleutel: 'werklijst.2026-11-24.operatie', staat: 'verzonden' }]);
  });
});

describe('De werklijst', () => {
  it('vertelt de operatie wat te laat is en welke brieven bleven liggen', async () => {
    const left = { sleutel: 'D-2026-AAAAAA/x', rol: 'casemanager', dossier: 'D-2026-AAAAAA' };
    await desk.register
      .insertInto('brief')
      .values({
        ...left,
        soort: 'te-laat',
        op: '2026-11-20',
        message_id: '<1@x>',
        staat: 'uitgesteld',
      } as never)
      .execute();
    await desk.run({ taak: 'werklijst' });
    const [mail] = await desk.mails();
    expect(mail?.aan).toBe(OPERATIONS);
    expect(mail?.subject).toMatch(/^Werk de lijst bij: [1-9]\d* te laat, 1 brief niet weg /);
    expect(mail?.text).toMatch(/uitgesteld +te laat +D-2026-AAAAAA/);
  });

  it('blijft zonder OPERATIE_MAIL hier, en zegt dat', async () => {
    const done = await desk.run({ taak: 'werklijst' }, MONDAY, { operations: undefined });
    expect(done).toMatchObject({ verzonden: 0, onbestelbaar: 1 });
  });
});

describe('De nachtcontrole', () => {
  const hole = { dossiernummer: 'D-2026-AAAAAA', gat: 'zonder-workflow', zin: 'Er loopt niets meer.' };

  it('schrijft operatie en compliance als er een gat is, en anders niemand', async () => {
    const prove = (gaten: readonly (typeof hole)[]) => ({
      prove: () => Promise.resolve({ dossiers: 12, gaten }),
    });
    expect(await desk.run({ taak: 'nachtcontrole' }, MONDAY, prove([]))).toMatchObject({ verzonden: 0 });
    expect(await addresses()).toEqual([]);
    await desk.run({ taak: 'nachtcontrole' }, MONDAY, prove([hole]));
    const mails = await desk.mails();
    expect(mails.map(({ aan }) => aan)).toEqual([COMPLIANCE, OPERATIONS]);
    expect(mails[0]?.subject).toBe('Herstel de gaten: 1 gat gevonden op 23 november 2026');
    expect(mails[0]?.text).toContain('zonder-workflow');
    const kept = await desk.register.selectFrom('controle').select('uitslag').orderBy('nummer').execute();
    expect(kept.map(({ uitslag }) => uitslag)).toEqual([
      { dossiers: 12, gaten: [] },
      { dossiers: 12, gaten: [hole] },
    ]);
  });
});
