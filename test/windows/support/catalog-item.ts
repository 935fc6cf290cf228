/** A PackedCatalogItem as Windows writes it: path in MAX_PATH bytes, then WSAPROTOCOL_INFOW. */
export function catalogItem(item: {
  path: string;
  entryId: number;
  name: string;
  chainLength?: number;
}): Buffer {
  const bytes = Buffer.alloc(888);
  bytes.write(item.path, 0, 'latin1');
  bytes.writeUInt32LE(item.entryId, 296);
  bytes.writeInt32LE(item.chainLength ?? 1, 300);
  bytes.write(item.name, 376, 'utf16le');
  return bytes;
}
