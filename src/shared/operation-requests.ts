import { z } from 'zod';
import { journalScopes } from './journal.ts';
import { isoDate, port } from './limits.ts';

/**
 * What each kind of operation can be asked to do. A request names a thing that Windows has a name for; it never
 * carries a command, a file's path or a script. The journal keeps requests for an undo, so that they are read again
 * from a file: every schema is strict.
 */

/** A name that Windows shows or stores; control characters have no place in one. */
const systemName = (maxLength: number) =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .regex(/^[^\p{Cc}]+$/u, 'no control characters expected');

/** Without braces, in lower case. */
export const interfaceIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, 'a GUID expected');
export const ipAddressSchema = z.union([z.ipv4(), z.ipv6()]);
export const ipFamilySchema = z.literal([4, 6]);

/** With its hive, such as `HKLM\SOFTWARE\Policies`; the 64-bit view. */
const registryKey = systemName(512).regex(/^HK(?:LM|CU)\\[^\\]+(?:\\[^\\]+)*$/u, 'a registry key expected');

const registryValue = z.strictObject({
  key: registryKey,
  name: systemName(255),
  /** What is to be there; null: nothing. */
  value: z.strictObject({ type: z.literal('dword'), number: z.int().min(0).max(0xffffffff) }).nullable(),
});

/** Removes a key with everything below it; never one so high up that it holds more than one program's settings. */
const registryTree = z.strictObject({
  key: registryKey.regex(/^HK(?:LM|CU)(?:\\[^\\]+){4,}$/u, 'a key at least four levels down expected'),
});

/** Removes one entry of the user's vault, by its exact name and type. */
const credential = z.strictObject({
  targetName: systemName(512).regex(/^TERMSRV\/./iu, 'an entry of Remote Desktop expected'),
  credentialType: z.enum(['generic', 'domain-password']),
});

/** Removes the certificate that this user chose to trust for one host (CertHash), and nothing else of its key. */
const pinnedCertificate = z.strictObject({
  /** As the key below `Servers` is called. */
  host: systemName(512).regex(/^[^\\]+$/u, 'the name of one key expected'),
});

/** Takes one name, in any case, off every line of the hosts file that leads it to this address; other names stay. */
const hostsFileLine = z.strictObject({
  name: systemName(512).regex(/^[^\s#]+$/u, 'one name expected'),
  address: systemName(64).regex(/^[^\s#]+$/u, 'one address expected'),
});

/** Sets how a service of Remote Desktop starts, and whether it runs now; null leaves it as it is. */
const service = z.strictObject({
  service: z.enum(['TermService', 'SessionEnv', 'UmRdpService', 'KeyIso', 'CertPropSvc', 'CryptSvc']),
  startType: z.enum(['automatic', 'manual', 'disabled']).nullable(),
  state: z.enum(['running', 'stopped']).nullable(),
});

const interfaceMtu = z.strictObject({
  interfaceId: interfaceIdSchema,
  family: ipFamilySchema,
  /** Bytes; the least is that of IPv4 (RFC 791). */
  mtuBytes: z.int().min(576).max(65_535),
});

/** The name of a rule that we make; no character that a rule or a command line would read as more than a name. */
const ownRuleName = z
  .string()
  .max(128)
  .regex(/^RDP Troubleshooter [A-Za-z0-9 .:-]+$/u, 'a name of ours expected');

const firewallRule = z.discriminatedUnion('change', [
  /** Switches a rule of the local store off. `ruleId`: the name of its registry value. */
  z.strictObject({ change: z.literal('disable'), ruleId: systemName(512) }),
  /** Adds a rule to the local store that lets `System32\mstsc.exe` out to one address and port by TCP. */
  z.strictObject({
    change: z.literal('allow-mstsc'),
    ruleName: ownRuleName,
    remoteAddress: ipAddressSchema,
    remotePort: port,
  }),
]);

/** Removes one certificate from a store of this computer; its private key stays where it is. */
const certificateStoreEntry = z.strictObject({
  store: z.enum(['Remote Desktop']),
  sha1Thumbprint: z.string().regex(/^[0-9a-f]{40}$/u, 'a SHA-1 thumbprint in lower-case hex expected'),
});

/** Lets one account of Windows read one file that Windows has a name for; no other right and no owner is changed. */
const fileSecurity = z.strictObject({
  /** The key of the certificate that Remote Desktop makes for itself. */
  file: z.enum(['remote-desktop-key']),
  letRead: z.enum(['network-service']),
});

/** Has Windows start this program once, to take a fix back whose time is up; also when nobody has the app open. */
const scheduledReturn = z.strictObject({
  /** Makes the task one that nobody else has. */
  taskId: z.string().regex(/^[0-9a-f]{16}$/u, 'an id of 16 hex digits expected'),
  /** Whose journal the fix is in, and so who takes it back. */
  scope: z.enum(journalScopes),
  at: isoDate,
});

const nothingToSay = z.strictObject({});

export const operationRequestSchemas = {
  'registry-value': registryValue,
  'registry-tree': registryTree,
  service,
  credential,
  'pinned-certificate': pinnedCertificate,
  'hosts-file-line': hostsFileLine,
  'dns-cache-flush': nothingToSay,
  'interface-mtu': interfaceMtu,
  'firewall-rule': firewallRule,
  'certificate-store-entry': certificateStoreEntry,
  'file-security': fileSecurity,
  'scheduled-return': scheduledReturn,
  'winsock-reset': nothingToSay,
  'ip-reset': nothingToSay,
} as const satisfies Record<string, z.ZodType>;
export type RequestedKind = keyof typeof operationRequestSchemas;
export type OperationRequest<Kind extends RequestedKind> = z.infer<(typeof operationRequestSchemas)[Kind]>;

/** An operation as a fix asks for it. */
export type RequestedOperation = {
  [Kind in RequestedKind]: { readonly kind: Kind; readonly request: OperationRequest<Kind> };
}[RequestedKind];
