import { readdirSync, readFileSync } from 'node:fs';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { ReadingProblem } from '../../../../src/shared/client-facts/reading.ts';
import { recordedMachineSchema } from '../../../../src/shared/recorded-machine.ts';
import type { RecordedMachine } from '../../../../src/shared/recorded-machine.ts';

const machines = new URL('../../../scenarios/machines/', import.meta.url);

/** In alphabetical order. */
export function recordedMachineNames(): string[] {
  return readdirSync(machines)
    .map((file) => file.replace(/\.json$/u, ''))
    .toSorted();
}

/** A recorded machine of `test/scenarios/machines`, validated as the command line does it. */
export function recordedMachine(name: string): RecordedMachine {
  const text = readFileSync(new URL(`${name}.json`, machines), 'utf8');
  return recordedMachineSchema.parse(JSON.parse(text));
}

type Values = {
  [Name in keyof ClientFacts]: Extract<ClientFacts[Name], { state: 'read' }>['value'];
};

/** Facts of the healthy machine; what is named gets other values in its group. */
export function someClientFacts(
  changes: { [Name in keyof Values]?: Partial<Values[Name]> } = {},
): ClientFacts {
  const facts = recordedMachine('healthy-windows-11').client;
  for (const [name, change] of Object.entries(changes)) {
    const reading = facts[name as keyof ClientFacts];
    if (reading.state === 'read') Object.assign(reading.value, change);
  }
  return facts;
}

/** A group that could not be read. */
export function unread(reason: ReadingProblem, code: number | null = null) {
  return { ...unreadPart(reason, code), durationMs: 0.1 };
}

/** The same for a part of a group. */
export function unreadPart(reason: ReadingProblem, code: number | null = null) {
  return { state: 'error' as const, reason, code };
}
