import type { SentenceTable } from '../tables.ts';

/** What came of a repair, and what the history says: src/repair, src/windows/operations, src/core/plan, src/journal. */
export const repair: SentenceTable = {
  // Things that are changed, and what is there, as they stand in a row
  '{target}': '{target}',
  '{state}': '{state}',

  // What came of it
  'Done: {fixTitles}.': 'Erledigt: {fixTitles}.',
  'It counts after a restart of this computer.': 'Es gilt nach einem Neustart dieses Computers.',
  'Everything is back as it was.': 'Alles ist wieder, wie es war.',
  'It is offered again at the next start.': 'Beim nächsten Start wird es wieder angeboten.',
  'Cancelled on request.': 'Auf Wunsch abgebrochen.',
  'Undone: it is as it was before.': 'Zurückgenommen: Es ist, wie es vorher war.',
  'The undo was stopped before its end.': 'Das Zurücknehmen wurde vor seinem Ende angehalten.',
  'It can be undone later.': 'Es lässt sich später zurücknehmen.',
  'The undo stopped in the middle and goes on at the next start.':
    'Das Zurücknehmen hat mittendrin aufgehört und geht beim nächsten Start weiter.',
  'What was changed for this user before is taken back too.':
    'Auch was vorher für diesen Benutzer geändert wurde, wird zurückgenommen.',
  'What was changed for this user before could not be taken back:':
    'Was vorher für diesen Benutzer geändert wurde, ließ sich nicht zurücknehmen:',
  'This changes the computer for everybody who uses it, so it needs the rights of an administrator.':
    'Das ändert den Computer für alle, die ihn benutzen, deshalb braucht es die Rechte eines Administrators.',
  'There is nothing to change: the plan has no operations.':
    'Es gibt nichts zu ändern: Der Plan enthält keine Vorgänge.',
  '“{fixTitle}” is not carried out by this part of the program.':
    '„{fixTitle}“ wird nicht von diesem Teil des Programms ausgeführt.',
  'Only one connection can be started at a time.': 'Es lässt sich nur eine Verbindung auf einmal starten.',
  'Remote Desktop cannot be started from here.': 'Remotedesktop lässt sich von hier nicht starten.',
  'Remote Desktop was started with the address.': 'Remotedesktop wurde mit der Adresse gestartet.',
  'Nothing was left unfinished.': 'Es war nichts unfertig.',
  'What was cut short is put right: everything is as it was before.':
    'Was abgebrochen war, ist in Ordnung gebracht: Alles ist, wie es vorher war.',
  'Somebody changed {target} since, and nobody has decided which of the values stays.':
    'Jemand hat das seitdem geändert, und niemand hat entschieden, welcher Wert bleibt: {target}.',
  'Not everything could be taken back:': 'Nicht alles ließ sich zurücknehmen:',
  'What could not be brought back:': 'Nicht zurückzuholen war:',
  'And {number} more.': 'Und {number} weitere.',
  'No fix was made for a time that is up.': 'Es gibt keine Änderung, deren Zeit abgelaufen ist.',
  'The journal could not be read.': 'Das Verzeichnis der Änderungen ließ sich nicht lesen.',
  'An earlier fix or undo was cut short.':
    'Eine frühere Änderung oder ein früheres Zurücknehmen wurde abgebrochen.',
  'Nothing new is changed before that one is rolled back or finished.':
    'Vor dessen Abschluss wird nichts Neues geändert.',
  'The journal has no [entry|plan] with this id.':
    'Das Verzeichnis der Änderungen hat keinen [Eintrag|Plan] mit dieser Kennung.',
  'The history lists the [entries|plans] that can be undone.':
    'Der Verlauf nennt die [Einträge|Pläne], die sich zurücknehmen lassen.',
  'There is nothing left to undo: nothing was changed, or it is undone already.':
    'Es gibt nichts mehr zurückzunehmen: Es wurde nichts geändert, oder es ist schon zurückgenommen.',
  'A newer version of this program has written about this in the journal.':
    'Eine neuere Version dieses Programms hat dazu etwas in das Verzeichnis der Änderungen geschrieben.',
  'Use that version to undo it.': 'Nehmen Sie es mit dieser Version zurück.',
  'This version of the program does not know the operation {word}.':
    'Diese Version des Programms kennt den Vorgang {word} nicht.',
  'Use the version that wrote it.': 'Verwenden Sie die Version, die ihn geschrieben hat.',
  'An internal fault stopped this operation ({name}).':
    'Ein interner Fehler hat diesen Vorgang angehalten ({name}).',
  'The program or the computer stopped in the middle.':
    'Das Programm oder der Computer hat mittendrin aufgehört.',
  'The journal or the plan holds something that is no {word}.':
    'Das Verzeichnis der Änderungen oder der Plan enthält etwas anderes als {word}.',

  // Whether it helped
  'It counts after a restart.': 'Es gilt nach einem Neustart.',
  'Restart this computer, then check again.': 'Starten Sie diesen Computer neu und prüfen Sie dann erneut.',
  'Whether it helped was not checked.': 'Ob es geholfen hat, wurde nicht geprüft.',
  'Check the connection again to see.': 'Prüfen Sie die Verbindung erneut, um es zu sehen.',
  'It did not help: something fails now that did not before.':
    'Es hat nicht geholfen: Jetzt scheitert etwas, das vorher nicht scheiterte.',
  'It can be undone.': 'Es lässt sich zurücknehmen.',
  'Nothing that it is about was found wrong before, so nothing shows that it helped.':
    'Nichts, worum es dabei geht, war vorher in Unordnung, also zeigt nichts, dass es geholfen hat.',
  'It made no difference.': 'Es hat nichts geändert.',
  'What it changes is in order now.': 'Was es ändert, ist jetzt in Ordnung.',
  'Fixed: what was wrong before is in order now.': 'Behoben: Was vorher nicht stimmte, ist jetzt in Ordnung.',
  'Nothing would keep Remote Desktop from connecting.': 'Nichts würde Remotedesktop am Verbinden hindern.',
  'Remote Desktop would still not connect:': 'Remotedesktop würde sich noch immer nicht verbinden:',

  // Policies
  'Ask whoever manages this computer.': 'Fragen Sie, wer diesen Computer verwaltet.',
  'A policy of your organisation does not allow “{fixTitle}” on this computer.':
    'Eine Richtlinie Ihrer Organisation erlaubt „{fixTitle}“ auf diesem Computer nicht.',
  'A policy of your organisation does not allow to undo fixes on this computer.':
    'Eine Richtlinie Ihrer Organisation erlaubt auf diesem Computer kein Zurücknehmen von Änderungen.',
  'The policies for this program ({name}) cannot be read: Windows says {number}.':
    'Die Richtlinien für dieses Programm ({name}) lassen sich nicht lesen: Windows meldet {number}.',
  'Until they can be, nothing is changed.': 'Bis dahin wird nichts geändert.',
  'The policy {word} ({name}) is not of the form that it should have.':
    'Die Richtlinie {word} ({name}) hat nicht die Form, die sie haben soll.',
  'Until it is put right, nothing is changed.': 'Bis das in Ordnung gebracht ist, wird nichts geändert.',

  // History
  'An undo was cut short, or is going on right now.': 'Ein Zurücknehmen wurde abgebrochen oder läuft gerade.',
  '[A fix|{quotedTitle*}] was cut short, or is being carried out right now.':
    'Abgebrochen oder gerade im Gang: [eine Änderung|{quotedTitle}].',
  'A newer version of this program left something unfinished; only that version can put it right.':
    'Eine neuere Version dieses Programms hat etwas unfertig gelassen; nur diese Version kann es in Ordnung bringen.',
  'something that this version does not know': 'etwas, das diese Version nicht kennt',
  'something that cannot be read': 'etwas, das sich nicht lesen lässt',
  '{state}, but not the same as the fix left': '{state}, aber nicht das, was die Änderung hinterlassen hat',
  '{name}, but not the same as the fix left': '{name}, aber nicht das, was die Änderung hinterlassen hat',

  // What Windows did not do
  '{target}: the system says {code}.': '{target}: Das System meldet {code}.',
  '{target} [is|are] not there any more.': 'Nicht mehr da: {target}[.|.]',
  '{target} is not there.': 'Nicht da: {target}.',
  '{target} is there already.': 'Schon da: {target}.',
  '{target}: Windows could not do it ({name}, error {code}).':
    '{target}: Windows konnte das nicht tun ({name}, Fehler {code}).',
  'Windows does not give this account access to {target}.':
    'Windows gibt diesem Konto keinen Zugriff. Es geht um: {target}.',
  'This practice computer does not let anybody at {target}.':
    'Dieser Übungscomputer lässt niemanden heran: {target}.',
  '{target} [was|were] changed and is still not as it should be.':
    'Geändert und noch immer nicht, wie es sein soll: {target}[.|.]',
  '{target} was set and is still not what it should be.':
    'Gesetzt und noch immer nicht, wie es sein soll: {target}.',
  '{target} was removed and is [still there|there again].':
    'Entfernt und [noch immer da|wieder da]: {target}.',
  '{target} was deleted and is still there.': 'Gelöscht und noch immer da: {target}.',
  '{target} was restored and is still not what it was.':
    'Zurückgeholt und noch immer nicht, wie es war: {target}.',
  '{target} was reset and still holds what was set before.':
    'Zurückgesetzt und enthält noch immer, was vorher eingestellt war: {target}.',
  '{target} was set to {bytes} and is still {number}.':
    'Auf {bytes} gesetzt und noch immer {number}: {target}.',
  '{target} cannot be found: the adapter is not there any more.':
    'Nicht zu finden: {target}. Den Adapter gibt es nicht mehr.',
  '{target} cannot stop while services run that need it.':
    'Lässt sich nicht beenden, solange Dienste laufen, die ihn brauchen: {target}.',
  '{target} does not come to rest: it keeps starting or stopping.':
    'Kommt nicht zur Ruhe und wird immer wieder gestartet oder beendet: {target}.',
  '{target} were changed, and NETWORK SERVICE still cannot read it: a group it belongs to is denied.':
    'Geändert, und NETZWERKDIENST kann trotzdem nicht lesen, weil es einer seiner Gruppen verweigert ist: {target}.',
  '{target} are not in a form that this program understands.':
    'Nicht in einer Form, die dieses Programm versteht: {target}.',
  'the key of Remote Desktop’s own certificate is not there any more.':
    'Der Schlüssel von Remotedesktops eigenem Zertifikat ist nicht mehr da.',
  '{target}: there is too much of it to be kept for an undo.':
    '{target}: Es ist zu viel, um es für ein Zurücknehmen aufzubewahren.',
  '{target} [holds too much|is too large] to be kept for an undo.':
    'Zu groß, um es für ein Zurücknehmen aufzubewahren: {target}[.|.]',
  '{name} holds too much to be kept for an undo.':
    'Zu groß, um es für ein Zurücknehmen aufzubewahren: {name}.',
  'An earlier change of the hosts file was cut short.':
    'Eine frühere Änderung der Hosts-Datei wurde abgebrochen.',
  'Undo it first, or delete the file hosts.rdp-troubleshooter beside the hosts file.':
    'Nehmen Sie sie zuerst zurück, oder löschen Sie die Datei hosts.rdp-troubleshooter neben der Hosts-Datei.',
  'The hosts file is too large to be changed safely.':
    'Die Hosts-Datei ist zu groß, um sicher geändert zu werden.',
  'The password[| of {name}] saved for {word}: the next connection asks for it again.':
    'Das Kennwort[| von {name}], gespeichert für {word}: Die nächste Verbindung fragt wieder danach.',
  'There is nothing to undo: Windows looks the names up again when it needs them.':
    'Zurückzunehmen gibt es nichts: Windows löst die Namen wieder auf, wenn es sie braucht.',
  'The DNS cache was cleared and still holds all that it held.':
    'Der DNS-Zwischenspeicher wurde geleert und enthält noch immer alles.',
  'The firewall rule {word} is not there any more.': 'Die Firewallregel {word} gibt es nicht mehr.',
  'The firewall rule {word} has no name by which a program could change it alone.':
    'Die Firewallregel {word} hat keinen Namen, mit dem ein Programm sie allein ändern könnte.',
  'Switch [it|the right one] off in the window of Windows Defender Firewall.':
    'Schalten Sie [sie|die richtige] im Fenster der Windows Defender Firewall aus.',
  'More than one firewall rule is called “{name}”.': 'Mehr als eine Firewallregel heißt „{name}“.',
  'Windows could not start {word}.': 'Windows konnte {word} nicht starten.',
  'Windows could not start Remote Desktop (mstsc.exe).':
    'Windows konnte Remotedesktop (mstsc.exe) nicht starten.',
  'The connection file could not be written: the system says {code}.':
    'Die Verbindungsdatei ließ sich nicht schreiben: Das System meldet {code}.',
  '{word} did not end within a minute.': '{word} wurde nicht innerhalb einer Minute fertig.',

  // The journal
  'Another copy of this program[| (process {number})] is making changes on this computer right now.':
    'Eine andere Kopie dieses Programms[| (Prozess {number})] ändert gerade diesen Computer.',
  'Wait until it is done, or close it, then try again.':
    'Warten Sie, bis sie fertig ist, oder schließen Sie sie, und versuchen Sie es dann erneut.',
  'Access to the journal {name} is denied.':
    'Der Zugriff auf das Verzeichnis der Änderungen {name} wird verweigert.',
  'Without the journal there is no undo, so nothing more is changed.':
    'Ohne dieses Verzeichnis gibt es kein Zurücknehmen, deshalb wird nichts weiter geändert.',
  'Check the permissions of its folder, then try again.':
    'Prüfen Sie die Berechtigungen seines Ordners und versuchen Sie es dann erneut.',
  'The journal {name} lies on a disk or in a folder that cannot be written.':
    'Das Verzeichnis der Änderungen {name} liegt auf einem Datenträger oder in einem Ordner, der sich nicht beschreiben lässt.',
  'Make it writable, then try again.': 'Machen Sie ihn beschreibbar und versuchen Sie es dann erneut.',
  'The disk is full, so the journal {name} cannot be written.':
    'Der Datenträger ist voll, deshalb lässt sich das Verzeichnis der Änderungen {name} nicht schreiben.',
  'Free some space, then try again.': 'Schaffen Sie Platz und versuchen Sie es dann erneut.',
  'The journal {name} is not used, because {unsafe}.':
    'Das Verzeichnis der Änderungen {name} wird nicht benutzt, denn {unsafe}.',
  'Whoever can change it could decide what an undo writes.':
    'Wer es ändern kann, könnte bestimmen, was ein Zurücknehmen schreibt.',
  'Ask an administrator to check its folder.': 'Bitten Sie einen Administrator, seinen Ordner zu prüfen.',
  '{name} should be the journal or its folder, and something else is there.':
    '{name} sollte das Verzeichnis der Änderungen oder dessen Ordner sein, und dort ist etwas anderes.',
  'Move it away, then try again.': 'Verschieben Sie es und versuchen Sie es dann erneut.',
  'The journal {name} is larger than {number} MB.':
    'Das Verzeichnis der Änderungen {name} ist größer als {number} MB.',
  'Undo what is still to be undone, move the file to another place, then try again.':
    'Nehmen Sie zurück, was noch zurückzunehmen ist, verschieben Sie die Datei an einen anderen Ort, und versuchen Sie es dann erneut.',
  'This change cannot be written to the journal ({unwritable}), so it is not made.':
    'Diese Änderung lässt sich nicht aufschreiben ({unwritable}), deshalb wird sie nicht gemacht.',
  'This is a fault of the program; please report it.':
    'Das ist ein Fehler des Programms; bitte melden Sie ihn.',
  'The journal {name} cannot be used: the system says {code}.':
    'Das Verzeichnis der Änderungen {name} ist nicht benutzbar: Das System meldet {code}.',
  'Check the disk, then try again.': 'Prüfen Sie den Datenträger und versuchen Sie es dann erneut.',
  'The program or the computer stopped while the journal was being written.':
    'Das Programm oder der Computer hat aufgehört, während das Verzeichnis der Änderungen geschrieben wurde.',
  'The unfinished record is skipped; nothing had been changed on its account.':
    'Der unfertige Eintrag wird übergangen; seinetwegen war noch nichts geändert.',
  'There is nothing to do.': 'Es ist nichts zu tun.',
  '[Something|{number} record|{number} records] in the journal (at byte {number:offset}) cannot be read any more, as after a disk fault or an edit by hand.':
    '[Etwas lässt|{number} Eintrag lässt|{number} Einträge lassen] sich im Verzeichnis der Änderungen (ab Byte {offset}) nicht mehr lesen, wie nach einem Fehler des Datenträgers oder einer Änderung von Hand.',
  'All other records are used.': 'Alle anderen Einträge werden verwendet.',
  'Look through the history: an entry marked incomplete can be undone only in part.':
    'Sehen Sie den Verlauf durch: Ein als unvollständig markierter Eintrag lässt sich nur teilweise zurücknehmen.',
  'Before record {number}, {number:lost} [record|records] must have been taken out of the journal.':
    'Vor Eintrag {number} [muss {lost} Eintrag|müssen {lost} Einträge] aus dem Verzeichnis der Änderungen entfernt worden sein.',
  'Put the journal back from a copy if there is one; otherwise an entry marked incomplete can be undone only in part.':
    'Stellen Sie das Verzeichnis aus einer Kopie wieder her, falls es eine gibt; sonst lässt sich ein als unvollständig markierter Eintrag nur teilweise zurücknehmen.',
  'Record {number} stands in the journal twice.':
    'Eintrag {number} steht zweimal im Verzeichnis der Änderungen.',
  'The first one counts; the journal was edited by something other than this program.':
    'Der erste gilt; das Verzeichnis wurde von etwas anderem als diesem Programm bearbeitet.',
  'The record at byte {number} is intact but does not say what a record says ({badRecord}).':
    'Der Eintrag ab Byte {number} ist unversehrt, aber sein Inhalt ist keiner ({badRecord}).',
  'It is left as it is and not used.': 'Er bleibt, wie er ist, und wird nicht verwendet.',
  'Record {number} was written by a newer version of this program (journal version {number:version}).':
    'Eintrag {number} stammt von einer neueren Version dieses Programms (Version {version} des Verzeichnisses).',
  'It is kept as it is.': 'Er wird aufbewahrt, wie er ist.',
  'To undo what that version did, use that version.':
    'Was diese Version getan hat, nehmen Sie mit dieser Version zurück.',
  'Record {number} does not go with the records before it ({badRecord}).':
    'Eintrag {number} passt nicht zu den Einträgen davor ({badRecord}).',

  // The helper with the rights of an administrator: src/elevation, src/helper
  'Nothing was changed.': 'Es wurde nichts geändert.',
  'Try again.': 'Versuchen Sie es erneut.',
  'Install RDP Troubleshooter again, then try again.':
    'Installieren Sie RDP Troubleshooter neu und versuchen Sie es dann erneut.',
  'The part of this program that changes settings of the computer is not there.':
    'Der Teil dieses Programms, der Einstellungen des Computers ändert, ist nicht da.',
  'The part of this program that changes settings of the computer is not the file that was installed, so it is not started.':
    'Der Teil dieses Programms, der Einstellungen des Computers ändert, ist nicht die installierte Datei, deshalb wird er nicht gestartet.',
  'The part of this program that changes settings of the computer is of another version.':
    'Der Teil dieses Programms, der Einstellungen des Computers ändert, hat eine andere Version.',
  'The part of this program that changes settings of the computer did not answer in time.':
    'Der Teil dieses Programms, der Einstellungen des Computers ändert, hat nicht rechtzeitig geantwortet.',
  'Try again; if it stays so, restart the computer.':
    'Versuchen Sie es erneut; bleibt es dabei, starten Sie den Computer neu.',
  'Another program answered in place of the part that changes settings of the computer, and was not listened to.':
    'Statt des Teils, der Einstellungen des Computers ändert, hat ein anderes Programm geantwortet; ihm wurde nicht geglaubt.',
  'Look for harmful software on this computer before you try again.':
    'Suchen Sie auf diesem Computer nach schädlicher Software, bevor Sie es erneut versuchen.',
  'Windows did not give this program the channel to the part that changes settings of the computer.':
    'Windows hat diesem Programm die Verbindung zu dem Teil, der Einstellungen des Computers ändert, nicht gegeben.',
  'The connection to the part that changes settings of the computer was lost in the middle.':
    'Die Verbindung zu dem Teil, der Einstellungen des Computers ändert, ging mittendrin verloren.',
  'It finishes or takes back what it began; the history [shows which|tells which].':
    'Er beendet, was er begonnen hat, oder nimmt es zurück; der Verlauf [zeigt, was davon|sagt, was davon].',
  'The part that changes settings of the computer takes longer than it should.':
    'Der Teil, der Einstellungen des Computers ändert, braucht länger, als er sollte.',
  'It finishes or takes back what it began; look into the history in some minutes.':
    'Er beendet, was er begonnen hat, oder nimmt es zurück; sehen Sie in einigen Minuten in den Verlauf.',
  'The question of Windows whether to allow changes was answered with no, or not at all.':
    'Die Frage von Windows, ob Änderungen erlaubt sind, wurde mit Nein oder gar nicht beantwortet.',
  'Try again and answer yes, or ask somebody who may.':
    'Versuchen Sie es erneut und antworten Sie mit Ja, oder bitten Sie jemanden, der das darf.',
  'Windows has nobody here whom it could ask for the rights of an administrator.':
    'Windows hat hier niemanden, den es um die Rechte eines Administrators bitten könnte.',
  'Sign in at the computer as an administrator, or run this in a window that was started as administrator.':
    'Melden Sie sich am Computer als Administrator an, oder führen Sie dies in einem Fenster aus, das als Administrator gestartet wurde.',
  'A policy or a security product keeps the part that changes settings of the computer from starting.':
    'Eine Richtlinie oder ein Schutzprogramm hindert den Teil, der Einstellungen des Computers ändert, am Starten.',
  'Ask the administrator to allow it.': 'Bitten Sie den Administrator, es zu erlauben.',
  'The folder of this program, or the one it was started in, has a name with characters that cannot be passed on safely.':
    'Der Ordner dieses Programms oder der, in dem es gestartet wurde, hat einen Namen mit Zeichen, die sich nicht sicher weitergeben lassen.',
  'Use folders with plain names, such as C:\\Program Files\\RDP Troubleshooter.':
    'Verwenden Sie Ordner mit einfachen Namen, etwa C:\\Program Files\\RDP Troubleshooter.',
  'Windows could not start the part that changes settings of the computer ({name}).':
    'Windows konnte den Teil, der Einstellungen des Computers ändert, nicht starten ({name}).',
  "A variable of this account's environment makes Node.js write or read files (such as NODE_V8_COVERAGE or SSL_CERT_FILE), so nothing is run with more rights.":
    'Eine Umgebungsvariable dieses Kontos lässt Node.js Dateien schreiben oder lesen (etwa NODE_V8_COVERAGE oder SSL_CERT_FILE), deshalb wird nichts mit mehr Rechten ausgeführt.',
  'Remove the variable, sign in again, then try again.':
    'Entfernen Sie die Variable, melden Sie sich neu an und versuchen Sie es dann erneut.',
  'Windows started the part that changes settings of the computer without the rights for it.':
    'Windows hat den Teil, der Einstellungen des Computers ändert, ohne die Rechte dafür gestartet.',
  'Sign in with an account that has them.': 'Melden Sie sich mit einem Konto an, das sie hat.',
  'The part that changes settings of the computer works for the installed program only, and did not recognise this one.':
    'Der Teil, der Einstellungen des Computers ändert, arbeitet nur für das installierte Programm und hat dieses nicht erkannt.',
  'The part that changes settings of the computer ended before it began (code {number}).':
    'Der Teil, der Einstellungen des Computers ändert, endete, bevor er begann (Code {number}).',
  'A fault inside the elevated part of this program ended it.':
    'Ein Fehler im Teil mit Administratorrechten hat diesen beendet.',
  'The history shows what was changed; what was cut short is offered for roll-back.':
    'Der Verlauf zeigt, was geändert wurde; Abgebrochenes wird zum Zurücknehmen angeboten.',
  'Please report this.': 'Bitte melden Sie das.',
  'What came of it is too long to be told here.': 'Das Ergebnis ist zu lang, um es hier zu nennen.',
  'The history shows it.': 'Der Verlauf zeigt es.',
};
