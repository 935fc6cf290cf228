import type { Texts } from '../texts.ts';

export const settings: Texts['settings'] = {
  title: 'Einstellungen',
  appearance: 'Aussehen',
  theme: 'Design',
  themes: { system: 'Wie Windows', light: 'Hell', dark: 'Dunkel', 'high-contrast': 'Hoher Kontrast' },
  language: 'Sprache',
  languages: { system: 'Wie Windows', en: 'English', de: 'Deutsch' },
  checks: 'Prüfungen',
  timeout: 'Zeit für eine ganze Prüfung',
  seconds: 'Sekunden',
  timeoutHint: 'Von 1 bis 120 Sekunden. Langsame oder ferne Netzwerke brauchen mehr.',
  timeoutWrong: 'Geben Sie eine ganze Zahl von 1 bis 120 Sekunden an.',
  networkOnly: 'Nur das Netzwerk fragen',
  networkOnlyHint: 'Lässt die Einstellungen dieses Computers aus der Prüfung weg.',
  saveFailed: 'Die Einstellung wurde nicht behalten',
  never: {
    title: 'Was diese App nie tut',
    items: {
      signIn: 'Sie meldet sich nirgends an und fragt nie nach einem Kennwort.',
      send: 'Sie sendet niemandem etwas außer dem Computer, den Sie nennen. Es gibt keine Telemetrie.',
      protection:
        'Sie schaltet nie einen Schutz aus. Wo eine Pause Klarheit brächte, machen Sie sie, und die App erinnert Sie daran.',
      weaken: 'Sie schwächt nie den Anmeldeschutz von Windows.',
      undo: 'Sie ändert nichts, bevor der Weg zurück aufgeschrieben ist.',
      claim: 'Sie sagt nie, etwas sei behoben, ohne erneut geprüft zu haben.',
    },
  },
  organisation: {
    title: 'Von Ihrer Organisation verwaltet',
    fixesBlocked: 'Einige Reparaturen sind auf diesem Computer nicht erlaubt: {{fixes}}.',
    fixesAllowed: 'Nur diese Reparaturen sind auf diesem Computer erlaubt: {{fixes}}.',
    noneAllowed: 'Auf diesem Computer sind keine Reparaturen erlaubt.',
    undoBlocked: 'Das Zurücknehmen von hier aus ist nicht erlaubt.',
    unreadable: 'Die Regeln Ihrer Organisation waren nicht lesbar, deshalb ist keine Reparatur erlaubt.',
  },
  about: {
    title: 'Info',
    version: 'Version {{version}}',
    runtimes: 'Läuft auf',
    licences: 'Lizenzen der Bestandteile',
    licencesLine_one: 'Ein Paket',
    licencesLine_other: '{{count}} Pakete',
    noText: 'Das Paket bringt keinen Lizenztext mit.',
    failed: 'Die Versionen waren nicht lesbar',
    links: {
      project: 'Projektseite',
      issues: 'Problem melden',
      releases: 'Neue Versionen',
      licence: 'Lizenz dieser App',
    },
  },
};
