/** Comparing the name typed with the names that a server gives itself. */

/** Names that every computer has for itself; they say nothing about which computer was meant. */
export function isLocalhost(host: string): boolean {
  const name = normalise(host);
  return name === 'localhost' || name.endsWith('.localhost') || name === 'ip6-localhost';
}

export function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) || host.includes(':');
}

/** Equal addresses in any spelling: IPv6 has many, and a zone id is local to this computer. */
export function sameAddress(left: string, right: string): boolean {
  return canonicalAddress(left) === canonicalAddress(right);
}

/**
 * Whether a certificate name covers the host, by RFC 9525, 6.3: case-insensitive, and `*` stands for exactly
 * one whole left-most label.
 */
export function certificateNameCovers(pattern: string, host: string): boolean {
  const wanted = normalise(host);
  const offered = normalise(pattern);
  if (!offered.startsWith('*.')) return offered === wanted;
  const dot = wanted.indexOf('.');
  // "*.com" covers nothing: a wildcard needs at least two fixed labels after it.
  return dot > 0 && offered.slice(2).includes('.') && wanted.slice(dot + 1) === offered.slice(2);
}

/**
 * Whether two names can be the same computer: equal, or a short name against the first label of a full one.
 * NetBIOS cuts computer names at 15 characters.
 */
export function sameComputer(left: string, right: string): boolean {
  const [a, b] = [normalise(left), normalise(right)];
  if (a === b) return true;
  if (a.includes('.') && b.includes('.')) return false;
  const [shortA, shortB] = [firstLabel(a), firstLabel(b)];
  return shortA === shortB || shortA.slice(0, 15) === shortB || shortB.slice(0, 15) === shortA;
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}

function firstLabel(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function canonicalAddress(address: string): string {
  const bare = address.replace(/%.*$/u, '');
  if (!bare.includes(':')) return bare;
  // The URL parser spells IPv6 the way RFC 5952 asks for, without a parser of our own.
  return URL.canParse(`http://[${bare}]/`) ? new URL(`http://[${bare}]/`).hostname : bare.toLowerCase();
}
