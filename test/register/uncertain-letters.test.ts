// Letters of which nobody saw the end: asked after, sent again and marked, and in the end left to a person.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Post, Posted } from '../../activities/post/post.ts';
import { sendOnce } from '../../activities/register/ledger.ts';
import { letter, openLedgerDesk, scripted, type LedgerDesk } from './ledger-desk.ts';

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await openLedgerDesk();
}, 60_000);
afterEach(() => desk.tidy());
afterAll(() => desk.close(), 30_000);

describe('Een brief waarvan niemand het einde zag', () => {
  it('gaat nog drie keer, gemerkt en met dezelfde bytes, en is dan voor een mens', async () => {
    const { post, sent } = scripted('onzeker', 'onzeker', 'onzeker', 'onzeker');
    const [ledger, one] = [desk.ledgerOn(post), letter()];
    for (let attempt = 1; attempt <= 4; attempt += 1)
      await expect(sendOnce(ledger, one)).rejects.toThrow('script: onzeker');
    for (let later = 0; later < 2; later += 1)
      await expect(sendOnce(ledger, one)).rejects.toThrow('brief besluit');
    expect(sent).toHaveLength(4);
    for (const copy of sent) expect(copy.equals(sent[0] ?? Buffer.alloc(0))).toBe(true);
    expect((await desk.rows(one))[0]).toMatchObject({ staat: 'onzeker', pogingen: 4, mogelijk_dubbel: true });
  });

  it('is verzonden en gemerkt als een herhaling aankomt', async () => {
    const { post } = scripted('onzeker', 'verzonden');
    const [ledger, one] = [desk.ledgerOn(post), letter()];
    await expect(sendOnce(ledger, one)).rejects.toThrow();
    const outcome = { uitkomst: 'verzonden', mogelijkDubbel: true };
    expect(await sendOnce(ledger, one)).toEqual(outcome);
    expect(await sendOnce(ledger, one)).toEqual({ ...outcome, eerder: true });
  });

  it('blijft onzeker als de herhaling zeker niet aankwam', async () => {
    const { post } = scripted('onzeker', 'uitgesteld', 'verzonden');
    const [ledger, one] = [desk.ledgerOn(post), letter()];
    await expect(sendOnce(ledger, one)).rejects.toThrow('onzeker');
    await expect(sendOnce(ledger, one)).rejects.toThrow('uitgesteld');
    expect((await desk.rows(one))[0]).toMatchObject({ staat: 'onzeker', onzeker_keren: 1 });
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden', mogelijkDubbel: true });
  });

  it('is nagevraagd waar dat kan: aangenomen is verzonden, zonder herhaling', async () => {
    const { post, sent } = scripted('onzeker');
    const asked: string[] = [];
    const inquiry = (messageId: string) => Promise.resolve(asked.push(messageId) > 0);
    const [ledger, one] = [desk.ledgerOn(post, { inquiry }), letter()];
    await expect(sendOnce(ledger, one)).rejects.toThrow();
    expect(await sendOnce(ledger, one)).toEqual({ uitkomst: 'verzonden' });
    expect(sent).toHaveLength(1);
    expect(asked).toEqual([(await desk.rows(one))[0]?.message_id]);
  });

  it('gaat zonder merk opnieuw als de navraag “niet aangenomen” zegt, maar niet zolang hij nog onderweg kan zijn', async () => {
    const { post, sent } = scripted('onzeker');
    const one = letter();
    const inquiry = () => Promise.resolve(false);
    await expect(sendOnce(desk.ledgerOn(post), one)).rejects.toThrow();
    await expect(sendOnce(desk.ledgerOn(post, { inquiry }), one)).rejects.toThrow('still be on its way');
    expect(sent).toHaveLength(1);
    await sleep(20);
    expect(await sendOnce(desk.ledgerOn(post, { inquiry, settling: 10 }), one)).toEqual({
      uitkomst: 'verzonden',
    });
    expect((await desk.rows(one))[0]).toMatchObject({ mogelijk_dubbel: false, pogingen: 2 });
  });

  it('is er een waarvan de afzender weg is; zolang die er is, oordeelt niemand', async () => {
    const one = letter();
    let letGo: (posted: Posted) => void = () => undefined;
    const sending = new Promise<void>((begun) => {
      const hanging: Post = {
        send: () =>
          new Promise((resolve) => {
            letGo = resolve;
            begun();
          }),
        close: () => undefined,
      };
      desk.afterTest.push(() => lost.catch(() => undefined));
      const lost = sendOnce(desk.ledgerOn(hanging), one);
    });
    await sending;
    const { post, sent } = scripted();
    await expect(sendOnce(desk.ledgerOn(post), one)).rejects.toThrow('being sent by another');
    expect((await desk.rows(one))[0]).toMatchObject({ staat: 'bezig', pogingen: 1 });
    // Its session ends, as when its process is killed: what it was doing is now uncertain.
    await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`.execute(desk.register);
    const held = () =>
      sql`select 1 from pg_locks where locktype = 'advisory' and database =
        (select oid from pg_database where datname = current_database())`.execute(desk.register);
    while ((await held()).rows.length > 0) await sleep(20);
    expect(await sendOnce(desk.ledgerOn(post), one)).toEqual({ uitkomst: 'verzonden', mogelijkDubbel: true });
    expect(sent).toHaveLength(1);
    // The one that lost its lock still says what it knows; the letter left, whoever says so.
    letGo({ uitkomst: 'uitgesteld', antwoord: '', woorden: 'too late' });
    await sleep(50);
    expect((await desk.rows(one))[0]).toMatchObject({ staat: 'verzonden', mogelijk_dubbel: true });
  });
});
