import { z } from 'zod';
import { phases } from './ids.ts';
import type { ClientCheckId } from './ids.ts';
import {
  addressText,
  chosenText,
  hostText,
  personal,
  sha1Thumbprint,
  userText,
} from './client-facts/personal.ts';
import { byteCount, isoDate, longText, port, shortText } from './limits.ts';

/** The evidence of each check of this computer, under the same rules as in `evidence.ts`. */

const address = addressText;
const host = hostText;
const version = z.string().max(32).nullable();
const uint32 = z.int().min(0).max(0xffffffff);

export const windowsVersionEvidence = z.object({
  productName: shortText,
  displayVersion: version,
  build: uint32,
  revision: uint32.nullable(),
  isServer: z.boolean(),
  /** The last day (YYYY-MM-DD) with updates from Microsoft; null for a build that is not in the list. */
  updatesEnd: z.string().max(10).nullable(),
  getsUpdates: z.boolean().nullable(),
  /** What is known to be wrong with exactly this build, from `catalog/known-builds`. */
  knownProblems: z
    .array(
      z.object({
        id: z.string().max(64),
        title: shortText,
        effect: z.enum(['before-logon', 'sign-in', 'after-logon']),
        /** The update that brought it, and the first that mends it; null: the release itself, or none yet. */
        since: shortText.nullable(),
        mendedBy: shortText.nullable(),
        sources: z.array(longText).max(16),
      }),
    )
    .max(16),
});

export const rdpClientEvidence = z.object({
  mstscVersion: version,
  mstscaxVersion: version,
  windowsAppVersion: version,
  msrdcVersion: version,
  /** Files that come from another Windows than this one. */
  foreignFiles: z.array(z.string().max(32)).max(2),
});

export const attemptOutcomes = ['connected', 'dropped', 'failed', 'closed-by-user', 'unfinished'] as const;
export const clientEventLogEvidence = z.object({
  logEnabled: z.boolean(),
  /** The latest first. */
  attempts: z
    .array(
      z.object({
        startedAt: isoDate,
        endedAt: isoDate,
        host: host.nullable(),
        isThisTarget: z.boolean(),
        outcome: z.enum(attemptOutcomes),
        /** How far it came; null when the events do not tell. */
        phase: z.enum([...phases, 'session']).nullable(),
        /** Disconnect reason of event 1026; the extended code is not in the log. */
        reasonCode: uint32.nullable(),
        /** The state in which event 226 says that TLS failed. */
        failedState: z.string().max(64).nullable(),
      }),
    )
    .max(20),
});

export const savedCredentialsEvidence = z.object({
  /** Names and addresses by which the target is known. */
  knownNames: z.array(host).max(64),
  entries: z
    .array(
      z.object({
        targetName: host,
        userName: userText.nullable(),
        kind: z.string().max(32),
        lastWrittenAt: isoDate.nullable(),
        /** Saved for the name as it was typed; mstsc uses no other. */
        isForTypedName: z.boolean(),
        /** The part before the user name is neither the server's computer nor its domain. null: not comparable. */
        domainFits: z.boolean().nullable(),
      }),
    )
    .max(64),
});

export const pinnedCertificateEvidence = z.object({
  knownNames: z.array(host).max(64),
  presentedSha1: sha1Thumbprint.nullable(),
  pins: z
    .array(
      z.object({
        host,
        sha1Thumbprint: sha1Thumbprint.nullable(),
        isForTypedName: z.boolean(),
        /** null: nothing to compare, because no certificate was shown or the pin is damaged. */
        matches: z.boolean().nullable(),
      }),
    )
    .max(64),
});

export const udpPolicyEvidence = z.object({
  /** What Windows makes of the values. */
  udp: z.enum(['on', 'off-by-policy', 'off-by-preference']),
  clientPolicy: uint32.nullable(),
  /** A value one key too high, which does nothing. */
  misplacedValue: uint32.nullable(),
  machinePreference: uint32.nullable(),
  userPreference: uint32.nullable(),
  damagedValues: z.array(shortText).max(4),
});

const decision = z.object({
  outcome: z.enum(['allowed', 'blocked']),
  by: z.enum(['rule', 'default', 'firewall-off']),
  ruleId: chosenText.nullable(),
  ruleName: personal(longText, 'text').nullable(),
  ruleSource: z.string().max(32).nullable(),
  profile: z.enum(['domain', 'private', 'public']),
  /** False when something that could not be known here could turn the answer around. */
  certain: z.boolean(),
});
export const firewallRulesEvidence = z.object({
  program: personal(longText, 'path'),
  address,
  port,
  tcp: decision,
  udp: decision,
  rulesRead: z.int().min(0).max(1_000_000),
  rulesUndecided: z.int().min(0).max(1_000_000),
  unreadableSources: z.array(z.string().max(32)).max(6),
  activeProfiles: z.array(z.string().max(16)).max(3),
});

