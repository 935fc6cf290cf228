import { z } from 'zod';
import { hexBytes } from '../limits.ts';
import { hostText, personal } from './personal.ts';

/** `HKCU\Software\Microsoft\Terminal Server Client\Servers`: certificates that this user chose to trust. */
export const pinnedCertificatesSchema = z.object({
  pins: z
    .array(
      z.object({
        host: hostText,
        /** CertHash: SHA-1 of the certificate; `damaged` when the value is not 20 bytes. */
        sha1Thumbprint: z.union([personal(hexBytes(20).length(40), 'thumbprint'), z.literal('damaged')]),
      }),
    )
    .max(1000),
});
export type PinnedCertificates = z.infer<typeof pinnedCertificatesSchema>;
