import { execFile, spawnSync } from 'node:child_process';
import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { expect, it, onTestFinished } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { startPracticeHost } from '../../src/rdp/practice/index.ts';
import { reportSchema } from '../../src/shared/report.ts';
import type { Report } from '../../src/shared/report.ts';
import * as platforms from '../../scripts/executable/platforms.ts';
import { freePort } from '../servers/support/free-port.ts';
import { clientFacts } from './support/client-facts.ts';
import { cliExecutable, root, toWindowsPath } from './support/paths.ts';
import { wineEnvironment, wineLoader } from './support/wine-programs.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';

/** A port on which nothing listens. */
const closedPort = '127.0.0.1:1';

/** Makes OpenSSL load a library; without it Node has no random numbers and ends at once. */
const openSslConfiguration = `nodejs_conf = start
[start]
providers = list
[list]
evil = library
[library]
module = evil.dll
activate = 1
`;
const nodeOfExecutable = join(root, '.cache/executable/win-x64', platforms.windows.node);
const binding = join(root, '.cache/executable/win-x64', platforms.windows.beside[0] ?? '');
const execute = promisify(execFile);

function statuses(report: Report): (readonly string[])[] {
  return report.checks.map(({ id, status }) => [id, status]).sort();
}

async function firstCauseOnLinux(target: string): Promise<string | undefined> {
  // It ends with 1 when it finds something.
  const { stdout } = await execute(cliExecutable.linux, ['check', target, '--json']).catch(
    (error: unknown) => error as { stdout: string },
  );
  return reportSchema.parse(JSON.parse(stdout)).verdict.causes[0]?.id;
}

async function practise(scenario: string): Promise<string> {
  const host = await startPracticeHost({ scenario });
  onTestFinished(() => host.close());
  return `${host.host}:${host.port}`;
}

