import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp } from './support/launch-app.ts';
import type { LaunchedApp } from './support/launch-app.ts';

let app: LaunchedApp;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app.close());

/**
 * Runs in the page, with the page's rights and policy: what Playwright evaluates is exempt from the policy, what a
 * timer calls is not.
 * @param code an expression, or the promise of one
 */
const inPage = (code: string): Promise<unknown> =>
  app.page.evaluate(`new Promise((done, failed) => setTimeout(async () => {
    try { done(await (${code})); } catch (error) { done('threw ' + error.name); }
  }))`);

/** The directive that was violated while the code ran; `none` when nothing was within two seconds. */
const violation = (code: string): Promise<unknown> =>
  inPage(`new Promise((done) => {
    addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
    setTimeout(() => done('none'), 2000);
    ${code}
  })`);

describe('the page', () => {
  it('has nothing of Node and nothing of Electron', async () => {
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'electron',
      'ipcRenderer',
      'electronStandInSend',
    ];
    expect(await inPage(`${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toStrictEqual([]);
  });

  it('has one bridge with two functions, which it cannot change', async () => {
    expect(await inPage('Object.keys(rdpTroubleshooter)')).toStrictEqual(['request', 'subscribe']);
    expect(await inPage("(() => { 'use strict'; rdpTroubleshooter.request = 1; })()")).toBe(
      'threw TypeError',
    );
    expect(await inPage('typeof rdpTroubleshooter.request')).toBe('function');
  });

  it('cannot ask for what the schema does not name', async () => {
    expect(await inPage("rdpTroubleshooter.request('fs/read', {})")).toBe('threw Error');
    expect(await inPage("rdpTroubleshooter.subscribe('anything', () => {})")).toBe('threw Error');
  });
});

describe('the content policy', () => {
  it('runs no text as code', async () => {
    expect(await inPage("new Function('return 1')()")).toBe('threw EvalError');
  });

  it.each([
    [
      'a handler in markup',
      "document.body.setAttribute('onclick', '1'); document.body.click();",
      'require-trusted-types-for',
    ],
    [
      'a script of another place',
      "document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }));",
      'require-trusted-types-for',
    ],
    ['markup from text', "document.body.innerHTML = '<b>x</b>';", 'require-trusted-types-for'],
    ['a request', "void fetch('https://example.com/').catch(() => 0);", 'connect-src'],
    ['a request to its own files', "void fetch('index.html').catch(() => 0);", 'connect-src'],
    ['a picture of another place', "new Image().src = 'https://example.com/x.png';", 'img-src'],
    [
      'a frame of another place',
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }));",
      'frame-src',
    ],
    [
      'a style of another place',
      "document.body.append(Object.assign(document.createElement('style'), { textContent: 'b{}' }));",
      'style-src-elem',
    ],
    ['a worker', "new Worker('https://example.com/w.js');", 'require-trusted-types-for'],
    [
      'another base',
      "document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }));",
      'base-uri',
    ],
  ])('refuses %s', async (_what, code, directive) => {
    expect(await violation(`try { ${code} } catch {}`)).toBe(directive);
  });
});

describe('navigation', () => {
  it.each([
    ['another page of the web', "location.href = 'https://example.com/'"],
    ['another file of its own', "location.href = 'page.js'"],
    ['a preview that is not in its frame', `location.href = 'preview/${'0'.repeat(32)}'`],
    ['a page made of data', "location.href = 'data:text/html,<p>x'"],
    ['a file of the disk', "location.href = 'file:///etc/passwd'"],
  ])('does not go to %s', async (_what, code) => {
    await inPage(`new Promise((done) => { ${code}; setTimeout(done, 300); })`);
    expect(await inPage('location.pathname')).toBe('/index.html');
    expect(await inPage('typeof rdpTroubleshooter')).toBe('object');
  });

  it('opens no window', async () => {
    await inPage("void window.open('https://example.com/'), void window.open('index.html')");
    await app.page.waitForTimeout(500);
    expect(app.page.context().pages()).toHaveLength(1);
    const count = await app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null);
    expect(count).toBe(1);
  });
});

describe('permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'clipboard-read',
    'clipboard-write',
    'midi',
    'persistent-storage',
  ])('denies %s', async (name) => {
    expect(await inPage(`navigator.permissions.query({ name: '${name}' }).then(({ state }) => state)`)).toBe(
      'denied',
    );
  });

  it('does not let the page reach the clipboard', async () => {
    expect(await inPage("navigator.clipboard.writeText('x')")).toBe('threw NotAllowedError');
  });
});
