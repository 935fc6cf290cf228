import type { FixDefinition } from '../../core/fix-definition.ts';
import { change } from './support/plans.ts';

export const resetWinsock: FixDefinition<'reset-winsock', never> = {
  id: 'reset-winsock',
  texts: {
    title: 'Reset the Winsock catalog',
    changes:
      'Puts the list of network providers, by which every program opens its connections, back to that of a fresh Windows.',
    mayStopWorking:
      'Programs that hook into connections, such as some VPNs, filters and proxies, have to be installed again. An undo brings the whole list back.',
    doesNotHelp:
      'No sourced cause of the error 0x904 with 0x7 is cured by it, and a damaged catalog would stop every program, not Remote Desktop alone.',
  },
  risk: 'high',
  restart: 'needed',
  checksAgain: ['winsock-catalog', 'tcp-connect'],
  // A catalog that cannot be read is the very one to reset.
  needs: [],
  propose: () => ({}),
  plan: () => change([{ kind: 'winsock-reset', request: {} }]),
};
