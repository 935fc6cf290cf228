import type { SentenceTable } from '../tables.ts';

/** What a fix changes, what it may stop, where it does not help, and what it says before: src/catalog/fixes. */
export const fixes: SentenceTable = {
  '{fixTitle}': '{fixTitle}',
  '{fixTitle}:': '{fixTitle}:',

  // allow-mstsc-through-firewall
  'Switches off the rule of this computer that blocks Remote Desktop to this address and port.':
    'Schaltet die Regel dieses Computers aus, die Remotedesktop zu dieser Adresse und diesem Port blockiert.',
  'Where everything is blocked that no rule allows, it adds a rule for this program, address and port instead.':
    'Wo alles blockiert wird, was keine Regel erlaubt, fügt es stattdessen eine Regel für dieses Programm, diese Adresse und diesen Port hinzu.',
  'Nothing stops.': 'Nichts hört auf zu funktionieren.',
  'What else the blocking rule kept in is let out too; rules of an organisation stay in force.':
    'Auch was die blockierende Regel sonst zurückhielt, kommt dann hinaus; Regeln einer Organisation bleiben in Kraft.',
  'A rule that allows changes nothing where nothing blocks: Windows lets programs out unless it was told otherwise.':
    'Eine erlaubende Regel ändert nichts, wo nichts blockiert: Windows lässt Programme hinaus, sofern nichts anderes eingestellt ist.',
  'More than {number} rules block this connection.': 'Mehr als {number} Regeln blockieren diese Verbindung.',
  'Have whoever set them up look at them in the Windows firewall.':
    'Wer sie eingerichtet hat, sollte sie in der Windows-Firewall ansehen.',
  'No rule that could be read blocks this connection, and not all of them could be read.':
    'Keine lesbare Regel blockiert diese Verbindung, und nicht alle ließen sich lesen.',
  'No rule is sure to block this connection, and those that may could not be judged.':
    'Keine Regel blockiert diese Verbindung sicher, und die infrage kommenden ließen sich nicht beurteilen.',
  'The Windows firewall lets Remote Desktop out already[|, by the rule “{name}”].':
    'Die Windows-Firewall lässt Remotedesktop schon hinaus[|, durch die Regel „{name}“].',
  'A policy blocks every outgoing connection that it does not allow itself.':
    'Eine Richtlinie blockiert jede ausgehende Verbindung, die sie nicht selbst erlaubt.',
  'Ask the administrator for a rule for Remote Desktop.':
    'Bitten Sie den Administrator um eine Regel für Remotedesktop.',
  'A policy makes Windows ignore the rules of this computer, so another one would have no effect.':
    'Wegen einer Richtlinie beachtet Windows die Regeln dieses Computers nicht, also hätte eine weitere keine Wirkung.',
  'Ask the administrator.': 'Fragen Sie den Administrator.',
  '[Device management|A group policy] set the rule “{name}”, and would set it again.':
    '[Die Geräteverwaltung|Eine Gruppenrichtlinie] hat die Regel „{name}“ festgelegt und würde sie wieder festlegen.',
  'Ask the administrator to allow Remote Desktop.':
    'Bitten Sie den Administrator, Remotedesktop zu erlauben.',
  'The rule “{name}” blocks far more than Remote Desktop, as a VPN does that is not connected.':
    'Die Regel „{name}“ blockiert weit mehr als Remotedesktop, wie es ein VPN tut, das nicht verbunden ist.',
  'Switch it off where it was made.': 'Schalten Sie sie dort aus, wo sie erstellt wurde.',
  'The rule “{name}” is switched off.': 'Die Regel „{name}“ wird ausgeschaltet.',
  'It is about other programs too, which are then let out as well.':
    'Sie betrifft auch andere Programme, die dann ebenfalls hinauskommen.',

  // clear-saved-credentials
  'Removes the user name and password that Windows saved for Remote Desktop to this one far computer, or to all of them if asked to, and no other entry of the vault.':
    'Entfernt Benutzername und Kennwort, die Windows für Remotedesktop zu diesem einen entfernten Computer gespeichert hat, oder auf Wunsch zu allen, und keinen anderen Eintrag des Tresors.',
  'The next connection asks for user name and password.':
    'Die nächste Verbindung fragt nach Benutzername und Kennwort.',
  'Windows hands a saved domain password to nobody, so an undo has to ask for it too.':
    'Ein gespeichertes Domänenkennwort gibt Windows niemandem heraus, also muss auch das Zurücknehmen danach fragen.',
  'A saved password cannot close a connection that ends before the sign-in: by then none has been sent.':
    'Ein gespeichertes Kennwort kann keine Verbindung schließen, die vor der Anmeldung endet: Bis dahin wurde keines gesendet.',
  'What is saved is no password but a certificate or smart card, which no changed password makes stale.':
    'Gespeichert ist kein Kennwort, sondern ein Zertifikat oder eine Smartcard, und die veralten nicht durch ein geändertes Kennwort.',
  'Nothing is saved, so Windows asks for the sign-in anyway.':
    'Es ist nichts gespeichert, also fragt Windows ohnehin nach der Anmeldung.',
  "The entry {name} stands for many computers, so it is left alone; Windows' Credential Manager removes it.":
    'Der Eintrag {name} steht für viele Computer, deshalb bleibt er unberührt; entfernen lässt er sich in der Anmeldeinformationsverwaltung von Windows.',
  'Have the password of {name*} at hand: nothing but typing it again can put it back.':
    'Halten Sie das Kennwort von {name} bereit: Zurückholen lässt es sich nur, indem Sie es erneut eingeben.',

  // connect-by-address
  'Starts Remote Desktop with the address instead of the name.':
    'Startet Remotedesktop mit der Adresse statt mit dem Namen.',
  'No setting of this computer changes.': 'Keine Einstellung dieses Computers ändert sich.',
  'Nothing.': 'Nichts.',
  'Windows may warn that the certificate names another computer than the address, and a sign-in that needs Kerberos does not work by address.':
    'Windows warnt vielleicht, dass das Zertifikat einen anderen Computer nennt als die Adresse, und eine Anmeldung, die Kerberos braucht, gelingt über die Adresse nicht.',
  'A connection that fails by name at an address that is right fails there by address as well.':
    'Eine Verbindung, die über den Namen an der richtigen Adresse scheitert, scheitert dort auch über die Adresse.',

  // disable-udp
  'Sets the policy “Turn off UDP on client” for this computer, and removes the same value from the place where it has no effect.':
    'Setzt für diesen Computer die Richtlinie „UDP auf Client deaktivieren“ und entfernt denselben Wert von der Stelle, an der er nichts bewirkt.',
  'Remote Desktop uses TCP alone, to every computer: on poor lines picture and sound may be less smooth.':
    'Remotedesktop verwendet zu jedem Computer nur TCP: Auf schlechten Leitungen können Bild und Ton weniger flüssig sein.',
  'A group policy of an organisation may set the value back.':
    'Eine Gruppenrichtlinie einer Organisation kann den Wert wieder zurücksetzen.',
  'UDP begins only after TCP, TLS and licensing, so it cannot explain a failure before the sign-in.':
    'UDP beginnt erst nach TCP, TLS und Lizenzierung, also kann es kein Scheitern vor der Anmeldung erklären.',
  'UDP is switched off on this computer already.': 'UDP ist auf diesem Computer schon ausgeschaltet.',
  'UDP is off already; only the value that has no effect is removed.':
    'UDP ist schon aus; entfernt wird nur der Wert, der nichts bewirkt.',

  // enable-client-tls
  'Switches on again those of TLS 1.2 and TLS 1.3 that are switched off for connections from this computer.':
    'Schaltet TLS 1.2 und TLS 1.3 wieder ein, soweit sie für Verbindungen von diesem Computer ausgeschaltet sind.',
  'Old versions stay as they are.': 'Alte Versionen bleiben, wie sie sind.',
  'Nothing that worked before.': 'Nichts, was vorher funktionierte.',
  'All programs that use the TLS of Windows may then use these versions too.':
    'Alle Programme, die das TLS von Windows verwenden, können dann auch diese Versionen verwenden.',
  'It changes nothing where no current version is switched off, and nothing about what the far computer accepts.':
    'Es ändert nichts, wo keine aktuelle Version ausgeschaltet ist, und nichts daran, was der entfernte Computer annimmt.',
  'The policy “SSL Cipher Suite Order” leaves no cipher suite; whoever set it has to change it.':
    'Die Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ lässt keine Verschlüsselungssammlung übrig; ändern muss sie, wer sie festgelegt hat.',
  '{name*} [is|are] on already.': '{name} [ist|sind] schon eingeschaltet.',

  // flush-dns-cache
  'Makes Windows forget the addresses that it looked up, so that it asks the name server again.':
    'Lässt Windows die aufgelösten Adressen vergessen, damit es den Namensserver erneut fragt.',
  'There is nothing to undo.': 'Zurückzunehmen gibt es nichts.',
  'The first look-up of each name takes a moment longer.':
    'Die erste Auflösung jedes Namens dauert einen Augenblick länger.',
  'It changes no address that the name server itself gives, no line of the hosts file, and nothing when an address is typed.':
    'Es ändert keine Adresse, die der Namensserver selbst nennt, keine Zeile der Hosts-Datei und nichts, wenn eine Adresse eingegeben wird.',

  // forget-pinned-certificate
  'Removes the note that this user trusts a certain certificate of the far computer.':
    'Entfernt den Vermerk, dass dieser Benutzer einem bestimmten Zertifikat des entfernten Computers vertraut.',
  'Certificates themselves are not touched.': 'Zertifikate selbst bleiben unberührt.',
  'The next connection shows the certificate and asks whether to trust it.':
    'Die nächste Verbindung zeigt das Zertifikat und fragt, ob ihm zu vertrauen ist.',
  'Ask the owner of the far computer first whether it has a new one: another certificate can also mean that somebody stands in between.':
    'Fragen Sie zuerst den Besitzer des entfernten Computers, ob er ein neues hat: Ein anderes Zertifikat kann auch bedeuten, dass jemand dazwischensteht.',
  'A certificate other than the one trusted makes Windows ask; it does not close the connection.':
    'Bei einem anderen Zertifikat als dem vertrauten fragt Windows nach; die Verbindung schließt es nicht.',
  'No certificate is noted for {word}, so Windows asks anyway.':
    'Für {word} ist kein Zertifikat vermerkt, also fragt Windows ohnehin.',
  'Trusted for {name} until now: the certificate with the SHA-1 {word}.':
    'Bisher wird für {name} dem Zertifikat mit dem SHA-1 {word} vertraut.',

  // remove-hosts-override
  'Takes this one name off its lines in the hosts file of this computer, so that the name server decides where it leads.':
    'Nimmt diesen einen Namen aus seinen Zeilen in der Hosts-Datei dieses Computers, damit der Namensserver entscheidet, wohin er führt.',
  'Other names and lines stay as they are.': 'Andere Namen und Zeilen bleiben, wie sie sind.',
  'Programs that use this name go where the name server says.':
    'Programme, die diesen Namen verwenden, gehen dorthin, wohin der Namensserver sie schickt.',
  'If somebody set the line on purpose, as for a test or a VPN, the name may lead nowhere without it.':
    'Hat jemand die Zeile mit Absicht gesetzt, etwa für einen Test oder ein VPN, führt der Name ohne sie vielleicht nirgendwohin.',
  'It changes nothing for a name that the hosts file does not set, or for an address.':
    'Es ändert nichts für einen Namen, den die Hosts-Datei nicht festlegt, und nichts für eine Adresse.',
  '{word} is this computer, whatever the hosts file says.':
    '{word} ist dieser Computer, was immer in der Hosts-Datei steht.',
  'The hosts file has more lines than were read, and none of those read is for {word}.':
    'Die Hosts-Datei hat mehr Zeilen, als gelesen wurden, und keine der gelesenen gilt für {word}.',
  'The hosts file has no line for {word}.': 'Die Hosts-Datei hat keine Zeile für {word}.',
  'Windows was told to read another hosts file, {name}.':
    'Windows ist angewiesen, eine andere Hosts-Datei zu lesen: {name}.',
  'Find out who did that before you change it: harmful programs do.':
    'Finden Sie heraus, von wem das stammt, bevor Sie es ändern: Schädliche Programme tun so etwas.',
  'The hosts file no longer leads {word} to {word:address}.':
    'Die Hosts-Datei führt {word} nicht mehr zu {address}.',

  // reset-ip-stack
  'Puts the settings of TCP/IP back to those of a fresh Windows: addresses, name servers and routes that were set by hand, and all tuning.':
    'Setzt die Einstellungen von TCP/IP auf die eines frischen Windows zurück: von Hand gesetzte Adressen, Namensserver und Routen und alle Feineinstellungen.',
  'Until an undo, an adapter with an address set by hand asks the network for one and may get another or none; VPN programs may have to be set up again.':
    'Bis zum Zurücknehmen fragt ein Adapter mit von Hand gesetzter Adresse das Netzwerk nach einer und bekommt vielleicht eine andere oder keine; VPN-Programme sind vielleicht neu einzurichten.',
  'No sourced cause of the error 0x904 with 0x7 is cured by it: a computer that reaches the far one at all has working TCP/IP.':
    'Keine belegte Ursache des Fehlers 0x904 mit 0x7 wird dadurch behoben: Ein Computer, der den entfernten überhaupt erreicht, hat ein funktionierendes TCP/IP.',
  '{name} loses {name*:addresses}, set by hand; an undo puts it back.':
    '{name} verliert {addresses}, von Hand gesetzt; das Zurücknehmen holt es zurück.',

  // reset-winsock
  'Puts the list of network providers, by which every program opens its connections, back to that of a fresh Windows.':
    'Setzt die Liste der Netzwerkanbieter, über die jedes Programm seine Verbindungen öffnet, auf die eines frischen Windows zurück.',
  'Programs that hook into connections, such as some VPNs, filters and proxies, have to be installed again.':
    'Programme, die sich in Verbindungen einklinken, etwa manche VPNs, Filter und Proxys, sind neu zu installieren.',
  'An undo brings the whole list back.': 'Das Zurücknehmen holt die ganze Liste zurück.',
  'No sourced cause of the error 0x904 with 0x7 is cured by it, and a damaged catalog would stop every program, not Remote Desktop alone.':
    'Keine belegte Ursache des Fehlers 0x904 mit 0x7 wird dadurch behoben, und ein beschädigter Katalog würde jedes Programm aufhalten, nicht Remotedesktop allein.',

  // set-interface-mtu
  'Lowers the largest packet (MTU) of the adapter on the way to the far computer, so that packets fit through the narrowest part of the way.':
    'Verringert das größte Paket (MTU) des Adapters auf dem Weg zum entfernten Computer, damit Pakete durch die engste Stelle des Wegs passen.',
  'Large transfers through this adapter become a little slower.':
    'Große Übertragungen über diesen Adapter werden etwas langsamer.',
  'Some VPN programs set their own size at each connection.':
    'Manche VPN-Programme setzen bei jeder Verbindung ihre eigene Größe.',
  'It helps only where small packets pass and large ones vanish; a connection that is refused or reset has no trouble with size.':
    'Es hilft nur, wo kleine Pakete durchkommen und große verschwinden; eine Verbindung, die abgelehnt oder zurückgesetzt wird, scheitert nicht an der Größe.',
  'The adapter is not there any more; check again to find the one in use.':
    'Den Adapter gibt es nicht mehr; prüfen Sie erneut, um den verwendeten zu finden.',
  '{name} already sends no packet of more than {bytes}.': '{name} sendet schon kein Paket über {bytes}.',
  '{name} goes [|from {number} ]to {bytes}, for every connection through it.':
    '{name} geht [|von {number} ]auf {bytes}, für jede Verbindung darüber.',

  'Only the first {number} of {number:all} are done at once; do it again for the rest.':
    'Auf einmal werden nur die ersten {number} von {all} geändert; für den Rest tun Sie es noch einmal.',
};
