import { parseIpAddress, parseIpRange } from '../firewall/ip-address.ts';
import type { IpAddress } from '../firewall/ip-address.ts';
import {
  notationsOf,
  readReverseName,
  writeForm,
  writeIpAddress,
  writeReverseName,
} from './address-notation.ts';
import type { AddressForm } from './address-notation.ts';
import { growAddressTree } from './address-tree.ts';
import { rangesOf } from './range-parts.ts';

/** Replacements of addresses, in every notation. What is no address comes back as null. */
export interface AddressBook {
  /** One address with its zone; the zone of a link is kept only where it is a number. */
  replace(text: string): string | null;
  /** An address, `a-b`, `a/bits` or `a/mask`, as one or several of these that cover the same subnets. */
  replaceRange(text: string): readonly string[] | null;
  /** Names of reverse lookups, of any address. */
  replaceReverseName(text: string): string | null;
  /** Notations that look like other things, so only of addresses that were replaced before. */
  replaceKnown(text: string): string | null;
}

export function openAddressBook(random: () => number): AddressBook {
  const tree = growAddressTree(random);
  const known = new Map<string, { readonly address: IpAddress; readonly form: AddressForm }>();

  const substitute = (address: IpAddress): IpAddress => {
    const other = tree.replace(address);
    if (other.hex === address.hex) return other;
    for (const { form, text } of notationsOf(address)) known.set(text, { address: other, form });
    return other;
  };

  return {
    replace(text) {
      const address = parseIpAddress(text);
      if (address === null) return null;
      const [bare = '', zone] = text.split('%', 2);
      const written = writeIpAddress(substitute(address));
      const isMapped = address.family === 4 && bare.includes(':');
      const own = isMapped ? `::ffff:${written}` : written;
      return zone === undefined ? own : `${own}%${/^\d+$/u.test(zone) ? zone : 'zone'}`;
    },
    replaceRange(text) {
      const single = this.replace(text);
      if (single !== null) return [single];
      const range = parseIpRange(text);
      return range === null ? null : rangesOf(range).map((part) => writePart(part, substitute));
    },
    replaceReverseName(text) {
      const address = readReverseName(text);
      return address === null ? null : writeReverseName(substitute(address));
    },
    replaceKnown(text) {
      const found = known.get(text.toLowerCase());
      return found === undefined ? null : writeForm(found.address, found.form);
    },
  };
}

type Part = ReturnType<typeof rangesOf>[number];

function writePart(part: Part, substitute: (address: IpAddress) => IpAddress): string {
  const { family } = part;
  const first = substitute({ family, hex: part.first });
  if (part.kind === 'subnet') {
    const whole = part.prefixLength / 4;
    const kept = first.hex.slice(0, Math.ceil(whole));
    const digits = family === 4 ? 8 : 32;
    // The bits behind the prefix mean nothing; zeros say so.
    const rest = part.prefixLength % 4;
    const network =
      rest === 0
        ? kept
        : kept.slice(0, -1) + (Number.parseInt(kept.slice(-1), 16) & ~(0xf >> rest) & 0xf).toString(16);
    return `${writeIpAddress({ family, hex: network.padEnd(digits, '0') })}/${part.prefixLength}`;
  }
  const last = substitute({ family, hex: part.last });
  return `${writeIpAddress(first)}-${writeIpAddress(last)}`;
}
