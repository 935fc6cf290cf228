import { readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../../src/shared/ids.ts';
import { fixParameterSchemas } from '../../../src/shared/fix-parameters.ts';
import { compileDouble } from '../support/compile-double.ts';
import { exportKey } from '../operations/support/registry-export.ts';
import { computerState, differences } from './support/computer-state.ts';
import {
  address,
  adapter,
  enterWorld,
  host,
  hostsFile,
  rules,
  servers,
  terminalServices,
  tls,
  worldOf,
  worlds,
} from './support/fix-worlds.ts';
import type { FixWorld } from './support/fix-worlds.ts';
import { describeRepairs, useRepairedComputer } from './support/repaired-computer.ts';
import type { RepairedComputer } from './support/repaired-computer.ts';

// Dozens of programs one after the other, on a machine that may do other things as well.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

interface FixRun {
  readonly fix: string;
  readonly words: readonly string[];
  readonly restartNeeded: boolean;
  /** Looks at the computer itself, past the program. */
  readonly expectDone: (computer: RepairedComputer) => Promise<void> | void;
}

const vault = String.raw`HKCU\Software\Wine\Credential Manager`;
const catalog = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters\Protocol_Catalog9`;
const tcpip = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`;
const in_ = async ({ prefix }: RepairedComputer, key: string): Promise<string> =>
  (await exportKey(prefix, key)) ?? 'there is no such key';

/** Every fix that changes something; each has something to do in every world. */
const fixes: readonly FixRun[] = [
  {
    fix: 'disable-udp',
    words: [],
    restartNeeded: false,
    expectDone: async (computer) => {
      const values = await in_(computer, terminalServices);
      expect(values).toMatch(/Terminal Services\\Client\]\r\n(?:.+\r\n)*"fClientDisableUDP"=dword:00000001/u);
      expect(values.match(/fClientDisableUDP/gu)).toHaveLength(1);
    },
  },
  {
    fix: 'forget-pinned-certificate',
    words: ['--target', host],
    restartNeeded: false,
    expectDone: async (computer) => expect(await in_(computer, servers)).not.toContain('CertHash'),
  },
  {
    fix: 'clear-saved-credentials',
    words: ['--target', host],
    restartNeeded: false,
    expectDone: async (computer) => expect(await in_(computer, vault)).not.toContain(`TERMSRV/${host}`),
  },
  {
    fix: 'allow-mstsc-through-firewall',
    words: ['--target', address],
    restartNeeded: false,
    expectDone: async (computer) => {
      const text = await in_(computer, rules);
      expect(text).not.toContain('Action=Block|Active=TRUE');
      expect(text).not.toMatch(/Action=Block\|Dir=Out\|.*Active=TRUE/u);
      expect(text).toMatch(/Active=FALSE|Action=Allow\|Active=TRUE\|Dir=Out\|Protocol=6\|RPort=3389/u);
    },
  },
  {
    fix: 'reset-winsock',
    words: [],
    restartNeeded: true,
    expectDone: async (computer) => {
      const entries = await in_(computer, `${catalog}\\Catalog_Entries64`);
      expect(entries.match(/PackedCatalogItem/gu)).toHaveLength(1);
    },
  },
  {
    fix: 'reset-ip-stack',
    words: [],
    restartNeeded: true,
    expectDone: async (computer) => {
      const settings = await in_(computer, `${tcpip}\\Interfaces\\{${adapter}}`);
      expect(settings).toContain('"EnableDHCP"=dword:00000001');
      expect(settings).not.toContain('"IPAddress"');
    },
  },
  {
    fix: 'flush-dns-cache',
    words: [],
    restartNeeded: false,
    expectDone: ({ prefix }) => {
      expect(readFileSync(prefix.path('dns-cache.txt'), 'utf8').trim()).toBe('');
    },
  },
  {
    fix: 'set-interface-mtu',
    words: ['--interface', adapter, '--mtu', '1300'],
    restartNeeded: false,
    expectDone: async (computer) =>
      expect(await in_(computer, `${tcpip}\\Interfaces\\{${adapter}}`)).toContain('"MTU"=dword:00000514'),
  },
  {
    fix: 'enable-client-tls',
    words: [],
    restartNeeded: true,
    expectDone: async (computer) => expect(await in_(computer, tls)).toContain('"Enabled"=dword:00000001'),
  },
  {
    fix: 'remove-hosts-override',
    words: ['--target', host],
    restartNeeded: false,
    expectDone: ({ prefix }) => {
      expect(hostsFile(prefix)).not.toMatch(/10\.0\.0\.\d[^\n]*server01/iu);
    },
  },
];

