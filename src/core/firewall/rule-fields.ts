import { bareGuid } from './guid.ts';
import { parseIpRange } from './ip-address.ts';
import type { RuleDraft } from './rule-draft.ts';
import { addressKeywords } from './rule.ts';
import type { AddressCondition, AddressKeyword, PortCondition } from './rule.ts';

/** Takes one value into the draft. False: the value is not one that the grammar allows here. */
type ReadField = (draft: RuleDraft, value: string) => boolean;

interface FieldDefinition {
  /** May stand once only. */
  readonly single: boolean;
  /** Makes sense for TCP and UDP only, and only after the protocol was named. */
  readonly needsPorts: boolean;
  readonly read: ReadField;
}

const single = (read: ReadField): FieldDefinition => ({ single: true, needsPorts: false, read });
const repeated = (read: ReadField): FieldDefinition => ({ single: false, needsPorts: false, read });
const ports = (read: ReadField): FieldDefinition => ({ single: false, needsPorts: true, read });

/** Sets no condition on an outbound connection by TCP or UDP. */
const irrelevant = repeated(() => true);

function readWord<Word extends string>(
  words: Readonly<Record<string, Word>>,
  keep: (draft: RuleDraft, word: Word) => void,
): ReadField {
  const known = new Map(Object.entries<Word>(words));
  return (draft, value) => {
    const word = known.get(value.toLowerCase());
    if (word === undefined) return false;
    keep(draft, word);
    return true;
  };
}

const readFlag = (keep: (draft: RuleDraft, isSet: boolean) => void): ReadField =>
  readWord({ true: 'yes', false: 'no' }, (draft, word) => keep(draft, word === 'yes'));

function readText(maxCharacters: number, keep: (draft: RuleDraft, text: string) => void): ReadField {
  return (draft, value) => {
    if (value === '' || value.length >= maxCharacters) return false;
    keep(draft, value);
    return true;
  };
}

function readPorts(list: (draft: RuleDraft) => PortCondition[]): ReadField {
  return (draft, value) => {
    const numbers = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/u.exec(value)?.groups;
    if (numbers === undefined) {
      if (!/^[a-z][\w-]*$/iu.test(value)) return false;
      list(draft).push({ keyword: value });
      return true;
    }
    const first = Number(numbers['first']);
    const last = Number(numbers['last'] ?? numbers['first']);
    if (last > 65_535 || last < first || last === 0) return false;
    list(draft).push({ first, last });
    return true;
  };
}

function readAddress(
  family: 4 | 6,
  keywords: ReadonlyMap<string, AddressKeyword>,
  list: (draft: RuleDraft) => AddressCondition[],
): ReadField {
  return (draft, value) => {
    const keyword = keywords.get(value.toLowerCase());
    const condition = keyword === undefined ? parseIpRange(value) : { family, keyword };
    if (condition?.family !== family) return false;
    list(draft).push(condition);
    return true;
  };
}

const readProtocol: ReadField = (draft, value) => {
  if (!/^\d{1,3}$/u.test(value) || Number(value) > 255) return false;
  draft.protocol = Number(value);
  return true;
};

const readPlatform: ReadField = (draft, value) => {
  const [type, major, minor, ...rest] = value
    .split(':')
    .map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : 256));
  if (type === undefined || major === undefined || minor === undefined || rest.length > 0) return false;
  if (type > 7 || major > 255 || minor > 255) return false;
  draft.platforms.push({ type, major, minor, orLater: false });
  return true;
};

const readSecurity = single(
  readWord(
    {
      authenticate: 'ipsec',
      authenticateencrypt: 'ipsec',
      'an-noencap': 'ipsec',
      'ane-nego': 'ipsec',
    },
    (draft) => {
      draft.needsIpsec = true;
    },
  ),
);

const readInterface: ReadField = (draft, value) => {
  if (!/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/iu.test(value)) return false;
  draft.interfaceIds.push(bareGuid(value));
  return true;
};

const readInterfaceType: ReadField = (draft, value) => draft.interfaceTypes.push(value.toLowerCase()) > 0;
const remoteKeywords = new Map(Object.entries<AddressKeyword>(addressKeywords));
/** [MS-FASP] 2.2.37: the keywords of local addresses must be 0. */
const noKeywords: ReadonlyMap<string, AddressKeyword> = new Map();
const remoteAddress4 = repeated(readAddress(4, remoteKeywords, (draft) => draft.remoteAddresses));
const remoteAddress6 = repeated(readAddress(6, remoteKeywords, (draft) => draft.remoteAddresses));
const localPorts = ports(readPorts((draft) => draft.localPorts));
const remotePorts = ports(readPorts((draft) => draft.remotePorts));
const storeApp = single(
  readText(10_000, (draft) => {
    draft.forStoreApp = true;
  }),
);
const listedPeers = single(
  readText(10_000, (draft) => {
    draft.forListedPeers = true;
  }),
);
const trustTuple = repeated((draft) => (draft.hasTrustTuples = true));

