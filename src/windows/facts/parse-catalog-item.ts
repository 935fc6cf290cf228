export interface CatalogItem {
  /** As registered, with its variables. */
  readonly path: string;
  readonly entryId: number;
  readonly chainLength: number;
  readonly name: string;
}

/** The path is in the system's own code page, in MAX_PATH bytes; WSAPROTOCOL_INFOW of winsock2.h follows. */
const pathBytes = 260;
const info = { entryId: pathBytes + 36, chainLength: pathBytes + 40, name: pathBytes + 116 } as const;
const itemBytes = pathBytes + 628;
const longestChain = 7;

/** The value PackedCatalogItem; null when it is absent or not in the form that Windows writes. */
export function parseCatalogItem(data: Buffer | null): CatalogItem | null {
  if (data === null || data.length < itemBytes) return null;
  const path = zeroTerminated(data.toString('latin1', 0, pathBytes));
  const chainLength = data.readInt32LE(info.chainLength);
  if (path === '' || chainLength < 0 || chainLength > longestChain) return null;
  const name = zeroTerminated(data.toString('utf16le', info.name, itemBytes)).slice(0, 256);
  return { path, entryId: data.readUInt32LE(info.entryId), chainLength, name };
}

function zeroTerminated(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
