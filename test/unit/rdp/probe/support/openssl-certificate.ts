import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpensslRecipe {
  /** What follows `-newkey`, such as `rsa:2048`. */
  readonly key: readonly string[];
  /** `-subj` of openssl; `/` is the empty name. */
  readonly subject: string;
  /** Lines of the extension section, and sections of their own behind it. */
  readonly extensions?: string;
  readonly options?: readonly string[];
}

export const ecKey = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] as const;

/** A self-signed certificate as the system's openssl makes it, in DER. */
export function opensslCertificate(recipe: OpensslRecipe): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-certificate-'));
  try {
    const configuration = join(folder, 'openssl.cnf');
    const extensions = recipe.extensions ?? 'basicConstraints = CA:false';
    writeFileSync(configuration, `[req]\ndistinguished_name = name\n[name]\n[extensions]\n${extensions}\n`);
    const output = join(folder, 'certificate.der');
    // prettier-ignore
    execFileSync('openssl', [
      'req', '-x509', '-config', configuration, '-extensions', 'extensions', '-subj', recipe.subject,
      '-newkey', ...recipe.key, '-nodes', '-keyout', join(folder, 'key.pem'), '-outform', 'DER', '-out', output,
      ...(recipe.options ?? []),
    ], { stdio: 'pipe' });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
