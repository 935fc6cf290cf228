import { EventEmitter } from 'node:events';
import type { WebContents, WebFrameMain, WebPreferences } from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { toApp, toBrowser } from './address.ts';
import { cancellable } from './cancellable.ts';
import { setContentsOf } from './contents-of-page.ts';
import { Frames, PreloadWorlds } from './frames.ts';
import { ipcMain } from './ipc-main.ts';
import { bindingName, installPreload, receiverName, worldName } from './preload.ts';
import { defaultSession } from './session.ts';

type Implemented =
  'send' | 'mainFrame' | 'isDestroyed' | 'getURL' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy';
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Message =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly payload: string }
  | { readonly kind: 'send'; readonly channel: string; readonly payload: string };

/** The content of one window: the page, and the messages between its preload and the app. */
export class StandInWebContents extends EventEmitter implements Pick<WebContents, Implemented> {
  readonly session = defaultSession;
  readonly #preferences: WebPreferences;
  #page: Page | null = null;
  #devTools: CDPSession | null = null;
  #frames: Frames | null = null;
  #worlds: PreloadWorlds | null = null;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #ownNavigation: string | null = null;
  #destroyed = false;

  constructor(preferences: WebPreferences) {
    super();
    refuseUnsafe(preferences);
    this.#preferences = preferences;
  }

  get mainFrame(): WebFrameMain {
    if (this.#frames === null) throw new Error('The window has no page yet');
    return this.#frames.main;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getURL(): string {
    return this.#page === null ? '' : toApp(this.#page.url());
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(): void {
    // The browser has it as a switch of its own, which the app sets as well.
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    // Refuses what Electron's own clone refuses.
    const cloned = structuredClone(args);
    void this.#receive(this.#worlds?.main ?? null, { kind: 'event', channel, args: cloned });
  }

  /** Takes the page over once the browser has made it. */
  async attach(page: Page): Promise<void> {
    this.#page = page;
    setContentsOf(page, this);
    const devTools = await page.context().newCDPSession(page);
    this.#devTools = devTools;
    this.#frames = new Frames(page);
    const { frameTree } = await devTools.send('Page.getFrameTree');
    this.#worlds = new PreloadWorlds(devTools, worldName, frameTree.frame.id);
    devTools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName) void this.#answer(JSON.parse(payload) as Message, executionContextId);
    });
    await devTools.send('Page.enable');
    await devTools.send('Runtime.enable');
    if (this.#preferences.preload !== undefined) await installPreload(devTools, this.#preferences.preload);
    page.on('crash', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('popup', (popup) => {
      const details = { url: toApp(popup.url()), frameName: '', features: '', disposition: 'new-window' };
      const { action } = this.#openHandler(details as never);
      if (action === 'deny') void popup.close().catch(() => undefined);
    });
    page.on('download', (download) => {
      const { event, isPrevented } = cancellable();
      defaultSession.emit('will-download', event, {}, this);
      if (isPrevented()) void download.cancel().catch(() => undefined);
    });
  }

  async load(address: string): Promise<void> {
    this.#ownNavigation = address;
    await this.#page?.goto(toBrowser(address), { waitUntil: 'domcontentloaded' });
  }

  /** Asks the app's guards, but for what the app itself loads. */
  mayNavigate(address: string, isMainFrame: boolean): boolean {
    if (isMainFrame && address === this.#ownNavigation) {
      this.#ownNavigation = null;
      return true;
    }
    const { event, isPrevented } = cancellable();
    const details = { ...event, url: address, isMainFrame, isSameDocument: false, frame: null };
    this.emit('will-frame-navigate', details);
    if (isMainFrame) this.emit('will-navigate', details);
    return !isPrevented();
  }

  destroy(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  async #answer(message: Message, context: number): Promise<void> {
    const page = this.#page;
    if (page === null || this.#destroyed) return;
    const args = JSON.parse(message.payload) as unknown[];
    // Only main frames have a preload; another frame that reached the binding would show here.
    const senderFrame = this.#worlds?.isMain(context) === true ? this.mainFrame : null;
    const event = { sender: this, senderFrame, type: 'frame', frameId: 0, processId: 0 } as never;
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...args);
      return;
    }
    const { id, channel } = message;
    const target = this.#worlds?.uniqueId(context) ?? null;
    try {
      const value = structuredClone(await ipcMain.invoke(channel, event, args));
      await this.#receive(target, { kind: 'answer', id, value });
    } catch (error) {
      const words = `Error invoking remote method '${channel}': ${String(error)}`;
      await this.#receive(target, { kind: 'answer', id, error: words });
    }
  }

  /** To a page that has gone meanwhile, nothing is said. */
  async #receive(context: string | null, message: unknown): Promise<void> {
    if (context === null) return;
    const expression = `${receiverName}(${JSON.stringify(message)})`;
    await this.#devTools
      ?.send('Runtime.evaluate', { expression, uniqueContextId: context, returnByValue: true })
      .catch(() => undefined);
  }
}

/** What the stand-in cannot keep apart it does not pretend to. */
function refuseUnsafe({ contextIsolation, sandbox, nodeIntegration }: WebPreferences): void {
  if (contextIsolation === false || sandbox === false || nodeIntegration === true) {
    throw new Error('The stand-in for Electron runs isolated, sandboxed windows without Node only');
  }
}
