import type { SentenceTable } from '../tables.ts';

/** Why something was not possible: src/engine, src/main, src/shared/ipc, src/shared/target.ts, src/check/read-document.ts. */
export const messages: SentenceTable = {
  // The engine and the main process
  'A check is running already.': 'Es läuft schon eine Prüfung.',
  'Stop it first, or wait until it is through.':
    'Halten Sie sie zuerst an, oder warten Sie, bis sie fertig ist.',
  'The pasted text holds no error code.': 'Der eingefügte Text enthält keinen Fehlercode.',
  'Leave it out, or paste the whole window.': 'Lassen Sie ihn weg, oder fügen Sie das ganze Fenster ein.',
  'The check ended by a fault of this program.': 'Die Prüfung endete durch einen Fehler dieses Programms.',
  'Try it again.': 'Versuchen Sie es erneut.',
  'The file could not be written.': 'Die Datei ließ sich nicht schreiben.',
  'Choose another folder, or close the program that has it open.':
    'Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, in dem sie geöffnet ist.',
  'On this system nothing can be repaired.': 'Auf diesem System lässt sich nichts reparieren.',
  'A check works.': 'Prüfen ist möglich.',
  'A change is being made already.': 'Es wird schon etwas geändert.',
  'Wait until it is through.': 'Warten Sie, bis es fertig ist.',
  'A fault of this program ended the change.': 'Ein Fehler dieses Programms hat die Änderung beendet.',
  'The history shows what was changed, and can undo it.':
    'Der Verlauf zeigt, was geändert wurde, und kann es zurücknehmen.',
  'This change takes an administrator, whom only the installed app can ask.':
    'Diese Änderung braucht einen Administrator, und den kann nur die installierte App fragen.',
  'The app is damaged: it lacks what it has to know about its helper.':
    'Die App ist beschädigt: Ihr fehlt, was sie über ihr Hilfsprogramm wissen muss.',
  'Install it again.': 'Installieren Sie sie neu.',
  'The prompt was answered with no, so nothing was changed.':
    'Die Frage wurde mit Nein beantwortet, deshalb wurde nichts geändert.',
  'The part of the program that makes the change could not be heard any more.':
    'Der Teil des Programms, der die Änderung macht, war nicht mehr zu hören.',
  'This could not be done because of a fault of this program.':
    'Das war wegen eines Fehlers dieses Programms nicht möglich.',
  'The log has the detail.': 'Einzelheiten stehen im Protokoll.',
  'There is no page for this cause.': 'Zu dieser Ursache gibt es keine Seite.',
  'This change could not be looked at.': 'Diese Änderung ließ sich nicht ansehen.',
  'This report is no longer in memory.': 'Dieser Bericht ist nicht mehr im Speicher.',
  'Check again, or open it from its file.': 'Prüfen Sie erneut, oder öffnen Sie ihn aus seiner Datei.',
  'What was found gives the owner of the far computer nothing to do.':
    'Aus dem Ergebnis ergibt sich für den Besitzer des entfernten Computers nichts zu tun.',
  'This has ended already.': 'Das ist schon beendet.',
  'The setting holds until you close the app.': 'Die Einstellung gilt, bis Sie die App schließen.',
  'Its file could not be written.': 'Ihre Datei ließ sich nicht schreiben.',
  'No browser opened.': 'Es hat sich kein Browser geöffnet.',
  'The address is {word}': 'Die Adresse ist {word}',
  'The part of this program that checks has ended unexpectedly.':
    'Der Teil dieses Programms, der prüft, ist unerwartet beendet worden.',
  'This window may not ask for that.': 'Dieses Fenster darf danach nicht fragen.',
  'The window asked in a way that this program does not understand.':
    'Das Fenster hat auf eine Weise gefragt, die dieses Programm nicht versteht.',
  'The program did not answer.': 'Das Programm hat nicht geantwortet.',
  'Close it and start it again.': 'Schließen Sie es und starten Sie es neu.',
  'The program gave an answer that its window does not understand.':
    'Das Programm hat eine Antwort gegeben, die sein Fenster nicht versteht.',

  // Links, files
  'The link {name} was not used.': 'Der Link {name} wurde nicht verwendet.',
  'It cannot be read.': 'Er lässt sich nicht lesen.',
  'The only kind there is has the form rdp-troubleshooter://check?host=server01.':
    'Die einzige Art, die es gibt, hat die Form rdp-troubleshooter://check?host=server01.',
  '{name} is neither a report of this program nor a file of Remote Desktop.':
    '{name} ist weder ein Bericht dieses Programms noch eine Datei von Remotedesktop.',
  '{name}: {rdpFile}': '{name}: {rdpFile}',
  '{rdpFile}': '{rdpFile}',
  'Type the name of the computer instead.': 'Geben Sie stattdessen den Namen des Computers ein.',
  'The file connects through the gateway {name}.': 'Die Datei verbindet über das Gateway {name}.',
  'The check goes straight to the computer, which may not be reachable that way.':
    'Die Prüfung geht direkt zum Computer, und der ist so vielleicht nicht zu erreichen.',
  '{name} is not a file.': '{name} ist keine Datei.',
  '{name} is larger than 20 MB, so it is [not opened|no report|no recorded machine].':
    '{name} ist größer als 20 MB, deshalb [wird sie nicht geöffnet|ist es kein Bericht|ist es kein aufgezeichneter Computer].',
  '{name} cannot be read.': '{name} lässt sich nicht lesen.',
  'It may have been moved, or you may not be allowed to open it.':
    'Die Datei wurde vielleicht verschoben, oder Sie dürfen sie nicht öffnen.',
  'The [report|recorded machine] {name} cannot be read: {readFault}.':
    '[Der Bericht|Der aufgezeichnete Computer] {name} lässt sich nicht lesen: {readFault}.',
  '{name} is not a [report|recorded machine]: it is not a JSON document.':
    '{name} ist kein [Bericht|aufgezeichneter Computer]: Es ist kein JSON-Dokument.',
  '{name} is not a [report|recorded machine]: it has no schemaVersion.':
    '{name} ist kein [Bericht|aufgezeichneter Computer]: schemaVersion fehlt.',
  '{name} is a [report|recorded machine] of version {number}, not {number:known}; [a newer version of this program opens it|this program cannot open it].':
    '{name} ist ein [Bericht|aufgezeichneter Computer] der Version {number}, nicht {known}; [eine neuere Version dieses Programms öffnet es|dieses Programm kann es nicht öffnen].',
  '{name} is not a valid [report|recorded machine]: it is nested too deeply.':
    '{name} ist kein gültiger [Bericht|aufgezeichneter Computer]: Es ist zu tief verschachtelt.',
  '{name} is not a valid [report|recorded machine]: [the document|{name:where}] is missing or not as it should be.':
    '{name} ist kein gültiger [Bericht|aufgezeichneter Computer]: [das Dokument|{where}] fehlt oder ist nicht, wie es sein soll.',

  '[check|cause|fix] "{word}"': '[Prüfung|Ursache|Reparatur] „{word}“',

  // The name of a computer, as typed
  'Give the name or address of the computer to connect to, such as server01 or server01:3390.':
    'Geben Sie den Namen oder die Adresse des Computers an, mit dem Sie sich verbinden wollen, etwa server01 oder server01:3390.',
  "The computer's name is longer than {number} characters; give a shorter one.":
    'Der Name des Computers ist länger als {number} Zeichen; geben Sie einen kürzeren an.',
  "The computer's name {name} contains a character that cannot be seen[| ({word})]; type it again.":
    'Der Name des Computers {name} enthält ein unsichtbares Zeichen[| ({word})]; geben Sie ihn neu ein.',
  "The computer's name {name} contains a space; give only the name or address.":
    'Der Name des Computers {name} enthält ein Leerzeichen; geben Sie nur den Namen oder die Adresse an.',
  'Leave out what stands before "//" in {name}; give only the name or address.':
    'Lassen Sie in {name} weg, was vor // steht; geben Sie nur den Namen oder die Adresse an.',
  'Leave out the user in {name}; give only the computer.':
    'Lassen Sie in {name} den Benutzer weg; geben Sie nur den Computer an.',
  'No sign-in is needed.': 'Eine Anmeldung ist nicht nötig.',
  '{name} is a range of addresses; check takes one computer, scan takes a list.':
    '{name} ist ein Bereich von Adressen; geprüft wird ein einzelner Computer, scan nimmt eine Liste.',
  'Leave out slashes and what follows them in {name}; give only the name or address.':
    'Lassen Sie in {name} Schrägstriche und das Folgende weg; geben Sie nur den Namen oder die Adresse an.',
  'If {name} is an IPv6 address, put it in square brackets, such as [::1] or [::1]:3389.':
    'Wenn {name} eine IPv6-Adresse ist, setzen Sie sie in eckige Klammern, etwa [::1] oder [::1]:3389.',
  'The name or address before the colon is missing in {name}.':
    'In {name} fehlt der Name oder die Adresse vor dem Doppelpunkt.',
  '{name} is not a port; give a whole number from 1 to 65535 after the colon.':
    '{name} ist kein Port; geben Sie nach dem Doppelpunkt eine ganze Zahl von 1 bis 65535 an.',
  '{name} is not an IPv6 address in square brackets, such as [::1] or [::1]:3389.':
    '{name} ist keine IPv6-Adresse in eckigen Klammern, etwa [::1] oder [::1]:3389.',
  'There is nothing between two dots, or before the first, in {name}.':
    'In {name} steht zwischen zwei Punkten oder vor dem ersten nichts.',
  'A part between dots is longer than {number} characters in {name}.':
    'In {name} ist ein Teil zwischen Punkten länger als {number} Zeichen.',
  'The name {name} is longer than the {number} characters that DNS allows.':
    'Der Name {name} ist länger als die {number} Zeichen, die DNS erlaubt.',
  "{name} is not a computer's name: use letters, digits, dots, underscores and hyphens inside a part.":
    '{name} ist kein Name eines Computers: Verwenden Sie Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche innerhalb eines Teils.',
  '{name} is not an IPv4 address: give four numbers from 0 to 255, without leading zeros.':
    '{name} ist keine IPv4-Adresse: Geben Sie vier Zahlen von 0 bis 255 ohne führende Nullen an.',
  "{name} is not the address of one computer; give the computer's own.":
    '{name} ist nicht die Adresse eines einzelnen Computers; geben Sie die des Computers selbst an.',

  // The pause of a security product, for all of them: src/catalog/security-products/pause.ts
  'Ask whoever manages {name} to move this computer to a policy with network protection off for the length of one test.':
    'Bitten Sie, wer {name} verwaltet, diesen Computer für die Dauer eines Tests einer Richtlinie ohne Netzwerkschutz zuzuordnen.',
  'Give them the name of this computer, the time, and the host you connect to.':
    'Nennen Sie den Namen dieses Computers, die Zeit und den Host, mit dem Sie sich verbinden.',
  'Tell them when the test is over, so that they move this computer back to its policy.':
    'Sagen Sie Bescheid, wenn der Test vorbei ist, damit dieser Computer wieder seiner Richtlinie zugeordnet wird.',
  'Disconnect in {name}.': 'Trennen Sie die Verbindung in {name}.',
  'If the far computer can only be reached through this VPN, test from a place inside its network instead.':
    'Ist der entfernte Computer nur über dieses VPN zu erreichen, testen Sie stattdessen von einem Ort in seinem Netzwerk.',
  'Connect in {name} again.': 'Verbinden Sie sich in {name} wieder.',
  'Ask whoever runs {product} in your network for an exception from TLS inspection for the far computer.':
    'Bitten Sie, wer {product} in Ihrem Netzwerk betreibt, um eine Ausnahme von der TLS-Untersuchung für den entfernten Computer.',
  'To learn whether it is the cause at all, check from a network that does not lead through it.':
    'Um zu erfahren, ob es überhaupt die Ursache ist, prüfen Sie aus einem Netzwerk, das nicht darüber führt.',
  'An exception for one host can stay; ask for its removal if the test shows no difference.':
    'Eine Ausnahme für einen Host kann bleiben; lassen Sie sie entfernen, wenn der Test keinen Unterschied zeigt.',
};
