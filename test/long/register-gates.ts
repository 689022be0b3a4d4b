// Letters held in the register: before they are put ready, and before it is written down that they left.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asking } from '../support/ask-register.ts';
import type { Held, RegisterPoint } from './points.ts';

const GATES: Readonly<Record<RegisterPoint, number>> = { 'before commit': 1, 'after 250': 2 };

/** Whoever writes such a row passes a gate, which stands open unless somebody has its lock. */
const SQL = `
create function poort() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
  return new;
end $$;
create trigger poort_ervoor before insert on brief for each row execute function poort('${GATES['before commit']}');
create trigger poort_erna before update on brief for each row when (new.staat = 'verzonden')
  execute function poort('${GATES['after 250']}');
`;

export async function putGates(url: string): Promise<void> {
  await asking(url, SQL);
}

/** The address of the register for a worker, by which it is known there. */
export const addressFor = (url: string, worker: number): string =>
  `${url}?application_name=worker-${String(worker)}`;

const WAITING = `
select application_name as name from pg_locks join pg_stat_activity using (pid)
where locktype = 'advisory' and classid = 0 and objid = $1 and objsubid = 1 and not granted
  and application_name like 'worker-%'`;

/** Holds the next letter that comes to a point; nothing when none came in time, or the register is gone. */
export async function holdInRegister(
  url: string,
  point: RegisterPoint,
  limit: number,
): Promise<Held | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: limit });
  client.on('error', () => undefined);
  const letGo = (): Promise<void> => Promise.race([client.end().catch(() => undefined), sleep(2_000)]);
  const deadline = Date.now() + limit;
  try {
    await client.connect();
    await client.query(`set lock_timeout = ${String(limit)}`);
    await client.query('select pg_advisory_lock($1)', [GATES[point]]);
    while (Date.now() < deadline) {
      const { rows } = await client.query<{ name: string }>(WAITING, [GATES[point]]);
      const [row] = rows;
      if (row) return { worker: Number(row.name.split('-')[1]), letGo };
      await sleep(5);
    }
  } catch {
    // Gone, or nobody let us in: then nothing is held.
  }
  await letGo();
  return undefined;
}
