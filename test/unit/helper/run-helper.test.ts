import { describe, expect, it } from 'vitest';
import { runHelper, type HelperSystem } from '../../../src/helper/run-helper.ts';
import { helperExitCodes } from '../../../src/shared/helper-protocol/exit-codes.ts';
import { helperArguments } from '../../../src/shared/helper-protocol/words.ts';
import { win32, Win32Error } from '../../../src/windows/native/win32-error.ts';
import { makeDuplex } from './support/duplex.ts';
import { helperWorld } from './support/helper-world.ts';

const parentId = 99;
const pipeName = `rdp-troubleshooter-${'0'.repeat(32)}`;
const words = helperArguments({ pipeName, parentProcessId: parentId, protocol: 1 });

function scene(changes: Partial<HelperSystem> = {}) {
  const asked: string[] = [];
  const [app, helper] = makeDuplex();
  const parent = {
    id: parentId,
    imagePath: String.raw`C:\app\app.exe`,
    close: () => void asked.push('parent closed'),
  };
  const system: HelperSystem = {
    environment: { PATH: 'x' },
    isElevated: () => true,
    checkParent: () => Promise.resolve({ ok: true, parent }),
    openPipe: (path) => {
      asked.push(path);
      return { stream: helper, processId: parentId };
    },
    limitLife: (ms) => void asked.push(`life ${ms}`),
    ...changes,
  };
  const world = helperWorld(() => Promise.reject(new Error('must not run')), {
    requestMs: 10,
    farewellMs: 10,
  });
  return { app, asked, world, run: (said = words) => runHelper(said, world, system) };
}

describe('the helper, before it listens', () => {
  it('limits its life, opens the pipe it was told, says whom it serves, and lets the parent go at the end', async () => {
    const { asked, world, run } = scene();
    expect(await run()).toBe(helperExitCodes.noRequest);
    expect(asked).toEqual(['life 60000', `\\\\.\\pipe\\${pipeName}`, 'parent closed']);
    expect(world.records).toEqual([
      { what: 'serving', processId: parentId, image: String.raw`C:\app\app.exe` },
    ]);
  });

  it.each<[string, Partial<HelperSystem>, number]>([
    ['unsafe-environment', { environment: { NODE_V8_COVERAGE: 'x' } }, 20],
    ['not-elevated', { isElevated: () => false }, 21],
    [
      'parent-began-later',
      { checkParent: () => Promise.resolve({ ok: false, refusal: 'parent-began-later' }) },
      22,
    ],
    ['pipe-is-missing', { openPipe: fails(win32.fileNotFound) }, 23],
    ['pipe-is-missing', { openPipe: fails(win32.pipeBusy) }, 23],
    ['pipe-is-missing', { openPipe: fails(win32.accessDenied) }, 23],
    ['pipe-of-another-process', { openPipe: () => ({ stream: makeDuplex()[0], processId: 1 }) }, 23],
  ])('refuses: %s', async (refusal, changes, exitCode) => {
    const { app, world, run } = scene(changes);
    expect(await run()).toBe(exitCode);
    expect(world.records).toEqual([{ what: 'not-started', refusal }]);
    expect(app.peer?.sent).toEqual([]);
  });

  it('asks nothing of the system for words that are none', async () => {
    const { asked, world, run } = scene();
    expect(await run([...words, 'x'])).toBe(helperExitCodes.wrongWords);
    expect([asked, world.records]).toEqual([[], [{ what: 'not-started', refusal: 'wrong-words' }]]);
  });

  it('lets what is a fault of Windows or ours through, and the parent go', async () => {
    const { asked, run } = scene({ openPipe: fails(1450) });
    await expect(run()).rejects.toThrow('CreateFileW');
    expect(asked).toContain('parent closed');
  });
});

function fails(code: number): HelperSystem['openPipe'] {
  return () => {
    throw new Win32Error('CreateFileW', code);
  };
}
