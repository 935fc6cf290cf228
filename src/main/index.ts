import { app, dialog, protocol } from 'electron';
import { describeFault } from '../shared/describe-fault.ts';
import { chooseLanguage } from '../shared/language.ts';
import { switchNetworkOff } from './guards/network.ts';
import { nativeTexts } from './native-texts.ts';
import { privilegedScheme } from './serve/serve-interface.ts';
import { startApp } from './start-app.ts';
import { systemLanguage } from './system-language.ts';

/** The entry of the desktop app. What has to be said before Electron is ready is said here. */
app.enableSandbox();
switchNetworkOff(app.commandLine);
protocol.registerSchemesAsPrivileged([privilegedScheme]);

if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', end);
  app
    .whenReady()
    .then(() =>
      startApp({
        folder: import.meta.dirname,
        words: process.argv.slice(app.isPackaged ? 1 : 2),
      }),
    )
    .catch(end);
} else {
  // The window that is there already has been told what this one was started for.
  app.quit();
}

/** Nobody knows in what state we are after a fault that nobody caught. */
function end(error: unknown): void {
  // The settings may be what failed, so the system alone says which language this is.
  const language = chooseLanguage('system', systemLanguage(app));
  const { title, text } = nativeTexts[language].hasToClose(describeFault(error));
  dialog.showErrorBox(title, text);
  app.exit(1);
}
