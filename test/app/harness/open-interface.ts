import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/electron-stand-in/find-browser.ts';
import type { EventName, RequestName } from '../../../src/shared/ipc/names.ts';
import { bridgeName } from '../../../src/shared/ipc/sides.ts';
import type { EventPayload, Handlers } from '../../../src/shared/ipc/sides.ts';
import { contentTypeOf } from './content-types.ts';

export interface OpenOptions {
  /** The built interface. */
  readonly folder: string;
  /** Answers of the main process, as the schema has them. */
  readonly handlers: Handlers;
  /** BCP 47, of the browser; the app's own comes with `start/read`. */
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** The document that a preview shows. */
  readonly previews?: () => string;
  /** What the clock of the page says; it stands still. */
  readonly now?: Date;
}

export interface OpenInterface {
  readonly page: Page;
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void>;
  /** What the page itself complained of: uncaught errors, refused styles, failed requests. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const address = 'https://rdp-troubleshooter.test/';
const nonce = 'bm9uY2Ugb2YgdGhlIGhhcm5lc3M';

/** The policy under which the app shows its pages. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The built interface in Chromium, with a main process made of answers: for states that a real one shows for a moment
 * only, or never when all is well. Nothing is fetched from anywhere: every request is answered from the folder.
 */
export async function openInterface(browser: Browser, options: OpenOptions): Promise<OpenInterface> {
  const { folder, handlers, size = { width: 1040, height: 720 } } = options;
  const contextOptions: BrowserContextOptions = {
    viewport: size,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'reduce',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Berlin',
  };
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The harness itself is refused in the preview, where no script runs.
    const isAboutPreview = message.text().includes(`${address}preview/`);
    if (['error', 'warning'].includes(message.type()) && !isAboutPreview) complaints.push(message.text());
  });
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = normalize(url.pathname === '/' ? '/index.html' : url.pathname);
    if (url.origin !== new URL(address).origin) return route.abort();
    if (path.startsWith('/preview/'))
      return route.fulfill({ body: options.previews?.() ?? '', contentType: 'text/html; charset=utf-8' });
    const body = readFileSync(join(folder, path), 'utf8').replaceAll('__CSP_NONCE__', nonce);
    return route.fulfill({
      body,
      contentType: contentTypeOf(path),
      headers: { 'content-security-policy': policy },
    });
  });
  await page.exposeFunction('answerRequest', async (name: RequestName, payload: unknown) => {
    const handler = handlers[name] as (input: unknown) => Promise<unknown>;
    return handler(payload);
  });
  await page.addInitScript((name) => {
    const listeners = new Map<string, Set<(payload: unknown) => void>>();
    const own = globalThis as unknown as Record<string, unknown> & {
      answerRequest(name: string, payload: unknown): Promise<unknown>;
    };
    own['emitEvent'] = (event: string, payload: unknown) => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    };
    own[name] = {
      request: (request: string, payload: unknown) => own.answerRequest(request, payload),
      subscribe: (event: string, listener: (payload: unknown) => void) => {
        const set = listeners.get(event) ?? new Set();
        listeners.set(event, set.add(listener));
        return () => set.delete(listener);
      },
    };
  }, bridgeName);
  await page.goto(address);
  return {
    page,
    complaints,
    emit: (name, payload) =>
      page.evaluate(
        (json) => {
          const [event, content] = JSON.parse(json) as [unknown, unknown];
          const own = globalThis as unknown as { emitEvent(event: unknown, content: unknown): void };
          own.emitEvent(event, content);
        },
        JSON.stringify([name, payload]),
      ),
    close: () => context.close(),
  };
}

/** Chromium, on Debian its own, without anything that calls home. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}
