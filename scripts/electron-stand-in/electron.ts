/**
 * Stands in for the module `electron` where Electron's own program cannot be had: the app's main process runs in Node,
 * and its windows are pages of an installed Chromium. See docs/decisions/0011-electron-stand-in.md.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { nativeTheme } from './native-theme.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { clipboard, dialog, Menu, screen, shell } from './system.ts';
export { utilityProcess } from './utility-process.ts';
