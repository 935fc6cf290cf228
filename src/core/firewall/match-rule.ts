import type { Connection } from './connection.ts';
import type { ConditionName } from './decision.ts';
import { matchAddress } from './match-addresses.ts';
import { matchPlatform } from './match-platform.ts';
import { matchLocalPort, matchRemotePort } from './match-ports.ts';
import { matchProgram } from './match-program.ts';
import { matchSid, matchUserList } from './match-users.ts';
import { matchAny, matchCandidates } from './match.ts';
import type { Match } from './match.ts';
import type { InterfaceType } from './query.ts';
import type { FirewallRuleSource } from './rule-record.ts';
import type { FirewallRule } from './rule.ts';

export type RuleMatch =
  | { readonly match: 'yes' | 'no' }
  | { readonly match: 'unknown'; readonly conditions: readonly ConditionName[] };

type Condition = readonly [
  ConditionName,
  (rule: FirewallRule, connection: Connection, source: FirewallRuleSource) => Match,
];

const interfaceTokens: ReadonlyMap<string, InterfaceType> = new Map([
  ['lan', 'lan'],
  ['wireless', 'wireless'],
  ['remoteaccess', 'remote-access'],
]);

/** LOM counts for rules that allow ([MS-FASP] 2.2.35). */
const asksForRemoteEnd = ({ ignoresRemoteEnd, action }: FirewallRule): boolean =>
  !ignoresRemoteEnd || action === 'block';

/** All must hold. Those that rule out most rules, for the least work, come first. */
const conditions: readonly Condition[] = [
  [
    'protocol',
    (rule, { protocol }) => matchAny(listOf(rule.protocol), (wanted) => matchIf(wanted === protocol)),
  ],
  ['package', (rule, _, source) => matchIf(!rule.forStoreApp && source !== 'app-isolation')],
  [
    'service',
    (rule, { service }) => matchAny(listOf(rule.service), (wanted) => matchService(wanted, service)),
  ],
  ['service-hardening', (_, { service }, source) => matchHardening(source, service)],
  [
    'remote-port',
    (rule, { remotePort }) =>
      asksForRemoteEnd(rule) ? matchRemotePort(rule.remotePorts, remotePort) : 'yes',
  ],
  [
    'program',
    (rule, connection) => (rule.program === null ? 'yes' : matchProgramOnce(rule.program, connection)),
  ],
  [
    'remote-address',
    (rule, { remoteAddress, keywords }) =>
      asksForRemoteEnd(rule) ? matchAddress(rule.remoteAddresses, remoteAddress, keywords) : 'yes',
  ],
  [
    'local-address',
    (rule, { localAddresses, keywords }) =>
      rule.localAddresses.length === 0
        ? 'yes'
        : matchCandidates(localAddresses, (address) => matchAddress(rule.localAddresses, address, keywords)),
  ],
  ['local-port', (rule, { localPorts }) => matchLocalPort(rule.localPorts, localPorts)],
  ['interface', (rule, { interfaceIds }) => matchInterface(rule.interfaceIds, interfaceIds)],
  ['interface-type', (rule, { interfaceTypes }) => matchInterfaceType(rule.interfaceTypes, interfaceTypes)],
  ['user', matchUser],
  ['platform', (rule, { windowsVersion }) => matchPlatform(rule.platforms, windowsVersion)],
  ['network-name', (rule) => (rule.hasNetworkNames ? 'unknown' : 'yes')],
  ['trust-tuple', (rule) => (rule.hasTrustTuples ? 'unknown' : 'yes')],
  ['unknown-field', (rule) => (rule.unknownFields.length > 0 ? 'unknown' : 'yes')],
];

/** Whether all conditions of a rule hold, apart from its profiles and from IPsec. */
export function matchRule(rule: FirewallRule, source: FirewallRuleSource, connection: Connection): RuleMatch {
  const unknown: ConditionName[] = [];
  for (const [name, test] of conditions) {
    const match = test(rule, connection, source);
    if (match === 'no') return { match: 'no' };
    if (match === 'unknown') unknown.push(name);
  }
  return unknown.length === 0 ? { match: 'yes' } : { match: 'unknown', conditions: unknown };
}

const matchIf = (holds: boolean): Match => (holds ? 'yes' : 'no');
const listOf = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

function matchProgramOnce(path: string, { program, environment, programMatches }: Connection): Match {
  const known = programMatches.get(path);
  if (known !== undefined) return known;
  const match = matchProgram(path, program, environment);
  programMatches.set(path, match);
  return match;
}

/** `*` is any service, and no program that is none ([MS-FASP] 2.2.37). */
function matchService(wanted: string, service: string | null): Match {
  return matchIf(service !== null && (wanted === '*' || wanted.toLowerCase() === service));
}

/** Hardening rules bind services only, in a layer of its own whose exceptions win over its blocks. */
function matchHardening(source: FirewallRuleSource, service: string | null): Match {
  if (source !== 'service-static' && source !== 'service-configurable') return 'yes';
  return service === null ? 'no' : 'unknown';
}

function matchInterface(wanted: readonly string[], candidates: readonly string[]): Match {
  if (wanted.length === 0) return 'yes';
  return matchCandidates(candidates, (id) => matchIf(wanted.includes(id)));
}

function matchInterfaceType(tokens: readonly string[], candidates: readonly InterfaceType[]): Match {
  if (tokens.length === 0) return 'yes';
  return matchCandidates(candidates, (type) =>
    matchAny(tokens, (token) => {
      const wanted = interfaceTokens.get(token);
      return wanted === undefined ? 'unknown' : matchIf(wanted === type);
    }),
  );
}

function matchUser({ owner, localUsers }: FirewallRule, { userSids }: Connection): Match {
  const asOwner = matchAny(listOf(owner), (sid) => matchSid(sid, userSids));
  if (asOwner === 'no' || localUsers === null) return asOwner;
  const asListed = localUsers === 'unreadable' ? 'unknown' : matchUserList(localUsers.sddl, userSids);
  return asListed === 'yes' ? asOwner : asListed;
}
