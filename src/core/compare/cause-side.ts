import type { CauseId } from '../../shared/ids.ts';
import type { FaultSide } from './comparison.ts';

/** Where a cause lies as a rule, judged from one report alone. `open`: on either side, or between. */
export const causeSides: Readonly<
  Record<CauseId, Extract<FaultSide, 'this-computer' | 'far-computer' | 'network' | 'open'>>
> = {
  'name-not-found': 'network',
  'name-points-elsewhere': 'open',
  'host-unreachable': 'open',
  'port-closed': 'far-computer',
  'not-an-rdp-server': 'far-computer',
  'closed-before-negotiation': 'open',
  'silent-listener': 'far-computer',
  'security-protocol-refused': 'far-computer',
  'server-has-no-certificate': 'far-computer',
  'certificate-key-unreadable': 'far-computer',
  'certificate-expired': 'far-computer',
  'certificate-not-yet-valid': 'open',
  'certificate-name-mismatch': 'far-computer',
  'certificate-weak': 'far-computer',
  'certificate-changed': 'far-computer',
  'tls-intercepted': 'open',
  'tls-version-mismatch': 'open',
  'tls-broken-on-path': 'network',
  'mtu-black-hole': 'network',
  'idle-timeout-on-path': 'network',
  'clock-skew': 'open',
  'udp-blocked': 'network',
  'firewall-blocks-client': 'this-computer',
  'security-product-interferes': 'this-computer',
  'stale-credentials': 'this-computer',
  'winsock-damaged': 'this-computer',
  'client-tls-disabled': 'this-computer',
  'client-outdated': 'this-computer',
  'third-party-server': 'far-computer',
  'host-service-stopped': 'far-computer',
  'host-connection-limit': 'far-computer',
  'host-settings-invalid': 'far-computer',
  'unstable-path': 'network',
};
