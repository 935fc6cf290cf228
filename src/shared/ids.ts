/**
 * Stable ids of checks, causes and fixes, and the exit codes. Reports, scripts of users and tests refer to
 * them: an id may be added, never renamed or removed.
 */

/** Where in the connection, in the order in which a connection passes them; `client` and `host` are machine states. */
export const phases = [
  'name',
  'tcp',
  'negotiation',
  'tls',
  'certificate',
  'nla',
  'udp',
  'client',
  'host',
] as const;
export type Phase = (typeof phases)[number];

export const networkCheckIds = [
  'name-resolution',
  'tcp-connect',
  'rdp-negotiation',
  'security-protocols',
  'tls-handshake',
  'certificate',
  'nla-challenge',
  'udp-transport',
  'path-mtu',
] as const;
export type NetworkCheckId = (typeof networkCheckIds)[number];

export const clientCheckIds = [
  'windows-version',
  'rdp-client',
  'client-event-log',
  'saved-credentials',
  'pinned-certificate',
  'udp-policy',
  'firewall-rules',
  'security-products',
  'winsock-catalog',
  'ip-configuration',
  'hosts-file',
  'client-tls-policy',
  'credssp-policy',
] as const;
export type ClientCheckId = (typeof clientCheckIds)[number];

export const hostCheckIds = [
  'host-role',
  'host-services',
  'host-listener',
  'host-certificate-store',
  'host-key-permissions',
  'host-security-settings',
  'host-connection-limit',
  'host-firewall',
  'host-tls-policy',
  'host-wmi',
  'host-address',
] as const;
export type HostCheckId = (typeof hostCheckIds)[number];

/** Of the run as a whole: what somebody said of an earlier attempt, and what repeating it showed. */
export const runCheckIds = ['reported-error', 'repeated-attempts'] as const;
export type RunCheckId = (typeof runCheckIds)[number];

export const checkIds = [...networkCheckIds, ...clientCheckIds, ...hostCheckIds, ...runCheckIds] as const;
export type CheckId = (typeof checkIds)[number];

export const causeIds = [
  'name-not-found',
  'name-points-elsewhere',
  'host-unreachable',
  'port-closed',
  'not-an-rdp-server',
  'closed-before-negotiation',
  'silent-listener',
  'security-protocol-refused',
  'server-has-no-certificate',
  'certificate-key-unreadable',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-weak',
  'certificate-changed',
  'tls-intercepted',
  'tls-version-mismatch',
  'tls-broken-on-path',
  'mtu-black-hole',
  'idle-timeout-on-path',
  'clock-skew',
  'udp-blocked',
  'firewall-blocks-client',
  'security-product-interferes',
  'stale-credentials',
  'winsock-damaged',
  'client-tls-disabled',
  'client-outdated',
  'third-party-server',
  'host-service-stopped',
  'host-connection-limit',
  'host-settings-invalid',
  'unstable-path',
] as const;
export type CauseId = (typeof causeIds)[number];

/** Each fix with the scope in which it runs: by the app itself, or by the elevated helper. */
export const fixScopes = {
  'clear-saved-credentials': 'user',
  'forget-pinned-certificate': 'user',
  'connect-by-address': 'user',
  'disable-udp': 'machine',
  'allow-mstsc-through-firewall': 'machine',
  'reset-winsock': 'machine',
  'reset-ip-stack': 'machine',
  'flush-dns-cache': 'user',
  'set-interface-mtu': 'machine',
  'enable-client-tls': 'machine',
  'remove-hosts-override': 'machine',
  'regenerate-host-certificate': 'machine',
  'repair-host-key-permissions': 'machine',
  'restart-remote-desktop-services': 'machine',
  'set-host-security-layer': 'machine',
  'set-host-nla': 'machine',
  'raise-host-connection-limit': 'machine',
} as const;
export type FixId = keyof typeof fixScopes;
export const fixIds = Object.keys(fixScopes) as readonly FixId[];

/** Those that change the computer from which the connection starts, or start something on it. */
export const clientFixIds = [
  'clear-saved-credentials',
  'forget-pinned-certificate',
  'connect-by-address',
  'disable-udp',
  'allow-mstsc-through-firewall',
  'reset-winsock',
  'reset-ip-stack',
  'flush-dns-cache',
  'set-interface-mtu',
  'enable-client-tls',
  'remove-hosts-override',
] as const satisfies readonly FixId[];
export type ClientFixId = (typeof clientFixIds)[number];

/** What the command line returns to its caller. */
export const exitCodes = {
  healthy: 0,
  issuesFound: 1,
  usage: 2,
  needsElevation: 3,
  blockedByPolicy: 4,
  rolledBack: 5,
  internalError: 6,
  restartNeeded: 3010,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
