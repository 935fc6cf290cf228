import { describe, expect, it } from 'vitest';
import type { FirewallProfile } from '../../../../src/core/firewall/profiles.ts';
import type { OutboundQuery } from '../../../../src/core/firewall/query.ts';
import type { FirewallRuleSource } from '../../../../src/core/firewall/rule-record.ts';
import { ask } from './support/ask.ts';

/** `allowed` and `blocked` with what decided; a question mark where an undecided rule could turn it around. */
type Expected =
  | 'allowed by default'
  | 'allowed by rule'
  | 'allowed by firewall-off'
  | 'blocked by default'
  | 'blocked by rule'
  | 'allowed by default?'
  | 'allowed by rule?'
  | 'blocked by default?'
  | 'blocked by rule?';

interface Case {
  readonly rules?: readonly string[];
  readonly source?: FirewallRuleSource;
  readonly query?: Partial<OutboundQuery>;
  readonly profile?: Partial<FirewallProfile>;
  readonly expect: Expected;
}

const block = 'Action=Block|Active=TRUE|Dir=Out|';
const allow = 'Action=Allow|Active=TRUE|Dir=Out|';
const mstsc = 'App=%SystemRoot%\\system32\\mstsc.exe|';
/** As if the fact had been left out of the query. */
const notKnown = undefined as never;
const blocksByDefault = { defaultOutboundAction: 'block' } as const;
const ipv6 = { remoteAddress: '2001:db8:9::10', localAddresses: ['2001:db8:7::5'] };

