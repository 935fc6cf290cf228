import type { FarRepair } from './far-repair.ts';
import { listener, terminalServer, terminalServicesPolicy } from './parts/places.ts';
import { registryScript } from './parts/registry-script.ts';

const tooFewSessions = 'So few connections at once are allowed; more are turned away before the sign-in.';

/** How many connections the host takes at once, and how many it lets wait. */
export const connectionLimit: FarRepair = {
  id: 'connection-limit',
  causes: ['host-connection-limit', 'closed-before-negotiation'],
  fixes: ['raise-host-connection-limit'],
  title:
    'Checks how many Remote Desktop connections the computer takes at once, and raises a limit that is too low',
  effect: 'More connections may wait and be open at once; licences still decide how many may sign in.',
  script: registryScript({
    id: 'connection-limit',
    synopsis: 'Checks, and on request raises, the limits for Remote Desktop connections.',
    description: [
      'Looks at MaxOutstandingConnections (connections that have not signed in yet) and MaxInstanceCount',
      '(connections at once), as policy and as the computer itself has them. Windows sets neither by itself,',
      'or sets them to thousands. A limit may be there for a reason, such as somebody who tries passwords:',
      'look for event 1006 in the log TerminalServices-RemoteConnectionManager before you raise it.',
      'What a group policy sets is told and never changed.',
    ],
    values: [
      {
        path: terminalServicesPolicy,
        name: 'MaxInstanceCount',
        isFine: '$Value -lt 0 -or $Value -ge 10',
        wanted: null,
        words: tooFewSessions,
      },
      {
        path: listener,
        name: 'MaxInstanceCount',
        isFine: '$Value -lt 0 -or $Value -ge 10',
        wanted: -1,
        words: tooFewSessions,
      },
      {
        path: terminalServer,
        name: 'MaxOutstandingConnections',
        isFine: '$Value -lt 0 -or $Value -ge 100',
        wanted: 3000,
        words: 'So few connections may wait for their sign-in; a scan of the network fills them.',
      },
    ],
    after:
      'The limits hold after Remote Desktop Services are started again. Restart them when nobody is connected.',
  }),
};
