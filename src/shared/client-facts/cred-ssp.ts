import { z } from 'zod';
import { registryNumber } from './reading.ts';

export const credSspSchema = z.object({
  /** AllowEncryptionOracle: 0 force updated clients, 1 mitigated, 2 vulnerable. Read, never written. */
  allowEncryptionOracle: registryNumber,
  /** File version of `System32\tspkg.dll`, which tells the patch level; null when it is not known. */
  tspkgVersion: z.string().max(32).nullable(),
});
export type CredSsp = z.infer<typeof credSspSchema>;
