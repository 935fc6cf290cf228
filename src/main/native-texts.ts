import type { Language } from '../shared/language.ts';

/** What a box of the system says: its title, and the text below. */
export interface BoxText {
  readonly title: string;
  readonly text: string;
}

interface NativeTexts {
  /** A fault that nobody caught. @param fault in words that are safe to show */
  readonly hasToClose: (fault: string) => BoxText;
  readonly windowKeepsClosing: BoxText;
}

/** What the main process says itself, when there is no window to say it. */
export const nativeTexts: Readonly<Record<Language, NativeTexts>> = {
  en: {
    hasToClose: (fault) => ({
      title: 'RDP Troubleshooter has to close',
      text: `A fault of the program stopped it. Start it again; changes that it made can be undone there. (${fault})`,
    }),
    windowKeepsClosing: {
      title: 'The window keeps closing unexpectedly',
      text: 'RDP Troubleshooter ends now. Changes that it made can be undone at the next start.',
    },
  },
  de: {
    hasToClose: (fault) => ({
      title: 'RDP Troubleshooter muss geschlossen werden',
      text: `Ein Fehler des Programms hat es angehalten. Starten Sie es erneut; dort lassen sich seine Änderungen zurücknehmen. (${fault})`,
    }),
    windowKeepsClosing: {
      title: 'Das Fenster schließt sich immer wieder unerwartet',
      text: 'RDP Troubleshooter wird jetzt beendet. Seine Änderungen lassen sich beim nächsten Start zurücknehmen.',
    },
  },
};
