import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { UdpPolicy } from '../../../shared/client-facts/udp-policy.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { listWords } from '../support/lists.ts';
import { notRead, numberOf, unusableValues } from '../support/readings.ts';

/**
 * Whether this computer would use UDP at all. That it is switched off is a choice and no fault; a value in the
 * wrong place is one, because somebody believes that it works.
 */
export const udpPolicy: CheckDefinition<'udp-policy', 'udpPolicy'> = {
  id: 'udp-policy',
  phase: 'client',
  requires: [],
  needs: ['udpPolicy'],
  evaluate({ udpPolicy: reading }) {
    if (reading.state === 'error') return notRead(reading, 'The UDP setting');
    const evidence = toEvidence(reading.value);
    const sentences = [udpSentence(evidence.udp)];
    if ((evidence.misplacedValue ?? 0) !== 0)
      sentences.push('A value that should switch it off lies one key too high, where it does nothing.');
    if (evidence.damagedValues.length > 0)
      sentences.push(`Windows cannot use the value ${listWords(evidence.damagedValues)}.`);
    return {
      status: sentences.length > 1 ? 'warning' : 'passed',
      summary: sentences.join(' '),
      durationMs: reading.durationMs,
      evidence,
    };
  },
};

function udpSentence(udp: EvidenceOf<'udp-policy'>['udp']): string {
  switch (udp) {
    case 'on':
      return 'Remote Desktop may use UDP.';
    case 'off-by-policy':
      return 'UDP is switched off by policy; Remote Desktop uses TCP alone.';
    case 'off-by-preference':
      return 'UDP is switched off by a setting of the client; Remote Desktop uses TCP alone.';
  }
}

function toEvidence(values: UdpPolicy): EvidenceOf<'udp-policy'> {
  const clientPolicy = numberOf(values.clientPolicy);
  const machinePreference = numberOf(values.machinePreference);
  const userPreference = numberOf(values.userPreference);
  const preferredOff = (machinePreference ?? 0) !== 0 || (userPreference ?? 0) !== 0;
  return {
    udp: (clientPolicy ?? 0) !== 0 ? 'off-by-policy' : preferredOff ? 'off-by-preference' : 'on',
    clientPolicy,
    misplacedValue: numberOf(values.parentKey),
    machinePreference,
    userPreference,
    damagedValues: unusableValues({
      fClientDisableUDP: values.clientPolicy,
      'fClientDisableUDP (one key too high)': values.parentKey,
      'DisableUDPTransport (computer)': values.machinePreference,
      'DisableUDPTransport (user)': values.userPreference,
    }),
  };
}
