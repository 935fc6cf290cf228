import type { FirewallRuleRecord } from '../../../../../src/core/firewall/rule-record.ts';

/** Inbound for a program, outbound for a store app, and two that block: to many addresses, and for services. */
const shapes: readonly ((at: number) => string)[] = [
  (at) =>
    `v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=17|Profile=Public|App=C:\\Users\\Ann\\AppData\\Local\\App${at}\\app.exe|Name=App ${at}|Desc=App ${at}|`,
  (at) =>
    `v2.31|Action=Allow|Active=TRUE|Dir=Out|Profile=Domain|Profile=Private|Profile=Public|Name=@{App.${at}_x64__8wekyb3d8bbwe?ms-resource://App/title}|LUOwn=S-1-5-21-1-2-3-${at}|AppPkgId=S-1-15-2-${at}|EmbedCtxt=@{App}|Platform=2:6:2|Platform2=GTEQ|`,
  (at) =>
    `v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|RPort=443|RA4=10.${at % 256}.0.0/255.255.0.0|RA6=2001:db8:${(at % 65_536).toString(16)}::/48|RA4=172.16.0.1-172.16.${at % 256}.9|App=%SystemRoot%\\system32\\mstsc.exe|Name=Rule ${at}|`,
  (at) =>
    `v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|LA4=198.51.100.0/24|RA42=IntErnet|IFType=Wireless|Svc=*|Name=Service ${at}|`,
];

/** What a long-lived office computer collects: rules of programs and store apps, in both directions. */
export function manyRules(count: number): FirewallRuleRecord[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `{${at}}`,
    source: 'local',
    text: shapes[at % shapes.length]!(at),
  }));
}
