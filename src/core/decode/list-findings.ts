import type { CodeCatalogue, CodeFamily, ListedCode } from './code-catalogue.ts';
import type { CodeFinding } from './decoded-error.ts';
import { describeUnlisted, toHex } from './number-form.ts';

/** The lists that can be meant in each place of a dialog, the likeliest first. */
const familiesByRole: Readonly<Record<CodeFinding['role'], readonly CodeFamily[]>> = {
  code: ['disconnect-reason', 'observed-disconnect-reason', 'gateway-reason', 'hresult', 'ntstatus'],
  'extended-code': ['extended-reason', 'server-error-info', 'gateway-reason', 'hresult', 'ntstatus'],
  other: ['disconnect-reason', 'gateway-reason', 'hresult', 'ntstatus'],
};

/** Where a main code is looked for next: `(code: 0x112f)` of a protocol error is the server's error information. */
const fallbackFamilies: readonly CodeFamily[] = ['server-error-info'];

/** Where any number of a text may belong that its own place does not explain; the order of a text is no proof. */
const familiesAnywhere: readonly CodeFamily[] = [
  ...familiesByRole.code,
  'extended-reason',
  'server-error-info',
];

/** For a number that came without a second one: logs also show these. */
const familiesAlone: readonly CodeFamily[] = [
  ...familiesAnywhere,
  'win32',
  'negotiation-failure',
  'rdstls-result',
  'early-authorization',
];

const overlapNote =
  'Extended codes from 0x100 on repeat the error information (ERRINFO) that the far computer itself sends, so this reason comes from there.';

const placeWords: Readonly<Record<'code' | 'extended-code', string>> = {
  code: 'main codes',
  'extended-code': 'extended codes',
};

/** Every list of `families` with this number; 0x8007xxxx stands for Win32 error xxxx ([MS-ERREF] 2.1.2). */
function listedIn(catalogue: CodeCatalogue, value: number, families: readonly CodeFamily[]): ListedCode[] {
  const listed = catalogue.listed(value);
  const inOrder = families.flatMap((family) => listed.filter((one) => one.family === family));
  const wrapped =
    value >>> 16 === 0x8007
      ? catalogue.listed(value & 0xffff).filter(({ family }) => family === 'win32')
      : [];
  return [...inOrder, ...wrapped];
}

/** The reading of one number in its role. `alone`: no second code came with it. */
export function findCode(
  catalogue: CodeCatalogue,
  value: number,
  role: CodeFinding['role'],
  alone: boolean,
): CodeFinding {
  const fallback = role === 'other' ? [] : fallbackFamilies;
  const inPlace = firstListed(catalogue, value, [familiesByRole[role], fallback]);
  const elsewhere = alone ? familiesAlone : familiesAnywhere;
  const listed = inPlace.length > 0 ? inPlace : listedIn(catalogue, value, elsewhere);
  const isElsewhere = inPlace.length === 0 && !alone;
  return { role, value, hex: toHex(value), listed, note: noteOn(value, role, listed, isElsewhere) };
}

function firstListed(
  catalogue: CodeCatalogue,
  value: number,
  attempts: readonly (readonly CodeFamily[])[],
): ListedCode[] {
  return (
    attempts.map((families) => listedIn(catalogue, value, families)).find(({ length }) => length > 0) ?? []
  );
}

function noteOn(
  value: number,
  role: CodeFinding['role'],
  listed: readonly ListedCode[],
  isElsewhere: boolean,
): string | null {
  if (listed.length === 0) return describeUnlisted(value, role);
  if (role === 'other') return null;
  if (isElsewhere)
    return `No list of ${placeWords[role]} has ${toHex(value)}, so it may stand in the wrong place.`;
  const isServerInfo = listed.some(({ family }) => family === 'server-error-info');
  return role === 'extended-code' && value >= 0x100 && isServerInfo ? overlapNote : null;
}

/** Everything else that a number standing alone may mean, without the server's copy of an extended reason. */
export function otherReadings(catalogue: CodeCatalogue, finding: CodeFinding): ListedCode[] {
  const readings = listedIn(catalogue, finding.value, familiesAlone);
  const hasReason = readings.some(({ family }) => family === 'extended-reason');
  return readings.filter(
    ({ family, entry }) =>
      !(hasReason && family === 'server-error-info') &&
      !finding.listed.some((taken) => taken.entry === entry),
  );
}

/** What a number means as the main code. */
export function mainReadings(catalogue: CodeCatalogue, value: number): ListedCode[] {
  return listedIn(catalogue, value, familiesByRole.code);
}