describeRepairs('every fix, with the program that ships', () => {
  const computer = useRepairedComputer();

  it('has a row here, but for the one that only connects', () => {
    const covered = [...fixes.map(({ fix }) => fix), 'connect-by-address'];
    expect(covered.toSorted()).toEqual(Object.keys(fixParameterSchemas).toSorted());
  });

  describe.each(worlds)('on a computer $name', (world) => {
    let start: readonly string[] = [];
    beforeAll(async () => {
      await enterWorld(computer.prefix, world);
      // Wine makes a key of its own when a program first looks at saved sign-ins.
      await computer.plan('flush-dns-cache');
      start = await computerState(computer.prefix);
    });

    it.for(fixes)('$fix is told, done and taken back', async (run, { task }) => {
      // The try before this one may have ended between the change and its undo.
      if ((task.result?.retryCount ?? 0) > 0) await computer.repair(['undo', '--everything']);
      const words = [run.fix, ...wordsFor(run, world)];
      const [preview] = await computer.plan(...words);
      expect(preview?.plan).toMatchObject({ plan: 'change' });
      const applied = await computer.repair(['apply', ...words]);
      expect(applied).toMatchObject({
        code: exitCodeUnderWine(run),
        outcome: 'completed',
        restartNeeded: run.restartNeeded,
      });
      await run.expectDone(computer);
      const entryId = applied.outcome === 'completed' ? (applied.entryIds[0] ?? '') : '';
      expect(await computer.repair(['undo', entryId])).toMatchObject({
        code: exitCodeUnderWine(run),
        outcome: 'undone',
        lost: [],
      });
    });

    it('is to the byte what it was before', async () => {
      expect(differences(start, await computerState(computer.prefix))).toEqual([]);
    });
  });

  it('connect-by-address starts Remote Desktop with a connection file, and changes nothing', async () => {
    const { prefix } = computer;
    // It writes down what it was started with, as a double of any program would.
    prefix.writeFile('windows/system32/mstsc.exe', readFileSync(compileDouble('netsh')));
    const calls = prefix.path('netsh-calls.txt');
    await computer.plan('flush-dns-cache');
    rmSync(calls, { force: true });
    const [before, { plans }] = [await computerState(prefix), await computer.history()];
    expect(await computer.repair(['apply', 'connect-by-address', '--target', address])).toMatchObject({
      code: 0,
      outcome: 'connection-started',
    });
    await vi.waitFor(() => expect(readFileSync(calls, 'utf8')).toContain('.rdp\n'), { timeout: 60_000 });
    const file = readFileSync(calls, 'utf8').trim();
    expect(file).toMatch(/^C:\\users\\.+\\RDP Troubleshooter\\Connect by address\.rdp$/u);
    const written = prefix.path(file.slice('C:\\'.length).replaceAll('\\', '/'));
    expect(readFileSync(written, 'utf8')).toContain(`full address:s:${address}`);
    expect(differences(before, await computerState(prefix))).toEqual([]);
    expect((await computer.history()).plans).toEqual(plans);
  });

  it('a fix without an effect is taken back, and the exit code is 5', async () => {
    const { prefix } = computer;
    await enterWorld(prefix, worldOf('as a user has it'));
    const before = await computerState(prefix);
    prefix.writeFile('netsh-stuck', '');
    expect(await computer.repair(['apply', 'reset-winsock'])).toMatchObject({
      code: exitCodes.rolledBack,
      outcome: 'rolled-back',
      because: { failure: 'operation', problem: 'no-effect' },
    });
    rmSync(prefix.path('netsh-stuck'));
    expect(differences(before, await computerState(prefix))).toEqual([]);
  });
});

/** A Linux process has only eight bits of an exit code. */
function exitCodeUnderWine({ restartNeeded }: FixRun): number {
  return restartNeeded ? exitCodes.restartNeeded % 256 : exitCodes.healthy;
}

function wordsFor({ fix, words }: FixRun, world: FixWorld): readonly string[] {
  return world.words?.[fix] ?? words;
}
