// The ledger of letters on a real database and a real mail server: what leaves, what waits, and what is refused.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sendOnce } from '../../activities/register/ledger.ts';
import { letter, openLedgerDesk, scripted, type LedgerDesk } from './ledger-desk.ts';

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await openLedgerDesk();
}, 60_000);
afterEach(() => desk.tidy());
afterAll(() => desk.close(), 30_000);

describe('A letter that leaves', () => {
  it('is in the register with what the server answered, and does not leave again', async () => {
    const { sink, ledger } = await desk.onServer();
    const one = letter();
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden' });
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden', eerder: true });
    expect(sink.received).toHaveLength(1);
    const [row] = await desk.rows(one);
    expect(row).toMatchObject({ staat: 'verzonden', pogingen: 1, mogelijk_dubbel: false, persoon: 'p-1' });
    expect(row?.antwoord).toMatch(/^250 /);
    expect(row?.bytes?.equals(sink.received[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('is sent by one when eight want to at the same moment; the others are told to come again', async () => {
    const { sink, ledger } = await desk.onServer();
    const one = letter();
    const others = Array.from({ length: 8 }, () => desk.ledgerOn(ledger.post));
    const ended = await Promise.allSettled(others.map((each) => sendOnce(each, one)));
    expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const each of ended)
      if (each.status === 'rejected') expect(String(each.reason)).toContain('being sent by another');
    expect(sink.received).toHaveLength(1);
  });

  it('has a Message-ID of its own for every role and every successor', async () => {
    const { ledger } = await desk.onServer();
    const one = letter();
    await sendOnce(ledger, one);
    await sendOnce(ledger, { ...one, rol: 'leidinggevende' });
    const ids = (await desk.rows(one)).map(({ message_id }) => message_id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('Een brief die nu niet weg kan', () => {
  it.each([421, 450, 452])(
    'is uitgesteld bij %i voor de ontvanger, en gaat later met dezelfde bytes',
    async (code) => {
      const refusals: Record<string, number> = { 'p-1@example.nl': code };
      const { sink, ledger } = await desk.onServer(refusals);
      const one = letter();
      await expect(sendOnce(ledger, one)).rejects.toThrow(`mail server: ${String(code)}`);
      const [before] = await desk.rows(one);
      expect(before).toMatchObject({ staat: 'uitgesteld', pogingen: 1, mogelijk_dubbel: false });
      delete refusals['p-1@example.nl'];
      expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden' });
      expect(sink.received.map(({ bytes }) => bytes.equals(before?.bytes ?? Buffer.alloc(0)))).toEqual([
        true,
      ]);
    },
  );

  it.each([451, 452])(
    'is uitgesteld als de server de brief zelf aanhoudt met %i: dat is een antwoord',
    async (code) => {
      const { ledger } = await desk.onServer({}, code);
      const one = letter();
      await expect(sendOnce(ledger, one)).rejects.toThrow(`mail server: ${String(code)} EMESSAGE DATA`);
      expect((await desk.rows(one))[0]).toMatchObject({ staat: 'uitgesteld', mogelijk_dubbel: false });
    },
  );

  it('zegt buiten het register niets van de ontvanger', async () => {
    const { ledger } = await desk.onServer({ 'p-1@example.nl': 450 });
    const one = letter();
    const error: unknown = await sendOnce(ledger, one).catch((reason: unknown) => reason);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/noor|example/i);
    expect((await desk.rows(one))[0]?.antwoord).toContain('p-1@example.nl');
  });
});

describe('Een brief die geweigerd wordt', () => {
  it('krijgt een zichtbare opvolger aan wie daarna komt, met een eigen Message-ID', async () => {
    const { sink, ledger } = await desk.onServer({ 'p-1@example.nl': 550 });
    const one = letter();
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden' });
    expect(sink.received.map(({ to }) => to)).toEqual(['p-2@example.nl']);
    const [first, second] = await desk.rows(one);
    expect([first?.opvolger, first?.staat, first?.persoon]).toEqual([0, 'geweigerd', 'p-1']);
    expect([second?.opvolger, second?.staat, second?.persoon]).toEqual([1, 'verzonden', 'p-2']);
    expect(second?.message_id).not.toBe(first?.message_id);
  });

  it('is onbestelbaar als er niemand overblijft, en blijft dat', async () => {
    const { sink, ledger } = await desk.onServer({ 'p-1@example.nl': 550, 'p-2@example.nl': 553 });
    const one = letter();
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'onbestelbaar' });
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'onbestelbaar' });
    expect((await desk.rows(one)).map(({ staat }) => staat)).toEqual(['geweigerd', 'geweigerd']);
    expect(sink.received).toEqual([]);
  });
});

describe('A letter nobody can be found for, or that cannot be written', () => {
  it('stays put ready and says so', async () => {
    const { post, sent } = scripted();
    const one = letter({ addressee: () => Promise.resolve(undefined) });
    expect(await sendOnce(desk.ledgerOn(post), one)).toEqual({ uitkomst: 'onbestelbaar' });
    const other = letter({ compose: () => Promise.reject(new Error('a template is wrong')) });
    await expect(sendOnce(desk.ledgerOn(post), other)).rejects.toThrow('a template is wrong');
    for (const each of [one, other])
      expect((await desk.rows(each))[0]).toMatchObject({ staat: 'klaargezet', pogingen: 0, bytes: null });
    expect(sent).toEqual([]);
  });

  it('never tells what stands in a row when the register refuses', async () => {
    const { post } = scripted();
    const broken = letter({ op: 'geen dag', kenmerk: 'noor@example.nl' });
    const error: unknown = await sendOnce(desk.ledgerOn(post), broken).catch((reason: unknown) => reason);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/noor|geen dag/);
    expect(String(error)).toContain('the register did not answer');
  });
});
