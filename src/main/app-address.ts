/**
 * The app's own address. A scheme of our own instead of `file://`: it reaches the files of the interface and nothing
 * else on the disk, and it is an origin of its own.
 */
export const appScheme = 'app';
export const appHost = 'rdp-troubleshooter';
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;

/** Whether an address is the page of the interface; what follows `#` or `?` is the page's own business. */
export function isStartPage(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && originOf(url) === appOrigin && url.pathname === '/index.html';
}

/** The origin, which `URL` itself does not tell for a scheme that it does not know. */
export function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
