import { chmodSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { fixParameterSchemas } from '../../../src/shared/fix-parameters.ts';
import { exportKey } from '../operations/support/registry-export.ts';
import { catalogItem } from '../support/catalog-item.ts';
import { credentialType, saveCredential } from '../support/seed-program.ts';
import { winsock } from '../support/windows-11.ts';
import type { WinePrefix } from '../support/wine-prefix.ts';
import { computerState, differences } from './support/computer-state.ts';
import {
  adapter,
  address,
  enterWorld,
  host,
  hosts,
  rules,
  servers,
  settingsOf,
  sizes,
  terminalServices,
  tls,
  worldOf,
} from './support/fix-worlds.ts';
import { describeRepairs, useRepairedComputer } from './support/repaired-computer.ts';

// Dozens of programs one after the other, on a machine that may do other things as well.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 300_000 });

interface Drift {
  readonly fix: string;
  /** What somebody does after the fix. */
  readonly change: (prefix: WinePrefix) => Promise<void> | void;
  /** What the question says: how it was before the fix, what the fix left, how it is now. */
  readonly shown: readonly [before: string, left: string, now: string];
}

const tree = String.raw`\d+ keys? with \d+ values?`;

/** A later change of what each fix changed. An emptied cache is nothing that anybody could change. */
const drifts: readonly Drift[] = [
  {
    fix: 'disable-udp',
    change: (prefix) => prefix.seedRegistry({ [`${terminalServices}\\Client`]: { fClientDisableUDP: 2 } }),
    shown: ['not there', '1', '2'],
  },
  {
    fix: 'forget-pinned-certificate',
    change: (prefix) =>
      prefix.seedRegistry({ [`${servers}\\SERVER01`]: { CertHash: Buffer.alloc(20, 0x44) } }),
    shown: ['22'.repeat(20), 'not there', '44'.repeat(20)],
  },
  {
    fix: 'clear-saved-credentials',
    change: (prefix) =>
      saveCredential(prefix, { target: `TERMSRV/${host}`, type: credentialType.generic, user: 'eva' }),
    shown: ['saved for anna', 'not there', 'saved for eva'],
  },
  {
    fix: 'reset-winsock',
    change: (prefix) =>
      prefix.seedRegistry({
        [`${winsock}\\Protocol_Catalog9\\Catalog_Entries64\\000000000009`]: {
          PackedCatalogItem: catalogItem({ path: String.raw`C:\New\filter.dll`, entryId: 1009, name: 'New' }),
        },
      }),
    shown: [tree, tree, tree],
  },
  {
    fix: 'reset-ip-stack',
    change: (prefix) =>
      prefix.seedRegistry({ [settingsOf('Tcpip')]: { EnableDHCP: 0, IPAddress: ['192.0.2.77'] } }),
    shown: [tree, tree, tree],
  },
  {
    fix: 'set-interface-mtu',
    change: (prefix) =>
      prefix.seedRegistry({ [sizes]: { 'ipv4 7': 1200 }, [settingsOf('Tcpip')]: { MTU: 1200 } }),
    shown: ['1400 bytes', '1300 bytes', '1200 bytes'],
  },
  {
    fix: 'enable-client-tls',
    change: (prefix) => prefix.seedRegistry({ [tls]: { Enabled: 7 } }),
    shown: ['0', '1', '7'],
  },
  {
    fix: 'remove-hosts-override',
    change: (prefix) => {
      prefix.writeFile(hosts, '10.0.0.1 server01 # mine\r\n');
      chmodSync(prefix.path(hosts), 0o444);
    },
    shown: ['"10.0.0.1 server01"', 'not there', '"10.0.0.1 server01 # mine"'],
  },
  {
    fix: 'allow-mstsc-through-firewall',
    change: async (prefix) => {
      const text = (await exportKey(prefix, rules)) ?? '';
      const [, id = '', rule = ''] =
        /^"(?<id>.+?)"="(?<rule>.*Name=RDP Troubleshooter.*)"/mu.exec(text) ?? [];
      await prefix.seedRegistry({
        [rules]: { [id]: rule.replaceAll('\\\\', '\\').replace('Active=TRUE', 'Active=FALSE') },
      });
    },
    shown: ['not there', 'in force', 'switched off'],
  },
];
const ofTarget = drifts.map(({ fix }) => fix).filter((fix) => fix !== 'allow-mstsc-through-firewall');

describeRepairs('what somebody changed after a fix, with the program that ships', () => {
  const computer = useRepairedComputer();
  let start: readonly string[] = [];
  it('has a row here for every fix that leaves something', () => {
    const covered = [...drifts.map(({ fix }) => fix), 'connect-by-address', 'flush-dns-cache'];
    expect(covered.toSorted()).toEqual(Object.keys(fixParameterSchemas).toSorted());
  });

  async function repairAndChange(): Promise<void> {
    await enterWorld(computer.prefix, worldOf('as another tool left it'));
    // Wine makes a key of its own when a program first looks at saved sign-ins.
    await computer.plan('flush-dns-cache');
    start = await computerState(computer.prefix);
    const words = ['--target', host, '--interface', adapter, '--mtu', '1300'];
    expect(await computer.repair(['apply', ...ofTarget, ...words])).toMatchObject({ outcome: 'completed' });
    expect(
      await computer.repair(['apply', 'allow-mstsc-through-firewall', '--target', address]),
    ).toMatchObject({ outcome: 'completed' });
    for (const { change } of drifts) await change(computer.prefix);
  }

  it('is shown with what was there and what the fix left, and left alone until somebody decides', async () => {
    await repairAndChange();
    const { plans } = await computer.history();
    const undone = await computer.repair(['undo', '--everything']);
    expect(undone).toMatchObject({ code: 1, outcome: 'partly-undone' });
    const said = undone.stderr.replaceAll(/\s+/gu, ' ');
    for (const { fix, shown } of drifts) {
      const [before, left, now] = shown;
      expect(said, fix).toMatch(
        new RegExp(`It was before the fix: ${before} The fix left: ${left} It is now: ${now}`, 'u'),
      );
      const changes = plans.flatMap(
        ({ entries }) => entries.find((entry) => entry.fix === fix)?.changes ?? [],
      );
      expect(
        changes.map(({ state }) => state),
        fix,
      ).toContain('changed-since');
    }
    const left = undone.outcome === 'partly-undone' ? undone.unrestored : [];
    expect(left.map(({ problem }) => problem)).toEqual(drifts.map(() => 'changed-since'));

    const asItIs = await computerState(computer.prefix);
    expect(await computer.repair(['undo', '--everything', '--if-changed', 'keep'])).toMatchObject({
      outcome: 'undone',
    });
    expect(differences(asItIs, await computerState(computer.prefix))).toEqual([]);
    expect(await computer.repair(['undo', '--everything'])).toMatchObject({ reason: 'nothing-to-undo' });
  });

  it('is overwritten when that is the answer, and all is as it was before the fixes', async () => {
    await repairAndChange();
    expect(await computer.repair(['undo', '--everything', '--if-changed', 'restore'])).toMatchObject({
      outcome: 'undone',
      lost: [],
    });
    expect(differences(start, await computerState(computer.prefix))).toEqual([]);
  });
});
