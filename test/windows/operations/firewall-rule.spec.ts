import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RegistryValue } from '../support/registry-seed.ts';
import { firewallPolicy } from '../support/windows-11.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';
import { useDoubles } from './support/use-doubles.ts';

const kind = 'firewall-rule';
const rulesKey = `${firewallPolicy}\\FirewallRules`;
const ruleId = '{0A1B2C3D-0000-4000-8000-00000000000A}';
const mstsc = String.raw`App=%SystemRoot%\system32\mstsc.exe`;
const rule = (name: string, active = 'TRUE', direction = 'Out'): string =>
  `v2.31|Action=Block|Active=${active}|Dir=${direction}|Protocol=6|RPort=3389|${mstsc}|Name=${name}|Desc=x|`;
const disable = { change: 'disable', ruleId };
const allow = {
  change: 'allow-mstsc',
  ruleName: 'RDP Troubleshooter 0123456789abcdef: 10.0.0.1 port 3389',
  remoteAddress: '10.0.0.1',
  remotePort: 3389,
};

describeWindows('the operation firewall-rule', () => {
  const windows = useWindows();
  const operations = useOperations(windows, useDoubles(windows, ['netsh.exe']));
  const seed = async (rules: Readonly<Record<string, RegistryValue>>): Promise<void> => {
    await windows.prefix.seedRegistry({ [rulesKey]: null });
    await windows.prefix.seedRegistry({ [rulesKey]: rules });
  };
  const rules = (): Promise<string | null> => exportKey(windows.prefix, rulesKey);

  it.each(['Block Remote Desktop', 'ünïcödé 東京 % & ^ !', "it's (one) = two; name=x", 'ends in \\'])(
    'switches exactly the rule %j off, and back on to the byte',
    async (name) => {
      await seed({
        [ruleId]: rule(name),
        other: rule(`${name} 2`),
        inbound: rule(name, 'TRUE', 'In'),
        damaged: 7,
      });
      const start = await rules();
      const { before, reversibility, restartNeeded } = await operations.apply(kind, disable);
      expect({ reversibility, restartNeeded }).toEqual({
        reversibility: { how: 'fully' },
        restartNeeded: false,
      });
      expect(before).toEqual([{ id: ruleId, text: rule(name) }]);
      const off = await rules();
      expect(off).toBe(start!.replace(/(?<head>\{0A1B.*?)Active=TRUE/u, '$<head>Active=FALSE'));
      expect(off).not.toBe(start);
      await operations.restore(kind, disable, before);
      expect(await rules()).toBe(start);
      await operations.restore(kind, disable, before);
      expect(await rules()).toBe(start);
    },
  );

  it('leaves a rule off that was off before', async () => {
    await seed({ [ruleId]: rule('Block', 'FALSE') });
    const start = await rules();
    const { before } = await operations.apply(kind, disable);
    await operations.restore(kind, disable, before);
    expect(await rules()).toBe(start);
  });

  it('takes a rule for the same when Windows wrote it in a newer version of its grammar', async () => {
    await seed({ [ruleId]: rule('Block').replace('v2.31', 'v2.10') });
    const { before } = await operations.apply(kind, disable);
    await operations.restore(kind, disable, before);
    expect(await rules()).toContain(rule('Block').slice(0, 20));
  });

  it.each([
    [
      'another rule has its name',
      { [ruleId]: rule('Twice'), other: rule('twice', 'FALSE') },
      'More than one',
    ],
    ['its name means every rule', { [ruleId]: rule('All'), other: rule('Other') }, 'no name by which'],
    ['its name is translated', { [ruleId]: rule('@FirewallAPI.dll,-28502') }, 'no name by which'],
    ['its name would end a word', { [ruleId]: rule('a" dir=in "') }, 'no name by which'],
    ['it has no name', { [ruleId]: 'v2.31|Action=Block|Active=TRUE|Dir=Out|' }, 'no name by which'],
  ])('changes nothing when %s', async (_state, values, words) => {
    await seed(values);
    const start = await rules();
    const { captured } = await operations.call({ do: 'apply', kind, request: disable });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'failed' } });
    expect(captured.ok ? '' : captured.problem.message).toContain(words);
    expect(await rules()).toBe(start);
  });

  it('tells that the rule is gone', async () => {
    await seed({ other: rule('Other') });
    const { captured } = await operations.call({ do: 'apply', kind, request: disable });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'gone' } });
  });

  it.each([
    ['IPv4', allow, 'RA4=10.0.0.1'],
    ['IPv6', { ...allow, remoteAddress: '2001:db8::1' }, 'RA6=2001:db8::1'],
  ])('adds a rule for one address of %s, and takes exactly that away', async (_family, request, field) => {
    await seed({
      [ruleId]: rule('Block'),
      other: rule('RDP Troubleshooter 0123456789abcdef: 10.0.0.1 port 33890'),
    });
    const start = await rules();
    const { before, after, reversibility } = await operations.apply(kind, request);
    expect({ before, reversibility }).toEqual({ before: [], reversibility: { how: 'fully' } });
    expect(after).toMatchObject([{ text: expect.stringContaining(`|RPort=3389|${field}|`) as string }]);
    expect(after).toMatchObject([
      { text: expect.stringMatching(/\|App=C:\\windows\\system32\\mstsc\.exe\|/u) as string },
    ]);
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(await rules()).toBe(start);
  });

  it('adds no second rule of the same name', async () => {
    await seed({});
    await operations.apply(kind, allow);
    const once = await rules();
    const { applied } = await operations.call({ do: 'apply', kind, request: allow });
    expect(applied).toMatchObject({ ok: false, problem: { problem: 'failed' } });
    expect(await rules()).toBe(once);
  });

  it('is a failure when netsh has no effect', async () => {
    await seed({ [ruleId]: rule('Block') });
    windows.prefix.writeFile('netsh-stuck', '');
    for (const request of [disable, allow]) {
      const { applied, verified } = await operations.call({ do: 'apply', kind, request });
      expect({ applied, verified }).toMatchObject({
        applied: { ok: true },
        verified: { ok: false, problem: { problem: 'no-effect' } },
      });
    }
    rmSync(windows.prefix.path('netsh-stuck'));
  });

  it('gives netsh each thing as one word', () => {
    const calls = readFileSync(windows.prefix.path('netsh-calls.txt'), 'utf8').split('\n\n');
    expect(calls[0]).toBe(
      'advfirewall\nfirewall\nset\nrule\nname=Block Remote Desktop\ndir=out\nnew\nenable=no',
    );
  });
});
