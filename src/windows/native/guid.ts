/**
 * The memory form of a GUID ([MS-DTYP] 2.3.4.2): its first three parts are numbers in little-endian order.
 * @param text such as `{E2B3C97F-6AE1-41AC-817A-F6F92166D7DD}`
 */
export function guidBytes(text: string): Buffer {
  const [a = '', b = '', c = '', d = '', e = ''] = text.replaceAll(/[{}]/gu, '').split('-');
  const swapped = [a, b, c].map((part) => Buffer.from(part, 'hex').reverse());
  return Buffer.concat([...swapped, Buffer.from(d + e, 'hex')]);
}
