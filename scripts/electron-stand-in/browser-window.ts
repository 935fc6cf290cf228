import { EventEmitter } from 'node:events';
import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright-core';
import { app } from './app.ts';
import { browserContext } from './browser.ts';
import { cancellable } from './cancellable.ts';
import { readOptions } from './options.ts';
import { applyPermissions } from './permissions.ts';
import { applyThemeTo } from './native-theme.ts';
import { StandInWebContents } from './web-contents.ts';
import { addWindow, openWindows, removeWindow } from './windows.ts';

type Implemented =
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isDestroyed'
  | 'isVisible'
  | 'getNormalBounds'
  | 'getBounds'
  | 'setBounds'
  | 'removeMenu'
  | 'getNativeWindowHandle'
  | 'close'
  | 'destroy';

/** A window of the browser in place of one of Electron's. */
export class BrowserWindow extends EventEmitter implements Pick<ElectronWindow, Implemented> {
  readonly webContents: StandInWebContents;
  #bounds: Rectangle;
  #maximised = false;
  #visible: boolean;
  #destroyed = false;
  readonly #page: Promise<Page>;

  static getAllWindows(): readonly BrowserWindow[] {
    return openWindows().filter((window) => window instanceof BrowserWindow);
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const context = browserContext();
    const contents = new StandInWebContents(options.webPreferences ?? {});
    this.webContents = contents;
    const { width = 800, height = 600, x = 0, y = 0, show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#visible = show;
    addWindow(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#page = (async () => {
      const page =
        context.pages().find((each) => each.url() === 'about:blank' && !taken.has(each)) ??
        (await context.newPage());
      taken.add(page);
      await contents.attach(page);
      await applyPermissions(page);
      await applyThemeTo(page);
      await this.#applyBounds(page);
      page.on('close', () => {
        this.#closed();
      });
      return page;
    })();
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#page;
    await this.webContents.load(address);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => done()))').catch(() => undefined);
    if (!this.#destroyed) this.emit('ready-to-show');
  }

  show(): void {
    this.#visible = true;
    void this.#page.then((page) => page.bringToFront()).catch(() => undefined);
  }

  focus(): void {
    this.show();
  }

  restore(): void {
    this.unmaximize();
  }

  maximize(): void {
    this.#maximised = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#maximised = false;
    this.emit('unmaximize');
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  getNormalBounds(): Rectangle {
    this.#refuseDestroyed();
    return this.#bounds;
  }

  getBounds(): Rectangle {
    return this.getNormalBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#refuseDestroyed();
    this.#bounds = { ...this.#bounds, ...bounds };
    void this.#page.then((page) => this.#applyBounds(page)).catch(() => undefined);
    this.emit('resize');
    this.emit('move');
  }

  getNativeWindowHandle(): Buffer {
    // No window of the system is ours.
    return Buffer.alloc(8);
  }

  removeMenu(): void {
    // A window of the browser has none.
  }

  close(): void {
    const { event, isPrevented } = cancellable();
    this.emit('close', event);
    if (!isPrevented()) this.destroy();
  }

  destroy(): void {
    this.#closed();
    void this.#page.then((page) => page.close()).catch(() => undefined);
  }

  #closed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.destroy();
    const wasLast = removeWindow(this);
    this.emit('closed');
    if (wasLast) app.lastWindowClosed();
  }

  async #applyBounds(page: Page): Promise<void> {
    const { width, height } = this.#bounds;
    // Without a screen there is no window, only the room in it.
    if (readOptions().headless) {
      await page.setViewportSize({ width, height });
      return;
    }
    const devTools = await page.context().newCDPSession(page);
    const { windowId } = await devTools.send('Browser.getWindowForTarget');
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    await devTools.detach();
  }

  #refuseDestroyed(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
  }
}

const taken = new WeakSet<Page>();
