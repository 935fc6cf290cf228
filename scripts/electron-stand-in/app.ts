import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { App, ProcessMetric } from 'electron';
import { startBrowser, stopBrowser } from './browser.ts';
import { cancellable } from './cancellable.ts';
import { commandLine } from './command-line.ts';
import { becomeReady, isReady, refuseWhenReady } from './readiness.ts';
import { takeLock } from './single-instance.ts';
import { runningUtilities } from './utility-process.ts';
import { openWindows } from './windows.ts';

type Implemented =
  | 'isReady'
  | 'whenReady'
  | 'enableSandbox'
  | 'isPackaged'
  | 'getPath'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'getAppMetrics';

class StandInApp extends EventEmitter implements Pick<App, Implemented> {
  readonly isPackaged = false;
  readonly commandLine = commandLine;
  #quitting = false;
  readonly #whenReady: Promise<void>;

  constructor() {
    super();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => this.quit());
    // One turn later, as in Electron: the entry has run by then, and said what has to be said before.
    this.#whenReady = new Promise((done) => setImmediate(done)).then(async () => {
      await startBrowser(() => this.exit(0));
      becomeReady();
      this.emit('ready');
    });
  }

  isReady(): boolean {
    return isReady();
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  enableSandbox(): void {
    refuseWhenReady('app.enableSandbox()');
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    const given = commandLine.getSwitchValue('user-data-dir');
    const folders: Partial<Record<typeof name, string>> = {
      userData: given === '' ? join(configurationFolder(), 'rdp-troubleshooter-preview') : resolve(given),
      home: homedir(),
      temp: tmpdir(),
      downloads: join(homedir(), 'Downloads'),
    };
    const folder = folders[name];
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    if (name === 'userData') mkdirSync(folder, { recursive: true });
    return folder;
  }

  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US';
  }

  getPreferredSystemLanguages(): string[] {
    const given = commandLine.getSwitchValue('lang');
    return [given === '' ? Intl.DateTimeFormat().resolvedOptions().locale : given];
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), ({ argv, workingDirectory }) => {
      this.emit('second-instance', {}, argv, workingDirectory, null);
    });
  }

  getAppMetrics(): ProcessMetric[] {
    return runningUtilities().map(
      (pid) => ({ pid, type: 'Utility', serviceName: 'node.mojom.NodeService' }) as ProcessMetric,
    );
  }

  quit(): void {
    if (this.#quitting) return;
    const before = cancellable();
    this.emit('before-quit', before.event);
    if (before.isPrevented()) return;
    this.#quitting = true;
    for (const window of openWindows()) window.close();
    if (openWindows().length > 0) {
      this.#quitting = false;
      return;
    }
    const will = cancellable();
    this.emit('will-quit', will.event);
    if (will.isPrevented()) this.#quitting = false;
    else this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    void stopBrowser().finally(() => process.exit(code));
  }

  /** The last window has gone; without anybody who listens, the app goes with it. */
  lastWindowClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

function configurationFolder(): string {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

export const app = new StandInApp();
