import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runasLauncher } from '../../../src/elevation/runas-launcher.ts';
import { sudoPromptLauncher, type SudoPromptWorld } from '../../../src/elevation/sudo-prompt-launcher.ts';
import type { ProcessHandle } from '../../../src/windows/native/process-handle.ts';
import { Win32Error } from '../../../src/windows/native/win32-error.ts';

const command = {
  file: String.raw`C:\Program Files\RDP Troubleshooter\rdp-troubleshooter-cli.exe`,
  words: ['elevated-helper', `rdp-troubleshooter-${'0'.repeat(32)}`, '99', '1'],
};

describe('the verb runas', () => {
  const launch = (start: () => Promise<ProcessHandle | null>, interactive = true) =>
    runasLauncher(0n, { isInteractive: () => interactive, start }).launch(command);

  it('gets file and words as they are, without a shell', async () => {
    const starts: unknown[] = [];
    const launcher = runasLauncher(42n, {
      isInteractive: () => true,
      start: (start) => {
        starts.push(start);
        return Promise.resolve(null);
      },
    });
    expect(await launcher.launch(command)).toMatchObject({ ok: true, process: null });
    expect(starts).toEqual([{ ...command, window: 42n }]);
  });

  it.each([
    [1223, 'declined'],
    [1460, 'declined'],
    [5, 'no-consent-available'],
    [740, 'no-consent-available'],
    [1260, 'not-allowed'],
    [225, 'not-allowed'],
    [2, 'missing'],
    [3, 'missing'],
    [193, 'damaged'],
    [216, 'damaged'],
    [1392, 'damaged'],
    [31, 'failed'],
  ])('error %i means %s', async (code, failure) => {
    const launched = await launch(() => Promise.reject(new Win32Error('ShellExecuteExW', code)));
    expect(launched).toMatchObject({ ok: false, failure });
  });

  it('is not tried where nobody could answer', async () => {
    const launched = await launch(() => Promise.reject(new Error('must not be started')), false);
    expect(launched).toEqual({ ok: false, failure: 'no-consent-available' });
  });

  it('tells a fault of the thread as a failure', async () => {
    const launched = await launch(() => Promise.reject(new Error('no thread')));
    expect(launched).toEqual({ ok: false, failure: 'failed', detail: 'Error: no thread' });
  });
});

describe('sudo-prompt', () => {
  type Message = Awaited<ReturnType<SudoPromptWorld['start']>['ended']>;
  const scene = (ended: Promise<Message>, workingFolder = 'C:\\') => {
    const started: unknown[] = [];
    const ends: string[] = [];
    const launcher = sudoPromptLauncher({
      workingFolder,
      windowsFolder: String.raw`C:\Windows`,
      start: (work, environment) => {
        started.push([work, environment]);
        return { ended, end: () => ends.push('ended') };
      },
    });
    return { started, ends, launch: (file = command.file) => launcher.launch({ ...command, file }) };
  };
  const answer = (error: Message['error']) => Promise.resolve({ error });

  it('gets the file in quotation marks, the words, and an environment of ours', async () => {
    const { started, ends, launch } = scene(answer(null));
    const launched = await launch();
    expect(launched).toMatchObject({ ok: true, process: null });
    expect(started).toEqual([
      [
        { command: `"${command.file}" ${command.words.join(' ')}`, name: 'RDP Troubleshooter' },
        expect.objectContaining({
          PATH: String.raw`C:\Windows\System32;C:\Windows\System32\WindowsPowerShell\v1.0`,
          COMSPEC: String.raw`C:\Windows\System32\cmd.exe`,
          SystemDrive: 'C:',
        }),
      ],
    ]);
    if (launched.ok) await launched.letGo();
    expect(ends).toEqual(['ended']);
  });

  it.each<[Message['error'], object]>([
    [{ message: 'User did not grant permission.', code: null }, { failure: 'declined' }],
    [
      { message: 'Command failed', code: 26 },
      { failure: 'ended', exitCode: 26 },
    ],
    [null, { failure: 'ended', exitCode: 0 }],
    [
      { message: 'EACCES', code: null },
      { failure: 'failed', detail: 'EACCES' },
    ],
  ])('%j is told as %j', async (error, failure) => {
    const launched = await scene(answer(error)).launch();
    expect(launched.ok && (await launched.failed)).toEqual(failure);
  });

  it('is a failure when its thread comes to grief', async () => {
    const launched = await scene(Promise.reject(new Error('no thread'))).launch();
    expect(launched.ok && (await launched.failed)).toEqual({ failure: 'failed', detail: 'Error: no thread' });
  });

  it('is ended when it goes on waiting after everything is over', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { ends, launch } = scene(new Promise(() => undefined));
    const launched = await launch();
    const letGo = launched.ok ? launched.letGo() : null;
    await vi.runAllTimersAsync();
    await letGo;
    expect(ends).toEqual(['ended']);
  });

  const odd = [
    String.raw`C:\100%\x`,
    String.raw`C:\a&calc\x`,
    'C:\\a"\\x',
    String.raw`C:\a^b\x`,
    String.raw`C:\a!b\x`,
    'C:\\a\nb\\x',
    String.raw`\\server\share\x`,
    'x',
  ];
  it.each(odd)('never sees the path %j, of the program or of the folder it was started in', async (path) => {
    for (const [file, folder] of [
      [path, 'C:\\'],
      [command.file, path],
    ]) {
      const { started, launch } = scene(answer(null), folder);
      expect(await launch(file)).toEqual({ ok: false, failure: 'unsafe-path' });
      expect(started).toEqual([]);
    }
  });
});
