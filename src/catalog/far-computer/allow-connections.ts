import type { FarRepair } from './far-repair.ts';
import { listener, terminalServer, terminalServicesPolicy } from './parts/places.ts';
import { registryScript } from './parts/registry-script.ts';

/** Whether the computer takes Remote Desktop connections at all. */
export const allowConnections: FarRepair = {
  id: 'allow-connections',
  causes: ['port-closed', 'host-unreachable'],
  fixes: [],
  title: 'Checks whether Remote Desktop is switched on at the computer, and switches it on',
  effect:
    'The computer takes Remote Desktop connections from everybody whom its firewall and its accounts let in.',
  script: registryScript({
    id: 'allow-connections',
    synopsis: 'Checks, and on request switches on, that this computer takes Remote Desktop connections.',
    description: [
      'Looks at fDenyTSConnections and fEnableWinStation. Switching them on is a decision of whoever answers for',
      'this computer: whoever has an account in the group of Remote Desktop users can then sign in from afar.',
      'The firewall is not touched: Windows settings, System, Remote Desktop opens it together with the switch.',
      'What a group policy sets is told and never changed.',
    ],
    values: [
      {
        path: terminalServicesPolicy,
        name: 'fDenyTSConnections',
        isFine: '$Value -eq 0',
        wanted: null,
        words: 'Remote Desktop is switched off.',
      },
      {
        path: terminalServer,
        name: 'fDenyTSConnections',
        isFine: '$Value -eq 0',
        wanted: 0,
        words: 'Remote Desktop is switched off.',
      },
      {
        path: listener,
        name: 'fEnableWinStation',
        isFine: '$Value -ne 0',
        wanted: 1,
        words: 'The listener is switched off.',
      },
    ],
    after: 'Windows takes the change over within seconds. If it does not, restart Remote Desktop Services.',
  }),
};
