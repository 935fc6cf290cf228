import type { OnBeforeRequestListenerDetails } from 'electron';
import type { BrowserContext, Request, Route } from 'playwright-core';
import { isOwn, toApp } from './address.ts';
import { contentsOf } from './contents-of-page.ts';
import { handlerFor } from './protocol.ts';
import { defaultSession } from './session.ts';

/** Answers every request of every window as Electron would: the app's listener first, then the scheme's handler. */
export async function answerRequests(context: BrowserContext): Promise<void> {
  // A page that closes meanwhile wants no answer any more.
  await context.route('**/*', (route) => answer(route).catch(() => undefined));
  await context.routeWebSocket('**/*', async (socket) => {
    await defaultSession.cancels(detailsOf(socket.url(), 'webSocket'));
    await socket.close();
  });
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const address = toApp(request.url());
  if (request.isNavigationRequest() && !mayNavigate(request, address)) {
    await route.abort('aborted');
    return;
  }
  if (await defaultSession.cancels(detailsOf(address, 'other'))) {
    await route.abort('blockedbyclient');
    return;
  }
  const handler = isOwn(request.url()) ? handlerFor(new URL(address).protocol.slice(0, -1)) : null;
  if (handler === null) {
    // Whatever the app would have let out: from here nothing goes anywhere.
    await route.abort('internetdisconnected');
    return;
  }
  const response = await handler(new Request(address, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function mayNavigate(request: Request, address: string): boolean {
  const page = request.frame().page();
  return contentsOf(page)?.mayNavigate(address, request.frame() === page.mainFrame()) ?? false;
}

function detailsOf(url: string, resourceType: OnBeforeRequestListenerDetails['resourceType']) {
  return {
    id: 0,
    url,
    method: 'GET',
    resourceType,
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  } as never;
}
