import { z } from 'zod';

/** Four numbers with dots, as the version resource has them. */
const fileVersion = z.string().max(32).nullable();

/** The programs that can connect; null: not installed. */
export const rdpClientSchema = z.object({
  /** `System32\mstsc.exe`. */
  mstscVersion: fileVersion,
  /** `System32\mstscax.dll`, which does the work. */
  mstscaxVersion: fileVersion,
  /** The store app “Windows App”. */
  windowsAppVersion: fileVersion,
  /** The earlier program for Azure Virtual Desktop, `msrdc.exe`. */
  msrdcVersion: fileVersion,
});
export type RdpClient = z.infer<typeof rdpClientSchema>;
