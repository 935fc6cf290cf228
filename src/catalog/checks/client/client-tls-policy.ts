import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { ClientTls, SchannelProtocol } from '../../../shared/client-facts/client-tls.ts';
import type { TimedReading } from '../../../shared/client-facts/reading.ts';
import type { WindowsVersion } from '../../../shared/client-facts/windows-version.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import type { TlsFacts } from '../../../shared/facts.ts';
import { count, listWords } from '../support/lists.ts';
import { notRead, unusableValues } from '../support/readings.ts';
import { currentTlsVersions, schannelName } from '../support/schannel-names.ts';

/** mstsc leaves the choice of TLS versions to Windows, so what is switched off here is switched off for it. */
export const clientTlsPolicy: CheckDefinition<'client-tls-policy', 'clientTls' | 'windowsVersion' | 'tls'> = {
  id: 'client-tls-policy',
  phase: 'client',
  requires: [],
  needs: ['clientTls', 'windowsVersion', 'tls'],
  evaluate({ clientTls: reading, windowsVersion, tls }) {
    if (reading.state === 'error') return notRead(reading, 'The TLS setting');
    const evidence = toEvidence(reading.value, windowsVersion);
    const chosen = chosenVersion(tls);
    const cannotMeet = chosen !== null && evidence.switchedOff.includes(chosen) && chosen === 'TLS 1.2';
    const remarkable =
      evidence.switchedOff.length > 0 ||
      evidence.damagedValues.length > 0 ||
      evidence.cipherSuitePolicy?.length === 0;
    return {
      status: evidence.usable.length === 0 || cannotMeet ? 'failed' : remarkable ? 'warning' : 'passed',
      summary: describe(evidence, cannotMeet),
      durationMs: reading.durationMs,
      evidence,
    };
  },
};

/**
 * The version in which the server answered this program, which offers all current ones: so a server that chose
 * TLS 1.2 has nothing newer.
 */
function chosenVersion(tls: TlsFacts | null): string | null {
  return tls?.main.outcome === 'established' ? schannelName(tls.main.version) : null;
}

function describe(evidence: EvidenceOf<'client-tls-policy'>, cannotMeet: boolean): string {
  const { usable, switchedOff, damagedValues, cipherSuitePolicy, switchedOffAlgorithms } = evidence;
  const sentences: string[] = [];
  if (usable.length === 0)
    sentences.push(
      `${listWords(switchedOff)} ${switchedOff.length === 1 ? 'is' : 'are'} switched off, and nothing current is left.`,
    );
  else if (cannotMeet) sentences.push('TLS 1.2 is switched off here, and the server has nothing newer.');
  else if (switchedOff.length > 0)
    sentences.push(`${listWords(switchedOff)} is switched off; ${listWords(usable)} is left.`);
  else sentences.push(`${listWords(usable)} ${usable.length === 1 ? 'is' : 'are'} on.`);
  if (cipherSuitePolicy?.length === 0) sentences.push('A policy leaves no cipher suite.');
  if (damagedValues.length > 0) sentences.push(`Windows cannot use the value ${listWords(damagedValues)}.`);
  if (switchedOffAlgorithms.length > 0)
    sentences.push(`${count(switchedOffAlgorithms.length, 'algorithm')} switched off.`);
  return sentences.join(' ');
}

function toEvidence(
  { protocols, switchedOffAlgorithms, cipherSuitePolicy, fipsPolicy }: ClientTls,
  windows: TimedReading<WindowsVersion>,
): EvidenceOf<'client-tls-policy'> {
  // Where the version is not known, a current Windows is the likelier one.
  const current = currentTlsVersions(windows.state === 'read' ? windows.value.build : Infinity);
  const isOff = (protocol: SchannelProtocol): boolean =>
    protocols.some(
      (entry) => entry.protocol === protocol && (entry.enabled === 0 || isSet(entry.disabledByDefault)),
    );
  const old = protocols.filter(({ protocol }) => protocol !== 'TLS 1.2' && protocol !== 'TLS 1.3');
  return {
    usable: current.filter((protocol) => !isOff(protocol)),
    switchedOff: current.filter(isOff),
    oldVersionsOn: old
      .filter(({ enabled, disabledByDefault }) => isSet(enabled) && !isSet(disabledByDefault))
      .map(({ protocol }) => protocol),
    switchedOffAlgorithms: switchedOffAlgorithms.map(({ kind, name }) => `${kind} ${name}`),
    cipherSuitePolicy: cipherSuitePolicy.state === 'read' ? cipherSuitePolicy.value : null,
    fips: isSet(fipsPolicy),
    damagedValues: protocols.flatMap(({ protocol, enabled, disabledByDefault }) =>
      unusableValues({
        [`Enabled of ${protocol}`]: enabled,
        [`DisabledByDefault of ${protocol}`]: disabledByDefault,
      }),
    ),
  };
}

function isSet(value: number | string | null): boolean {
  return typeof value === 'number' && value !== 0;
}
