import type { BrowserWindow } from 'electron';
import { watchCrashes } from './crash-recovery.ts';

export interface WindowKeeperWorld {
  readonly open: () => BrowserWindow;
  /** Whether to open another one, or what to do when it keeps ending. */
  readonly onCrashed: (reason: string, next: 'start-again' | 'give-up') => void;
  readonly now: () => number;
}

/** The one window of the app, opened again when its process ends unexpectedly. */
export interface WindowKeeper {
  readonly open: () => void;
  readonly current: () => BrowserWindow | null;
  /** Brings it to the front, for somebody who started the app a second time. */
  readonly show: () => void;
  /** Whether the window is there because the one before it ended; told once. */
  readonly takeRestarted: () => boolean;
}

export function keepWindow({ open, onCrashed, now }: WindowKeeperWorld): WindowKeeper {
  const crashes = watchCrashes(now);
  let window: BrowserWindow | null = null;
  let restarted = false;
  const openOne = (): void => {
    const opened = open();
    window = opened;
    opened.once('closed', () => {
      if (window === opened) window = null;
    });
    opened.webContents.once('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window !== opened) return;
      const next = crashes.nextStep();
      if (next === 'start-again') {
        restarted = true;
        // The new one first: the app ends with its last window.
        openOne();
      }
      opened.destroy();
      onCrashed(reason, next);
    });
  };
  return {
    open: openOne,
    current: () => (window === null || window.isDestroyed() ? null : window),
    show() {
      if (window === null || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    takeRestarted() {
      const was = restarted;
      restarted = false;
      return was;
    },
  };
}
