import { describe, expect, it } from 'vitest';
import { runasLauncher } from '../../../src/elevation/runas-launcher.ts';
import { sudoPromptLauncher } from '../../../src/elevation/sudo-prompt-launcher.ts';
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
  type Exec = NonNullable<Parameters<typeof sudoPromptLauncher>[0]>;
  type Callback = (error?: Error) => void;
  const launch = async (error: (Error & { code?: number }) | undefined, file = command.file) => {
    const commands: string[] = [];
    const run: Exec = (text, _options, done) => {
      commands.push(text);
      (done as Callback)(error);
    };
    const launched = await sudoPromptLauncher(run).launch({ ...command, file });
    return { commands, launched, failure: launched.ok ? await launched.failed : launched };
  };

  it('gets the file in quotation marks, and the words', async () => {
    const { commands, launched } = await launch(undefined);
    expect(commands).toEqual([`"${command.file}" ${command.words.join(' ')}`]);
    expect(launched).toMatchObject({ ok: true, process: null });
  });

  it.each([
    [new Error('User did not grant permission.'), { failure: 'declined' }],
    [Object.assign(new Error('Command failed'), { code: 26 }), { failure: 'ended', exitCode: 26 }],
    [undefined, { failure: 'ended', exitCode: 0 }],
    [new Error('EACCES'), { failure: 'failed', detail: 'EACCES' }],
  ])('%s is told as %j', async (error, failure) => {
    expect((await launch(error)).failure).toEqual(failure);
  });

  it.each([
    String.raw`C:\100%\helper.exe`,
    String.raw`C:\a&calc\helper.exe`,
    'C:\\a"\\helper.exe',
    String.raw`C:\a^b\helper.exe`,
    String.raw`C:\a!b\helper.exe`,
    'C:\\a\nb\\helper.exe',
    String.raw`\\server\share\helper.exe`,
    'helper.exe',
  ])('never sees the path %j', async (file) => {
    const { commands, failure } = await launch(undefined, file);
    expect(failure).toEqual({ ok: false, failure: 'unsafe-path' });
    expect(commands).toEqual([]);
  });
});
