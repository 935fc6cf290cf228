import { z } from 'zod';
import { shortText } from '../limits.ts';
import { pathText } from './personal.ts';
import { reading } from './reading.ts';

/** By whom a file was signed. */
export const fileSignatureSchema = z.object({
  /**
   * `embedded` in the file, or by a `catalog` of this computer that lists it; `unsigned`: neither. `altered`: the file
   * is not what was signed. `not-trusted`: signed, and nobody whom this computer trusts vouches for it.
   */
  kind: z.enum(['embedded', 'catalog', 'unsigned', 'altered', 'not-trusted']),
  /** It is a component of Windows. */
  byWindows: z.boolean(),
  /** Whom the certificate names; null without one. */
  signer: shortText.nullable(),
});
export type FileSignature = z.infer<typeof fileSignatureSchema>;

/** What is known of a provider's file: null when it could not be found out. */
const file = {
  /** As registered, with its variables. */
  path: pathText,
  exists: z.boolean().nullable(),
  /** Below the system folder, after expanding. */
  inSystemFolder: z.boolean(),
  signedByWindows: z.boolean().nullable(),
  /** Absent where it was recorded before this program read signatures, and for a file that does not exist. */
  signature: reading(fileSignatureSchema).exactOptional(),
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
