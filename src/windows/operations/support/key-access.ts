/** SE_DACL_PROTECTED of SECURITY_DESCRIPTOR_CONTROL ([MS-DTYP] 2.4.6): nothing is taken over from above. */
const protectedFlag = 0x1000;
/** INHERITED_ACE of an entry's flags ([MS-DTYP] 2.4.4.1). */
const inheritedEntry = 0x10;

/**
 * Whether a self-relative security descriptor says only what the key above it says, so that a key made anew has the
 * same. One that is not understood counts as its own.
 */
export function isInherited(descriptor: Buffer): boolean {
  if (descriptor.length < 20 || (descriptor.readUInt16LE(2) & protectedFlag) !== 0) return false;
  const list = descriptor.readUInt32LE(16);
  if (list === 0 || list + 8 > descriptor.length) return false;
  const count = descriptor.readUInt16LE(list + 4);
  let at = list + 8;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 4 > descriptor.length || (descriptor.readUInt8(at + 1) & inheritedEntry) === 0) return false;
    at += descriptor.readUInt16LE(at + 2);
  }
  return true;
}
