import { openJournal } from '../../../../src/journal/open-journal.ts';
import type { RepairWorld } from '../../../../src/repair/repair-world.ts';

/** A power cut in the middle of `disable-udp`: its journal never gets the record that would say how it went. */
export async function cutShort({ machine }: RepairWorld): Promise<void> {
  const opened = await openJournal(machine.place, machine.journalWorld);
  if (!opened.ok) throw new Error(opened.problem.problem);
  const kind = machine.kinds.get('registry-value')!;
  const request = {
    key: String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client`,
    name: 'fClientDisableUDP',
    value: { type: 'dword', number: 1 },
  };
  const captured = await kind.capture(request);
  if (!captured.ok) throw new Error(captured.problem.message);
  const [planId, entryId] = ['00000000000000aa', '00000000000000bb'];
  await opened.journal.append(
    {
      kind: 'plan-started',
      planId,
      scope: 'machine',
      actor: machine.actor,
      entries: [{ entryId, fix: 'disable-udp', parameters: {} }],
    },
    { kind: 'step-started', planId, entryId, operationCount: 2 },
    {
      kind: 'operation-captured',
      planId,
      entryId,
      fix: 'disable-udp',
      operation: 0,
      operationKind: 'registry-value',
      request,
      target: kind.target(request),
      before: captured.image,
      reversibility: captured.reversibility,
    },
  );
  await kind.apply(request, captured.image);
  await opened.journal.close();
}