export const securityProductsEvidence = z.object({
  products: z
    .array(
      z.object({
        /** In the catalogue of products; null when it is not known there. */
        productId: z.string().max(64).nullable(),
        product: shortText,
        /** Part of Windows itself. */
        builtIn: z.boolean(),
        kinds: z.array(z.string().max(32)).max(8),
        state: z.enum(['on', 'off', 'snoozed', 'expired', 'unknown']),
        /** The raw word of Security Center, because its meaning is not documented. */
        rawState: uint32.nullable(),
        inspectsTls: z.enum(['by-default', 'when-configured', 'no', 'unknown']),
        /** It issued the certificate that the server seems to have. */
        issuedCertificate: z.boolean(),
      }),
    )
    .max(64),
  /** Authorities by which a known product opens TLS, and that this computer trusts. */
  inspectionRoots: z
    .array(
      z.object({
        productId: z.string().max(64),
        product: shortText,
        authority: chosenText,
        trustedBy: z.enum(['computer', 'user']),
        sha1Thumbprint,
        /** It is this product's authority that issued the certificate that the server seems to have. */
        issuedCertificate: z.boolean(),
      }),
    )
    .max(64)
    .default([]),
  /** Sources that could not be read: `security-center`, `services`, `drivers`, `root-certificates`. */
  unreadable: z.array(z.string().max(32)).max(4),
});

const provider = z.object({ name: shortText, path: personal(longText, 'path') });
const foreignProvider = provider.extend({
  /** What is known of its file's signature; null: it could not be found out. */
  signature: z.string().max(32).nullable().default(null),
  signer: shortText.nullable().default(null),
});
export const winsockCatalogEvidence = z.object({
  protocolCount: z.int().min(0).max(500),
  namespaceCount: z.int().min(0).max(100),
  missingFiles: z.array(provider).max(64),
  foreignProviders: z.array(foreignProvider).max(64),
  layeredProviders: z.array(provider).max(64),
  damagedEntries: z.int().min(0).max(100_000),
  countDiffers: z.boolean(),
});

export const ipConfigurationEvidence = z.object({
  /** Adapters that are up, loopback left out. */
  adapters: z
    .array(
      z.object({
        name: chosenText,
        kind: z.string().max(32),
        isVpn: z.boolean(),
        mtuBytes: byteCount.nullable(),
        addresses: z.array(address).max(64),
        dnsServers: z.array(address).max(16),
      }),
    )
    .max(64),
  /** The adapter on the way to the target by the routes; null when no route leads there. */
  usedAdapter: chosenText.nullable(),
  usedAdapterIsVpn: z.boolean().nullable(),
  usedMtuBytes: byteCount.nullable(),
  vpnAdapters: z.array(chosenText).max(64),
  /** Only self-assigned addresses (169.254.0.0/16, fe80::/10): no network was found. */
  onlySelfAssigned: z.boolean(),
});

export const hostsFileEvidence = z.object({
  entryCount: z.int().min(0).max(10_000_000),
  /** Lines for a name of this target. */
  overrides: z.array(z.object({ name: host, address, lineNumber: z.int().min(1).max(10_000_000) })).max(64),
  movedElsewhere: z.boolean(),
  entriesLeftOut: z.int().min(0).max(10_000_000),
});

const schannelProtocol = z.string().max(16);
export const clientTlsPolicyEvidence = z.object({
  /** Current versions (TLS 1.2, TLS 1.3) that this Windows would offer. */
  usable: z.array(schannelProtocol).max(2),
  /** Current versions that were switched off here. */
  switchedOff: z.array(schannelProtocol).max(2),
  /** Old versions that were switched on here. */
  oldVersionsOn: z.array(schannelProtocol).max(4),
  switchedOffAlgorithms: z.array(z.string().max(160)).max(64),
  /** Suites of the policy; null: no policy, or it could not be read. */
  cipherSuitePolicy: z.array(z.string().max(128)).max(256).nullable(),
  fips: z.boolean(),
  damagedValues: z.array(shortText).max(16),
});

export const credSspPolicyEvidence = z.object({
  encryptionOracle: z.enum(['default', 'force-updated', 'mitigated', 'vulnerable', 'unknown']),
  allowEncryptionOracle: uint32.nullable(),
  tspkgVersion: version,
  /** By the build: protection of CVE-2018-0886 missing, there, or demanded of servers. */
  patchLevel: z.enum(['unprotected', 'optional', 'enforced', 'unknown']),
});

export const clientEvidenceSchemas = {
  'windows-version': windowsVersionEvidence,
  'rdp-client': rdpClientEvidence,
  'client-event-log': clientEventLogEvidence,
  'saved-credentials': savedCredentialsEvidence,
  'pinned-certificate': pinnedCertificateEvidence,
  'udp-policy': udpPolicyEvidence,
  'firewall-rules': firewallRulesEvidence,
  'security-products': securityProductsEvidence,
  'winsock-catalog': winsockCatalogEvidence,
  'ip-configuration': ipConfigurationEvidence,
  'hosts-file': hostsFileEvidence,
  'client-tls-policy': clientTlsPolicyEvidence,
  'credssp-policy': credSspPolicyEvidence,
} as const satisfies Record<ClientCheckId, z.ZodType>;
