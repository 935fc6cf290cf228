/**
 * A browser knows no `app://`, so the pages have an `https` address with a name that nobody can own; requests to it
 * are answered before they reach any network. The app itself only ever sees its own scheme.
 */
const browserOrigin = 'https://rdp-troubleshooter.invalid';
const appOrigin = 'app://rdp-troubleshooter';

export function toBrowser(address: string): string {
  return address === appOrigin || address.startsWith(`${appOrigin}/`)
    ? browserOrigin + address.slice(appOrigin.length)
    : address;
}

export function toApp(address: string): string {
  return address === browserOrigin || address.startsWith(`${browserOrigin}/`)
    ? appOrigin + address.slice(browserOrigin.length)
    : address;
}

export const isOwn = (address: string): boolean => toApp(address) !== address;
export const origin = browserOrigin;
