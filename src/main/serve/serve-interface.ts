import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import { appOrigin, appScheme, originOf, parseAddress } from '../app-address.ts';
import { interfacePolicy, previewPolicy } from './content-policy.ts';
import type { PreviewShelf } from './preview-shelf.ts';
import { resolveFile } from './resolve-file.ts';

/**
 * Told to Electron before it is ready. `standard` gives it an origin, `secure` what only safe origins may do,
 * `corsEnabled` lets the page load its own modules, which browsers always ask for in that way.
 */
export const privilegedScheme: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, corsEnabled: true, codeCache: true },
};

const noncePlace = /__CSP_NONCE__/gu;

/** Answers every request for our own scheme: the built interface, the previews, and nothing else. Never rejects. */
export function serveInterface(
  folder: string,
  previews: PreviewShelf,
): (request: { readonly url: string; readonly method: string }) => Promise<Response> {
  return async ({ url: address, method }) => {
    const url = parseAddress(address);
    if (url === null || originOf(url) !== appOrigin || method !== 'GET') return refused(403);
    const preview = previews.get(url.pathname);
    if (preview !== null) return respond(preview, 'text/html; charset=utf-8', previewPolicy);
    const found = resolveFile(url.pathname, folder);
    if (found === null) return refused(404);
    const content = await readFile(found.file).catch(() => null);
    if (content === null) return refused(404);
    // Other files than the page have a policy as well, for one that is opened as if it were a page.
    if (!found.contentType.startsWith('text/html')) {
      return respond(new Uint8Array(content), found.contentType, "default-src 'none'");
    }
    const nonce = randomBytes(16).toString('base64');
    const page = content.toString('utf8').replace(noncePlace, nonce);
    return respond(page, found.contentType, interfacePolicy(nonce));
  };
}

function respond(body: string | Uint8Array<ArrayBuffer>, contentType: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}

function refused(status: 403 | 404): Response {
  return new Response(null, { status });
}
