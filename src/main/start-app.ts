import { basename, dirname, join } from 'node:path';
import {
  app,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import type { WebContents } from 'electron';
import type { EventName } from '../shared/ipc/names.ts';
import type { EventPayload, Handlers } from '../shared/ipc/sides.ts';
import { chooseLanguage } from '../shared/language.ts';
import { product } from '../shared/product.ts';
import { appScheme } from './app-address.ts';
import { startEngine } from './engine/engine-client.ts';
import { forkEngine } from './engine/fork-engine.ts';
import { builtFiles, keptFiles } from './files.ts';
import { denyNavigation } from './guards/navigation.ts';
import { cancelRequests, denyWebRtc } from './guards/network.ts';
import { denyPermissions } from './guards/permissions.ts';
import { aboutHandlers } from './handlers/about.ts';
import { documentHandlers } from './handlers/documents.ts';
import { forwardedHandlers } from './handlers/forwarded.ts';
import { reportHandlers } from './handlers/reports.ts';
import { applyTheme, settingsHandlers } from './handlers/settings.ts';
import { startHandlers } from './handlers/start.ts';
import { openGate } from './ipc/gate.ts';
import { isOurs } from './ipc/sender.ts';
import { readJsonFile } from './json-file.ts';
import { openLaunchDesk } from './launch/launch-desk.ts';
import { practiceComputerOf, practiceConsentOf, readLaunchWords } from './launch/launch-words.ts';
import { openLog } from './log.ts';
import { nativeTexts } from './native-texts.ts';
import { makePreviewShelf } from './serve/preview-shelf.ts';
import { serveInterface } from './serve/serve-interface.ts';
import { openSettings } from './settings/settings-file.ts';
import { systemLanguage } from './system-language.ts';
import { openMainWindow } from './window/main-window.ts';
import { keepWindow } from './window/window-keeper.ts';
import { rememberWindow } from './window/window-state-file.ts';
import { placeWindow } from './window/window-state.ts';

export interface AppStart {
  /** The folder of the built app. */
  readonly folder: string;
  /** The words of the command line, without the program and what it runs. */
  readonly words: readonly string[];
}

/** Puts the parts together once Electron is ready, and opens the window. */
export async function startApp({ folder, words }: AppStart): Promise<void> {
  const kept = keptFiles(app.getPath('userData'));
  const built = builtFiles(folder);
  const log = openLog(kept.logs);
  log.note('started');
  const settings = await openSettings(kept.settings);
  const savedWindow = await readJsonFile(kept.window);
  applyTheme(nativeTheme, settings.current());
  Menu.setApplicationMenu(null);

  const previews = makePreviewShelf();
  protocol.handle(appScheme, serveInterface(built.interface, previews));
  denyPermissions(session.defaultSession);
  cancelRequests(session.defaultSession);
  app.on('web-contents-created', (_event, contents: WebContents) => {
    denyNavigation(contents);
    denyWebRtc(contents);
  });

  const practiceComputerFile = practiceComputerOf(words, process.cwd());
  const practiceConsent = practiceConsentOf(words);
  const helper = app.isPackaged
    ? { file: join(dirname(process.execPath), product.consoleFile), manifestFile: built.helperManifest }
    : null;
  const send = <Name extends EventName>(name: Name, payload: EventPayload<Name>): void => {
    window.current()?.webContents.send(name, payload);
  };
  const engine = startEngine({
    fork: () => forkEngine(built.engine),
    options: () => ({ settings: settings.current(), practiceComputerFile, practiceConsent, helper }),
    onEvent: ({ name, payload }) => {
      send(name, payload);
    },
    onFault: (fault) => {
      log.described('engine fault', fault);
    },
    onEnded: (code, again) => {
      log.note('engine ended with code', code);
      if (again) tellOfWindow();
    },
    now: () => performance.now(),
  });
  const launch = openLaunchDesk({
    readFile: async (path) => {
      const read = await engine.ask('launch/read-file', { path });
      return read.ok ? read.value : { kind: 'refused', message: read.failure.message };
    },
    tell: (request) => {
      send('launch/requested', { launch: request });
    },
  });
  const window = keepWindow({
    open: () => {
      const opened = openMainWindow({
        preload: built.preload,
        place: placeWindow(
          savedWindow,
          screen.getAllDisplays().map(({ workArea }) => workArea),
        ),
        dark: nativeTheme.shouldUseDarkColors,
        devTools: !app.isPackaged,
      });
      rememberWindow(opened, kept.window, (error) => {
        log.fault('state not saved', error);
      });
      return opened;
    },
    onCrashed: (_reason, next) => {
      log.note('interface ended');
      launch.wait();
      void engine.ask('window/lost', {});
      if (next === 'give-up') {
        const { title, text } =
          nativeTexts[chooseLanguage(settings.current().language, systemLanguage(app))].windowKeepsClosing;
        dialog.showErrorBox(title, text);
        app.quit();
      }
    },
    now: () => performance.now(),
  });

  // The system's prompt belongs to the window; there is none before it can be used.
  const tellOfWindow = (): void => {
    const handle = window.current()?.getNativeWindowHandle();
    if (handle !== undefined) void engine.ask('window/opened', { handle: numberOf(handle) });
  };

  const handlers: Handlers = {
    ...forwardedHandlers(engine),
    ...settingsHandlers({
      settings,
      engine,
      nativeTheme,
      onNotSaved: (error) => {
        log.fault('state not saved', error);
      },
    }),
    ...documentHandlers({ dialog, window: window.current, engine }),
    ...reportHandlers({ dialog, clipboard, window: window.current, engine, previews }),
    ...aboutHandlers({ shell, clipboard, licencesFile: built.licences, versions: process.versions }),
    ...startHandlers({
      shell: Object.hasOwn(process.versions, 'electron') ? 'electron' : 'preview',
      practiceComputer: practiceComputerFile === null ? null : basename(practiceComputerFile, '.json'),
      systemLanguage: () => systemLanguage(app),
      settings,
      launch,
      window,
      onUsable: () => {
        log.note('window usable after milliseconds', performance.now());
        tellOfWindow();
      },
    }),
  };
  openGate({
    ipcMain,
    handlers,
    isOurs: (event) => isOurs(event, window.current()?.webContents ?? null),
    onRefused: (_name, why) => {
      log.note(why === 'refused-sender' ? 'request refused: sender' : 'request refused: payload');
    },
    onFault: (_name, error) => {
      log.fault('request failed', error);
    },
  });

  app.on('second-instance', (_event, argv, workingFolder) => {
    window.show();
    void launch.bring(readLaunchWords(argv.slice(app.isPackaged ? 1 : 2), workingFolder));
  });
  app.on('window-all-closed', () => {
    engine.stop();
    app.quit();
  });
  void launch.bring(readLaunchWords(words, process.cwd()));
  window.open();
}

/** Windows' handle of a window, as the bytes that Electron gives it in. */
function numberOf(handle: Uint8Array): bigint {
  const view = new DataView(handle.buffer, handle.byteOffset, handle.byteLength);
  return view.byteLength >= 8 ? view.getBigUint64(0, true) : BigInt(view.getUint32(0, true));
}
