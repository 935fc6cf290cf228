import type { Texts } from '../texts.ts';

export const failures: Texts['failures'] = {
  'refused-sender': 'Das Programm hat die Frage seines Fensters nicht angenommen',
  'unknown-channel': 'Das Fenster hat etwas gefragt, was das Programm nicht kennt',
  'invalid-request': 'Das Fenster hat auf eine Weise gefragt, die das Programm nicht annimmt',
  'invalid-response': 'Das Fenster hat die Antwort nicht verstanden',
  busy: 'Etwas dieser Art läuft schon',
  'unknown-report': 'Dieser Bericht wird nicht mehr aufbewahrt',
  'unknown-run': 'Das ist schon vorbei',
  'bad-target': 'Das ist kein Name eines Computers',
  'no-error-code': 'In diesem Text steht kein Fehlercode',
  'not-here': 'Das ist hier nicht möglich',
  'blocked-by-policy': 'Ihre Organisation erlaubt das nicht',
  unreadable: 'Die Datei war nicht lesbar',
  'too-large': 'Die Datei ist zu groß',
  'not-known-kind': 'Diese Art Datei kennt das Programm nicht',
  'not-valid': 'In der Datei steht nicht, was darin stehen soll',
  'other-version': 'Die Datei stammt aus einer anderen Version',
  'not-saved': 'Die Datei wurde nicht gespeichert',
  journal: 'Das Verzeichnis der Änderungen ist nicht benutzbar',
  fault: 'Im Programm ist etwas schiefgegangen',
};
