import { BrowserWindow } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import { startPage } from '../app-address.ts';
import { hardenedWebPreferences } from '../guards/web-preferences.ts';
import { leastSize } from './window-state.ts';
import type { Area } from './window-state.ts';

export interface MainWindowOptions {
  readonly preload: string;
  readonly place: { readonly bounds: Partial<Area>; readonly maximised: boolean };
  readonly dark: boolean;
  /** Only where the app runs from its sources. */
  readonly devTools: boolean;
}

/** The colours of the interface's ground, so that nothing flashes before the first picture. */
const ground = { light: '#f3f3f3', dark: '#202020' } as const;

/** Makes the window; it shows itself once there is something to see. */
export function openMainWindow({ preload, place, dark, devTools }: MainWindowOptions): BrowserWindow {
  const options: BrowserWindowConstructorOptions = {
    title: 'RDP Troubleshooter',
    ...place.bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: dark ? ground.dark : ground.light,
    webPreferences: { ...hardenedWebPreferences(preload), devTools },
  };
  const window = new BrowserWindow(options);
  window.removeMenu();
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(startPage);
  return window;
}
