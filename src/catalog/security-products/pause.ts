import type { ProductPause } from './security-product.ts';

/** For products whose settings are locked by their console. */
export function pausedByAdministrator(name: string): ProductPause {
  return {
    by: 'administrator',
    steps: [
      `Ask whoever manages ${name} to move this computer to a policy with network protection off for the length of one test.`,
      'Give them the name of this computer, the time, and the host you connect to.',
    ],
    undo: `Tell them when the test is over, so that they move this computer back to its policy.`,
  };
}

/** For VPN clients: what the tunnel carries cannot be reached without it. */
export function pausedByDisconnecting(name: string): ProductPause {
  return {
    by: 'user',
    steps: [
      `Disconnect in ${name}.`,
      'If the far computer can only be reached through this VPN, test from a place inside its network instead.',
    ],
    undo: `Connect in ${name} again.`,
  };
}

/** For inspection that happens on a gateway: nothing on this computer can pause it. */
export function pausedOnGateway(name: string): ProductPause {
  return {
    by: 'administrator',
    steps: [
      `Ask whoever runs ${name} in your network for an exception from TLS inspection for the far computer.`,
      'To learn whether it is the cause at all, check from a network that does not lead through it.',
    ],
    undo: 'An exception for one host can stay; ask for its removal if the test shows no difference.',
  };
}
