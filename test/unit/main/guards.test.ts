import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { denyNavigation } from '../../../src/main/guards/navigation.ts';
import { cancelRequests, denyWebRtc, switchNetworkOff } from '../../../src/main/guards/network.ts';
import { denyPermissions } from '../../../src/main/guards/permissions.ts';
import { hardenedWebPreferences } from '../../../src/main/guards/web-preferences.ts';
import { externalLinks } from '../../../src/main/external-links.ts';
import { linkIds } from '../../../src/shared/ipc/links.ts';

const own = 'app://rdp-troubleshooter';
const preview = `${own}/preview/${'0'.repeat(32)}`;

describe('navigation', () => {
  function contents() {
    const emitter = new EventEmitter();
    let openHandler: ((details: never) => { action: string }) | null = null;
    denyNavigation(
      Object.assign(emitter, {
        setWindowOpenHandler: (handler: typeof openHandler) => void (openHandler = handler),
      }) as never,
    );
    /** Whether the event was let through. */
    const goes = (name: string, details: object = {}): boolean => {
      let prevented = false;
      emitter.emit(name, { ...details, preventDefault: () => (prevented = true) });
      return !prevented;
    };
    return { goes, opens: () => openHandler!({} as never).action };
  }

  it.each([
    [`${own}/index.html`, true, true],
    [`${own}/index.html#history`, true, true],
    [preview, false, true],
    [preview, true, false],
    [`${own}/index.html`, false, false],
    [`${own}/assets/page.js`, true, false],
    ['app://other/index.html', true, false],
    ['https://rdp-troubleshooter/index.html', true, false],
    ['file:///C:/Windows/win.ini', true, false],
    ['data:text/html,x', false, false],
    ['javascript:alert(1)', true, false],
    ['about:blank', false, false],
    ['', true, false],
  ])('to %s (main frame: %s): %s', (url, isMainFrame, allowed) => {
    expect(contents().goes('will-frame-navigate', { url, isMainFrame })).toBe(allowed);
  });

  it('follows no redirect, holds no webview and opens no window', () => {
    const { goes, opens } = contents();
    expect(goes('will-redirect', { url: `${own}/index.html` })).toBe(false);
    expect(goes('will-attach-webview')).toBe(false);
    expect(opens()).toBe('deny');
  });
});

describe('the network', () => {
  it.each([
    [`${own}/index.html`, false],
    ['app://other/index.html', true],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['no address', true],
  ])('cancels a request to %s: %s', (url, cancelled) => {
    let listener: ((details: { url: string }, callback: (answer: object) => void) => void) | null = null;
    const session = new EventEmitter();
    const webRequest = { onBeforeRequest: (each: typeof listener) => void (listener = each) };
    cancelRequests(Object.assign(session, { webRequest }) as never);
    let answer: unknown = null;
    listener!({ url }, (given) => (answer = given));
    expect(answer).toStrictEqual({ cancel: cancelled });
    let prevented = false;
    session.emit('will-download', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });

  it('is switched off for what no request shows', () => {
    const switches = new Map<string, string | undefined>();
    switchNetworkOff({ appendSwitch: (name, value) => void switches.set(name, value) });
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.has('dns-prefetch-disable')).toBe(true);
    let policy: unknown = null;
    denyWebRtc({ setWebRTCIPHandlingPolicy: (given) => void (policy = given) });
    expect(policy).toBe('disable_non_proxied_udp');
  });
});

describe('permissions', () => {
  it('are all denied, also those that Electron may bring one day', () => {
    const handlers: Record<string, (...args: never[]) => unknown> = {};
    const session = new Proxy(
      {},
      {
        get: (_target, name) => (handler: (...args: never[]) => unknown) =>
          void (handlers[String(name)] = handler),
      },
    );
    denyPermissions(session as never);
    const answers: unknown[] = [];
    const callback = (answer: unknown): void => void answers.push(answer);
    handlers['setPermissionRequestHandler']!(null as never, 'not-yet-invented' as never, callback as never);
    handlers['setDisplayMediaRequestHandler']!(null as never, callback as never);
    expect(answers).toStrictEqual([false, null]);
    expect(handlers['setPermissionCheckHandler']!()).toBe(false);
    expect(handlers['setDevicePermissionHandler']!()).toBe(false);
  });
});

describe('the window', () => {
  it('is isolated, in the sandbox, without Node', () => {
    expect(hardenedWebPreferences('preload.cjs')).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
    });
  });
});

describe('links to the outside', () => {
  it('lead to pages of the web whose address nobody else can choose', () => {
    expect(Object.keys(externalLinks).toSorted()).toStrictEqual([...linkIds].toSorted());
    for (const address of Object.values(externalLinks)) {
      expect(new URL(address)).toMatchObject({ protocol: 'https:', username: '', search: '' });
      expect(['github.com', 'learn.microsoft.com']).toContain(new URL(address).hostname);
    }
  });
});
