import type { FarRepair } from './far-repair.ts';
import { listener, terminalServicesPolicy } from './parts/places.ts';
import { registryScript } from './parts/registry-script.ts';
import type { WatchedValue } from './parts/registry-script.ts';

const values: readonly Omit<WatchedValue, 'path'>[] = [
  {
    name: 'SecurityLayer',
    isFine: '$Value -in 1, 2',
    wanted: 2,
    words: 'Windows knows 0, 1 and 2, and with 0 the listener refuses TLS.',
  },
  {
    name: 'UserAuthentication',
    isFine: '$Value -in 0, 1',
    wanted: 1,
    words: 'Windows knows 0 and 1; 1 asks for the sign-in before a session is made.',
  },
  {
    name: 'MinEncryptionLevel',
    isFine: '$Value -in 1, 2, 3, 4',
    wanted: 3,
    words: 'Windows knows 1 to 4.',
  },
];

/** The listener's security settings, set to what Windows sets them to where they are out of range. */
export const listenerSettings: FarRepair = {
  id: 'listener-settings',
  causes: ['security-protocol-refused', 'host-settings-invalid'],
  fixes: ['set-host-security-layer', 'set-host-nla'],
  title:
    'Checks the security settings of the Remote Desktop listener, and sets those right that are out of range',
  effect: 'New connections use TLS and Network Level Authentication; who is connected stays connected.',
  script: registryScript({
    id: 'listener-settings',
    synopsis: 'Checks, and on request corrects, the security settings of the Remote Desktop listener.',
    description: [
      'Looks at SecurityLayer, UserAuthentication and MinEncryptionLevel, as policy and as the listener itself has them.',
      'A repair writes only those of the listener that Windows does not understand, or that switch TLS off.',
      'What a group policy sets is told and never changed.',
    ],
    values: [
      ...values.map((value) => ({ ...value, path: terminalServicesPolicy, wanted: null })),
      ...values.map((value) => ({ ...value, path: listener })),
    ],
    after:
      'New connections use the settings. If they do not, restart Remote Desktop Services when nobody is connected.',
  }),
};
