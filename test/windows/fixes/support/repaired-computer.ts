import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { fixPreviewSchema } from '../../../../src/shared/repair/fix-preview.ts';
import { historySchema } from '../../../../src/shared/repair/history.ts';
import { repairOutcomeSchema } from '../../../../src/shared/repair/repair-outcome.ts';
import { describeWith, firstMissing, missingForNetworkLab } from '../../../servers/support/requirements.ts';
import { useDoubles } from '../../operations/support/use-doubles.ts';
import { missingForDoubles } from '../../support/compile-double.ts';
import { cliExecutable } from '../../support/paths.ts';
import { makeWindows11 } from '../../support/windows-11.ts';
import { WinePrefix } from '../../support/wine-prefix.ts';
import type { WindowsRun } from '../../support/wine-prefix.ts';
import { missingForWine } from '../../support/wine-programs.ts';
import { secludedNetwork } from './secluded-network.ts';
import type { SecludedNetwork } from './secluded-network.ts';

/** `describe` for tests that repair a Windows computer which reaches nobody. */
export function describeRepairs(name: string, body: () => void): void {
  describeWith(firstMissing(missingForWine, missingForDoubles, missingForNetworkLab), name, body);
}

/** Longer than any command takes on a machine that does other things as well. */
const patience: WindowsRun = { timeoutMs: 300_000 };
const documents = {
  plan: z.object({ previews: z.array(fixPreviewSchema) }),
  outcome: z.object({ outcome: repairOutcomeSchema }),
  history: historySchema,
};

/** A Windows 11 without a network, with doubles for what Wine has not, and the program that ships. */
export function useRepairedComputer() {
  let network: SecludedNetwork | null = null;
  let prefix: WinePrefix | null = null;
  const computer = {
    get prefix(): WinePrefix {
      if (prefix === null) throw new Error('The Windows computer is there only while tests run.');
      return prefix;
    },
  };
  beforeAll(async () => {
    network = secludedNetwork();
    prefix = new WinePrefix(network.inside);
    await makeWindows11(prefix);
  });
  afterAll(() => {
    prefix?.remove();
    network?.remove();
    prefix = null;
  });
  const environment = useDoubles(computer, ['netsh.exe', 'dnsapi.dll', 'iphlpapi.dll', 'winmm.dll']);
  const run = async (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const { code, stdout, stderr } = await computer.prefix.run(cliExecutable.windows, [...words, '--json'], {
      ...patience,
      environment: { ...environment, ...more },
    });
    if (stdout === '') throw new Error(`${words.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`);
    return { code, document: JSON.parse(stdout) as unknown, stderr };
  };
  return {
    get prefix() {
      return computer.prefix;
    },
    environment,
    plan: async (...words: readonly string[]) =>
      documents.plan.parse((await run(['plan', ...words])).document).previews,
    /** `apply` or `undo`, without a question, and how it ended. @param more for the program's environment */
    repair: async (words: readonly string[], more?: Readonly<Record<string, string>>) => {
      const { code, document, stderr } = await run([...words, '--yes'], more);
      return { code, stderr, ...documents.outcome.parse(document).outcome };
    },
    history: async () => documents.history.parse((await run(['history'])).document),
  };
}
export type RepairedComputer = ReturnType<typeof useRepairedComputer>;
