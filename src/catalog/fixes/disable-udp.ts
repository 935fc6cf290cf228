import type { FixDefinition } from '../../core/fix-definition.ts';
import type { RequestedOperation } from '../../shared/operation-requests.ts';
import { numberOf } from '../checks/support/readings.ts';
import { change, nothingToChange } from './support/plans.ts';

const parentKey = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const name = 'fClientDisableUDP';

/** The key that Windows reads ends in `\Client`; many recipes write its parent, which does nothing. */
const switchOff: RequestedOperation = {
  kind: 'registry-value',
  request: { key: `${parentKey}\\Client`, name, value: { type: 'dword', number: 1 } },
};
const removeMisplaced: RequestedOperation = {
  kind: 'registry-value',
  request: { key: parentKey, name, value: null },
};

export const disableUdp: FixDefinition<'disable-udp', 'udpPolicy'> = {
  id: 'disable-udp',
  texts: {
    title: 'Switch UDP off for Remote Desktop',
    changes:
      'Sets the policy “Turn off UDP on client” for this computer, and removes the same value from the place where it has no effect.',
    mayStopWorking:
      'Remote Desktop uses TCP alone, to every computer: on poor lines picture and sound may be less smooth. A group policy of an organisation may set the value back.',
    doesNotHelp:
      'UDP begins only after TCP, TLS and licensing, so it cannot explain a failure before the sign-in.',
  },
  risk: 'low',
  restart: 'no',
  checksAgain: ['udp-policy', 'udp-transport'],
  needs: ['udpPolicy'],
  propose: () => ({}),
  plan({ udpPolicy: { clientPolicy, machinePreference, parentKey: misplaced } }) {
    const isOff = (numberOf(clientPolicy) ?? 0) !== 0 || (numberOf(machinePreference) ?? 0) !== 0;
    const operations = [...(isOff ? [] : [switchOff]), ...(misplaced === null ? [] : [removeMisplaced])];
    if (operations.length === 0) return nothingToChange('UDP is switched off on this computer already.');
    const notice = 'UDP is off already; only the value that has no effect is removed.';
    return change(operations, isOff ? [notice] : []);
  },
};
