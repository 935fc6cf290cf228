import { z } from 'zod';
import { addressText, hostText, pathText } from './personal.ts';

/** This computer's own list of names; it goes before any name server. */
export const hostsFileSchema = z.object({
  path: pathText,
  /** DataBasePath of `Tcpip\Parameters` names another folder than Windows' own. */
  movedElsewhere: z.boolean(),
  entries: z
    .array(
      z.object({
        lineNumber: z.int().min(1).max(10_000_000),
        address: addressText,
        names: z.array(hostText).max(64),
      }),
    )
    .max(10_000),
  /** Entries beyond what this document holds, as in lists that block advertisements. */
  entriesLeftOut: z.int().min(0).max(10_000_000),
});
export type HostsFile = z.infer<typeof hostsFileSchema>;
