// Whatever comes in, through the door or past it: one clear line, nothing lost, the dossier alive.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import proto from '@temporalio/proto';
import { sealingCodec } from '../../client/codec.ts';
import { Refused } from '../../client/front-desk.ts';
import { parseKeys } from '../../client/keys.ts';
import { addDays } from '../../workflows/calendar/add-days.ts';
import { AGENDA, DOSSIER, MELDEN, WAAROM } from '../../workflows/messages.ts';
import { openLiveDesk, TEST_KEY, ziekmelding, type LiveDesk } from '../support/live-desk.ts';
import { json, payload, queryRaw, signalRaw, updateRaw } from '../support/raw.ts';
import { done, FIRST, TODAY, WRONG } from '../support/wrong-reports.ts';

const { WorkflowTaskFailedCause: Cause } = proto.temporal.api.enums.v1;
const NUMMER = 'D-2026-BAD';

let live: LiveDesk;
beforeAll(async () => {
  live = await openLiveDesk();
  await live.work();
  await live.desk.open(ziekmelding(FIRST), NUMMER);
  // The letters of the opening must be out, or they still change the dossier while it is looked at.
  const waiting = async () =>
    (await live.desk.show(NUMMER)).brieven.some(({ op, uitkomst }) => op <= TODAY && uitkomst === undefined);
  while (await waiting()) await sleep(200);
}, 60_000);
afterAll(() => live.close(), 30_000);

describe('aan de deur', () => {
  it.each(Object.entries(WRONG))(
    'wordt %s geweigerd met één zin, en niets bewaard',
    async (_what, [event, says]) => {
      const before = await live.desk.show(NUMMER);
      const refusal: unknown = await live.desk.report(NUMMER, event).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      expect(refusal).toHaveProperty('message', expect.stringMatching(says));
      expect((refusal as Error).message).not.toContain('\n');
      expect(await live.desk.show(NUMMER)).toEqual(before);
    },
  );

  it('wordt meer dan 1 MB geweigerd', async () => {
    const large = live.desk.report(NUMMER, done({ document: 'x'.repeat(2_000_000) }));
    await expect(large).rejects.toThrow(/te groot om te verwerken: 1,9 MB/);
    await expect(large).rejects.toBeInstanceOf(Refused);
  });

  it('wordt een dossier dat er niet is genoemd', async () => {
    for (const ask of [
      () => live.desk.show('D-2026-NERGENS'),
      () => live.desk.report('D-2026-NERGENS', done()),
      () => live.desk.why('D-2026-NERGENS', 'probleemanalyse'),
    ])
      await expect(ask()).rejects.toThrow(/^Dossier D-2026-NERGENS bestaat niet; .*dossier lijst/);
    await expect(live.desk.show('geen/nummer')).rejects.toThrow(/kan geen dossiernummer zijn/);
  });

  it('wordt een ziekmelding geweigerd die geen dossier kan openen', async () => {
    const bad: readonly [Readonly<Record<string, unknown>>, RegExp][] = [
      [ziekmelding('2014-03-03'), /2014/],
      [ziekmelding('2026-02-30'), /bestaande dag/],
      [ziekmelding(addDays(FIRST, 400)), /toekomst/],
      [ziekmelding(FIRST, { casemanager: undefined }), /casemanager/],
      [
        ziekmelding(FIRST, { vangnetMelding: 'dertien-weken' }),
        /alleen voor eerste ziektedagen tot en met 31 december 2024/,
      ],
      [ziekmelding(FIRST, { klacht: 'rug' }), /klacht/],
    ];
    for (const [opening, says] of bad) {
      const refused = live.desk.open(opening, 'D-2026-NOOIT');
      await expect(refused).rejects.toThrow(says);
      await expect(refused).rejects.toBeInstanceOf(Refused);
    }
    await expect(live.desk.show('D-2026-NOOIT')).rejects.toThrow(/bestaat niet/);
  });
});

