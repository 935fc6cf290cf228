import type { Texts } from '../texts.ts';

export const report: Texts['report'] = {
  title: 'Bericht',
  intro: 'Genau das wird gespeichert. Nichts wird irgendwohin gesendet.',
  empty: {
    title: 'Es gibt noch keinen Bericht',
    body: 'Prüfen Sie zuerst einen Computer, oder öffnen Sie einen Bericht, den Ihnen jemand geschickt hat.',
    check: 'Einen Computer prüfen',
  },
  open: 'Bericht öffnen',
  compare: 'Mit einem Bericht vergleichen',
  redaction: 'Vor dem Speichern herausnehmen',
  redactions: {
    names: 'Computernamen',
    addresses: 'Adressen',
    users: 'Benutzernamen',
    domain: 'Domäne',
    thumbprints: 'Fingerabdrücke von Zertifikaten',
  },
  redactionHint:
    'Was herausgenommen wird, bekommt überall denselben Ersatz, damit das Ergebnis dasselbe bleibt.',
  saveHtml: 'Als HTML speichern',
  saveJson: 'Als JSON speichern',
  copyTicket: 'Für ein Ticket kopieren',
  copiedTicket: 'Kopiert. Fügen Sie es in das Ticket ein.',
  saved: 'Gespeichert als {{name}}.',
  preview: 'Vorschau des Berichts',
  previewing: 'Die Vorschau wird gemacht',
  failed: 'Die Vorschau konnte nicht gemacht werden',
  saveFailed: 'Der Bericht wurde nicht gespeichert',
  openFailed: 'Der Bericht konnte nicht geöffnet werden',
  of: '{{target}}, {{when}}',
  ofFile: '{{target}}, {{when}}, aus der Datei {{name}}',
};
