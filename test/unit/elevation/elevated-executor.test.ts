import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elevatedExecutor, type ElevationWorld } from '../../../src/elevation/elevated-executor.ts';
import type { HelperConnection, HelperPipe } from '../../../src/elevation/helper-pipe.ts';
import type { Launch, LaunchedProcess, LaunchFailure } from '../../../src/elevation/launcher.ts';
import { launchOutcome } from '../../../src/elevation/outcomes.ts';
import { serve } from '../../../src/helper/serve.ts';
import { helperExitCodes } from '../../../src/shared/helper-protocol/exit-codes.ts';
import { parseHelperArguments } from '../../../src/shared/helper-protocol/words.ts';
import { disableUdp } from '../core/helper-protocol/support/samples.ts';
import { makeDuplex } from '../helper/support/duplex.ts';
import { completed, helperWorld } from '../helper/support/helper-world.ts';

const helperId = 4711;
const never = new Promise<never>(() => undefined);
let folder = '';
let file = '';
const content = 'the helper';
const sha256 = createHash('sha256').update(content).digest('hex');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elevation-'));
  file = join(folder, 'helper.exe');
  writeFileSync(file, content);
  writeFileSync(join(folder, 'koffi.node'), 'the binding');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Scene {
  /** What the launcher does; by default the helper starts, connects and serves. */
  readonly launch?: (connect: (processId: number | null) => void) => Launch | Promise<Launch>;
  readonly runsFile?: 'yes' | 'no' | 'unknown';
  readonly world?: Partial<ElevationWorld>;
  readonly signal?: AbortSignal;
}

function started(
  process: Partial<LaunchedProcess> | null = {},
  failed: Promise<LaunchFailure> = never,
  letGo: () => Promise<void> = () => Promise.resolve(),
): Launch {
  const whole = { processId: helperId, hasEnded: () => false, exitCode: () => 0 };
  return { ok: true, process: process === null ? null : { ...whole, ...process }, failed, letGo };
}

async function run({ launch, runsFile = 'yes', world = {}, signal }: Scene) {
  const connection = Promise.withResolvers<HelperConnection | null>();
  const closed: string[] = [];
  const words: (readonly string[])[] = [];
  const connect = (processId: number | null): void => {
    const [app, helper] = makeDuplex();
    connection.resolve({ channel: app, processId });
    void serve(helper, 1, helperWorld());
  };
  const pipe = (name: string): HelperPipe => ({
    name,
    accept: () => connection.promise,
    close: () => {
      closed.push(name);
      connection.resolve(null);
      return Promise.resolve();
    },
  });
  const executor = elevatedExecutor({
    launcher: {
      name: 'runas',
      launch: async (command) => {
        words.push(command.words);
        if (launch !== undefined) return launch(connect);
        connect(helperId);
        return started();
      },
    },
    helper: { file, manifest: { sha256: { 'helper.exe': sha256 } } },
    openPipe: pipe,
    whileHeld: (_files, use) => use(),
    runsFile: () => Promise.resolve(runsFile),
    ownProcessId: 99,
    limits: { connectMs: 60_000, workMs: 60_000 },
    ...world,
  });
  const outcome = await executor.run(disableUdp, {
    onEvent: () => undefined,
    askChangedSince: () => Promise.resolve('leave-open'),
    signal: signal ?? new AbortController().signal,
  });
  return { outcome, closed, words };
}

