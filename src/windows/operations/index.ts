import type { OperationKinds } from '../../core/plan/operation-kind.ts';
import { certificateStoreEntry } from './certificate-store-entry.ts';
import { credential } from './credential.ts';
import { dnsCacheFlush } from './dns-cache-flush.ts';
import { fileSecurity } from './file-security.ts';
import { firewallRule } from './firewall-rule.ts';
import { hostsFileLine } from './hosts-file-line.ts';
import { interfaceMtu } from './interface-mtu.ts';
import { ipReset } from './ip-reset.ts';
import { pinnedCertificate } from './pinned-certificate.ts';
import { registryTree } from './registry-tree.ts';
import { registryValue } from './registry-value.ts';
import { scheduledReturn } from './scheduled-return.ts';
import { service } from './service.ts';
import { winsockReset } from './winsock-reset.ts';

const kinds = [
  certificateStoreEntry,
  credential,
  dnsCacheFlush,
  fileSecurity,
  firewallRule,
  hostsFileLine,
  interfaceMtu,
  ipReset,
  pinnedCertificate,
  registryTree,
  registryValue,
  scheduledReturn,
  service,
  winsockReset,
];

/** Every kind of change that this program can make to a Windows computer, by its id in the journal. */
export const windowsOperationKinds: OperationKinds = new Map(kinds.map((kind) => [kind.id, kind]));
