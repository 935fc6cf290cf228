import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePracticeComputer } from '../../../src/practice-computer/practice-computer.ts';
import type { PracticeDocument } from '../../../src/practice-computer/practice-document.ts';
import { readHistory } from '../../../src/repair/history.ts';
import { repair } from '../../../src/repair/repair.ts';
import type { FixStep, RepairRequest } from '../../../src/shared/repair/repair-request.ts';
import { recordedComputer, watcher } from './support/practice.ts';

const destination = { address: '192.0.2.10', port: 3389 };
const steps: readonly FixStep[] = [
  { fix: 'clear-saved-credentials', parameters: { of: 'target', host: 'server01' } },
  { fix: 'clear-saved-credentials', parameters: { of: 'all-targets' } },
  { fix: 'forget-pinned-certificate', parameters: { host: 'server01' } },
  { fix: 'disable-udp', parameters: {} },
  { fix: 'allow-mstsc-through-firewall', parameters: destination },
  { fix: 'reset-winsock', parameters: {} },
  { fix: 'reset-ip-stack', parameters: {} },
  { fix: 'enable-client-tls', parameters: {} },
  { fix: 'remove-hosts-override', parameters: { host: 'server01' } },
];

/** Everything that the recorded machines have wrong, on one computer. */
function brokenComputer(): PracticeDocument {
  const document = recordedComputer('healthy-windows-11');
  const from = (name: string) => recordedComputer(name).client;
  return {
    ...document,
    client: {
      ...document.client,
      savedCredentials: from('stale-credentials').savedCredentials,
      pinnedCertificates: from('pinned-other-certificate').pinnedCertificates,
      udpPolicy: from('udp-at-wrong-key').udpPolicy,
      firewall: from('blocked-by-local-rule').firewall,
      winsockCatalog: from('winsock-foreign-provider').winsockCatalog,
      clientTls: from('tls-1.2-disabled').clientTls,
      hostsFile: from('hosts-override').hostsFile,
    },
  };
}

/** The vault and the list of trusted certificates have no order of their own. */
function inOrder(document: PracticeDocument): PracticeDocument {
  const ordered = structuredClone(document);
  const { savedCredentials, pinnedCertificates } = ordered.client;
  if (savedCredentials.state === 'read')
    savedCredentials.value.entries.sort((left, right) => left.targetName.localeCompare(right.targetName));
  if (pinnedCertificates.state === 'read')
    pinnedCertificates.value.pins.sort((left, right) => left.host.localeCompare(right.host));
  return ordered;
}

type Action =
  | { readonly act: 'apply'; readonly steps: readonly number[] }
  | { readonly act: 'undo-last' }
  /** One of those that can be undone, by its place in the history. */
  | { readonly act: 'undo-entry'; readonly place: number };

const action = fc.oneof(
  fc.record({
    act: fc.constant('apply' as const),
    steps: fc.uniqueArray(fc.nat(steps.length - 1), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant<Action>({ act: 'undo-last' }),
  fc.record({ act: fc.constant('undo-entry' as const), place: fc.nat(9) }),
);

it('any fixes and undos in any order end, with everything undone, where they began', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
      let minute = 0;
      const { world, state } = makePracticeComputer(brokenComputer(), {
        now: () => new Date(Date.UTC(2026, 10, 21, 8, (minute += 1))),
      });
      const before = structuredClone(state.document);
      const run = (request: RepairRequest) => repair(request, world, watcher('restore'), 'may-ask');
      for (const each of actions) await run(await toRequest(each));
      await run({ request: 'undo', selection: { undo: 'everything' } });
      expect(inOrder(state.document)).toEqual(inOrder(before));
      const { plans, unfinished } = await readHistory(world);
      expect(unfinished).toEqual([]);
      expect(plans.flatMap(({ entries }) => entries).filter(({ canUndo }) => canUndo)).toEqual([]);

      async function toRequest(each: Action): Promise<RepairRequest> {
        switch (each.act) {
          case 'apply':
            return { request: 'apply', steps: each.steps.map((index) => steps[index]!), returnsAt: null };
          case 'undo-last':
            return { request: 'undo', selection: { undo: 'last' } };
          case 'undo-entry': {
            const history = await readHistory(world);
            const open = history.plans.flatMap(({ entries }) => entries).filter(({ canUndo }) => canUndo);
            const entryId = open[each.place % Math.max(1, open.length)]?.entryId;
            return entryId === undefined
              ? { request: 'recover' }
              : { request: 'undo', selection: { undo: 'entry', entryId } };
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});
