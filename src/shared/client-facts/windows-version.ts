import { z } from 'zod';
import { shortText } from '../limits.ts';

/** `HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`. */
export const windowsVersionSchema = z.object({
  /** ProductName; still says “Windows 10” on Windows 11. */
  productName: shortText,
  /** EditionID, such as `Professional` or `ServerStandard`. */
  edition: shortText.nullable(),
  /** DisplayVersion, such as `24H2`. */
  displayVersion: z.string().max(32).nullable(),
  major: z.int().min(0).max(255),
  minor: z.int().min(0).max(255),
  build: z.int().min(0).max(0xffff_ffff),
  /** UBR, the number after the dot of the build; null when the registry has none. */
  revision: z.int().min(0).max(0xffff_ffff).nullable(),
  isServer: z.boolean(),
  /** Of the processor that Windows was built for. */
  architecture: z.enum(['x64', 'arm64', 'x86', 'other']),
});
export type WindowsVersion = z.infer<typeof windowsVersionSchema>;
