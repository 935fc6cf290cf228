import type { Texts } from '../texts.ts';

export const start: Texts['start'] = {
  title: 'Was wollten Sie erreichen?',
  computer: 'Computer',
  computerHint: 'Ein Name oder eine Adresse, etwa server01 oder server01:3390',
  action: 'Ursache finden',
  repeat: {
    label: '{{times}}-mal versuchen',
    hint: 'Für eine Verbindung, die ab und zu abbricht. Nach der ersten Prüfung alle {{seconds}} Sekunden eine Verbindung; weder Benutzername noch Kennwort wird gesendet.',
  },
  recent: 'Zuletzt mit Remotedesktop benutzt',
  fromLink: 'Durch einen Link ausgefüllt. Geprüft wird erst, wenn Sie die Schaltfläche drücken.',
  fromRdpFile: 'Aus einer .rdp-Datei ausgefüllt. Geprüft wird erst, wenn Sie die Schaltfläche drücken.',
  lastFailure: {
    title: 'Ihr letzter Versuch ist {{when}} fehlgeschlagen',
    to: 'Zu {{target}}.',
    said: 'Remotedesktop meldete <code>{{code}}</code>: {{meaning}}',
    codeAlone: 'Der Code allein sagt nicht, warum; die Prüfung schon.',
    source: 'Aus dem Remotedesktop-Protokoll dieses Computers. Nichts verlässt diesen Computer.',
  },
  message: {
    title: 'Eine andere Meldung?',
    body: 'Fügen Sie hier das ganze Fehlerfenster ein, in jeder Sprache, oder legen Sie eine .rdp-Datei oder einen Bericht ab.',
    label: 'Text des Fehlerfensters',
    placeholder: 'Strg+C im Fehlerfenster kopiert ihn',
    recognised: '{{codes}} erkannt.',
    unknown: 'Keine öffentliche Liste erklärt {{codes}}. Die Prüfung kann die Ursache trotzdem finden.',
    noCode: 'In diesem Text steht kein Fehlercode. Er kommt trotzdem in den Bericht.',
    clear: 'Text löschen',
  },
  open: 'Bericht öffnen',
  notRead:
    'Was Remotedesktop sich auf diesem Computer merkt, konnte nicht gelesen werden. Geben Sie den Computer ein.',
};
