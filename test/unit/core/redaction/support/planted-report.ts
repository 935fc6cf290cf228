import type { Report } from '../../../../../src/shared/report.ts';
import { plantReport } from '../../../shared/support/plant-report.ts';

/** Reports with personal data in every string, in every notation in which it may stand there. */

const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

const sha1 = 'b1a5ed0c'.repeat(5);
const sha256 = 'c0ffee5a'.repeat(8);
const everyNotation = [
  'zeus-fin07',
  'ZEUS-FIN07',
  'zeus-fin07.hq.geheimfirma.de',
  'unseen17.hq.geheimfirma.de',
  'GEHEIMFIRMA\\brunhilde.muster',
  'brunhilde.muster@hq.geheimfirma.de',
  'C:\\Users\\brunhilde.muster\\Desktop\\x.rdp',
  '\\\\zeus-fin07\\Vorstandsakten\\x',
  '10.87.43.21',
  '10.87.43.21:3389',
  '10.87.43.0/24',
  '[2001:db8:4a3b:77:1f2e:3d4c:5b6a:7988]:3389',
  '2001:0DB8:4A3B:0077:1F2E:3D4C:5B6A:7988',
  '2001-db8-4a3b-77-1f2e-3d4c-5b6a-7988.ipv6-literal.net',
  '21.43.87.10.in-addr.arpa',
  '173484821', // 10.87.43.21 as one number
  '0x0a572b15',
  'ip-10-87-43-21',
  '3c-52-82-4e-7a-91',
  '3C:52:82:4E:7A:91',
  'S-1-5-21-3623811015-3361044348-30300820-1013',
  'S-1-12-1-3141592653-1234567890-2718281828-1999999999',
  sha1,
  sha1.toUpperCase(),
  (sha1.match(/../gu) ?? []).join(':'),
  sha256,
  'Brunhildes Notebook',
];

const texts: Readonly<Record<string, readonly string[]>> = {
  host: [
    'zeus-fin07.hq.geheimfirma.de',
    'ZEUS-FIN07',
    'TERMSRV/zeus-fin07',
    'zeus-fin07:3390',
    '10.87.43.21',
    '[2001:db8:4a3b:77:1f2e:3d4c:5b6a:7988]:3390',
    '*.hq.geheimfirma.de',
  ],
  domain: ['GEHEIMFIRMA', 'hq.geheimfirma.de'],
  user: [
    'GEHEIMFIRMA\\brunhilde.muster',
    'brunhilde.muster@hq.geheimfirma.de',
    'brunhilde.muster',
    'S-1-5-21-3623811015-3361044348-30300820-1013',
    'Brunhilde Muster',
  ],
  address: [
    '10.87.43.21',
    '2001:db8:4a3b:77:1f2e:3d4c:5b6a:7988',
    'fe80::3e52:82ff:fe4e:7a91%12',
    '::ffff:10.87.43.21',
    '93.184.77.12',
  ],
  path: [
    'C:\\Users\\brunhilde.muster\\AppData\\Local\\x.exe',
    '\\\\zeus-fin07\\Vorstandsakten\\x.dll',
    '%SystemRoot%\\system32\\x.dll',
    '/home/brunhilde.muster/x',
  ],
  text: ['Brunhildes Notebook', 'Block Brunhilde Muster', 'Vorstandsakten'],
  'certificate-name': [
    'zeus-fin07.hq.geheimfirma.de',
    'ZEUS-FIN07',
    '*.hq.geheimfirma.de',
    '10.87.43.21',
    'Geheimfirma Holding',
    'brunhilde.muster@hq.geheimfirma.de',
  ],
  'issuer-name': ['Geheimfirma Root CA', 'zeus-fin07.hq.geheimfirma.de', 'Kaspersky Geheimfirma Root'],
  'distinguished-name': [
    'CN=zeus-fin07.hq.geheimfirma.de,OU=Vorstand Nord,O=Geheimfirma Holding\\, KG,L=Musterstadt,C=DE',
    'E=brunhilde.muster@hq.geheimfirma.de,CN=Brunhilde Muster',
  ],
  thumbprint: [sha1, sha256],
  bytes: [hex('220 zeus-fin07.hq.geheimfirma.de ESMTP')],
  'firewall-rule': [
    'v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RA4=10.87.43.21|RA4=10.87.43.0/255.255.255.0|RA4=10.87.40.7-10.87.43.99|RA6=2001:db8:4a3b:77::/64|App=C:\\Users\\brunhilde.muster\\x.exe|LUAuth=O:LSD:(A;;CC;;;S-1-5-21-3623811015-3361044348-30300820-1013)|LUOwn=S-1-5-21-3623811015-3361044348-30300820-1013|Name=Block Brunhilde Muster|Desc=Brunhildes Notebook|EmbedCtxt=Vorstandsakten|zeus-fin07=GEHEIMFIRMA|',
  ],
  'event-value': [
    'zeus-fin07.hq.geheimfirma.de',
    'ZEUS-FIN07',
    'GEHEIMFIRMA',
    '10.87.43.21',
    'GEHEIMFIRMA\\brunhilde.muster',
    'TsSslStateHandshakeInProgress',
  ],
  sentence: [`It says: ${everyNotation.join(', ')}. “Brunhildes Notebook” and (zeus-fin07).`],
};
/** Fields without a mark, such as the version of a product: nothing personal belongs there, and it is planted all the same. */
const unmarked = [...everyNotation, everyNotation.join(' ')];

/** What must be nowhere afterwards, in lower case. */
export const needles: readonly string[] = [
  'zeus',
  'fin07',
  'geheimfirma',
  'brunhild',
  'muster',
  'vorstand',
  'notebook',
  'unseen17',
  '10.87.4',
  '10-87-4',
  '43.87.10',
  '173484821',
  '0a572b15',
  '93.184',
  '4a3b',
  '3d4c',
  '4e-7a',
  '4e:7a',
  '3623811015',
  '30300820',
  '3141592653',
  'b1a5ed0c',
  'b1:a5:ed',
  'c0ffee5a',
  hex('zeus'),
];

/** How many different reports there are: each string and each alternative of the schema comes up in one of them. */
export const plantings = 24;

export function plantedReport(planting: number): Report {
  return plantReport(planting, (kind) => {
    const found = kind === null ? unmarked : texts[kind];
    if (found === undefined) throw new Error(`Nothing to plant for ${String(kind)}.`);
    return found;
  });
}
