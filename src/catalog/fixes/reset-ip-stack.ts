import type { FixDefinition } from '../../core/fix-definition.ts';
import type { IpConfiguration } from '../../shared/client-facts/ip-configuration.ts';
import { listWords } from '../checks/support/lists.ts';
import { change } from './support/plans.ts';

export const resetIpStack: FixDefinition<'reset-ip-stack', 'ipConfiguration'> = {
  id: 'reset-ip-stack',
  texts: {
    title: 'Reset TCP/IP',
    changes:
      'Puts the settings of TCP/IP back to those of a fresh Windows: addresses, name servers and routes that were set by hand, and all tuning.',
    mayStopWorking:
      'Until an undo, an adapter with an address set by hand asks the network for one and may get another or none; VPN programs may have to be set up again.',
    doesNotHelp:
      'No sourced cause of the error 0x904 with 0x7 is cured by it: a computer that reaches the far one at all has working TCP/IP.',
  },
  risk: 'high',
  restart: 'needed',
  checksAgain: ['ip-configuration', 'name-resolution', 'tcp-connect'],
  // Without them nobody could be told what is lost.
  needs: ['ipConfiguration'],
  propose: () => ({}),
  plan: ({ ipConfiguration }) =>
    change([{ kind: 'ip-reset', request: {} }], handMadeNotices(ipConfiguration)),
};

function handMadeNotices({ adapters }: IpConfiguration): string[] {
  return adapters.flatMap(({ name, kind, addresses }) => {
    const own = addresses.filter(({ origin }) => origin === 'manual').map(({ address }) => address);
    if (own.length === 0 || kind === 'loopback') return [];
    return [`${name} loses ${listWords(own)}, set by hand; an undo puts it back.`];
  });
}
