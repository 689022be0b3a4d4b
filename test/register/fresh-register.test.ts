// The register of a test is empty, its own, and knows who writes and who reads.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openRegister } from '../../activities/register/database.ts';
import { freshRegister, type FreshRegister } from '../support/register.ts';

let one: FreshRegister;
let other: FreshRegister;

beforeAll(async () => {
  [one, other] = await Promise.all([freshRegister(), freshRegister()]);
});

afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
});

async function asking<T>(url: string, statement: string): Promise<T[]> {
  const db = openRegister(url);
  try {
    return (await sql.raw<T>(statement).execute(db)).rows;
  } finally {
    await db.destroy();
  }
}

const PERSON = "insert into persoon (referentie, naam) values ('P-1', 'Iemand')";

describe('a fresh register', () => {
  it('is written by its owner, and no other register sees it', async () => {
    await asking(one.url, PERSON);
    expect(await asking(one.readerUrl, 'select referentie from persoon')).toEqual([{ referentie: 'P-1' }]);
    expect(await asking(other.readerUrl, 'select referentie from persoon')).toEqual([]);
  });

  it('lets a reader read and note what was read, and nothing else', async () => {
    await expect(asking(one.readerUrl, PERSON.replace('P-1', 'P-2'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(asking(one.readerUrl, 'create table iets (a int)')).rejects.toMatchObject({ code: '42501' });
    await asking(one.readerUrl, "insert into inzage (wie, wat) values ('iemand', 'lijst')");
    await expect(asking(one.readerUrl, 'delete from inzage')).rejects.toMatchObject({ code: '42501' });
  });
});
