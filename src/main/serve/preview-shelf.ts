import { randomBytes } from 'node:crypto';

const mostPreviews = 4;

/** Documents that the interface may show in a frame, by an address that cannot be guessed. */
export interface PreviewShelf {
  /** @returns the address, relative to the page */
  readonly put: (html: string) => string;
  /** @param pathname of the address, with the slash in front */
  readonly get: (pathname: string) => string | null;
}

export function makePreviewShelf(): PreviewShelf {
  const documents = new Map<string, string>();
  return {
    put(html) {
      const address = `preview/${randomBytes(16).toString('hex')}`;
      documents.set(`/${address}`, html);
      const [oldest] = documents.keys();
      if (documents.size > mostPreviews && oldest !== undefined) documents.delete(oldest);
      return address;
    },
    get: (pathname) => documents.get(pathname) ?? null,
  };
}
