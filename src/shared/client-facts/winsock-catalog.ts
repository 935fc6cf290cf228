import { z } from 'zod';
import { shortText } from '../limits.ts';
import { pathText } from './personal.ts';

/** What is known of a provider's file: null when it could not be found out. */
const file = {
  /** As registered, with its variables. */
  path: pathText,
  exists: z.boolean().nullable(),
  /** Below the system folder, after expanding. */
  inSystemFolder: z.boolean(),
  signedByWindows: z.boolean().nullable(),
};

/** `HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters`, the 64-bit catalogs. */
export const winsockCatalogSchema = z.object({
  protocols: z
    .array(
      z.object({
        entryId: z.int().min(0).max(0xffffffff),
        name: shortText,
        ...file,
        /** Length of the protocol chain: 0 a layer, 1 a base provider, more a chain through layers. */
        chainLength: z.int().min(0).max(16),
      }),
    )
    .max(500),
  namespaces: z.array(z.object({ name: shortText, ...file, enabled: z.boolean() })).max(100),
  /** Num_Catalog_Entries64, which has to equal the number of entries; null when it is absent. */
  statedProtocols: z.int().min(0).max(0xffffffff).nullable(),
  /** Entries that are not in the form that Windows writes. */
  damagedEntries: z.int().min(0).max(100_000),
});
export type WinsockCatalog = z.infer<typeof winsockCatalogSchema>;
