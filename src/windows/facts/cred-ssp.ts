import type { CredSsp } from '../../shared/client-facts/cred-ssp.ts';
import { systemFolder } from '../native/system-library.ts';
import { fileVersionOrNull } from './file-versions.ts';
import { numberAtPath } from './registry-values.ts';

const parameters = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters`;

/** How this computer treats servers without the CredSSP update, and whether it has the update itself. */
export function readCredSsp(): CredSsp {
  return {
    allowEncryptionOracle: numberAtPath(parameters, 'AllowEncryptionOracle'),
    tspkgVersion: fileVersionOrNull(`${systemFolder()}\\tspkg.dll`),
  };
}