describeWindows('the executable under Wine', () => {
  const windows = useWindows();
  const listOnDisk = (): string => {
    windows.prefix.writeFile('list.txt', `${closedPort}\n`);
    return 'C:\\list.txt';
  };

  it('prints its version, and nothing else', async () => {
    expect(await windows.cli(['--version'])).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it('prints the help of every command', async () => {
    const { code, stdout, stderr } = await windows.cli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['check', 'decode', 'scan', 'replay', 'practice']) {
      expect(stdout).toContain(`  ${command} `);
      expect(await windows.cli(['help', command])).toMatchObject({ code: 0, stderr: '' });
    }
  });

  it('decodes a dialog, as text and as JSON', async () => {
    const text = await windows.cli(['decode', 'Fehlercode: 0x904, erweiterter Fehlercode: 0x7 – Müller']);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toContain('closed before a session existed');
    const json = await windows.cli(['decode', '0x904 0x7', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ pair: { code: 0x904, extendedCode: 7 } });
  });

  it('finds of a healthy host what it finds on Linux', async () => {
    const words = ['check', await practise('healthy'), '--json', '--network-only'];
    const onWindows = await windows.cli(words);
    const onLinux = await execute(cliExecutable.linux, words);
    const report = reportSchema.parse(JSON.parse(onWindows.stdout));
    expect(onWindows.code).toBe(0);
    expect(report).toMatchObject({ machine: { platform: 'win32' }, verdict: { healthy: true } });
    expect(statuses(report)).toEqual(statuses(reportSchema.parse(JSON.parse(onLinux.stdout))));
  });

  it.each([
    ['reset-after-client-hello', 'certificate-key-unreadable'],
    ['certificate-expired', 'certificate-expired'],
    ['http', 'not-an-rdp-server'],
    ['refused-5', 'security-protocol-refused'],
  ])('finds the first cause of %s: %s', async (scenario, cause) => {
    const { code, stdout } = await windows.cli(['check', await practise(scenario), '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect([code, report.verdict.causes[0]?.id]).toEqual([1, cause]);
  });

  it('prints the picture for people to a file, complete and in UTF-8', async () => {
    const { code, stdout, stderr } = await windows.cli(['check', closedPort]);
    expect(code).toBe(1);
    expect(stdout).toContain('port-closed');
    expect(stdout).toMatch(/no user name or password was sent\n$/u);
    expect(stdout + stderr).toContain('“Network (TCP)”');
  });

  it('writes to a pipe of this system', () => {
    const { status, stdout } = spawnSync(wineLoader, [cliExecutable.windows, 'scan', '--csv', listOnDisk()], {
      encoding: 'utf8',
      env: wineEnvironment(windows.prefix.folder),
    });
    expect(status).toBe(1);
    expect(stdout).toContain(`${closedPort},127.0.0.1,1,`);
  });

  it('reads from a pipe of Windows and writes to one', async () => {
    const exe = toWindowsPath(cliExecutable.windows);
    const command = `type ${listOnDisk()} | ${exe} scan - --csv | more`;
    const { stdout } = await windows.prefix.run('cmd.exe', ['/c', command]);
    expect(stdout).toContain(`${closedPort},127.0.0.1,1,`);
  });

  it('scans a list from a file and from standard input', async () => {
    const healthy = await practise('healthy');
    const list = `${healthy}\n${closedPort}\n`;
    windows.prefix.writeFile('Büro Liste.txt', list);
    for (const from of ['C:\\Büro Liste.txt', '-']) {
      const { code, stdout } = await windows.cli(['scan', from, '--json'], { input: list });
      expect(code).toBe(1);
      expect(stdout).toContain('port-closed');
      expect(stdout).toContain(healthy);
    }
  });

  it('replays a report that it made itself', async () => {
    const made = await windows.cli(['check', closedPort, '--json']);
    windows.prefix.writeFile('report.json', made.stdout);
    const again = await windows.cli(['replay', 'C:\\report.json', '--json']);
    expect(again.code).toBe(1);
    const before = reportSchema.parse(JSON.parse(made.stdout)).verdict;
    expect(reportSchema.parse(JSON.parse(again.stdout)).verdict).toEqual(before);
  });

  it('lists the practice scenarios', async () => {
    const { code, stdout } = await windows.cli(['practice', '--list', '--json']);
    expect(code).toBe(0);
    expect(stdout).toContain('reset-after-client-hello');
  });

  it('plays a failure that a check on another system finds', async () => {
    const port = await freePort('127.0.0.1');
    const end = new AbortController();
    const words = ['practice', 'reset-after-client-hello', '--port', String(port)];
    const played = windows.cli(words, { timeoutMs: 100_000, signal: end.signal });
    await expect
      .poll(() => firstCauseOnLinux(`127.0.0.1:${port}`), { timeout: 90_000, interval: 500 })
      .toBe('certificate-key-unreadable');
    end.abort();
    expect(await played).toMatchObject({ code: null, stderr: '' });
  });

  it.each([
    [['bogus']],
    [['check', 'h'.repeat(300)]],
    [['check', '']],
    [['replay', 'C:\\no such report.json']],
    [['scan', 'C:\\no such list.txt']],
    [['decode', 'Grüße aus 東京 🙂']],
  ])('answers %j with one sentence and exit code 2', async (words) => {
    const { code, stdout, stderr } = await windows.cli(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.+[.?]\n$/u);
  });

  it('keeps a name beyond ASCII whole from the arguments to the report', async () => {
    const { stdout } = await windows.cli(['check', 'bücher.invalid', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      target: { input: 'bücher.invalid', host: 'xn--bcher-kva.invalid' },
    });
  });

  it.each([
    ['is missing', null],
    // The binding itself, with a byte more: Windows would load it.
    ['is not the one that it was built with', Buffer.concat([readFileSync(binding), Buffer.alloc(1)])],
  ])('checks the network as ever where koffi’s file %s, and reads no facts', async (what, content) => {
    const folder = `alone-${what.length}`;
    const alone = windows.prefix.path(`${folder}/rdp-troubleshooter-cli.exe`);
    windows.prefix.writeFile(`${folder}/readme.txt`, '');
    if (content !== null) windows.prefix.writeFile(`${folder}/koffi.node`, content);
    linkSync(cliExecutable.windows, alone);
    const { code, stdout } = await windows.prefix.run(alone, ['check', closedPort, '--json']);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect([code, report.verdict.causes[0]?.id]).toEqual([1, 'port-closed']);
    const { windowsVersion, savedCredentials, eventLog } = clientFacts(report);
    for (const reading of [windowsVersion, savedCredentials, eventLog]) {
      expect(reading).toMatchObject({ state: 'error', reason: 'unsupported' });
    }
    expect(report).not.toHaveProperty('changes');
    const history = await windows.prefix.run(alone, ['history']);
    expect([history.code, history.stderr]).toEqual([6, expect.stringContaining('Install again')]);
  });

  it.each([
    ['NODE_OPTIONS', '--require C:\\evil.js'],
    ['OPENSSL_CONF', 'C:\\evil.cnf'],
  ])('is not led astray by %s, as Node is', async (name, value) => {
    const environment = { [name]: value };
    windows.prefix.writeFile('evil.js', 'process.exit(66)');
    windows.prefix.writeFile('evil.cnf', openSslConfiguration);
    const node = await windows.prefix.run(nodeOfExecutable, ['-e', 'process.exit(0)'], { environment });
    expect(node.code).not.toBe(0);
    const ours = await windows.cli(['--version'], { environment });
    expect(ours).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

it('names product, version and company in the version resource', () => {
  const executable = NtExecutable.from(readFileSync(cliExecutable.windows));
  const { entries } = NtExecutableResource.from(executable);
  const infos = Resource.VersionInfo.fromEntries(entries);
  expect(infos).toHaveLength(1);
  const [language] = infos[0]!.getAllLanguagesForStringValues();
  expect(infos[0]!.getStringValues(language!)).toMatchObject({
    ProductName: 'RDP Troubleshooter',
    CompanyName: 'The RDP Troubleshooter authors',
    FileVersion: manifest.version,
    ProductVersion: manifest.version,
    OriginalFilename: 'rdp-troubleshooter-cli.exe',
  });
  expect(JSON.stringify(infos[0]!.getStringValues(language!))).not.toContain('OpenJS');
});
