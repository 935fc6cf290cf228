import { Ajv2020 } from 'ajv/dist/2020.js';
import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openGate } from '../../src/main/ipc/gate.ts';
import { requestNames } from '../../src/shared/ipc/names.ts';
import type { RequestName } from '../../src/shared/ipc/names.ts';
import { requests } from '../../src/shared/ipc/schema.ts';
import type { Handlers } from '../../src/shared/ipc/sides.ts';
import { hostileValues } from './support/hostile-values.ts';
import { launchApp } from './support/launch-app.ts';
import { damaged, fitting } from './support/payloads.ts';
import type { JsonSchema } from './support/payloads.ts';

const runs = 50_000;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
/** The published form of each schema, judged by another validator than the one that the gate uses. */
const jsonSchemas = new Map(
  requestNames.map((name) => [name, z.toJSONSchema(requests[name].input, { io: 'input' }) as JsonSchema]),
);
const judges = new Map(requestNames.map((name) => [name, ajv.compile(jsonSchemas.get(name)!)]));

/** The gate with handlers that note what reached them. */
function gateWithNotes() {
  const channels = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>>();
  const reached: [RequestName, unknown][] = [];
  const faults: unknown[] = [];
  const handlers = Object.fromEntries(
    requestNames.map((name) => [
      name,
      (input: unknown) => {
        reached.push([name, input]);
        return Promise.resolve({ ok: true, value: {} });
      },
    ]),
  ) as unknown as Handlers;
  openGate({
    ipcMain: { handle: (channel, listener) => void channels.set(channel, listener as never) },
    handlers,
    isOurs: () => true,
    onRefused: () => undefined,
    onFault: (_name, error) => faults.push(error),
  });
  return { channels, reached, faults };
}

const fittingPayloads = new Map(requestNames.map((name) => [name, fitting(jsonSchemas.get(name)!)]));

/** One field of a payload that fits is damaged, or nothing of it fits, or there are more payloads than one. */
const payloads = fc.oneof(
  ...requestNames.map((name) =>
    fc
      .record({
        good: fittingPayloads.get(name)!,
        path: fc.array(fc.nat({ max: 7 }), { maxLength: 4 }),
        how: fc.nat({ max: 9 }),
        value: hostileValues,
      })
      .map(({ good, path, how, value }) => ({ name, args: [damaged(good, path, how, value)] })),
  ),
  fc.record({ name: fc.constantFrom(...requestNames), args: fc.array(hostileValues, { maxLength: 3 }) }),
);

describe('the gate', () => {
  it(`lets nothing through that the schema forbids, of ${runs} payloads over all channels`, async () => {
    const { channels, reached, faults } = gateWithNotes();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(payloads, async ({ name, args }) => {
        reached.length = 0;
        const answer = (await channels.get(name)!({} as IpcMainInvokeEvent, ...args)) as {
          ok: boolean;
          failure?: { code: string };
        };
        const through = reached.length > 0;
        expect(answer.ok).toBe(through);
        if (through) {
          expect(args).toHaveLength(1);
          expect(judges.get(name)!(args[0])).toBe(true);
        } else {
          refused += 1;
          expect(answer.failure?.code).toBe('invalid-request');
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(faults).toStrictEqual([]);
    expect(Object.prototype).not.toHaveProperty('polluted');
    // Most are damaged, and some still fit: both ways through the gate were gone.
    expect(refused).toBeGreaterThan(runs / 2);
    expect(refused).toBeLessThan(runs);
  }, 900_000);

  it.each(requestNames)('lets through what fits: %s', async (name) => {
    const { channels, reached } = gateWithNotes();
    const samples = fc.sample(fittingPayloads.get(name)!, { numRuns: 50, seed: 7 });
    for (const sample of samples) await channels.get(name)!({} as IpcMainInvokeEvent, sample);
    expect(reached.length).toBeGreaterThan(0);
  });
});

describe('the running app', () => {
  it('goes on answering after a thousand payloads that no channel allows', async () => {
    const app = await launchApp();
    try {
      // What a page can send at all; the rest is refused where it is copied.
      const asJson = hostileValues.filter(isJson);
      const hostile = requestNames.flatMap((name, seed) =>
        fc
          .sample(asJson, { numRuns: 40, seed: seed + 1 })
          .filter((value) => !requests[name].input.safeParse(value).success)
          .map((value) => ({ name, value })),
      );
      expect(hostile.length).toBeGreaterThan(900);
      const codes = await app.page.evaluate(async (sent) => {
        const { rdpTroubleshooter: bridge } = globalThis as unknown as {
          rdpTroubleshooter: {
            request(name: string, value: unknown): Promise<{ failure?: { code: string } }>;
          };
        };
        const counts: Record<string, number> = {};
        for (const { name, value } of JSON.parse(sent) as typeof hostile) {
          // The bridge itself refuses what is nested too deep.
          const code = await (async () => bridge.request(name, value))().then(
            ({ failure }) => failure?.code ?? 'let through',
            () => 'refused by the bridge',
          );
          counts[code] = (counts[code] ?? 0) + 1;
        }
        return counts;
      }, JSON.stringify(hostile));
      const { 'invalid-request': byGate = 0, 'refused by the bridge': byBridge = 0, ...others } = codes;
      expect(others).toStrictEqual({});
      expect(byGate + byBridge).toBe(hostile.length);
      expect(byGate).toBeGreaterThan(900);
      expect(await app.page.evaluate("rdpTroubleshooter.request('start/read', {})")).toMatchObject({
        ok: true,
      });
      expect(await app.page.evaluate("rdpTroubleshooter.request('history/read', {})")).toMatchObject({
        ok: true,
      });
    } finally {
      await app.close();
    }
  });
});

function isJson(value: unknown): boolean {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text !== undefined && text.length < 20_000;
  } catch {
    return false;
  }
}
