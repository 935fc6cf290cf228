import { z } from 'zod';
import { chosenText, pathText, personal, userText } from './personal.ts';
import { failedReadingSchema, registryNumber } from './reading.ts';

/**
 * Where a rule is kept. All but group policy lie below
 * `HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`; the names are those of
 * `core/firewall/rule-record.ts`.
 */
const ruleSource = z.enum([
  'group-policy',
  'mdm',
  'local',
  'app-isolation',
  'service-configurable',
  'service-static',
]);

export const firewallRuleSchema = z.object({
  /** Name of the registry value. */
  id: chosenText,
  source: ruleSource,
  /** The rule in the grammar of [MS-GPFAS] 2.2.2.19, as it stands; a longer one is cut and ends in `|cut off|`. */
  text: personal(z.string().max(32_768), 'firewall-rule'),
});

const profileValues = z
  .object({
    /** EnableFirewall. */
    enableFirewall: registryNumber,
    /** DefaultOutboundAction: 0 allow, 1 block. */
    defaultOutboundAction: registryNumber,
    /** AllowLocalPolicyMerge: 0 ignores the rules of the local store. */
    allowLocalPolicyMerge: registryNumber,
  })
  .nullable();
const profilesOfStore = { domain: profileValues, private: profileValues, public: profileValues };

export const firewallSchema = z.object({
  /** Whether the service `mpssvc` runs; null when that is not known. */
  serviceRunning: z.boolean().nullable(),
  rules: z.array(firewallRuleSchema).max(20_000),
  /** Rules beyond what this document holds. */
  rulesLeftOut: z.int().min(0).max(1_000_000),
  /** Stores that could not be read; their rules are missing above. */
  unreadableSources: z.array(z.object({ source: ruleSource, problem: failedReadingSchema })).max(6),
  /** One entry per store and profile; null: the key does not exist. */
  profiles: z.object({
    /** `standard` is the older key for private and public together. */
    groupPolicy: z.object({ ...profilesOfStore, standard: profileValues }),
    mdm: z.object(profilesOfStore),
    /** The key of the private profile is called `StandardProfile` here. */
    local: z.object(profilesOfStore),
  }),
  /** Profiles of the networks that are connected now; empty when that is not known. */
  activeProfiles: z.array(z.enum(['domain', 'private', 'public'])).max(3),
  /** Variables that paths in rules use, such as `SystemRoot`; names in any case. */
  environment: z.record(z.string().max(64), pathText),
  /** SIDs of the user and its groups; null when they are not known. */
  userSids: z.array(userText).max(1024).nullable(),
});
export type Firewall = z.infer<typeof firewallSchema>;
