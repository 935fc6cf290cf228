import { readFileSync } from 'node:fs';
import { ecKey, opensslCertificate } from '../../unit/rdp/probe/support/openssl-certificate.ts';
import { compileDouble } from './compile-double.ts';
import type { WinePrefix } from './wine-prefix.ts';

/** Windows System Component Verification, and Code Signing. */
const componentOfWindows = 'extendedKeyUsage = 1.3.6.1.4.1.311.10.3.6, codeSigning';

export interface Signing {
  /** As the double of wintrust takes it. */
  readonly how: 'embedded' | 'catalog' | 'old-catalog' | 'altered' | 'untrusted' | 'broken';
  readonly root: 'microsoft' | 'other';
  /** Common name of the signer. */
  readonly signer: string;
  /** Whether the certificate is one for parts of Windows. */
  readonly forWindows: boolean;
}

export const byWindows: Signing = {
  how: 'catalog',
  root: 'microsoft',
  signer: 'Microsoft Windows',
  forWindows: true,
};

/** Puts the double of wintrust into a prefix; nothing is signed then but what {@link sign} signs. */
export function useSignatures(prefix: WinePrefix): void {
  prefix.writeFile('windows/system32/wintrust.dll', readFileSync(compileDouble('wintrust')));
}

const certificates = new Map<string, Buffer>();

/** Signs a file of drive C, by its path. */
export function sign(prefix: WinePrefix, path: string, { how, root, signer, forWindows }: Signing): void {
  prefix.writeFile(`${path}.signature`, `${how} ${root}`);
  prefix.writeFile(`${path}.signer`, certificateOf(signer, forWindows));
}

/** Each is made once: openssl is a program of its own. */
function certificateOf(signer: string, forWindows: boolean): Buffer {
  const key = JSON.stringify([signer, forWindows]);
  const made =
    certificates.get(key) ??
    opensslCertificate({
      key: ecKey,
      subject: `/O=Signer/CN=${signer}`,
      extensions: forWindows ? componentOfWindows : 'extendedKeyUsage = codeSigning',
      options: ['-utf8'],
    });
  certificates.set(key, made);
  return made;
}
