import { englishPathWords } from '../../path-picture/path-words.ts';
import { germanPathWords } from '../../path-picture/german-path-words.ts';
import type { StationState } from '../../path-picture/path-words.ts';
import type { SentenceTable } from '../tables.ts';
import { letter } from './letter.ts';

/** Words that a table shows for the state of a check, as the picture of the path has them. */
const states: SentenceTable = Object.fromEntries(
  (Object.keys(englishPathWords.states) as StationState[]).map((state) => [
    englishPathWords.states[state],
    germanPathWords.states[state],
  ]),
);

/** What the scripts for the far computer do, as the letter tells it: here it is no sentence. */
const scripts: SentenceTable = Object.fromEntries(
  Object.entries(letter)
    .filter(([english]) => english.startsWith('Checks '))
    .map(([english, german]) => [english.replace(/\.$/u, ''), german.replace(/\.$/u, '')]),
);

/** A report as a document for people: src/core/html-report, src/core/ticket-text.ts and src/core/round-words.ts. */
export const document: SentenceTable = {
  ...states,
  ...scripts,
  '{checkTitle}': '{checkTitle.alone}',
  '{duration}': '{duration}',
  '{minute} UTC': '{minute} UTC',

  // Its heading
  'Remote Desktop to {name}, port {number}': 'Remotedesktop zu {name}, Port {number}',
  'Checked on {minute} UTC in {duration} with {name} {word}.':
    'Geprüft am {minute} UTC in {duration} mit {name} {word}.',
  'No user name or password was sent.': 'Weder Benutzername noch Kennwort wurde gesendet.',
  'Reported before: [error code {code}|extended error code {code}|error code {code}, extended error code {code:extended}].':
    'Zuvor gemeldet: [Fehlercode {code}|erweiterter Fehlercode {code}|Fehlercode {code}, erweiterter Fehlercode {extended}].',
  'Some names in this report are not the real ones': 'Manche Namen in diesem Bericht sind nicht die echten',
  'Before it was saved, these were replaced: {redacted}.': 'Vor dem Speichern wurden ersetzt: {redacted}.',
  'Before it was saved, these were replaced: {redacted*}.': 'Vor dem Speichern wurden ersetzt: {redacted}.',
  'The same thing has the same name everywhere in this report, and the verdict is the one of the real report.':
    'Dasselbe heißt in diesem Bericht überall gleich, und das Ergebnis ist das des echten Berichts.',

  // The verdict
  '[Almost certain|Very likely|Likely|Possible|Not likely, but nothing else fits better]: we are {number} % sure ({word}).':
    '[Fast sicher|Sehr wahrscheinlich|Wahrscheinlich|Möglich|Nicht wahrscheinlich, aber nichts anderes passt besser]: zu {number} % ({word}).',
  'Why we think so': 'Warum wir das meinen',
  'What speaks against it': 'Was dagegen spricht',
  'Nothing we found.': 'Nichts, was wir gefunden hätten.',
  'What would settle it': 'Was es entscheiden würde',
  'What it does not mean': 'Was es nicht bedeutet',
  'What to do': 'Was zu tun ist',
  'Repairs that this program offers': 'Reparaturen, die dieses Programm anbietet',
  '(on this computer)': '(auf diesem Computer)',
  '(on the far computer)': '(auf dem entfernten Computer)',
  '(in the network)': '(im Netzwerk)',
  'Also found': 'Außerdem gefunden',
  'What else it may be': 'Was es sonst sein kann',
  'Worth knowing': 'Gut zu wissen',
  'What to collect next': 'Was beim nächsten Mal zu sammeln ist',
  '({word}, {number} %)': '({word}, {number} %)',

  // The checks
  'The way there': 'Der Weg dorthin',
  'This computer[|, as recorded on {date}]': 'Dieser Computer[|, aufgezeichnet am {date}]',
  Result: 'Ergebnis',
  Check: 'Prüfung',
  'What was found': 'Was gefunden wurde',
  Time: 'Zeit',

  // Round by round
  'Round by round': 'Runde für Runde',
  '{number} of {number:planned} rounds, {duration} apart.':
    '{number} von {planned} Runden, im Abstand von {duration}.',
  '{word} UTC': '{word} UTC',
  'as far as the sign-in in {duration}[|, round trip {duration:trip}]':
    'bis zur Anmeldung in {duration}[|, hin und zurück {trip}]',
  'failed at [{phase}|an unknown step][| ({how})][|, round trip {duration}]':
    '[{phase.bei}|bei einem unbekannten Schritt] gescheitert[| ({how})][|, hin und zurück {duration}]',
  'could not be found out': 'nicht herauszufinden',

  // The computer
  'About the computer that connects': 'Der Computer, der sich verbindet',
  System: 'System',
  'Remote Desktop host itself': 'Selbst Remotedesktop-Host',
  Model: 'Modell',
  Virtual: 'Virtuell',
  Processor: 'Prozessor',
  Memory: 'Arbeitsspeicher',
  Started: 'Gestartet',
  Recorded: 'Aufgezeichnet',
  'Addresses of the target': 'Adressen des Ziels',
  'yes[|, {name}]': 'ja[|, {name}]',
  no: 'nein',
  'none found': 'keine gefunden',
  '{name}, {number} logical cores': '{name}, {number} logische Kerne',
  '{number} GB, {number:free} GB free': '{number} GB, {free} GB frei',
  '{number} [min|h|days] before': '{number} [min|h|Tage] vorher',

  // What was changed
  'What was changed and undone': 'Was geändert und zurückgenommen wurde',
  'This program has changed nothing on this computer.':
    'Dieses Programm hat auf diesem Computer nichts geändert.',
  '[at an unknown time|{minute} UTC]: {changeStatus}[|, undone by itself at {minute:return} UTC].':
    '[zu unbekannter Zeit|{minute} UTC]: {changeStatus}[|, am {return} UTC von selbst zurückgenommen].',
  before: 'vorher',
  then: 'dann',
  'changed again since by somebody else': 'seitdem von jemand anderem wieder geändert',
  'And {number} [earlier ones|more], which the file shows.':
    'Dazu {number} [frühere|weitere], die in der Datei stehen.',

  // What was measured
  'What was measured': 'Was gemessen wurde',
  'Times are in milliseconds, sizes in bytes, dates in UTC.':
    'Zeiten sind in Millisekunden, Größen in Bytes, Daten in UTC.',
  '({word})': '({word})',
  none: 'keine',
  'nested too deeply to show': 'zu tief verschachtelt, um es zu zeigen',
  'More values are in the JSON report.': 'Weitere Werte stehen im JSON-Bericht.',
  'The same report as JSON can be opened by RDP Troubleshooter, which judges it again with its own rules.':
    'Denselben Bericht als JSON kann RDP Troubleshooter öffnen und mit seinen eigenen Regeln neu beurteilen.',

  // The same as text for a ticket
  'Computer:': 'Computer:',
  'Checked: {minute} UTC, by {name} {word}': 'Geprüft: {minute} UTC, mit {name} {word}',
  'Error shown: [no main code|{code}][|, extended {code:extended}]':
    'Angezeigter Fehler: [kein Hauptcode|{code}][|, erweitert {extended}]',
  '{word}, {number} % sure:': '{word}, zu {number} % sicher:',
  'for:': 'dafür:',
  'against:': 'dagegen:',
  'settled by:': 'entscheiden würde es:',
  'to do:': 'zu tun:',
  'To collect:': 'Zu sammeln:',
  Checks: 'Prüfungen',
  'in order': 'in Ordnung',
  'not known': 'nicht bekannt',
};
