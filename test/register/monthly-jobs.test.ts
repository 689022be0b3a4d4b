// The jobs of the month: the signed list of chain heads, and the list of what has been kept long enough.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { signatureOf } from '../../activities/register/chain.ts';
import { COMPLIANCE, KEY, openJobsDesk, type JobsDesk } from './jobs-desk.ts';

let desk: JobsDesk;
beforeAll(async () => {
  desk = await openJobsDesk();
  await desk.publish('D-2026-AAAAAA', '2026-10-05');
});
afterAll(() => desk.close());
afterEach(async () => {
  await desk.mails();
});

const addresses = async () => (await desk.mails()).map(({ aan }) => aan);

describe('De lijsten van de maand', () => {
  it('de ketenlijst legt van elk dossier de laatste schakel vast, ondertekend, en maar één keer per maand', async () => {
    await desk.run({ taak: 'ketenlijst' }, '2026-12-01T03:30:00Z');
    const rows = await desk.register.selectFrom('ketenlijst').selectAll().execute();
    const head = await desk.register.selectFrom('dossier').select(['nummer', 'ketenkop']).executeTakeFirst();
    expect(rows).toMatchObject([{ maand: '2026-12-01', dossier: head?.nummer, schakel: head?.ketenkop }]);
    for (const { handtekening, ...row } of rows) expect(handtekening).toBe(signatureOf(KEY, row));
    expect(rows[0] && signatureOf(KEY, { ...rows[0], nummer: rows[0].nummer + 1 })).not.toBe(
      rows[0]?.handtekening,
    );
    const [mail] = await desk.mails();
    expect(mail?.aan).toBe(COMPLIANCE);
    await desk.run({ taak: 'ketenlijst' }, '2026-12-03T03:30:00Z');
    expect(await desk.register.selectFrom('ketenlijst').selectAll().execute()).toEqual(rows);
    expect(await addresses()).toEqual([]);
  });

  it('de bewaarlijst noemt wat voorbij is en wat binnen drie maanden komt', async () => {
    await desk.publish('D-2024-KLAAR1', '2024-03-04');
    await desk.publish('D-2024-KLAAR2', '2024-03-04');
    const set = (nummer: string, bewaren_tot: string) =>
      desk.register
        .updateTable('dossier')
        .set({ gesloten_op: '2024-11-20', gesloten_reden: 'hersteld', bewaren_tot })
        .where('nummer', '=', nummer)
        .execute();
    await set('D-2024-KLAAR1', '2026-11-20');
    await set('D-2024-KLAAR2', '2027-02-28');
    await desk.run({ taak: 'bewaarlijst' }, '2026-12-01T06:15:00Z');
    const [mail] = await desk.mails();
    expect(mail?.subject).toBe('Beoordeel de bewaartermijnen: 1 voorbij, 1 binnenkort (december 2026)');
    expect(mail?.text).toMatch(
      /20-11-2026 +D-2024-KLAAR1[^]*Binnen drie maanden[^]*28-02-2027 +D-2024-KLAAR2/,
    );
  });
});
