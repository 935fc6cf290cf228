import type { Page } from 'playwright-core';
import { origin, toApp } from './address.ts';
import { defaultSession } from './session.ts';

/** Names that both Electron and the browser's own protocol have. */
const permissions = {
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'screen-wake-lock': 'screen-wake-lock',
  'persistent-storage': 'persistent-storage',
  'storage-access': 'storage-access',
  'local-fonts': 'local-fonts',
  'window-management': 'window-management',
} as const;

/** Sets in the browser what the app says to each permission. It holds as long as the session does: the page's life. */
export async function applyPermissions(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  for (const [permission, name] of Object.entries(permissions)) {
    const allowed = defaultSession.allows(permission as keyof typeof permissions, toApp(origin));
    await devTools
      .send('Browser.setPermission', {
        permission: { name },
        setting: allowed ? 'granted' : 'denied',
        origin,
      })
      .catch(() => undefined);
  }
}
