import type { FixDefinition } from '../../core/fix-definition.ts';
import { change } from './support/plans.ts';

export const flushDnsCache: FixDefinition<'flush-dns-cache', never> = {
  id: 'flush-dns-cache',
  texts: {
    title: 'Clear the DNS cache',
    changes:
      'Makes Windows forget the addresses that it looked up, so that it asks the name server again. There is nothing to undo.',
    mayStopWorking: 'Nothing. The first look-up of each name takes a moment longer.',
    doesNotHelp:
      'It changes no address that the name server itself gives, no line of the hosts file, and nothing when an address is typed.',
  },
  risk: 'none',
  restart: 'no',
  checksAgain: ['name-resolution'],
  needs: [],
  propose: () => ({}),
  plan: () => change([{ kind: 'dns-cache-flush', request: {} }]),
};
