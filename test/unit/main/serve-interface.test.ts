import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePreviewShelf } from '../../../src/main/serve/preview-shelf.ts';
import { serveInterface } from '../../../src/main/serve/serve-interface.ts';

const folder = mkdtempSync(join(tmpdir(), 'interface-'));
writeFileSync(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><p>__CSP_NONCE__');
writeFileSync(join(folder, 'page.js'), 'export {};');
writeFileSync(join(tmpdir(), 'outside.js'), 'secret');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const previews = makePreviewShelf();
const serve = serveInterface(folder, previews);
const get = (url: string, method = 'GET') => serve({ url, method });

describe('our own scheme', () => {
  it('serves the page with a policy and a nonce that is new each time', async () => {
    const [first, second] = [
      await get('app://rdp-troubleshooter/index.html'),
      await get('app://rdp-troubleshooter/index.html'),
    ];
    const nonceOf = (response: Response): string =>
      /'nonce-(?<nonce>[\w+/=]+)'/u.exec(response.headers.get('content-security-policy') ?? '')!.groups![
        'nonce'
      ]!;
    expect(await first.text()).toBe(`<meta nonce="${nonceOf(first)}"><p>${nonceOf(first)}`);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/u);
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves scripts as scripts, and lets none of them be a page', async () => {
    const response = await get('app://rdp-troubleshooter/page.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it.each([
    ['app://elsewhere/index.html', 403],
    ['app://rdp-troubleshooter.example/index.html', 403],
    ['https://rdp-troubleshooter/index.html', 403],
    ['app://rdp-troubleshooter/missing.js', 404],
    ['app://rdp-troubleshooter/../outside.js', 404],
    ['app://rdp-troubleshooter/%2e%2e/outside.js', 404],
    ['app://rdp-troubleshooter/preview/0123456789abcdef0123456789abcdef', 404],
    ['nonsense', 403],
  ])('%s is answered with %d', async (url, status) => {
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  it('answers no other method', async () => {
    expect((await get('app://rdp-troubleshooter/index.html', 'POST')).status).toBe(403);
  });

  it('serves a preview in a sandbox of its own, and only the last ones', async () => {
    const address = previews.put('<script>1</script>');
    const response = await get(`app://rdp-troubleshooter/${address}`);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-security-policy')).not.toContain('script');
    expect(await response.text()).toBe('<script>1</script>');
    for (let count = 0; count < 4; count += 1) previews.put('later');
    expect((await get(`app://rdp-troubleshooter/${address}`)).status).toBe(404);
  });
});
