import type { FarRepair } from './far-repair.ts';
import { tls12Server } from './parts/places.ts';
import { registryScript } from './parts/registry-script.ts';

/** TLS 1.2 for servers, which every client of today has. */
export const serverTls: FarRepair = {
  id: 'server-tls',
  causes: ['tls-version-mismatch', 'tls-broken-on-path'],
  fixes: [],
  title: 'Checks whether TLS 1.2 is switched off for servers on the computer, and switches it on again',
  effect: 'Programs that use the TLS of Windows accept TLS 1.2 again, after a restart of the computer.',
  script: registryScript({
    id: 'server-tls',
    synopsis: 'Checks, and on request undoes, that TLS 1.2 was switched off for servers on this computer.',
    description: [
      'Looks at Enabled and DisabledByDefault of TLS 1.2 for servers in SCHANNEL. Where they are absent,',
      'Windows offers TLS 1.2, and there is nothing to do. Older versions are left as they are: nobody needs them.',
      'Lists of cipher suites come from a group policy and are not touched; look at them if this finds nothing.',
    ],
    values: [
      {
        path: tls12Server,
        name: 'Enabled',
        isFine: '$Value -ne 0',
        wanted: 1,
        words: 'TLS 1.2 is switched off for servers.',
      },
      {
        path: tls12Server,
        name: 'DisabledByDefault',
        isFine: '$Value -eq 0',
        wanted: 0,
        words: 'TLS 1.2 is not offered by servers unless they ask for it.',
      },
    ],
    after: 'Restart the computer, because Windows reads these values when it starts.',
  }),
};