const tables: Record<string, Record<string, Case>> = {
  'profiles and defaults': {
    'no rule, outbound allowed by default': { expect: 'allowed by default' },
    'no rule, outbound blocked by default': { profile: blocksByDefault, expect: 'blocked by default' },
    'firewall off beats a block rule': {
      rules: [block],
      profile: { enabled: false },
      expect: 'allowed by firewall-off',
    },
    'firewall off beats the default': {
      profile: { enabled: false, ...blocksByDefault },
      expect: 'allowed by firewall-off',
    },
    'a rule without a profile holds in all': { rules: [block], expect: 'blocked by rule' },
    'a rule for the active profile': { rules: [`${block}Profile=Private|`], expect: 'blocked by rule' },
    'a rule for another profile': { rules: [`${block}Profile=Public|`], expect: 'allowed by default' },
    'a rule for several profiles': {
      rules: [`${block}Profile=Domain|Profile=Private|`],
      expect: 'blocked by rule',
    },
    'two profiles active, the rule for one': {
      rules: [`${block}Profile=Public|`],
      query: { activeProfiles: ['domain', 'public'] },
      expect: 'blocked by rule?',
    },
    'two profiles active, the rule for both': {
      rules: [`${block}Profile=Public|Profile=Domain|`],
      query: { activeProfiles: ['domain', 'public'] },
      expect: 'blocked by rule',
    },
    'two profiles active, an undecided rule for one': {
      rules: [`${block}Profile=Public|Weather=Rain|`],
      query: { activeProfiles: ['domain', 'public'] },
      expect: 'allowed by default?',
    },
    'profile not known, no rule names one': {
      rules: [block],
      query: { activeProfiles: [] },
      expect: 'blocked by rule',
    },
    'profile not known, the rule names one': {
      rules: [`${block}Profile=Domain|`],
      query: { activeProfiles: [] },
      expect: 'blocked by rule?',
    },
  },
  'order of precedence': {
    'block before allow': { rules: [allow, block], expect: 'blocked by rule' },
    'a narrow allow does not beat a wide block': {
      rules: [`${allow}Protocol=6|RPort=3389|${mstsc}`, block],
      expect: 'blocked by rule',
    },
    'allow against a default of block': {
      rules: [allow],
      profile: blocksByDefault,
      expect: 'allowed by rule',
    },
    'allow with a default of allow is named': { rules: [allow], expect: 'allowed by rule' },
    'an inbound block has no say': {
      rules: ['Action=Block|Active=TRUE|Dir=In|'],
      expect: 'allowed by default',
    },
    'a rule switched off has no say': {
      rules: ['Action=Block|Active=FALSE|Dir=Out|'],
      expect: 'allowed by default',
    },
    'a rule that does not say that it is on is off': {
      rules: ['Action=Block|Dir=Out|'],
      expect: 'allowed by default',
    },
    'a bypass beats a block when IPsec secures': {
      rules: [block, `${allow}Security=Authenticate|AuthByPassOut=TRUE|`],
      query: { securedByIpsec: true },
      expect: 'allowed by rule',
    },
    'the action ByPass beats a block when IPsec secures': {
      rules: [block, 'Action=ByPass|Active=TRUE|Dir=Out|Security=AuthenticateEncrypt|'],
      query: { securedByIpsec: true },
      expect: 'allowed by rule',
    },
    'a bypass without IPsec steps aside': {
      rules: [block, `${allow}Security=Authenticate|AuthByPassOut=TRUE|`],
      expect: 'blocked by rule',
    },
    'a bypass for listed computers is for IPsec to decide': {
      rules: [
        block,
        `${allow}Security=Authenticate|AuthByPassOut=TRUE|RMauth=O:LSD:(A;;CC;;;S-1-5-21-1-2-3-515)|`,
      ],
      query: { securedByIpsec: true },
      expect: 'blocked by rule?',
    },
    'allow if secure lets secured traffic through': {
      rules: [`${allow}Security=Authenticate|`],
      query: { securedByIpsec: true },
      profile: blocksByDefault,
      expect: 'allowed by rule',
    },
    'allow if secure blocks the rest': {
      rules: [`${allow}Security=Authenticate|`],
      expect: 'blocked by rule',
    },
    'a plain allow beside allow if secure': {
      rules: [`${allow}Security=Authenticate|`, allow],
      expect: 'allowed by rule',
    },
    'an undecided allow if secure changes nothing beside a plain allow': {
      rules: [`${allow}Security=Authenticate|Weather=Rain|`, allow],
      expect: 'allowed by rule',
    },
    'allow if secure with IPsec not known, beside a plain allow': {
      rules: [`${allow}Security=Authenticate|`, allow],
      query: { securedByIpsec: notKnown },
      expect: 'allowed by rule',
    },
    'an undecided block changes nothing beside a bypass': {
      rules: [`${block}Weather=Rain|`, `${allow}Security=Authenticate|AuthByPassOut=TRUE|`],
      query: { securedByIpsec: true },
      expect: 'allowed by rule',
    },
    'allow if secure with IPsec not known': {
      rules: [`${allow}Security2=AnE-Nego|`],
      query: { securedByIpsec: notKnown },
      expect: 'allowed by default?',
    },
  },
  'where rules come from': {
    'a group policy rule': { rules: [block], source: 'group-policy', expect: 'blocked by rule' },
    'a rule of device management': { rules: [block], source: 'mdm', expect: 'blocked by rule' },
    'local rules are dropped by policy': {
      rules: [block],
      profile: { allowLocalRules: false },
      expect: 'allowed by default',
    },
    'policy rules stay when local ones are dropped': {
      rules: [block],
      source: 'group-policy',
      profile: { allowLocalRules: false },
      expect: 'blocked by rule',
    },
    'rules of device management stay as well': {
      rules: [block],
      source: 'mdm',
      profile: { allowLocalRules: false },
      expect: 'blocked by rule',
    },
    'app isolation is about store apps': {
      rules: [block],
      source: 'app-isolation',
      expect: 'allowed by default',
    },
    'service hardening is about services': {
      rules: [block],
      source: 'service-static',
      expect: 'allowed by default',
    },
    'service hardening of a service is not decided here': {
      rules: [block],
      source: 'service-configurable',
      query: { service: 'TermService' },
      expect: 'allowed by default?',
    },
  },
  programs: {
    'with a variable, in other case': {
      rules: [`${block}App=%systemroot%\\SYSTEM32\\MSTSC.EXE|`],
      expect: 'blocked by rule',
    },
    'with %windir%': { rules: [`${block}App=%WinDir%\\System32\\mstsc.exe|`], expect: 'blocked by rule' },
    'with a full path': {
      rules: [`${block}App=C:\\Windows\\System32\\mstsc.exe|`],
      expect: 'blocked by rule',
    },
    'with slashes and a long-path prefix': {
      rules: [`${block}App=\\\\?\\C:\\Windows\\System32\\mstsc.exe|`],
      expect: 'blocked by rule',
    },
    'Windows on another drive': {
      rules: [`${block}${mstsc}`],
      query: { program: 'D:\\Win\\system32\\mstsc.exe', environment: { SYSTEMROOT: 'D:\\Win' } },
      expect: 'blocked by rule',
    },
    'another program': {
      rules: [`${block}App=%SystemRoot%\\system32\\svchost.exe|`],
      expect: 'allowed by default',
    },
    'the same name elsewhere': {
      rules: [`${block}App=C:\\Windows\\SysWOW64\\mstsc.exe|`],
      expect: 'allowed by default',
    },
    'the kernel': { rules: [`${block}App=System|`], expect: 'allowed by default' },
    'a variable that is not known': {
      rules: [`${block}App=%Tools%\\mstsc.exe|`],
      expect: 'allowed by default?',
    },
    'a short name may be the same folder': {
      rules: [`${block}App=C:\\PROGRA~1\\RDP\\client.exe|`],
      query: { program: 'C:\\Program Files\\RDP\\client.exe' },
      expect: 'allowed by default?',
    },
    'a device path may be the same folder': {
      rules: [`${block}App=\\Device\\HarddiskVolume3\\Windows\\System32\\mstsc.exe|`],
      expect: 'allowed by default?',
    },
    'a variable that holds the whole path': {
      rules: [`${block}App=%Client%|`],
      query: { environment: { CLIENT: 'C:\\Windows\\System32\\mstsc.exe' } },
      expect: 'blocked by rule',
    },
    'a short name of the file itself': {
      rules: [`${block}App=C:\\Windows\\System32\\MSTSC~1.EXE|`],
      expect: 'allowed by default?',
    },
    'an unknown variable before another program': {
      rules: [`${block}App=%Tools%\\other.exe|`],
      expect: 'allowed by default',
    },
  },
  'services, store apps and users': {
    'any service is not an ordinary program': { rules: [`${block}Svc=*|`], expect: 'allowed by default' },
    'any service, asked for a service': {
      rules: [`${block}Svc=*|`],
      query: { service: 'TermService' },
      expect: 'blocked by rule',
    },
    'the service, in other case': {
      rules: [`${block}Svc=termservice|`],
      query: { service: 'TermService' },
      expect: 'blocked by rule',
    },
    'another service': {
      rules: [`${block}Svc=dhcp|`],
      query: { service: 'TermService' },
      expect: 'allowed by default',
    },
    'a store app by SID': { rules: [`${block}AppPkgId=S-1-15-2-1-2-3|`], expect: 'allowed by default' },
    'a store app by family name': {
      rules: [`${block}PFN=Contoso.App_8wekyb3d8bbwe|`],
      expect: 'allowed by default',
    },
    'this user owns the rule': { rules: [`${block}LUOwn=S-1-5-21-1-2-3-1001|`], expect: 'blocked by rule' },
    'another user owns the rule': {
      rules: [`${block}LUOwn=S-1-5-21-1-2-3-1002|`],
      expect: 'allowed by default',
    },
    'an owner, and the user is not known': {
      rules: [`${block}LUOwn=S-1-5-21-1-2-3-1002|`],
      query: { userSids: notKnown },
      expect: 'allowed by default?',
    },
    'a list with a group of this user': {
      rules: [`${block}LUAuth=D:(A;;CC;;;BU)|`],
      expect: 'blocked by rule',
    },
    'a list with everyone': { rules: [`${block}LUAuth=O:LSD:(A;;CC;;;WD)|`], expect: 'blocked by rule' },
    'a list that denies this user first': {
      rules: [`${block}LUAuth=D:(D;;CC;;;S-1-5-21-1-2-3-1001)(A;;CC;;;WD)|`],
      expect: 'allowed by default',
    },
    'a list of others': { rules: [`${block}LUAuth=D:(A;;CC;;;BA)|`], expect: 'allowed by default' },
    'a list of drivers, and the user is not known': {
      rules: [`${block}LUAuth=D:(A;;CC;;;S-1-5-84-0-0-0-0-0)|`],
      query: { userSids: notKnown },
      expect: 'allowed by default',
    },
    'a list with conditions': { rules: [`${block}LUAuth2_24=Zm9v|`], expect: 'allowed by default?' },
    'another owner, and a list that cannot be read': {
      rules: [`${block}LUOwn=S-1-5-21-1-2-3-1002|LUAuth2_24=Zm9v|`],
      expect: 'allowed by default',
    },
    'a list in an unknown form': { rules: [`${block}LUAuth=whoever|`], expect: 'allowed by default?' },
  },
  'protocols and ports': {
    'any protocol': { rules: [block], query: { protocol: 'udp' }, expect: 'blocked by rule' },
    'the protocol': { rules: [`${block}Protocol=6|`], expect: 'blocked by rule' },
    'TCP blocked, asked for UDP': {
      rules: [`${block}Protocol=6|`],
      query: { protocol: 'udp' },
      expect: 'allowed by default',
    },
    'UDP blocked, asked for UDP': {
      rules: [`${block}Protocol=17|RPort=3389|`],
      query: { protocol: 'udp' },
      expect: 'blocked by rule',
    },
    'UDP blocked, asked for TCP': {
      rules: [`${block}Protocol=17|RPort=3389|`],
      expect: 'allowed by default',
    },
    'a protocol that is neither': {
      rules: [`${block}Protocol=58|ICMP6=128:*|`],
      expect: 'allowed by default',
    },
    'the port': { rules: [`${block}Protocol=6|RPort=3389|`], expect: 'blocked by rule' },
    'another port': { rules: [`${block}Protocol=6|RPort=3390|`], expect: 'allowed by default' },
    'one of several ports': {
      rules: [`${block}Protocol=6|RPort=80|RPort=3389|RPort=443|`],
      expect: 'blocked by rule',
    },
    'a port range': { rules: [`${block}Protocol=6|RPort2_10=3000-4000|`], expect: 'blocked by rule' },
    'the ends of a range belong to it': {
      rules: [`${block}Protocol=6|RPort2_10=3389-3390|`],
      expect: 'blocked by rule',
    },
    'just above a range': {
      rules: [`${block}Protocol=6|RPort2_10=3000-3388|`],
      expect: 'allowed by default',
    },
    'a port keyword': { rules: [`${block}Protocol=6|RPort2_10=IPTLSOut|`], expect: 'allowed by default?' },
    'all source ports': { rules: [`${block}Protocol=6|LPort2_10=1024-65535|`], expect: 'blocked by rule' },
    'a source port that is never taken': {
      rules: [`${block}Protocol=6|LPort=3389|`],
      expect: 'allowed by default',
    },
    'some of the source ports': {
      rules: [`${block}Protocol=6|LPort2_10=50000-50100|`],
      expect: 'allowed by default?',
    },
    'a service keyword as source port': {
      rules: [`${block}Protocol=6|LPort=RPC|`],
      expect: 'allowed by default',
    },
    'source ports that somebody moved': {
      rules: [`${block}Protocol=6|LPort2_10=10000-20000|`],
      query: { localPortRange: { first: 10_000, last: 20_000 } },
      expect: 'blocked by rule',
    },
  },
  'far addresses': {
    'the address': { rules: [`${block}RA4=192.0.2.10|`], expect: 'blocked by rule' },
    'another address': { rules: [`${block}RA4=192.0.2.11|`], expect: 'allowed by default' },
    'a subnet by prefix': { rules: [`${block}RA4=192.0.2.0/28|`], expect: 'blocked by rule' },
    'a subnet by mask': { rules: [`${block}RA4=192.0.0.0/255.255.0.0|`], expect: 'blocked by rule' },
    'beside a subnet': { rules: [`${block}RA4=192.0.2.16/28|`], expect: 'allowed by default' },
    'a subnet written with host bits': { rules: [`${block}RA4=192.0.2.99/24|`], expect: 'blocked by rule' },
    'a range': { rules: [`${block}RA4=192.0.1.255-192.0.2.10|`], expect: 'blocked by rule' },
    'below a range': { rules: [`${block}RA4=192.0.2.11-192.0.3.0|`], expect: 'allowed by default' },
    'one of several': { rules: [`${block}RA4=203.0.113.1|RA4=192.0.2.0/24|`], expect: 'blocked by rule' },
    'a rule with IPv4 only, asked for IPv6': {
      rules: [`${block}RA4=0.0.0.0/0|`],
      query: ipv6,
      expect: 'allowed by default',
    },
    'a rule with IPv6 only, asked for IPv4': { rules: [`${block}RA6=::/0|`], expect: 'allowed by default' },
    'an IPv6 prefix': { rules: [`${block}RA6=2001:db8:9::/48|`], query: ipv6, expect: 'blocked by rule' },
    'an IPv6 prefix inside a digit': {
      rules: [`${block}RA6=2001:db8:8::/47|`],
      query: ipv6,
      expect: 'blocked by rule',
    },
    'an IPv6 range': {
      rules: [`${block}RA6=2001:db8:9::1-2001:db8:9::ff|`],
      query: ipv6,
      expect: 'blocked by rule',
    },
    'IPv4 in IPv6 form': {
      rules: [`${block}RA4=192.0.2.10|`],
      query: { remoteAddress: '::ffff:192.0.2.10' },
      expect: 'blocked by rule',
    },
    'the local subnet, asked for elsewhere': {
      rules: [`${block}RA4=LocalSubnet|RA6=LocalSubnet|`],
      expect: 'allowed by default',
    },
    'the local subnet': {
      rules: [`${block}RA4=localsubnet|`],
      query: { remoteAddress: '198.51.100.20' },
      expect: 'blocked by rule',
    },
    'the local subnet in its newer form': {
      rules: [`${block}RA4=LocalSubnet4|`],
      query: { remoteAddress: '198.51.100.20' },
      expect: 'blocked by rule',
    },
    'the local subnet of the other family': {
      rules: [`${block}RA6=LocalSubnet|`],
      query: { remoteAddress: '198.51.100.20' },
      expect: 'allowed by default',
    },
    'a link-local address is on the local subnet': {
      rules: [`${block}RA6=LocalSubnet|`],
      query: { remoteAddress: 'fe80::1%12', localAddresses: ['fe80::2%12'] },
      expect: 'blocked by rule',
    },
    'the local subnet, when that is not known': {
      rules: [`${block}RA4=LocalSubnet|`],
      query: { surroundings: notKnown },
      expect: 'allowed by default?',
    },
    'the DNS servers': {
      rules: [`${block}RA4=DNS|`],
      query: { remoteAddress: '198.51.100.53' },
      expect: 'blocked by rule',
    },
    'the DHCP servers': { rules: [`${block}RA4=DHCP|`], expect: 'allowed by default' },
    'the WINS servers, of which there are none': {
      rules: [`${block}RA4=WINS|`],
      expect: 'allowed by default',
    },
    'the default gateway': {
      rules: [`${block}RA4=DefaultGateway|`],
      query: { remoteAddress: '198.51.100.1' },
      expect: 'blocked by rule',
    },
    'what counts as Internet is not known': {
      rules: [`${block}RA42=IntErnet|RA62=IntErnet|`],
      expect: 'allowed by default?',
    },
    'what counts as intranet is not known': {
      rules: [`${block}RA42=IntrAnet|`],
      expect: 'allowed by default?',
    },
    'the remote intranet, renderers, captive portal': {
      rules: [`${allow}RA42=RmtIntrAnet|RA42=Ply2Renders|RA42=CaptivePortal|`],
      profile: blocksByDefault,
      expect: 'blocked by default?',
    },
    'a known address beside an unknown keyword': {
      rules: [`${block}RA42=IntErnet|RA4=192.0.2.10|`],
      expect: 'blocked by rule',
    },
    'local-only mapping ignores the far end': {
      rules: [`${allow}Protocol=17|RPort=53|RA4=203.0.113.1|LOM=TRUE|`],
      query: { protocol: 'udp' },
      profile: blocksByDefault,
      expect: 'allowed by rule',
    },
    'local-only mapping means nothing in a block': {
      rules: [`${block}Protocol=17|RPort=53|LOM=TRUE|`],
      query: { protocol: 'udp' },
      expect: 'allowed by default',
    },
  },
  'near addresses and adapters': {
    'the source address': { rules: [`${block}LA4=198.51.100.7|`], expect: 'blocked by rule' },
    'another source address': { rules: [`${block}LA4=198.51.100.8|`], expect: 'allowed by default' },
    'one of two source addresses': {
      rules: [`${block}LA4=198.51.100.7|`],
      query: { localAddresses: ['198.51.100.7', '203.0.113.9'] },
      expect: 'allowed by default?',
    },
    'a source address of the other family does not count': {
      rules: [`${block}LA4=198.51.100.0/24|`],
      query: { localAddresses: ['198.51.100.7', '2001:db8:7::5'] },
      expect: 'blocked by rule',
    },
    'no source address known': {
      rules: [`${block}LA4=198.51.100.7|`],
      query: { localAddresses: [] },
      expect: 'allowed by default?',
    },
    'the adapter': {
      rules: [`${block}IF={0f0b9a3c-1111-2222-3333-444455556666}|`],
      expect: 'blocked by rule',
    },
    'the adapter given without braces': {
      rules: [`${block}IF={0f0b9a3c-1111-2222-3333-444455556666}|`],
      query: { interfaceIds: ['0f0b9a3c-1111-2222-3333-444455556666'] },
      expect: 'blocked by rule',
    },
    'another adapter': {
      rules: [`${block}IF={00000000-1111-2222-3333-444455556666}|`],
      expect: 'allowed by default',
    },
    'adapters not known': {
      rules: [`${block}IF={00000000-1111-2222-3333-444455556666}|`],
      query: { interfaceIds: notKnown },
      expect: 'allowed by default?',
    },
    'the kind of adapter': { rules: [`${block}IFType=Lan|`], expect: 'blocked by rule' },
    'another kind of adapter': {
      rules: [`${block}IFType=Wireless|IFType=RemoteAccess|`],
      expect: 'allowed by default',
    },
    'a VPN': {
      rules: [`${block}IFType=RemoteAccess|`],
      query: { interfaceTypes: ['remote-access'] },
      expect: 'blocked by rule',
    },
    'a kind that nobody described': { rules: [`${block}IFType=Satellite|`], expect: 'allowed by default?' },
    'one kind of two': {
      rules: [`${block}IFType=Lan|`],
      query: { interfaceTypes: ['lan', 'wireless'] },
      expect: 'allowed by default?',
    },
  },
  'other conditions': {
    'for Windows 8 and later': {
      rules: [`${block}Platform=2:6:2|Platform2=GTEQ|`],
      expect: 'blocked by rule',
    },
    'for Windows 7 only': { rules: [`${block}Platform=2:6:1|`], expect: 'allowed by default' },
    'for exactly an earlier version of the same number': {
      rules: [`${block}Platform=2:6:2|`],
      query: { windowsVersion: { major: 6, minor: 3 } },
      expect: 'allowed by default',
    },
    'for an earlier version of the same number and later ones': {
      rules: [`${block}Platform=2:6:2|Platform2=GTEQ|`],
      query: { windowsVersion: { major: 6, minor: 3 } },
      expect: 'blocked by rule',
    },
    'for a later Windows': {
      rules: [`${block}Platform=2:10:1|Platform2=GTEQ|`],
      expect: 'allowed by default',
    },
    'Windows version not known': {
      rules: [`${block}Platform=2:6:2|Platform2=GTEQ|`],
      query: { windowsVersion: notKnown },
      expect: 'allowed by default?',
    },
    'a network by name': { rules: [`${block}NNm=Q29udG9zbw==|`], expect: 'allowed by default?' },
    'a trust tuple': { rules: [`${block}TTK2_22=WFDDisplay|`], expect: 'allowed by default?' },
    'a field of the future': { rules: [`${block}Weather=Rain|`], expect: 'allowed by default?' },
    'an undecided block beside a block': {
      rules: [`${block}Weather=Rain|`, block],
      expect: 'blocked by rule',
    },
    'an undecided allow beside a block': {
      rules: [`${allow}Weather=Rain|`, block],
      expect: 'blocked by rule',
    },
    'an undecided allow against a default of block': {
      rules: [`${allow}Weather=Rain|`],
      profile: blocksByDefault,
      expect: 'blocked by default?',
    },
    'an undecided allow changes nothing where all is allowed': {
      rules: [`${allow}Weather=Rain|`],
      expect: 'allowed by default',
    },
    'an undecided rule that is not for this program': {
      rules: [`${block}Weather=Rain|App=C:\\other.exe|`],
      expect: 'allowed by default',
    },
    'edge traversal and the like mean nothing here': {
      rules: [
        `${block}Edge=TRUE|Defer=App|LSM=TRUE|PCross=TRUE|SkipVer=2.5|Desc=Text|EmbedCtxt=Group|Name=A rule|`,
      ],
      expect: 'blocked by rule',
    },
    'a damaged rule blocks nothing, and is told': {
      rules: [`${block}RA4=here|`],
      expect: 'allowed by default?',
    },
    'a damaged rule that is off has no say': {
      rules: ['Action=Block|Active=FALSE|Dir=Out|RA4=here|'],
      expect: 'allowed by default',
    },
    'a rule whose switch is damaged may be on': {
      rules: ['Action=Block|Active=maybe|Dir=Out|'],
      expect: 'allowed by default?',
    },
    'a rule that says twice whether it is on may be on': {
      rules: ['Action=Block|Active=TRUE|Dir=Out|Active=FALSE|'],
      expect: 'allowed by default?',
    },
    'a damaged inbound rule has no say': {
      rules: ['Action=Block|Active=TRUE|Dir=In|RA4=here|'],
      expect: 'allowed by default',
    },
    'a damaged rule for other addresses has no say': {
      rules: [`${block}RA4=203.0.113.1|RA6=::/0|Protocol=x|`],
      expect: 'allowed by default',
    },
    'addresses of which one is damaged leave nothing out': {
      rules: [`${block}RA4=203.0.113.1|RA4=here|`],
      expect: 'allowed by default?',
    },
    'an address in the field of the other family is damaged': {
      rules: [`${block}RA6=203.0.113.1|`],
      expect: 'allowed by default?',
    },
    'addresses whose field is spelled in another way': {
      rules: [`${block}RA4=203.0.113.1|ra4=192.0.2.10|`],
      expect: 'blocked by rule',
    },
    'a damaged rule for another program has no say': {
      rules: [`${block}App=C:\\other.exe|RA4=here|`],
      expect: 'allowed by default',
    },
    'a damaged rule for services, and one for a store app, have no say': {
      rules: [`${block}Svc=*|RA4=here|`, `${block}AppPkgId=S-1-15-2-1|RA4=here|`],
      expect: 'allowed by default',
    },
    'a rule that names two programs may be for either': {
      rules: [`${block}App=C:\\other.exe|${mstsc}`],
      expect: 'allowed by default?',
    },
    'a damaged rule for a program behind a variable may be for this one': {
      rules: [`${block}App=C:\\%Tool%|RA4=here|`, `${block}App=C:\\MSTSC~1.EXE|RA4=here|`],
      expect: 'allowed by default?',
    },
  },
};

const cases = Object.entries(tables).flatMap(([group, table]) =>
  Object.entries(table).map(([name, row]) => [`${group}: ${name}`, row] as const),
);

describe('decideOutbound', () => {
  it.each(cases)('%s', (_name, { rules = [], source = 'local', query, profile, expect: expected }) => {
    const records = rules.map((fields) => ({ source, text: `v2.31|${fields}` }));
    const { outcome, by, certain, rule } = ask(records, query, profile);
    expect(`${outcome} by ${by}${certain ? '' : '?'}`).toBe(expected);
    expect(rule === null).toBe(by !== 'rule');
  });

  it('knows nothing of a rule of a later version, whatever it says', () => {
    for (const field of ['Active=FALSE|', 'Svc=*|', 'App=C:\\other.exe|']) {
      const { outcome, certain } = ask([{ text: `v3.0|Action=Block|Dir=Out|${field}` }]);
      expect([outcome, certain]).toEqual(['allowed', false]);
    }
  });

  it('has a table of at least 80 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });
});
