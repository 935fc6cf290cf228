import type { Texts } from '../texts.ts';

export const shell: Texts['shell'] = {
  appName: 'RDP Troubleshooter',
  navigation: 'Seiten',
  pages: { check: 'Prüfung', history: 'Verlauf', report: 'Bericht', settings: 'Einstellungen' },
  skipToContent: 'Zum Inhalt',
  back: 'Zurück',
  close: 'Schließen',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  showMore: 'Mehr anzeigen',
  justNow: 'gerade eben',
  loading: 'Einen Moment',
  crash: {
    title: 'Diese Seite funktioniert nicht mehr',
    body: 'Auf diesem Computer wurde dadurch nichts geändert. Zeigen Sie die Seite erneut an; geschieht es wieder, schließen Sie das Programm und starten Sie es neu.',
    again: 'Seite erneut anzeigen',
    detail: 'Technische Einzelheiten',
  },
  noBridge:
    'Diese Seite gehört zu RDP Troubleshooter und funktioniert nur darin. Starten Sie stattdessen das Programm.',
  restarted: {
    title: 'Das Fenster musste neu gestartet werden',
    body: 'Es wurde unerwartet beendet. Eine laufende Prüfung ist verloren; Änderungen an diesem Computer nicht, sie stehen im Verlauf.',
  },
  preview: {
    title: 'Vorschau in einem Browserfenster',
    body: 'Alles funktioniert, außer Änderungen, für die ein Administrator nötig ist.',
  },
  practice: {
    title: 'Übungscomputer',
    body: 'Geprüft und geändert wird eine Aufzeichnung namens {{name}}, nicht dieser Computer.',
  },
  unfinished: {
    title: 'Beim letzten Mal wurde etwas unterbrochen',
    body_one:
      'Eine Änderung wurde nicht beendet oder nicht vollständig zurückgenommen. Bringen Sie das in Ordnung, bevor etwas anderes geändert wird.',
    body_other:
      '{{count}} Änderungen wurden nicht beendet oder nicht vollständig zurückgenommen. Bringen Sie das in Ordnung, bevor etwas anderes geändert wird.',
    action: 'In Ordnung bringen',
  },
  drop: {
    title: 'Hier ablegen',
    body: 'Eine .rdp-Datei füllt den Computer aus. Ein Bericht zeigt, was jemand anders gesehen hat.',
    tooLarge:
      'Diese Datei ist zu groß für eine .rdp-Datei oder einen Bericht dieses Programms. Es wurde nichts geöffnet.',
    noReport:
      'Diese Datei ist kein Bericht. Wählen Sie einen Bericht, den dieses Programm als JSON gespeichert hat.',
    unreadable:
      'Diese Datei konnte nicht gelesen werden. Speichern Sie sie neu und legen Sie die neue Kopie hier ab.',
  },
  refused: 'Das konnte nicht geöffnet werden',
};
