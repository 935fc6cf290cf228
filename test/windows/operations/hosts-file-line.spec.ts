import { chmodSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';

const kind = 'hosts-file-line';
const request = { name: 'server.example', address: '10.0.0.1' };
const etc = 'windows/system32/drivers/etc';
const hosts = `${etc}/hosts`;

const files: Readonly<Record<string, string | Buffer>> = {
  'Windows line ends':
    '# head\r\n10.0.0.1 server.example\r\n10.0.0.1\tother SERVER.example # note\r\n# tail\r\n',
  'no line end at its end': '127.0.0.1 localhost\n10.0.0.1 server.example',
  'mixed line ends and a mark of UTF-8': '\uFEFF10.0.0.1 server.example a\r10.0.0.1 b server.example\n\r\n\n',
  'bytes of no encoding': Buffer.from(
    '\xFF\xFE\0 # \x80\r\n10.0.0.1 server.example m\xFCnchen\r\n',
    'latin1',
  ),
  'nothing but the line': '10.0.0.1 server.example',
  'no such line': '10.0.0.2 server.example\n',
  nothing: '',
};

describeWindows('the operation hosts-file-line', () => {
  const windows = useWindows();
  const operations = useOperations(windows);
  const content = (): Buffer => readFileSync(windows.prefix.path(hosts));

  it.each(Object.entries(files))('comes back to the byte in a file with %s', async (_name, text) => {
    windows.prefix.writeFile(hosts, text);
    const start = content();
    const { before, reversibility, restartNeeded } = await operations.apply(kind, request);
    expect({ reversibility, restartNeeded }).toEqual({
      reversibility: { how: 'fully' },
      restartNeeded: false,
    });
    expect(content().toString('latin1')).not.toMatch(/10\.0\.0\.1[^\n]*server\.example/iu);
    await operations.restore(kind, request, before);
    expect(content().equals(start)).toBe(true);
    await operations.restore(kind, request, before);
    expect(content().equals(start)).toBe(true);
  });

  it('changes a file that is marked as read-only, and leaves the mark', async () => {
    windows.prefix.writeFile(hosts, '10.0.0.1 server.example\r\n# tail\r\n');
    chmodSync(windows.prefix.path(hosts), 0o444);
    const { before } = await operations.apply(kind, request);
    expect(content().toString()).toBe('# tail\r\n');
    expect(statSync(windows.prefix.path(hosts)).mode & 0o222).toBe(0);
    await operations.restore(kind, request, before);
    expect(content().toString()).toBe('10.0.0.1 server.example\r\n# tail\r\n');
    expect(statSync(windows.prefix.path(hosts)).mode & 0o222).toBe(0);
  });

  it('tidies up what a crash left: a new file beside, and a mark taken away', async () => {
    windows.prefix.writeFile(hosts, '10.0.0.1 server.example\r\n');
    chmodSync(windows.prefix.path(hosts), 0o444);
    const { captured } = await operations.call({ do: 'capture', kind, request });
    if (!captured.ok) throw new Error('There is nothing to restore');
    chmodSync(windows.prefix.path(hosts), 0o644);
    windows.prefix.writeFile(`${hosts}.rdp-troubleshooter`, 'half of a fi');
    const half = await operations.call({ do: 'compare', kind, request, with: captured.image });
    expect(half.compared).toBe('different');
    const refused = await operations.call({ do: 'apply', kind, request });
    expect(refused.applied).toMatchObject({ ok: false, problem: { problem: 'failed' } });
    expect(content().toString()).toBe('10.0.0.1 server.example\r\n');
    await operations.restore(kind, request, captured.image);
    expect(existsSync(windows.prefix.path(`${hosts}.rdp-troubleshooter`))).toBe(false);
    expect(content().toString()).toBe('10.0.0.1 server.example\r\n');
    expect(statSync(windows.prefix.path(hosts)).mode & 0o222).toBe(0);
  });

  it('keeps what somebody wrote since, and makes the file again when it is gone', async () => {
    windows.prefix.writeFile(hosts, '# a\r\n10.0.0.1 server.example\r\n# b\r\n');
    const { before, after } = await operations.apply(kind, request);
    windows.prefix.writeFile(hosts, '# new\r\n# a\r\n# b\r\n');
    const elsewhere = await operations.call({ do: 'compare', kind, request, with: after });
    expect(elsewhere.compared).toBe('same');
    await operations.restore(kind, request, before);
    expect(content().toString()).toBe('# new\r\n# a\r\n10.0.0.1 server.example\r\n# b\r\n');
    rmSync(windows.prefix.path(hosts));
    await operations.restore(kind, request, before);
    expect(content().toString()).toBe('10.0.0.1 server.example\r\n');
  });

  it('has nothing to do where there is no file', async () => {
    rmSync(windows.prefix.path(hosts), { force: true });
    const { before } = await operations.apply(kind, request);
    await operations.restore(kind, request, before);
    expect(existsSync(windows.prefix.path(hosts))).toBe(false);
  });
});
