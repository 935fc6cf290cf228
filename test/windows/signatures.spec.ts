import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import * as platforms from '../../scripts/executable/platforms.ts';
import type { Report } from '../../src/shared/report.ts';
import { catalogItem } from './support/catalog-item.ts';
import { reportFrom, valueOf } from './support/client-facts.ts';
import { root } from './support/paths.ts';
import { byWindows, sign } from './support/signed-file.ts';
import type { Signing } from './support/signed-file.ts';
import type { WinePrefix } from './support/wine-prefix.ts';
import { describeWindows, useWindows } from './support/windows-suite.ts';
import { makeWindows11, winsock } from './support/windows-11.ts';

const entry = (number: number): string =>
  `${winsock}\\Protocol_Catalog9\\Catalog_Entries64\\${String(number).padStart(12, '0')}`;

/** Registers providers, by the paths of their files. */
async function registerProviders(prefix: WinePrefix, paths: readonly string[]): Promise<void> {
  const entries = paths.map((path, index) => {
    const item = catalogItem({ path, entryId: 2000 + index, name: `Provider ${index}` });
    return [entry(index + 1), { PackedCatalogItem: item }] as const;
  });
  await prefix.seedRegistry(Object.fromEntries(entries));
}

/** What is known of a provider's signature, by its path. */
function signatureOf(report: Report, path: string): unknown {
  const { protocols } = valueOf(report, 'winsockCatalog');
  const provider = protocols.find((one) => one.path === path);
  return { signature: provider?.signature, signedByWindows: provider?.signedByWindows };
}

describeWindows('the signature of a network provider', () => {
  const windows = useWindows();
  let report: Report;

  const vendor: Signing = {
    how: 'embedded',
    root: 'other',
    signer: 'Contoso Ünïcode 東京',
    forWindows: false,
  };
  const files: Readonly<Record<string, Signing | null>> = {
    'windows/system32/listed.dll': byWindows,
    'windows/system32/listed-before-2012.dll': { ...byWindows, how: 'old-catalog' },
    'windows/system32/signed.dll': { ...byWindows, how: 'embedded' },
    'windows/system32/nobody.dll': null,
    'windows/system32/altered.dll': { ...byWindows, how: 'altered' },
    'windows/system32/untrusted.dll': { ...byWindows, how: 'untrusted' },
    'windows/system32/broken.dll': { ...byWindows, how: 'broken' },
    'windows/system32/other-root.dll': { ...byWindows, root: 'other' },
    'windows/system32/no-component.dll': { ...byWindows, signer: 'Microsoft Corporation', forWindows: false },
    'vendor/lsp.dll': vendor,
  };
  const pathOf = (file: string): string => `C:\\${file.replaceAll('/', '\\')}`;
  const signed = (kind: string, byWindows: boolean, signer: string | null): unknown => ({
    signature: { state: 'read', value: { kind, byWindows, signer } },
    signedByWindows: byWindows,
  });

  beforeAll(async () => {
    const { prefix } = windows;
    await makeWindows11(prefix);
    for (const [file, signing] of Object.entries(files)) {
      prefix.writeFile(file, 'a library');
      if (signing !== null) sign(prefix, file, signing);
    }
    await registerProviders(prefix, [
      ...Object.keys(files).map(pathOf),
      String.raw`\\server\share\lsp.dll`,
      String.raw`C:\gone.dll`,
    ]);
    report = await reportFrom(windows);
  });

  it.each([
    ['windows/system32/listed.dll', signed('catalog', true, 'Microsoft Windows')],
    ['windows/system32/listed-before-2012.dll', signed('catalog', true, 'Microsoft Windows')],
    ['windows/system32/signed.dll', signed('embedded', true, 'Microsoft Windows')],
    ['windows/system32/nobody.dll', signed('unsigned', false, null)],
    ['windows/system32/altered.dll', signed('altered', false, null)],
    ['windows/system32/untrusted.dll', signed('not-trusted', false, null)],
    ['windows/system32/other-root.dll', signed('catalog', false, 'Microsoft Windows')],
    ['windows/system32/no-component.dll', signed('catalog', false, 'Microsoft Corporation')],
    ['vendor/lsp.dll', signed('embedded', false, vendor.signer)],
  ])('of %s is read', (file, expected) => {
    expect(signatureOf(report, pathOf(file))).toEqual(expected);
  });

  it('is not known where Windows could not find out, with its code', () => {
    expect(signatureOf(report, pathOf('windows/system32/broken.dll'))).toEqual({
      signature: { state: 'error', reason: 'unsupported', code: 0x80090020 },
      signedByWindows: null,
    });
  });

  it('is not asked for a file of the network, nor for one that is missing', () => {
    const { protocols } = valueOf(report, 'winsockCatalog');
    const missing = protocols.filter(({ exists }) => exists === false);
    expect(missing.map(({ path }) => path).toSorted()).toEqual([
      String.raw`C:\gone.dll`,
      String.raw`\\server\share\lsp.dll`,
    ]);
    expect(missing.map(({ signature }) => signature)).toEqual([undefined, undefined]);
  });

  it('leaves nothing open', () => {
    expect(readFileSync(windows.prefix.path('signatures-open.txt'), 'utf8')).toBe('0');
  });

  it('makes a file of the system’s folder foreign when it is not one of Windows', () => {
    const check = report.checks.find(({ id }) => id === 'winsock-catalog');
    // Files are missing as well, and nothing answers on the port.
    expect(check?.status).toBe('failed');
    const { foreignProviders } = check?.evidence as {
      foreignProviders: { path: string; signature: string; signer: string | null }[];
    };
    expect(foreignProviders).toContainEqual({
      name: 'Provider 9',
      path: pathOf('vendor/lsp.dll'),
      signature: 'embedded',
      signer: vendor.signer,
    });
    expect(foreignProviders.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['nobody', 'altered', 'untrusted', 'other-root', 'no-component'].map((name) =>
          pathOf(`windows/system32/${name}.dll`),
        ),
      ),
    );
    for (const name of ['listed', 'listed-before-2012', 'signed', 'broken'])
      expect(foreignProviders.map(({ path }) => path)).not.toContain(pathOf(`windows/system32/${name}.dll`));
  });
});

/** A real signature of a real program, by what Wine itself has of wintrust. */
describeWindows('the signature of a network provider by Wine’s own means', () => {
  const windows = useWindows();
  const node = join(root, '.cache/executable/win-x64', platforms.windows.node);

  it('names who signed a program, and does not know about one that no catalogue can be asked for', async () => {
    const { prefix } = windows;
    await makeWindows11(prefix, { signed: false });
    prefix.writeFile('vendor/unsigned.dll', 'a library');
    linkSync(node, prefix.path('vendor/node.exe'));
    await registerProviders(prefix, [String.raw`C:\vendor\node.exe`, String.raw`C:\vendor\unsigned.dll`]);
    const report = await reportFrom(windows);
    expect(signatureOf(report, String.raw`C:\vendor\node.exe`)).toEqual({
      signature: {
        state: 'read',
        value: { kind: 'embedded', byWindows: false, signer: 'OpenJS Foundation' },
      },
      signedByWindows: false,
    });
    expect(signatureOf(report, String.raw`C:\vendor\unsigned.dll`)).toMatchObject({
      signature: { state: 'error' },
      signedByWindows: null,
    });
  });
});
