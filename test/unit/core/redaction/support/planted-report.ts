import type { z } from 'zod';
import { evidenceSchemas } from '../../../../../src/shared/evidence.ts';
import type { EvidencedCheckId } from '../../../../../src/shared/evidence.ts';
import { checkIds } from '../../../../../src/shared/ids.ts';
import { reportSchema } from '../../../../../src/shared/report.ts';
import type { Report } from '../../../../../src/shared/report.ts';

/**
 * Reports with personal data in every string that the schema leaves free, made by walking the schema itself, so that a
 * field that somebody adds tomorrow is planted too.
 */

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
  const counter = { value: planting };
  const report = plant(reportSchema.omit({ checks: true }), counter, null) as Omit<Report, 'checks'>;
  return reportSchema.parse({
    ...report,
    checks: checkIds.map((id) => ({
      ...(plant(
        reportSchema.shape.checks.element.omit({ evidence: true, id: true }),
        counter,
        null,
      ) as object),
      id,
      evidence: id in evidenceSchemas ? plant(evidenceSchemas[id as EvidencedCheckId], counter, null) : {},
    })),
  });
}

interface Counter {
  value: number;
}

/** A value that the schema accepts; alternatives and texts take turns. */
function plant(schema: z.ZodType, counter: Counter, outer: string | null): unknown {
  const mark = schema.meta()?.['redact'];
  const kind = typeof mark === 'string' ? mark : outer;
  const def = (schema as unknown as { def: Readonly<Record<string, unknown>> }).def;
  const inner = (name: string): z.ZodType => def[name] as z.ZodType;
  switch (def['type']) {
    case 'string':
      return plantText(schema, counter, kind);
    case 'optional':
    case 'nullable':
    case 'default':
      return plant(inner('innerType'), counter, kind);
    case 'array':
      return plantArray(schema, inner('element'), counter, kind);
    case 'object':
      return Object.fromEntries(
        Object.entries(def['shape'] as Readonly<Record<string, z.ZodType>>).map(([name, field]) => [
          name,
          plant(field, counter, kind),
        ]),
      );
    case 'record':
      return { SystemRoot: 'C:\\Windows', 'zeus-fin07': plant(inner('valueType'), counter, kind) };
    case 'union': {
      const options = def['options'] as readonly z.ZodType[];
      counter.value += 1;
      return plant(options[counter.value % options.length]!, counter, kind);
    }
    case 'number':
      return schema.safeParse(4).success ? 4 : schema.safeParse(0.5).success ? 0.5 : 64;
    case 'boolean':
      counter.value += 1;
      return counter.value % 2 === 0;
    case 'enum':
      return Object.values(def['entries'] as Readonly<Record<string, unknown>>)[0];
    case 'literal':
      return (def['values'] as readonly unknown[])[0];
    case 'null':
      return null;
    default:
      throw new Error(`The planting does not know ${String(def['type'])}.`);
  }
}

function plantArray(schema: z.ZodType, element: z.ZodType, counter: Counter, kind: string | null): unknown[] {
  const items: unknown[] = [];
  for (let count = 0; count < 4; count += 1) {
    const longer = [...items, plant(element, counter, kind)];
    if (!schema.safeParse(longer).success) break;
    items.push(longer.at(-1));
  }
  return items;
}

/** A text of the kind that the schema takes as a whole: half a name would hide from the search. */
function plantText(schema: z.ZodType, counter: Counter, kind: string | null): string {
  const candidates = kind === null ? unmarked : (texts[kind] ?? []);
  if (kind !== null && candidates.length === 0) throw new Error(`Nothing to plant for ${kind}.`);
  counter.value += 1;
  const start = counter.value % Math.max(1, candidates.length);
  const fitting = [...candidates.slice(start), ...candidates.slice(0, start)].find(
    (text) => schema.safeParse(text).success,
  );
  if (fitting !== undefined) return fitting;
  const fallback = ['2026-11-21T08:00:00.000Z', '', 'aa'].find((text) => schema.safeParse(text).success);
  if (fallback === undefined) throw new Error('The planting has no text for a field.');
  return fallback;
}
