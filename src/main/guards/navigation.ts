import type { WebContents } from 'electron';
import { appOrigin, isStartPage, originOf, parseAddress } from '../app-address.ts';

/** The window stays where it is: it goes to no other page, opens no window and holds no webview. */
export function denyNavigation(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-frame-navigate', (event) => {
    const allowed = event.isMainFrame ? isStartPage(event.url) : isPreview(event.url);
    if (!allowed) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The frame that shows how a report will be saved. */
function isPreview(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && originOf(url) === appOrigin && /^\/preview\/[0-9a-f]{32}$/u.test(url.pathname);
}
