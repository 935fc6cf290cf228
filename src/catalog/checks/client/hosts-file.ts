import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { HostsFile } from '../../../shared/client-facts/hosts-file.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { doesNotApply } from '../support/evaluations.ts';
import { isAddress, isLocalhost } from '../support/host-names.ts';
import { isSameName } from '../support/known-names.ts';
import { count, listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';

export const hostsFile: CheckDefinition<'hosts-file', 'hostsFile' | 'resolution'> = {
  id: 'hosts-file',
  phase: 'client',
  requires: [],
  needs: ['hostsFile', 'resolution'],
  evaluate({ hostsFile: reading, resolution }, { target }) {
    if (reading.state === 'error') return notRead(reading, 'The hosts file');
    const { durationMs, value } = reading;
    if (resolution.kind !== 'name' || isAddress(target.host))
      return doesNotApply('An address was typed, so no name was looked up.', durationMs);
    const evidence = toEvidence(value, target.host);
    const decides = evidence.overrides.length > 0;
    return {
      status: decides || evidence.movedElsewhere ? 'warning' : 'passed',
      summary: `${describe(evidence, target.host)}${evidence.movedElsewhere ? ` Windows was told to read it from ${value.path}.` : ''}`,
      durationMs,
      evidence,
    };
  },
};

function describe({ overrides, entryCount }: EvidenceOf<'hosts-file'>, host: string): string {
  const [first] = overrides;
  if (first === undefined && entryCount === 0) return 'It sets no name.';
  if (first === undefined) return `No line for ${host} among ${count(entryCount, 'line')}.`;
  return `It sets ${host} to ${listWords(overrides.map(({ address }) => address))} (line ${first.lineNumber}).`;
}

function toEvidence(
  { entries, entriesLeftOut, movedElsewhere }: HostsFile,
  host: string,
): EvidenceOf<'hosts-file'> {
  // Windows resolves localhost by itself; the usual lines for it override nothing.
  const overrides = isLocalhost(host)
    ? []
    : entries.flatMap(({ address, lineNumber, names }) => {
        const name = names.find((candidate) => isSameName(candidate, host));
        return name === undefined ? [] : [{ name, address, lineNumber }];
      });
  return {
    entryCount: entries.length + entriesLeftOut,
    overrides: overrides.slice(0, 64),
    movedElsewhere,
    entriesLeftOut,
  };
}
