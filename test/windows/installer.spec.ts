import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileDouble } from './support/compile-double.ts';
import { root, toWindowsPath } from './support/paths.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import type { WindowsComputer } from './support/windows-suite.ts';

/**
 * assets/installer.nsh, compiled and run: what it writes into the registry, and what it does with changes that are
 * still in force. The rest of the installer is electron-builder's template.
 */
const compiler = '/usr/bin/makensis';
const folder = 'Program Files/RDP Troubleshooter';
const eventSource = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\RDP Troubleshooter';
const links = 'HKLM\\Software\\Classes\\rdp-troubleshooter';
const rdpFiles = 'HKLM\\Software\\Classes\\RDPTroubleshooter.rdp';
const rdpExtension = 'HKLM\\Software\\Classes\\.rdp';

let programs: string;
const setup = (): string => join(programs, 'setup.exe');
const writesUninstaller = (): string => join(programs, 'write-uninstaller.exe');

function compile(output: string, defines: readonly string[]): void {
  const words = ['-V2', '-INPUTCHARSET', 'UTF8', ...defines, `-DOUTPUT=${output}`];
  const given = [
    `-DINCLUDE=${join(root, 'assets', 'installer.nsh')}`,
    `-DCONSOLE=${compileDouble('console')}`,
  ];
  const script = join(root, 'test', 'windows', 'support', 'installer', 'harness.nsi');
  const { status, stdout, stderr } = spawnSync(compiler, [...words, ...given, script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`makensis did not succeed: ${stdout}${stderr}`);
}

async function keysOf(computer: WindowsComputer, key: string): Promise<string | null> {
  const { code, stdout } = await computer.prefix.run('reg.exe', ['query', key, '/s', '/reg:64']);
  return code === 0 ? stdout : null;
}

const hasCompiler = existsSync(compiler);
if (!hasCompiler) console.warn('skipped "the installer": not installed: nsis');

describe.skipIf(!hasCompiler)('the installer', () => {
  beforeAll(() => {
    programs = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-installer-'));
    compile(setup(), []);
    compile(writesUninstaller(), ['-DBUILD_UNINSTALLER']);
  });
  afterAll(() => {
    rmSync(programs, { recursive: true, force: true });
  });

  describeWindows('that is run silently', () => {
    const computer = useWindows();
    const has = (path: string): boolean => existsSync(computer.prefix.path(path));
    const install = async (...words: string[]): Promise<void> => {
      const { code } = await computer.prefix.run(toWindowsPath(setup()), ['/S', ...words]);
      expect(code).toBe(0);
    };
    /** The uninstaller goes on as a copy of itself, so its end is seen by what is left of the folder. */
    const uninstall = async (...words: string[]): Promise<void> => {
      await computer.prefix.run(toWindowsPath(writesUninstaller()), ['/S']);
      await computer.prefix.run(`C:\\${folder.replaceAll('/', '\\')}\\Uninstall.exe`, ['/S', ...words]);
      const left = (): string[] =>
        has(folder) ? readdirSync(computer.prefix.path(folder)).filter((name) => name !== 'journal') : [];
      await expect.poll(left, { timeout: 60_000 }).toStrictEqual([]);
    };
    const leaveJournal = (): void => {
      computer.prefix.writeFile(`${folder}/journal/machine.journal`, 'what was there before');
    };
    /** What the console program was started with. */
    const started = (): string[] =>
      has('started.txt')
        ? readFileSync(computer.prefix.path('started.txt'), 'utf8').trim().split(/\r?\n/u)
        : [];

    beforeEach(() => {
      for (const path of [folder, 'started.txt', 'exit-code.txt'])
        rmSync(computer.prefix.path(path), { recursive: true, force: true });
    });

    it('takes neither links nor files unless it is told to', async () => {
      await install();
      expect(has(`${folder}/rdp-troubleshooter-cli.exe`)).toBe(true);
      expect(await keysOf(computer, eventSource)).toContain('EventMessageFile');
      expect(await keysOf(computer, links)).toBeNull();
      expect(await keysOf(computer, rdpFiles)).toBeNull();
    });

    it('takes links and offers itself for files when it is told to, and Remote Desktop keeps them', async () => {
      await computer.prefix.seedRegistry({ [rdpExtension]: { '': 'RDP.File' } });
      await install('/LINKS', '/RDPFILES');
      const command = '"C:\\Program Files\\RDP Troubleshooter\\RDP Troubleshooter.exe" "%1"';
      expect(await keysOf(computer, links)).toContain(command);
      expect(await keysOf(computer, links)).toContain('URL Protocol');
      expect(await keysOf(computer, rdpFiles)).toContain(command);
      const extension = await keysOf(computer, rdpExtension);
      expect(extension).toContain('RDPTroubleshooter.rdp');
      expect(extension).toContain('RDP.File');
    });

    it('goes with everything it brought, and leaves what Remote Desktop has', async () => {
      await install('/LINKS', '/RDPFILES');
      await uninstall();
      expect(has(`${folder}/rdp-troubleshooter-cli.exe`)).toBe(false);
      expect(has(`${folder}/resources`)).toBe(false);
      for (const key of [eventSource, links, rdpFiles]) expect(await keysOf(computer, key)).toBeNull();
      expect(await keysOf(computer, rdpExtension)).not.toContain('RDPTroubleshooter');
      // Nothing was changed on this computer, so there was nothing to ask.
      expect(started()).toStrictEqual([]);
    });

    it('leaves changes and their journal when nobody says that they shall be taken back', async () => {
      await install();
      leaveJournal();
      await uninstall();
      expect(started()).toStrictEqual([]);
      expect(has(`${folder}/journal/machine.journal`)).toBe(true);
      expect(has(`${folder}/resources`)).toBe(false);
    });

    it.each([
      ['0', false],
      ['3010', false],
      ['5', true],
    ])('takes changes back with /UNDO; with exit code %s the journal stays: %s', async (code, stays) => {
      await install();
      leaveJournal();
      computer.prefix.writeFile('exit-code.txt', code);
      await uninstall('/UNDO');
      expect(started()).toStrictEqual(['undo --everything --yes']);
      expect(has(`${folder}/journal/machine.journal`)).toBe(stays);
    });

    it('keeps journal, links and event source when a new version takes its place', async () => {
      await install('/LINKS');
      leaveJournal();
      await uninstall('--updated');
      expect(started()).toStrictEqual([]);
      expect(has(`${folder}/journal/machine.journal`)).toBe(true);
      expect(has(`${folder}/resources`)).toBe(false);
      expect(await keysOf(computer, links)).not.toBeNull();
      expect(await keysOf(computer, eventSource)).not.toBeNull();
    });
  });
});
