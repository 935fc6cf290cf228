import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/repair.ts';
import { readHistory } from '../../../src/repair/history.ts';
import { previewSteps } from '../../../src/repair/preview.ts';
import { makePracticeComputer } from '../../../src/practice-computer/practice-computer.ts';
import type { PracticeDocument } from '../../../src/practice-computer/practice-document.ts';
import { fixParameterSchemas } from '../../../src/shared/fix-parameters.ts';
import { fixPreviewSchema } from '../../../src/shared/repair/fix-preview.ts';
import { historySchema } from '../../../src/shared/repair/history.ts';
import { repairOutcomeSchema } from '../../../src/shared/repair/repair-outcome.ts';
import type { FixStep } from '../../../src/shared/repair/repair-request.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { recordedComputer, watcher } from './support/practice.ts';

const destination = { address: '192.0.2.10', port: 3389 };
const ethernet = '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31';

/** From a start state in which there is something to do: what the words say, and what changes. */
const rows: readonly (readonly [machine: string, step: FixStep])[] = [
  ['stale-credentials', { fix: 'clear-saved-credentials', parameters: { of: 'target', host: 'server01' } }],
  ['stale-credentials', { fix: 'clear-saved-credentials', parameters: { of: 'all-targets' } }],
  ['pinned-other-certificate', { fix: 'forget-pinned-certificate', parameters: { host: 'server01' } }],
  ['healthy-windows-11', { fix: 'disable-udp', parameters: {} }],
  ['udp-at-wrong-key', { fix: 'disable-udp', parameters: {} }],
  ['blocked-by-local-rule', { fix: 'allow-mstsc-through-firewall', parameters: destination }],
  ['outbound-blocked-by-default', { fix: 'allow-mstsc-through-firewall', parameters: destination }],
  ['winsock-foreign-provider', { fix: 'reset-winsock', parameters: {} }],
  ['address-by-hand', { fix: 'reset-ip-stack', parameters: {} }],
  ['healthy-windows-11', { fix: 'flush-dns-cache', parameters: {} }],
  [
    'healthy-windows-11',
    { fix: 'set-interface-mtu', parameters: { interfaceId: ethernet, family: 4, mtuBytes: 1400 } },
  ],
  ['tls-1.2-disabled', { fix: 'enable-client-tls', parameters: {} }],
  ['hosts-override', { fix: 'remove-hosts-override', parameters: { host: 'server01' } }],
];

function computerCalled(name: string): PracticeDocument {
  if (name !== 'address-by-hand') return recordedComputer(name);
  const document = recordedComputer('healthy-windows-11');
  const { ipConfiguration } = document.client;
  if (ipConfiguration.state === 'read')
    for (const { addresses } of ipConfiguration.value.adapters.slice(0, 1))
      for (const address of addresses) address.origin = 'manual';
  return document;
}

describe('every fix on a practice computer', () => {
  it('has a row here, but for the one that only connects', () => {
    const covered = new Set<string>([...rows.map(([, { fix }]) => fix), 'connect-by-address']);
    expect([...covered].toSorted()).toEqual(Object.keys(fixParameterSchemas).toSorted());
  });

  it.each(rows)('on %s is told, done, found in the history and taken back: %o', async (machine, step) => {
    const { world, state } = makePracticeComputer(computerCalled(machine));
    const before = structuredClone(state.document);
    const request = { request: 'apply', steps: [step], returnsAt: null } as const;

    const [preview] = await previewSteps([step], world, new AbortController().signal);
    expect(fixPreviewSchema.parse(preview)).toEqual(preview);
    expect(state.document).toEqual(before);
    expect(preview).toMatchObject({ plan: { plan: 'change' } });

    const applied = await repair(request, world, watcher(), 'may-ask');
    expect(repairOutcomeSchema.parse(applied)).toEqual(applied);
    expect(applied.outcome).toBe('completed');
    if (step.fix === 'flush-dns-cache') expect(state.document).toEqual(before);
    else expect(state.document).not.toEqual(before);

    const history = await readHistory(world);
    expect(historySchema.parse(history)).toEqual(history);
    const [doneEntry] = history.plans[0]?.entries ?? [];
    expect(doneEntry).toMatchObject({ fix: step.fix, status: 'applied', parameters: step.parameters });
    // What was told before is what was done, and it is still so.
    const told = preview?.plan.plan === 'change' ? preview.plan.changes : [];
    expect(
      doneEntry?.changes.map(({ target, before: was, state: now }) => [withoutId(target), was, now]),
    ).toEqual(
      told.map((change) => [
        withoutId(change.target),
        change.state === 'known' ? change.before : null,
        'as-left',
      ]),
    );

    const undone = await repair(
      { request: 'undo', selection: { undo: 'last' } },
      world,
      watcher(),
      'may-ask',
    );
    expect(leftInEnglish([preview, applied, history, undone])).toEqual([]);
    expect(repairOutcomeSchema.parse(undone)).toEqual(undone);
    expect(state.document).toEqual(before);
    const entry = (await readHistory(world)).plans[0]?.entries[0];
    expect(entry?.canUndo).toBe(false);
    if (step.fix === 'flush-dns-cache') expect(undone).toMatchObject({ reason: 'nothing-to-undo' });
    else expect([undone.outcome, entry?.status]).toEqual(['undone', 'undone']);
  });
});

/** A rule of our own has a name that nobody else has, so that it differs each time. */
function withoutId(text: string | undefined): string | undefined {
  return text?.replace(/Troubleshooter [0-9a-f]{16}/u, 'Troubleshooter');
}
