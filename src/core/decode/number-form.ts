/** `0x904`, `0x8009030C`: as dialogs write codes, with capital digits. */
export function toHex(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** Facilities of [MS-ERREF] 2.1.1 that Remote Desktop meets, by the part of Windows they stand for. */
const facilities: Readonly<Record<number, string>> = {
  4: 'a component of Windows with numbers of its own',
  7: 'Win32',
  8: 'Windows itself',
  9: 'the security provider (TLS, Kerberos, NTLM)',
  11: 'the certificate services',
};

/** What the last byte of the main codes has in common. Read off the public list; Microsoft documents no such rule. */
const lastByteGroups: Readonly<Record<number, string>> = {
  4: 'the network connection',
  6: 'encryption, security data or memory',
  7: 'sign-in',
  8: 'addresses, timers, licensing or the client itself',
};

/**
 * What the form of a number says when no list has it, as sentences for a person ([MS-ERREF] 2.1 for HRESULT,
 * 2.3 for NTSTATUS). Says where it is a pattern and no documentation.
 */
export function describeUnlisted(value: number, role: 'code' | 'extended-code' | 'other'): string {
  const hex = toHex(value);
  if (value >= 0xc0000000 && value < 0xd0000000) {
    return `${hex} has the form of an error status of Windows (NTSTATUS). Microsoft's list of NTSTATUS values may have it.`;
  }
  if (value >= 0x80000000 && value < 0x90000000) {
    const facility = (value >>> 16) & 0x7ff;
    const part = facilities[facility] ?? `facility ${facility}`;
    return `${hex} has the form of an error result of Windows (HRESULT): number ${value & 0xffff} of ${part}.`;
  }
  if (value >= 0x3000000 && value <= 0x30000ff) {
    return `${hex} lies among the numbers that the client uses for a Remote Desktop gateway, so the gateway is the place to look.`;
  }
  if (role === 'extended-code' && value >= 0x1000 && value <= 0x7fff) {
    return `${hex} lies in the range set aside for errors of the Remote Desktop protocol. The event log of the far computer may say more.`;
  }
  const group = role === 'code' && value > 0xff && value <= 0xffff ? lastByteGroups[value & 0xff] : undefined;
  if (group !== undefined) {
    return `${hex} is in no public list. The listed codes that end in the same two digits concern ${group}; that is a pattern, not documentation.`;
  }
  return `${hex} is in no public list that this tool knows.`;
}