describe('the way to the elevated helper', () => {
  it('starts it with nothing but pipe, process and version, and brings back what came of it', async () => {
    const { outcome, closed, words } = await run({});
    expect(outcome).toEqual(completed);
    expect(words).toHaveLength(1);
    expect(parseHelperArguments(words[0]!)).toEqual({
      pipeName: closed[0],
      parentProcessId: 99,
      protocol: 1,
    });
  });

  it('uses another pipe each time', async () => {
    const names = new Set((await Promise.all([run({}), run({}), run({})])).flatMap(({ closed }) => closed));
    expect(names.size).toBe(3);
  });

  it.each<[LaunchFailure, string]>([
    [{ failure: 'declined' }, 'declined'],
    [{ failure: 'no-consent-available' }, 'no-consent-available'],
    [{ failure: 'missing' }, 'helper-missing'],
    [{ failure: 'damaged' }, 'helper-damaged'],
    [{ failure: 'not-allowed' }, 'helper-failed'],
    [{ failure: 'unsafe-path' }, 'helper-failed'],
    [{ failure: 'failed', detail: 'ShellExecuteExW, error 31' }, 'helper-failed'],
    [{ failure: 'ended', exitCode: helperExitCodes.wrongVersion }, 'helper-wrong-version'],
    [{ failure: 'ended', exitCode: helperExitCodes.notElevated }, 'no-consent-available'],
    [{ failure: 'ended', exitCode: helperExitCodes.unsafeEnvironment }, 'helper-failed'],
    [{ failure: 'ended', exitCode: helperExitCodes.parentRefused }, 'helper-failed'],
    [{ failure: 'ended', exitCode: 3221225477 }, 'helper-failed'],
  ])('tells %j as %s, and that nothing was changed', async (failure, reason) => {
    const { outcome, closed } = await run({ launch: () => ({ ok: false, ...failure }) });
    expect(outcome).toMatchObject({ outcome: 'not-done', reason });
    expect(outcome.message).toMatch(/Nothing was changed\. [A-Z].*\.$/u);
    expect(closed).toHaveLength(1);
  });

  it('has a text of its own for each failure', () => {
    const failures = [
      'declined',
      'no-consent-available',
      'missing',
      'damaged',
      'not-allowed',
      'unsafe-path',
    ] as const;
    const texts = failures.map((failure) => launchOutcome({ failure }).message);
    expect(new Set(texts).size).toBe(failures.length);
    expect(texts).toMatchSnapshot();
  });

  it('starts no helper that is missing, or is not the file that the build wrote', async () => {
    const launch = (): Launch => {
      throw new Error('must not be started');
    };
    const missing = { helper: { file: join(folder, 'nowhere.exe'), manifest: null } };
    expect((await run({ launch, world: missing })).outcome).toMatchObject({ reason: 'helper-missing' });
    const held = { ...missing, whileHeld: () => Promise.reject(new Error('no such file')) };
    expect((await run({ launch, world: held })).outcome).toMatchObject({ reason: 'helper-missing' });
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    writeFileSync(join(alone, 'helper.exe'), content);
    const withoutBinding: Partial<ElevationWorld> = {
      helper: { file: join(alone, 'helper.exe'), manifest: null },
      whileHeld: () => Promise.reject(new Error('no such file')),
    };
    expect((await run({ launch, world: withoutBinding })).outcome).toMatchObject({
      reason: 'helper-missing',
    });
    for (const [name, sum] of [
      ['helper.exe', '0'.repeat(64)],
      ['koffi.node', sha256],
    ] as const) {
      const damaged = { helper: { file, manifest: { sha256: { [name]: sum } } } };
      expect((await run({ launch, world: damaged })).outcome).toMatchObject({ reason: 'helper-damaged' });
    }
  });

  it('keeps the file from being changed until everything is over', async () => {
    const order: string[] = [];
    const world: Partial<ElevationWorld> = {
      whileHeld: async (files, use) => {
        order.push(`held ${files.map((path) => basename(path)).join(' and ')}`);
        const result = await use();
        order.push('let go');
        return result;
      },
    };
    await run({
      launch: (connect) => {
        order.push('launched');
        connect(helperId);
        return started();
      },
      world,
    });
    expect(order).toEqual(['held helper.exe and koffi.node', 'launched', 'let go']);
  });

  it.each([
    ['another process', 4712, {}, 'yes'],
    ['another program', helperId, {}, 'no'],
    ['another program, of a launcher that knows no process', helperId, null, 'no'],
    ['one that may not be asked, of a launcher that knows no process', helperId, null, 'unknown'],
  ] as const)('does not listen to %s', async (_who, connects, process, runsFile) => {
    const launch = (connect: (id: number | null) => void): Launch => {
      connect(connects);
      return started(process);
    };
    const { outcome } = await run({ launch, runsFile });
    expect(outcome).toMatchObject({ outcome: 'not-done', reason: 'helper-failed' });
    expect(outcome.message).toContain('Another program answered');
  });

  it.each([
    ['the started process that tells nothing of itself', helperId, {}, 'unknown'],
    ['a process of the same program, of a launcher that knows no process', helperId, null, 'yes'],
    ['whoever connects, where the pipe cannot tell', null, null, 'no'],
  ] as const)('listens to %s', async (_who, connects, process, runsFile) => {
    const launch = (connect: (id: number | null) => void): Launch => {
      connect(connects);
      return started(process);
    };
    expect((await run({ launch, runsFile })).outcome).toEqual(completed);
  });

  it('reads from the exit code why the helper never connected', async () => {
    const ended = { hasEnded: () => true, exitCode: () => helperExitCodes.parentRefused };
    const { outcome } = await run({ launch: () => started(ended) });
    expect(outcome).toMatchObject({ reason: 'helper-failed' });
    expect(outcome.message).toContain('did not recognise this one');
  });

  it('hears from a launcher that knows no process that it was declined', async () => {
    const launch = () => started(null, Promise.resolve({ failure: 'declined' } as const));
    expect((await run({ launch })).outcome).toMatchObject({ reason: 'declined' });
  });

  it('does not wait for ever for a helper that does not connect', async () => {
    const { outcome } = await run({
      launch: () => started(),
      world: { limits: { connectMs: 10, workMs: 10 } },
    });
    expect(outcome).toMatchObject({ reason: 'helper-failed' });
    expect(outcome.message).toContain('did not answer in time');
  });

  it('is cancelled before, while the prompt is shown, and while it waits; a late process is let go', async () => {
    expect((await run({ signal: AbortSignal.abort() })).outcome).toMatchObject({ reason: 'cancelled' });
    const stop = new AbortController();
    const answer = Promise.withResolvers<Launch>();
    const letGo = Promise.withResolvers<string>();
    const prompting = run({
      launch: () => {
        stop.abort();
        return answer.promise;
      },
      signal: stop.signal,
    });
    expect((await prompting).outcome).toMatchObject({ reason: 'cancelled' });
    answer.resolve(
      started({}, never, () => {
        letGo.resolve('let go');
        return Promise.resolve();
      }),
    );
    expect(await letGo.promise).toBe('let go');
    const later = new AbortController();
    const waiting = run({
      launch: () => {
        setImmediate(() => later.abort());
        return started();
      },
      signal: later.signal,
    });
    expect((await waiting).outcome).toMatchObject({ reason: 'cancelled' });
  });

  it('closes its handle of the process whatever happens', async () => {
    for (const connects of [helperId, 1]) {
      let handles = 1;
      await run({
        launch: (connect) => {
          connect(connects);
          return started({}, never, () => {
            handles -= 1;
            return Promise.resolve();
          });
        },
      });
      expect(handles).toBe(0);
    }
  });

  it('says so when Windows gives no pipe', async () => {
    const openPipe = (): HelperPipe => {
      throw new Error('access denied');
    };
    expect((await run({ world: { openPipe } })).outcome).toMatchObject({ reason: 'helper-failed' });
  });
});
