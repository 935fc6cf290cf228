import { join } from 'node:path';

/** What the interface is made of, with the type under which each is served. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Names of letters, digits, `-`, `_` and single dots: no way up, no other drive, no stream, nothing encoded. */
const plainPath = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/u;

/**
 * The file of the interface for the path of an address, below `folder`; null when it is none.
 * @param pathname as it stands in the address, not decoded
 */
export function resolveFile(
  pathname: string,
  folder: string,
): { readonly file: string; readonly contentType: string } | null {
  if (pathname.length > 256 || !plainPath.test(pathname)) return null;
  const contentType = contentTypes[/\.(?<extension>\w+)$/u.exec(pathname)?.groups?.['extension'] ?? ''];
  return contentType === undefined ? null : { file: join(folder, ...pathname.split('/')), contentType };
}