describe('als signaal', () => {
  it('wordt wat niet klopt bewaard als geweigerd, met de reden die de deur ook geeft', async () => {
    const handle = live.client.workflow.getHandle(NUMMER);
    const { geweigerd: before } = await live.desk.show(NUMMER);
    for (const [event] of Object.values(WRONG)) await handle.signal(MELDEN, event);
    const { geweigerd } = await live.desk.show(NUMMER);
    const added = geweigerd.slice(before.length);
    expect(added.map(({ soort }) => soort)).toEqual(Object.values(WRONG).map(([{ soort }]) => soort));
    for (const [place, [event, says]] of Object.values(WRONG).entries()) {
      expect(added[place]?.reden).toMatch(says);
      expect(added[place]?.inhoud).toBe(JSON.stringify(event));
    }
  });

  const ours = sealingCodec(parseKeys(TEST_KEY, 'the test'));
  const sealed = async (value: unknown, workflowId: string, codec = ours): Promise<Payload[]> =>
    codec.encode([defaultPayloadConverter.toPayload(value)], {
      type: 'workflow',
      namespace: 'default',
      workflowId,
    });
  const theirs = sealingCodec([{ id: 'theirs', bytes: randomBytes(32) }]);
  const impostor = sealingCodec([{ id: 'test', bytes: randomBytes(32) }]);

  const UNREADABLE = /^de melding is niet te lezen/;
  const NO_EVENT = /^dit is geen gebeurtenis/;
  const GARBAGE: Readonly<Record<string, readonly [() => Payload[] | Promise<Payload[]>, RegExp]>> = {
    'no arguments at all': [() => [], NO_EVENT],
    'a number': [() => [json('42')], NO_EVENT],
    'a text': [() => [json('"hallo"')], NO_EVENT],
    null: [() => [json('null')], NO_EVENT],
    'a list': [() => [json('[{"soort":"voldaan"}]')], NO_EVENT],
    'an empty object': [() => [json('{}')], /'soort' ontbreekt/],
    'an object of something else': [() => [json('{"soort":{"a":1},"__proto__":{"op":1}}')], /is geen waarde/],
    'a prototype': [() => [json('{"soort":"constructor","op":"2026-01-01"}')], /'constructor' is geen soort/],
    'lists thousands deep': [() => [json('['.repeat(50_000) + ']'.repeat(50_000))], NO_EVENT],
    'a field thousands deep': [
      () => [json(`{"soort":"voldaan","op":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
      /'op' is geen waarde/,
    ],
    'a megabyte of text': [
      () => [json(JSON.stringify(done({ document: 'x'.repeat(1_500_000) })))],
      /'document'/,
    ],
    'a thousand lone surrogates': [
      () => [json(JSON.stringify(done({ document: '\ud800'.repeat(1000) })))],
      /'document'/,
    ],
    'JSON that breaks off': [() => [json('{"soort":')], UNREADABLE],
    'bytes that are no JSON': [() => [payload('json/plain', randomBytes(64))], UNREADABLE],
    'bare bytes': [() => [payload('binary/plain', randomBytes(1_000_000))], UNREADABLE],
    'an encoding nobody knows': [() => [payload('application/x-onbekend', 'x')], UNREADABLE],
    'no metadata': [() => [{ data: Buffer.from('x') }], UNREADABLE],
    'bytes that claim to be sealed': [() => [payload('binary/encrypted', randomBytes(200))], UNREADABLE],
    'nothing that claims to be sealed': [() => [payload('binary/encrypted', '')], UNREADABLE],
    'sealed with an unknown key': [() => sealed(done(), NUMMER, theirs), UNREADABLE],
    'sealed with another key of the same name': [() => sealed(done(), NUMMER, impostor), UNREADABLE],
    'sealed for another dossier': [() => sealed(done(), 'D-2026-ANDER'), UNREADABLE],
  };

  it.each(Object.entries(GARBAGE))(
    'past the codec, %s is refused and shown, and the dossier lives',
    async (_what, [make, says]) => {
      const payloads = await make();
      const { geweigerd: before, gebeurtenissen } = await live.desk.show(NUMMER);
      await signalRaw(live.client, NUMMER, payloads);
      const after = await live.desk.show(NUMMER);
      expect(after.gebeurtenissen).toEqual(gebeurtenissen);
      expect(after.geweigerd).toHaveLength(before.length + 1);
      const { reden = '', inhoud = '' } = after.geweigerd.at(-1) ?? {};
      expect(reden).toMatch(says);
      expect(reden.length).toBeLessThan(300);
      expect(inhoud.length).toBeLessThanOrEqual(200);
      expect(await updateRaw(live.client, NUMMER, payloads)).toBe(false);
      for (const query of [DOSSIER, AGENDA, WAAROM]) await queryRaw(live.client, NUMMER, query, payloads);
      expect((await live.desk.why(NUMMER, 'probleemanalyse')).verplichting).toBe('probleemanalyse');
    },
  );

  it('past the codec, two megabytes do not even get in', async () => {
    const huge = json(JSON.stringify('x'.repeat(2_200_000)));
    await expect(signalRaw(live.client, NUMMER, [huge])).rejects.toThrow(/size/i);
    expect((await live.desk.show(NUMMER)).dossiernummer).toBe(NUMMER);
  });

  it('past the codec, what is right is accepted: a report by hand, from Temporal’s own tools', async () => {
    await signalRaw(live.client, NUMMER, [json(JSON.stringify(done({ id: 'by-hand' })))]);
    const { gebeurtenissen } = await live.desk.show(NUMMER);
    expect(gebeurtenissen.map(({ id }) => id)).toContain('by-hand');
  });

  it('are kept fifty at most, the newest', async () => {
    for (let place = 0; place < 60; place++) await signalRaw(live.client, NUMMER, [json(String(place))]);
    const { geweigerd } = await live.desk.show(NUMMER);
    expect(geweigerd).toHaveLength(50);
    expect(geweigerd.at(-1)?.inhoud).toBe('59');
  });

  it('stalled no task: none failed but those that met news while turning a page', async () => {
    const causes: unknown[] = [];
    for await (const { runId } of live.client.workflow.list({ query: `WorkflowId = '${NUMMER}'` })) {
      const { events } = await live.client.workflow.getHandle(NUMMER, runId).fetchHistory();
      for (const { workflowTaskFailedEventAttributes: failed } of events ?? [])
        if (failed) causes.push(failed.cause);
    }
    expect(causes.filter((cause) => cause !== Cause.WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND)).toEqual(
      [],
    );
    await live.desk.report(
      NUMMER,
      done({ id: 'alive', verplichting: 'plan-van-aanpak', op: addDays(FIRST, 50) }),
    );
  });
});
