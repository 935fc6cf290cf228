import type { IpAddress } from '../firewall/ip-address.ts';

/** The usual notation: four numbers, or the shortest form of RFC 5952. */
export function writeIpAddress({ family, hex }: IpAddress): string {
  if (family === 4) return bytesOf(hex).join('.');
  const groups = hex.replace(/.{4}(?!$)/gu, '$&:');
  // The URL parser knows the shortest form, so there is no second one here.
  return new URL(`http://[${groups}]/`).hostname.slice(1, -1);
}

/** Forms in which programs write a known address, all in lower case. */
export function notationsOf({ family, hex }: IpAddress): readonly { form: AddressForm; text: string }[] {
  return addressForms.map((form) => ({ form, text: writeForm({ family, hex }, form) }));
}

export const addressForms = ['usual', 'number', 'hex-number', 'hex', 'hyphens', 'literal'] as const;
export type AddressForm = (typeof addressForms)[number];

export function writeForm({ family, hex }: IpAddress, form: AddressForm): string {
  switch (form) {
    case 'usual':
      return writeIpAddress({ family, hex });
    case 'number':
      return BigInt(`0x${hex}`).toString();
    case 'hex-number':
      return `0x${hex}`;
    case 'hex':
      return hex;
    case 'hyphens':
      return family === 4 ? bytesOf(hex).join('-') : hex.replace(/.{4}(?!$)/gu, '$&-');
    case 'literal':
      // Windows' own way to write IPv6 where a colon may not stand.
      return `${writeIpAddress({ family, hex }).replaceAll(':', '-')}.ipv6-literal.net`;
  }
}

/** The name below which reverse lookups ask (RFC 1035, 3.5; RFC 3596, 2.5). */
export function writeReverseName({ family, hex }: IpAddress): string {
  return family === 4
    ? `${bytesOf(hex).toReversed().join('.')}.in-addr.arpa`
    : `${Array.from(hex).toReversed().join('.')}.ip6.arpa`;
}

export function readReverseName(text: string): IpAddress | null {
  const ipv4 = /^(?<bytes>\d{1,3}(?:\.\d{1,3}){3})\.in-addr\.arpa$/iu.exec(text)?.groups?.['bytes'];
  if (ipv4 !== undefined) {
    const bytes = ipv4.split('.').map(Number).toReversed();
    return bytes.every((byte) => byte < 256)
      ? { family: 4, hex: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') }
      : null;
  }
  const ipv6 = /^(?<digits>[\da-f](?:\.[\da-f]){31})\.ip6\.arpa$/iu.exec(text)?.groups?.['digits'];
  return ipv6 === undefined ? null : { family: 6, hex: ipv6.toLowerCase().split('.').toReversed().join('') };
}

function bytesOf(hex: string): number[] {
  return [0, 2, 4, 6].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