/**
 * Every field of [MS-GPFAS] 2.2.2.19 and those that Windows has added since, by its name in lower case. Fields
 * with a version in their name (`RPort2_10`) carry values that older versions would not understand.
 */
const ruleFields: ReadonlyMap<string, FieldDefinition> = new Map([
  [
    'action',
    single(
      readWord({ allow: 'allow', block: 'block', bypass: 'bypass' }, (draft, action) => {
        draft.action = action;
        draft.overridesBlocks ||= action === 'bypass';
      }),
    ),
  ],
  [
    'dir',
    single(
      readWord({ in: 'in', out: 'out' }, (draft, direction) => {
        draft.direction = direction;
      }),
    ),
  ],
  [
    'active',
    single(
      readFlag((draft, isSet) => {
        draft.active = isSet;
      }),
    ),
  ],
  [
    'profile',
    repeated(
      readWord({ domain: 'domain', private: 'private', public: 'public' }, (draft, profile) => {
        draft.profiles.push(profile);
      }),
    ),
  ],
  ['protocol', single(readProtocol)],
  ['lport', localPorts],
  ['rport', remotePorts],
  ['security', readSecurity],
  ['security2', readSecurity],
  ['security2_9', readSecurity],
  ['if', repeated(readInterface)],
  ['iftype', repeated(readInterfaceType)],
  [
    'app',
    single(
      readText(260, (draft, text) => {
        draft.program = text;
      }),
    ),
  ],
  [
    'svc',
    single(
      readText(260, (draft, text) => {
        draft.service = text;
      }),
    ),
  ],
  ['la4', repeated(readAddress(4, noKeywords, (draft) => draft.localAddresses))],
  ['la6', repeated(readAddress(6, noKeywords, (draft) => draft.localAddresses))],
  ['ra4', remoteAddress4],
  ['ra6', remoteAddress6],
  // As `versionedFields` has them too, but these two are in every other rule.
  ['ra42', remoteAddress4],
  ['ra62', remoteAddress6],
  [
    'name',
    single((draft, value) => {
      draft.name = value === '' ? null : value;
      return true;
    }),
  ],
  ['desc', irrelevant],
  ['embedctxt', irrelevant],
  ['edge', irrelevant],
  ['defer', irrelevant],
  ['lsm', irrelevant],
  ['pcross', irrelevant],
  ['icmp4', irrelevant],
  ['icmp6', irrelevant],
  ['skipver', irrelevant],
  ['platform', repeated(readPlatform)],
  [
    'platform2',
    single((draft, value) => {
      const last = draft.platforms.at(-1);
      if (last === undefined || value.toLowerCase() !== 'gteq') return false;
      last.orLater = true;
      return true;
    }),
  ],
  ['rmauth', listedPeers],
  ['ruauth', listedPeers],
  [
    'authbypassout',
    single(
      readFlag((draft, isSet) => {
        draft.overridesBlocks ||= isSet;
      }),
    ),
  ],
  [
    'lom',
    single(
      readFlag((draft, isSet) => {
        draft.ignoresRemoteEnd = isSet;
      }),
    ),
  ],
  [
    'luauth',
    single(
      readText(10_000, (draft, sddl) => {
        draft.localUsers = { sddl };
      }),
    ),
  ],
  [
    'luauth2_24',
    single(
      readText(16_384, (draft) => {
        draft.localUsers = 'unreadable';
      }),
    ),
  ],
  [
    'luown',
    single(
      readText(10_000, (draft, sid) => {
        draft.owner = sid;
      }),
    ),
  ],
  ['apppkgid', storeApp],
  ['pfn', storeApp],
  ['ttk', trustTuple],
  ['nnm', single((draft) => (draft.hasNetworkNames = true))],
]);

/** The same fields under the names they carry for values of a later version: `LPort2_20`, `RA42`, `TTK2_27`. */
const versionedFields: readonly (readonly [RegExp, FieldDefinition])[] = [
  [/^lport2_\d+$/u, localPorts],
  [/^rport2_\d+$/u, remotePorts],
  [/^ra4\d$/u, remoteAddress4],
  [/^ra6\d$/u, remoteAddress6],
  [/^ttk2_\d+$/u, trustTuple],
];

/** `lowerName`: as it stands in the rule, in lower case. null for a field that nobody has described. */
export function findRuleField(lowerName: string): FieldDefinition | null {
  const plain = ruleFields.get(lowerName);
  return plain ?? versionedFields.find(([pattern]) => pattern.test(lowerName))?.[1] ?? null;
}
