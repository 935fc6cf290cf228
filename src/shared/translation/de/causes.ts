import type { SentenceTable } from '../tables.ts';

/** The causes and what speaks for and against them: src/catalog/causes. */
export const causes: SentenceTable = {
  // Causes by their titles
  'The certificate is not the one trusted before':
    'Der entfernte Computer hat ein anderes Zertifikat als früher',
  'The server cannot use its private key': 'Der entfernte Computer kann sein Zertifikat nicht benutzen',
  'The certificate is not valid yet': 'Das Zertifikat gilt noch nicht',
  'The certificate is too weak for current policy': 'Das Zertifikat ist für Windows zu schwach',
  'This build of Windows has a known problem with Remote Desktop':
    'Remotedesktop auf diesem Computer ist veraltet',
  'Current TLS versions are switched off on this computer':
    'Aktuelle Verschlüsselung ist auf diesem Computer ausgeschaltet',
  'The two clocks differ': 'Die Uhren der beiden Computer weichen voneinander ab',
  'The connection is accepted and closed without an answer': 'Der entfernte Computer legt sofort auf',
  'A firewall on this computer blocks Remote Desktop':
    'Eine Firewall auf diesem Computer hält Remotedesktop auf',
  'The host has reached a connection limit': 'Der entfernte Computer nimmt keine Verbindungen mehr an',
  'Nothing answers at the address': 'Der entfernte Computer ist nicht zu erreichen',
  'A timer on the way ends the connection': 'Etwas auf dem Weg beendet stille Verbindungen',
  'Large packets vanish on the way': 'Große Pakete verschwinden auf dem Weg',
  'The name leads to another computer': 'Der Name führt zu einem anderen Computer',
  'Something else listens on the port': 'An diesem Port antwortet etwas anderes',
  'Nothing listens on the port': 'Dort nimmt niemand Remotedesktop entgegen',
  'A security product on this computer interferes': 'Ein Schutzprogramm steht im Weg',
  'The server refuses the security that was offered':
    'Beide Seiten finden keinen gemeinsamen Weg zur Anmeldung',
  'The server has no usable certificate': 'Der entfernte Computer hat kein Zertifikat',
  'The connection is accepted and nothing ever answers': 'Der entfernte Computer nimmt an und schweigt',
  'The saved sign-in no longer fits': 'Ein gespeichertes Kennwort passt nicht mehr',
  'The server is not Windows': 'Auf dem entfernten Computer läuft ein anderer Remotedesktop-Server',
  'Encryption is cut on the way': 'Die Verschlüsselung wird auf dem Weg abgebrochen',
  'The certificate was made on the way': 'Etwas auf dem Weg öffnet die Verschlüsselung',
  'No common TLS version or cipher suite': 'Beide Seiten haben keine TLS-Version gemeinsam',
  'UDP does not get through': 'UDP kommt nicht durch',
  'The way there comes and goes': 'Der Weg dorthin ist mal da, mal nicht',
  'The Winsock catalog of this computer is damaged or hooked': 'Der Netzwerkteil von Windows ist beschädigt',

  // Where advice holds
  'On this computer:': 'Auf diesem Computer:',
  'On the far computer:': 'Auf dem entfernten Computer:',
  'In the network:': 'Im Netzwerk:',

  // What several causes rest on
  'No connection came about at all.': 'Es kam überhaupt keine Verbindung zustande.',
  'The connection ends at the negotiation, long before the sign-in.':
    'Die Verbindung endet bei der Aushandlung, lange vor der Anmeldung.',
  'The connection ends at encryption, before the sign-in.':
    'Die Verbindung endet bei der Verschlüsselung, vor der Anmeldung.',
  'The dialog’s code {code} points to {place}.':
    'Der Code {code} aus der Fehlermeldung weist hin auf {place}.',
  'By the client’s log, the attempt of {date} ended at {phase} too.':
    'Nach dem Protokoll des Clients endete auch der Versuch vom {date} {phase.bei}.',
  'Another connection of this check was answered[| as Remote Desktop does].':
    'Eine andere Verbindung dieser Prüfung wurde beantwortet[|, wie Remotedesktop es tut].',
  '{number} other connections of this check were answered[| as Remote Desktop does].':
    '{number} andere Verbindungen dieser Prüfung wurden beantwortet[|, wie Remotedesktop es tut].',
  'Connect by the other address of the name, which works (see “Security protocols”).':
    'Verbinden Sie sich über die andere Adresse des Namens, die funktioniert (siehe „Sicherheitsprotokolle“).',
  '{rounds} came as far as the sign-in.': 'Bis zur Anmeldung gekommen: {rounds}.',
  'All {number} rounds failed in the same way.': 'Alle {number} Runden sind auf dieselbe Weise gescheitert.',
  'The cut came after {duration}, and the way to the far computer and back takes {duration:trip}, so [it did not come from there|something nearer made it].':
    'Der Abbruch kam nach {duration}, und der Weg zum entfernten Computer und zurück dauert {trip}, also [kam er nicht von dort|hat ihn etwas Näheres verursacht].',
  'The cut came after {duration}, and the way to the far computer and back takes {duration:trip}: it was made on this computer or right beside it.':
    'Der Abbruch kam nach {duration}, und der Weg zum entfernten Computer und zurück dauert {trip}: Er wurde auf diesem Computer oder gleich daneben verursacht.',
  'The cut took {duration}, as long as the way to the far computer and back.':
    'Der Abbruch brauchte {duration}, so lange wie der Weg zum entfernten Computer und zurück.',
  'The cut came only after {duration} of silence.': 'Der Abbruch kam erst nach {duration} Stille.',

  // certificate-changed
  'Trusted for {name} was {word}, shown is {word:shown}.':
    'Für {name} wurde {word} vertraut, gezeigt wird {shown}.',
  'It differs also from the one trusted for {name}.':
    'Es ist auch ein anderes als das, dem für {name} vertraut wurde.',
  'It is the one that was trusted for {name}, another name of it.':
    'Es ist dasjenige, dem für {name}, einen anderen Namen desselben Computers, vertraut wurde.',
  'The server itself ends the connection; mstsc would only ask about a changed certificate.':
    'Der Server selbst beendet die Verbindung; mstsc würde bei einem geänderten Zertifikat nur nachfragen.',
  '{word} shows another certificate than the one that this user chose to trust, so mstsc asks again before it connects.':
    '{word} zeigt ein anderes Zertifikat als das, dem dieser Benutzer vertraut, deshalb fragt mstsc vor dem Verbinden erneut nach.',
  'Compare the thumbprint shown with the one in the certificate store “Remote Desktop” of the far computer.':
    'Vergleichen Sie den gezeigten Fingerabdruck mit dem im Zertifikatspeicher „Remotedesktop“ des entfernten Computers.',
  'It is usually a renewed certificate or a computer that was set up anew; only the comparison rules an attacker out.':
    'Meist wurde das Zertifikat erneuert oder der Computer neu eingerichtet; einen Angreifer schließt nur der Vergleich aus.',
  'Ask its owner for the thumbprint of the certificate and compare it, before trusting the new one.':
    'Fragen Sie den Besitzer nach dem Fingerabdruck des Zertifikats und vergleichen Sie ihn, bevor Sie dem neuen vertrauen.',
  'If it fits, forget the old one; mstsc asks once and then trusts the new one.':
    'Stimmt er überein, vergessen Sie das alte Zertifikat; mstsc fragt einmal und vertraut dann dem neuen.',

  // certificate-expired
  'Its end date is {date}, [less than a day ago|a day ago|{number} days ago].':
    'Sein Enddatum ist der {date}, [vor weniger als einem Tag|vor einem Tag|vor {number} Tagen].',
  'By the server’s clock it is still valid ({skew}).': 'Nach der Uhr des Servers gilt es noch ({skew}).',
  'The server’s certificate is past its end date.': 'Das Zertifikat des Servers ist abgelaufen.',
  'The server’s certificate expired on {date} and was not replaced, and Windows does not accept it by default.':
    'Das Zertifikat des Servers ist am {date} abgelaufen und wurde nicht ersetzt, und Windows nimmt es in der Voreinstellung nicht an.',
  'On the far computer, open the store “Remote Desktop” and compare the end date, then look for event 1058.':
    'Öffnen Sie auf dem entfernten Computer den Speicher „Remotedesktop“, vergleichen Sie das Enddatum und suchen Sie dann nach Ereignis 1058.',
  'It does not mean that the certificate was forged or the password is wrong. The expiry is usually the symptom of a renewal that failed.':
    'Es bedeutet nicht, dass das Zertifikat gefälscht oder das Kennwort falsch ist. Der Ablauf ist meist das Zeichen einer gescheiterten Erneuerung.',
  'Remove the expired certificate and restart Remote Desktop Configuration (SessionEnv), so that Windows makes a new one.':
    'Entfernen Sie das abgelaufene Zertifikat und starten Sie die Remotedesktopkonfiguration (SessionEnv) neu, damit Windows ein neues erstellt.',
  'If a company certificate is set by thumbprint, have it renewed and set the new thumbprint.':
    'Ist ein Zertifikat des Unternehmens über den Fingerabdruck eingestellt, lassen Sie es erneuern und stellen Sie den neuen Fingerabdruck ein.',
  'See that date and time are right before anything is changed there.':
    'Stellen Sie sicher, dass Datum und Uhrzeit stimmen, bevor dort etwas geändert wird.',

  // certificate-key-unreadable
  'The handshake was {cut}, right after the first message.':
    'Der Handshake wurde {cut}, gleich nach der ersten Nachricht.',
  'Having chosen encryption, the server itself ended the connection in its place, as xrdp does with a key that does not fit.':
    'Nachdem er Verschlüsselung gewählt hatte, hat der Server selbst stattdessen die Verbindung beendet, wie es xrdp bei einem Schlüssel tut, der nicht passt.',
  'TLS 1.2 alone is cut at the same point.': 'Auch mit TLS 1.2 allein wird an derselben Stelle abgebrochen.',
  'A small first message ({bytes}) is cut too, so size is not the reason.':
    'Auch eine kleine erste Nachricht ({bytes}) wird abgebrochen, an der Größe liegt es also nicht.',
  'The server answered with {bytes} before the handshake broke.':
    'Der Server hat mit {bytes} geantwortet, bevor der Handshake abbrach.',
  'The handshake passes [with TLS 1.2 alone|without a server name], so the key works.':
    'Der Handshake gelingt [mit TLS 1.2 allein|ohne Servernamen], also funktioniert der Schlüssel.',
  'By its other address, {word}, the handshake with the same computer passes, so the key works.':
    'Über seine andere Adresse, {word}, gelingt der Handshake mit demselben Computer, also funktioniert der Schlüssel.',
  'By another address of the same name, {word}, the handshake passes; that may be another computer.':
    'Über eine andere Adresse desselben Namens, {word}, gelingt der Handshake; das kann ein anderer Computer sein.',
  'A small first message is answered.': 'Eine kleine erste Nachricht wird beantwortet.',
  'The server cuts the connection as soon as encryption begins, as Windows does when it cannot read the private key of its certificate.':
    'Der Server bricht die Verbindung ab, sobald die Verschlüsselung beginnt, wie Windows es tut, wenn es den privaten Schlüssel seines Zertifikats nicht lesen kann.',
  'On the far computer, look for Schannel event 36870 with 0x8009030D, and events 1057 or 1058, at the time of this check.':
    'Suchen Sie auf dem entfernten Computer zur Zeit dieser Prüfung nach dem Schannel-Ereignis 36870 mit 0x8009030D und nach den Ereignissen 1057 oder 1058.',
  'It does not mean that user, password or NLA are wrong: the connection ends before any of them matters.':
    'Es bedeutet nicht, dass Benutzer, Kennwort oder NLA falsch sind: Die Verbindung endet, bevor es darauf ankommt.',
  'Give NETWORK SERVICE read access to the one key file f686aace… in MachineKeys, then restart Remote Desktop Services.':
    'Geben Sie NETZWERKDIENST Lesezugriff auf die eine Schlüsseldatei f686aace… in MachineKeys und starten Sie dann die Remotedesktopdienste neu.',
  'If that is in order, let Windows make a new Remote Desktop certificate.':
    'Ist das in Ordnung, lassen Sie Windows ein neues Zertifikat für Remotedesktop erstellen.',
  'Leave the folder MachineKeys itself alone: do not rename it and do not take ownership.':
    'Lassen Sie den Ordner MachineKeys selbst, wie er ist: Benennen Sie ihn nicht um und übernehmen Sie nicht den Besitz.',

  // certificate-name-mismatch
  'It is for {certificateNames}, not for {word}.': 'Es gilt für {certificateNames}, nicht für {word}.',
  'It is for {certificateNames}, and does not name {word}.':
    'Es gilt für {certificateNames} und nennt {word} nicht.',
  'The computer calls itself {ownName}, which the certificate does not name.':
    'Der Computer nennt sich {ownName}, und das Zertifikat nennt ihn nicht so.',
  'The handshake broke by itself; a name would only have raised a question.':
    'Der Handshake ist von sich aus abgebrochen; ein Name hätte nur zu einer Frage geführt.',
  'The certificate names another computer than the one meant.':
    'Das Zertifikat nennt einen anderen Computer als den gemeinten.',
  'The certificate is for {certificateNames}, not for {word}, so Windows asks whether to trust it.':
    'Das Zertifikat gilt für {certificateNames}, nicht für {word}, deshalb fragt Windows, ob ihm zu vertrauen ist.',
  'Compare the thumbprint with the one that the far computer shows for its own certificate.':
    'Vergleichen Sie den Fingerabdruck mit dem, den der entfernte Computer für sein eigenes Zertifikat zeigt.',
  'It does not keep mstsc from connecting unless a policy demands it; with an address typed it is the usual case.':
    'Es hindert mstsc nicht am Verbinden, sofern keine Richtlinie das verlangt; bei einer eingegebenen Adresse ist es der Normalfall.',
  'Connect by the name that stands in the certificate, if it leads to the same computer.':
    'Verbinden Sie sich über den Namen, der im Zertifikat steht, wenn er zum selben Computer führt.',
  'Give the host a certificate with every name that people use for it.':
    'Geben Sie dem Host ein Zertifikat mit allen Namen, die für ihn verwendet werden.',

  // certificate-not-yet-valid
  'Its start date is {date}, which lies ahead.': 'Sein Anfangsdatum ist der {date} und liegt in der Zukunft.',
  'The clocks differ: {skew}.': 'Die Uhren weichen voneinander ab: {skew.start}.',
  'The server’s certificate is valid only from [a later date|{date}] on, so one of the two clocks is wrong.':
    'Das Zertifikat des Servers gilt erst [von einem späteren Tag|vom {date}] an, also geht eine der beiden Uhren falsch.',
  'Compare the clocks of both computers with a third one.':
    'Vergleichen Sie die Uhren beider Computer mit einer dritten.',
  'It does not mean that the certificate is bad: it will be valid once the clocks agree.':
    'Es bedeutet nicht, dass das Zertifikat schlecht ist: Es gilt, sobald die Uhren übereinstimmen.',
  'Check date, time and time zone, and synchronise the clock.':
    'Prüfen Sie Datum, Uhrzeit und Zeitzone und synchronisieren Sie die Uhr.',
  'Check date, time and time zone; if they were ahead when the certificate was made, let Windows make a new one.':
    'Prüfen Sie Datum, Uhrzeit und Zeitzone; gingen sie vor, als das Zertifikat entstand, lassen Sie Windows ein neues erstellen.',

  // certificate-weak
  'It has {weakness*}.': 'Es hat {weakness}.',
  'The server’s certificate has {weakness*}, which a hardened client refuses.':
    'Das Zertifikat des Servers hat {weakness}, und das lehnt ein gehärteter Client ab.',
  'Check from a computer without hardened TLS policy: if it connects, the policy is what refuses.':
    'Prüfen Sie von einem Computer ohne gehärtete TLS-Richtlinie aus: Verbindet er sich, ist es die Richtlinie, die ablehnt.',
  'It does not mean that the connection was attacked; the certificate is only old-fashioned.':
    'Es bedeutet nicht, dass die Verbindung angegriffen wurde; das Zertifikat ist nur veraltet.',
  'Replace the certificate by one with an RSA key of at least 2048 bits and a SHA-256 signature; Windows makes such a one itself.':
    'Ersetzen Sie das Zertifikat durch eines mit einem RSA-Schlüssel von mindestens 2048 Bit und einer SHA-256-Signatur; Windows erstellt ein solches selbst.',

  // client-outdated
  'Build {word} is on the list: {knownProblem}[| (since {date})| (since {name})].':
    'Build {word} steht auf der Liste: {knownProblem}[| (seit dem {date})| (seit {name})].',
  'The session of {date} was cut off after the sign-in, as this problem shows.':
    'Die Sitzung vom {date} wurde nach der Anmeldung getrennt, wie es dieses Problem zeigt.',
  '{name*} comes from another Windows.': '{name} stammt von einem anderen Windows.',
  'It lacks the CredSSP update of 2018, which updated servers demand.':
    'Ihm fehlt das CredSSP-Update von 2018, das aktualisierte Server verlangen.',
  'This Windows gets no updates since {date}.': 'Dieses Windows bekommt seit dem {date} keine Updates mehr.',
  'The Remote Desktop client of this computer is outdated, and newer servers may refuse it.':
    'Der Remotedesktop-Client dieses Computers ist veraltet, und neuere Server können ihn ablehnen.',
  'This build of Windows has a known problem with Remote Desktop ({knownProblem}); [no update mends it yet|the update {name} mends it].':
    'Dieser Build von Windows hat ein bekanntes Problem mit Remotedesktop ({knownProblem}); [noch behebt es kein Update|das Update {name} behebt es].',
  'Install the update that mends it, or connect from a computer with another build.':
    'Installieren Sie das Update, das es behebt, oder verbinden Sie sich von einem Computer mit einem anderen Build aus.',
  'A problem that shows after the sign-in cannot explain a connection that never gets there.':
    'Ein Problem, das sich nach der Anmeldung zeigt, kann keine Verbindung erklären, die nie so weit kommt.',
  'Install the latest cumulative update and restart.':
    'Installieren Sie das neueste kumulative Update und starten Sie neu.',
  'Until then, switch UDP off for Remote Desktop if sessions freeze soon after the sign-in.':
    'Schalten Sie bis dahin UDP für Remotedesktop aus, wenn Sitzungen bald nach der Anmeldung einfrieren.',

  // client-tls-disabled
  'Switched off for clients: {name*}; nothing current is left.':
    'Für Clients ausgeschaltet: {name}; nichts Aktuelles bleibt übrig.',
  'The server chose TLS 1.2 as its newest, and TLS 1.2 is switched off for clients here.':
    'Der Server hat TLS 1.2 als sein Neuestes gewählt, und TLS 1.2 ist hier für Clients ausgeschaltet.',
  'This program, which brings TLS of its own, gets through to the same server.':
    'Dieses Programm, das sein eigenes TLS mitbringt, kommt zu demselben Server durch.',
  'This program fails at encryption as well, with TLS of its own.':
    'Auch dieses Programm scheitert mit seinem eigenen TLS an der Verschlüsselung.',
  '{name*} is switched off for programs on this computer, so mstsc has no encryption in common with the server.':
    '{name} ist auf diesem Computer für Programme ausgeschaltet, deshalb hat mstsc keine Verschlüsselung mit dem Server gemeinsam.',
  'Connect from another computer: if that works, the server offers what this one has switched off.':
    'Verbinden Sie sich von einem anderen Computer aus: Gelingt das, bietet der Server an, was auf diesem ausgeschaltet ist.',
  'It does not mean that older versions should be switched on; current ones should not be off.':
    'Es bedeutet nicht, dass ältere Versionen eingeschaltet werden sollen; aktuelle sollten nicht ausgeschaltet sein.',
  'Switch TLS 1.2 and later on again for clients (the Client keys below SCHANNEL\\Protocols), then restart.':
    'Schalten Sie TLS 1.2 und neuer für Clients wieder ein (die Client-Schlüssel unter SCHANNEL\\Protocols) und starten Sie dann neu.',
  'If a hardening tool or policy set this, correct it there.':
    'Hat ein Härtungswerkzeug oder eine Richtlinie das eingestellt, berichtigen Sie es dort.',

  // clock-skew
  'The server states [its time|{instant}]: {skew}.': 'Der Server nennt [seine Zeit|{instant}]: {skew.start}.',
  'The certificate’s start date lies ahead by this computer’s clock.':
    'Das Anfangsdatum des Zertifikats liegt nach der Uhr dieses Computers in der Zukunft.',
  'The clocks agree to within five minutes.': 'Die Uhren stimmen auf fünf Minuten genau überein.',
  'The far computer and this one do not agree on the time ({skew}), and Kerberos sign-in fails beyond five minutes.':
    'Der entfernte Computer und dieser sind sich über die Uhrzeit nicht einig ({skew}), und die Anmeldung mit Kerberos scheitert ab fünf Minuten Unterschied.',
  'The clocks of the two computers seem to differ.':
    'Die Uhren der beiden Computer scheinen voneinander abzuweichen.',
  'Compare both clocks, in UTC, with a third one.': 'Vergleichen Sie beide Uhren, in UTC, mit einer dritten.',
  'It does not keep the connection itself from being made; it spoils the sign-in with Kerberos and the dates of certificates.':
    'Es verhindert die Verbindung selbst nicht; es stört die Anmeldung mit Kerberos und die Gültigkeit von Zertifikaten.',
  'Synchronise the clock (“w32tm /resync”), and check the time zone.':
    'Synchronisieren Sie die Uhr („w32tm /resync“) und prüfen Sie die Zeitzone.',
  'Synchronise its clock as well (“w32tm /resync”); in a domain, see that it reaches a domain controller.':
    'Synchronisieren Sie auch seine Uhr („w32tm /resync“); sehen Sie in einer Domäne nach, ob er einen Domänencontroller erreicht.',

  // closed-before-negotiation
  'The connection was {cut}[|, too little for an answer|, as a service does that does not understand the request].':
    'Die Verbindung wurde {cut}[|, zu wenig für eine Antwort|, wie es ein Dienst tut, der die Anfrage nicht versteht].',
  'The connection was accepted and cut before anything could be sent.':
    'Die Verbindung wurde angenommen und abgebrochen, bevor etwas gesendet werden konnte.',
  '{word}, port {number}, accepts the connection and closes it without a Remote Desktop answer, as a tunnel without an end, a guard or a security product does.':
    '{word}, Port {number}, nimmt die Verbindung an und schließt sie ohne eine Antwort von Remotedesktop, wie es ein Tunnel ohne Ende, ein Wächter oder ein Schutzprogramm tut.',
  'Check the same address from the far computer’s own network: an answer there puts the cut on the way.':
    'Prüfen Sie dieselbe Adresse aus dem Netzwerk des entfernten Computers: Kommt dort eine Antwort, liegt der Abbruch auf dem Weg.',
  'It does not show that a Remote Desktop server refused this user: no Remote Desktop answer was seen at all.':
    'Es zeigt nicht, dass ein Remotedesktop-Server diesen Benutzer abgelehnt hat: Es kam überhaupt keine Antwort von Remotedesktop.',
  'If the way leads through a tunnel, gateway or load balancer, see that its other end reaches the host.':
    'Führt der Weg durch einen Tunnel, ein Gateway oder einen Lastenausgleich, sehen Sie nach, ob das andere Ende den Host erreicht.',
  'See whether a security product or an address restriction closes connections on this port.':
    'Sehen Sie nach, ob ein Schutzprogramm oder eine Adressbeschränkung Verbindungen auf diesem Port schließt.',
  'See whether many unfinished connections fill the listener (event 1006).':
    'Sehen Sie nach, ob viele unfertige Verbindungen die Annahme füllen (Ereignis 1006).',
  'Try from another network to learn whether only this address is turned away.':
    'Versuchen Sie es aus einem anderen Netzwerk, um zu erfahren, ob nur diese Adresse abgewiesen wird.',

  // firewall-blocks-client
  'mstsc to {word}, port {number}, is blocked by {decision}.':
    'mstsc wird zu {word}, Port {number}, blockiert: durch {decision}.',
  'mstsc may be blocked by {decision}; {number} rules could not be judged.':
    'mstsc wird möglicherweise blockiert: durch {decision}; {number} Regeln ließen sich nicht beurteilen.',
  'Windows forbade even this program to connect, before a packet left.':
    'Windows hat sogar diesem Programm die Verbindung verboten, bevor ein Paket hinausging.',
  'This program, which is not mstsc, gets through to the same port.':
    'Dieses Programm, das nicht mstsc ist, kommt zu demselben Port durch.',
  'The Windows firewall lets it out by {decision}.':
    'Die Windows-Firewall lässt es hinaus: durch {decision}.',
  'The firewall of this computer keeps mstsc from connecting to {word}, port {number}, by {decision}.':
    'Die Firewall dieses Computers hindert mstsc daran, sich mit {word}, Port {number}, zu verbinden: durch {decision}.',
  'The firewall of this computer keeps mstsc from connecting to {word}, port {number}, because no rule allows it.':
    'Die Firewall dieses Computers hindert mstsc daran, sich mit {word}, Port {number}, zu verbinden, weil keine Regel es erlaubt.',
  'A firewall on this computer keeps programs from connecting to {word}, port {number}, although the rules of Windows do not say so.':
    'Eine Firewall auf diesem Computer hindert Programme daran, sich mit {word}, Port {number}, zu verbinden, obwohl die Regeln von Windows das nicht besagen.',
  'Switch off exactly this rule for a moment, connect, and switch it on again; protection as a whole stays on.':
    'Schalten Sie genau diese Regel für einen Augenblick aus, verbinden Sie sich, und schalten Sie sie wieder ein; der Schutz als Ganzes bleibt an.',
  'It does not help to add a rule that allows mstsc: a rule that blocks wins over every rule that allows.':
    'Eine Regel hinzuzufügen, die mstsc erlaubt, hilft nicht: Eine blockierende Regel hat Vorrang vor jeder erlaubenden.',
  'Switch off the rule that blocks, or narrow it so that it leaves mstsc out.':
    'Schalten Sie die blockierende Regel aus, oder grenzen Sie sie so ein, dass sie mstsc nicht betrifft.',
  'If group policy or device management sets the rule, ask those who run it: a change here would come back.':
    'Stammt die Regel aus einer Gruppenrichtlinie oder der Geräteverwaltung, fragen Sie die Zuständigen: Eine Änderung hier würde wieder überschrieben.',

  // host-connection-limit
  'Connections in this check: {number} cut without an answer, {number:answered} answered.':
    'Verbindungen in dieser Prüfung: {number} ohne Antwort abgebrochen, {answered} beantwortet.',
  'One of {number} connections in this check was cut without an answer.':
    'Eine von {number} Verbindungen in dieser Prüfung wurde ohne Antwort abgebrochen.',
  'The main connection was cut at the moment at which others were answered.':
    'Die Hauptverbindung wurde in dem Augenblick abgebrochen, in dem andere beantwortet wurden.',
  'The first handshake was cut, and each later one passed, whatever it offered.':
    'Der erste Handshake wurde abgebrochen, und jeder spätere gelang, was immer er anbot.',
  '{rounds} were cut without an answer, and {number} came as far as the sign-in.':
    'Ohne Antwort abgebrochen: {rounds}; bis zur Anmeldung gekommen: {number}.',
  '{word}, port {number}, answers some connections and cuts others at the same moment, as a host at its limit or a flood guard does.':
    '{word}, Port {number}, beantwortet manche Verbindungen und bricht andere im selben Augenblick ab, wie es ein Host an seiner Grenze oder ein Schutz gegen Überflutung tut.',
  'On the far computer, look for event 1006 of TermService, and count the connections on the port.':
    'Suchen Sie auf dem entfernten Computer nach Ereignis 1006 von TermService und zählen Sie die Verbindungen auf dem Port.',
  'It does not mean that settings on this computer are wrong: the same request is answered at one moment and cut at the next.':
    'Es bedeutet nicht, dass Einstellungen auf diesem Computer falsch sind: Dieselbe Anfrage wird einmal beantwortet und im nächsten Augenblick abgebrochen.',
  'Wait a minute and try again, with a single connection.':
    'Warten Sie eine Minute und versuchen Sie es erneut, mit einer einzigen Verbindung.',
  'Find and stop what fills the port, such as a scan from the internet, then raise the limit if it is too low.':
    'Finden und beenden Sie, was den Port füllt, etwa Abfragen aus dem Internet, und heben Sie dann die Grenze an, wenn sie zu niedrig ist.',
  'Do not leave Remote Desktop open to the internet; put it behind a VPN or a gateway.':
    'Lassen Sie Remotedesktop nicht zum Internet offen; stellen Sie ihn hinter ein VPN oder ein Gateway.',

  // host-unreachable
  'No route leads to {word*} ({fault}).': 'Kein Weg führt zu {word} ({fault}).',
  'Nobody in its network answered for {word*} within {duration} ({fault}).':
    'Niemand in seinem Netzwerk hat für {word} innerhalb von {duration} geantwortet ({fault}).',
  'Something on the way to {word*} turned the attempt away after {duration} ({fault}).':
    'Etwas auf dem Weg zu {word} hat den Versuch nach {duration} abgewiesen ({fault}).',
  'No answer from {word*} on port {number} within {duration}.':
    'Keine Antwort von {word} auf Port {number} innerhalb von {duration}.',
  'There is no way from here to {word}, port {number}, so the far computer never hears of the attempt.':
    'Von hier führt kein Weg zu {word}, Port {number}, deshalb erfährt der entfernte Computer nie von dem Versuch.',
  'The computer at {word}, port {number}, is most likely off or asleep, because nobody in its network answers to the address.':
    'Der Computer unter {word}, Port {number}, ist sehr wahrscheinlich ausgeschaltet oder im Energiesparmodus, denn niemand in seinem Netzwerk antwortet auf die Adresse.',
  'A router or firewall on the way to {word}, port {number}, turns the attempt away: it knows no way on, or forbids it.':
    'Ein Router oder eine Firewall auf dem Weg zu {word}, Port {number}, weist den Versuch ab: Es geht dort nicht weiter, oder es ist verboten.',
  'Nothing answers at {word}, port {number}, which means that the far computer is off, asleep or behind a filter.':
    'Unter {word}, Port {number}, antwortet nichts: Der entfernte Computer ist ausgeschaltet, im Energiesparmodus oder hinter einem Filter.',
  '{number} of {number:all} addresses do not answer, the others fail too.':
    'Ohne Antwort: {number} von {all} Adressen; die anderen scheitern ebenfalls.',
  '{name} is on here, and might drop what leaves this computer.':
    '{name} ist hier eingeschaltet und könnte verwerfen, was diesen Computer verlässt.',
  'Connect to the same port from the far computer’s own network: if that works, a filter or a missing VPN lies between.':
    'Verbinden Sie sich aus dem Netzwerk des entfernten Computers mit demselben Port: Gelingt das, liegt ein Filter oder ein fehlendes VPN dazwischen.',
  'It does not mean that Remote Desktop is switched off there: then a computer that can be reached would refuse at once.':
    'Es bedeutet nicht, dass Remotedesktop dort ausgeschaltet ist: Dann würde ein erreichbarer Computer sofort ablehnen.',
  'Connect the VPN, or reconnect it if it claims to be connected.':
    'Verbinden Sie das VPN, oder verbinden Sie es neu, wenn es als verbunden gilt.',
  'See that it is switched on, awake and in the network.':
    'Sehen Sie nach, ob er eingeschaltet, wach und im Netzwerk ist.',
  'See that its firewall lets Remote Desktop in on this network profile.':
    'Sehen Sie nach, ob seine Firewall Remotedesktop in diesem Netzwerkprofil hereinlässt.',
  'Ask whether a firewall between the two lets this port through.':
    'Fragen Sie, ob eine Firewall zwischen beiden diesen Port durchlässt.',

  // idle-timeout-on-path
  'The connection was cut after {duration} of silence[|, a whole number of seconds].':
    'Die Verbindung wurde nach {duration} Stille abgebrochen[|, einer ganzen Zahl von Sekunden].',
  '{number} rounds were cut after the same silence of {duration}.':
    '{number} Runden wurden nach derselben Stille von {duration} abgebrochen.',
  'Rounds were cut after different silences, from {duration} to {duration:most}.':
    'Runden wurden nach verschieden langer Stille abgebrochen, von {duration} bis {most}.',
  'The connection is cut after [a fixed silence|{duration} of silence], as a timer in a firewall, a gateway or the host does it.':
    'Die Verbindung wird nach [einer festen Zeit der Stille|{duration} Stille] abgebrochen, wie es ein Zeitgeber in einer Firewall, einem Gateway oder dem Host tut.',
  'Check twice: a timer cuts after the same time again, a fault at another time.':
    'Prüfen Sie zweimal: Ein Zeitgeber bricht nach derselben Zeit wieder ab, ein Fehler zu einer anderen.',
  'The timer is what cuts, but the question behind it is why the other side stayed silent so long.':
    'Der Zeitgeber bricht ab, aber die Frage dahinter ist, warum die andere Seite so lange schwieg.',
  'Find out why it answers so late: load, a hung service, or a name lookup that times out.':
    'Finden Sie heraus, warum er so spät antwortet: Last, ein hängender Dienst oder eine Namensauflösung, die zu lange dauert.',
  'Raise the time-out for unfinished connections on the firewall or gateway between.':
    'Verlängern Sie die Wartezeit für unfertige Verbindungen auf der Firewall oder dem Gateway dazwischen.',

  // mtu-black-hole
  'A first message of {bytes} is answered, the usual one stalls.':
    'Eine erste Nachricht von {bytes} wird beantwortet, die übliche bleibt stehen.',
  'A first message padded to {bytes} stalls too.':
    'Auch eine erste Nachricht, die auf {bytes} aufgefüllt ist, bleibt stehen.',
  'Packets of {bytes} come back, those of {number} do not.':
    'Pakete von {bytes} kommen zurück, solche von {number} nicht.',
  'Packets of {bytes} that must not be split arrive.':
    'Pakete von {bytes}, die nicht geteilt werden dürfen, kommen an.',
  'The usual handshake stalls after small messages had passed.':
    'Der übliche Handshake bleibt stehen, nachdem kleine Nachrichten durchgekommen waren.',
  'The way leads through the VPN {name}, which takes room from every packet.':
    'Der Weg führt über das VPN {name}, das in jedem Paket Platz braucht.',
  'A small first message fares no better.': 'Einer kleinen ersten Nachricht ergeht es nicht besser.',
  '{bytes} came through at once.': '{bytes} kamen auf einmal durch.',
  'Small packets pass and large ones vanish on the way, so the connection stalls as soon as encryption begins.':
    'Kleine Pakete kommen durch, und große verschwinden unterwegs, deshalb bleibt die Verbindung stehen, sobald die Verschlüsselung beginnt.',
  'Send large packets that must not be split: ping -f -l 1372 passes on a sound path and is lost here.':
    'Senden Sie große Pakete, die nicht geteilt werden dürfen: ping -f -l 1372 kommt auf einem gesunden Weg durch und geht hier verloren.',
  'It does not mean that the far computer is slow or that its certificate is bad: its answer never arrives whole.':
    'Es bedeutet nicht, dass der entfernte Computer langsam oder sein Zertifikat schlecht ist: Seine Antwort kommt nie vollständig an.',
  'Lower the MTU of the VPN adapter, for example to 1300, and check again.':
    'Verringern Sie die MTU des VPN-Adapters, zum Beispiel auf 1300, und prüfen Sie erneut.',
  'Let the ICMP message “fragmentation needed” pass, or limit the segment size (MSS) at the tunnel.':
    'Lassen Sie die ICMP-Meldung „fragmentation needed“ durch, oder begrenzen Sie am Tunnel die Segmentgröße (MSS).',

  // name-not-found
  'The name service knows no address for {word}.': 'Der Namensdienst kennt keine Adresse für {word}.',
  'The lookup itself failed ({lookupFault}).': 'Die Auflösung selbst ist gescheitert ({lookupFault}).',
  'This computer cannot find an address for {word}, so it cannot even begin to connect.':
    'Dieser Computer findet keine Adresse für {word}, deshalb kann er die Verbindung nicht einmal beginnen.',
  'Look the name up on the far computer’s own network, or connect by its address: if that works, only the name is missing.':
    'Lösen Sie den Namen im Netzwerk des entfernten Computers auf, oder verbinden Sie sich über seine Adresse: Gelingt das, fehlt nur der Name.',
  'It does not mean that the far computer is off or refuses anything; it was never asked.':
    'Es bedeutet nicht, dass der entfernte Computer ausgeschaltet ist oder etwas ablehnt; er wurde nie gefragt.',
  'Check the spelling, and try the full name with its domain.':
    'Prüfen Sie die Schreibweise, und versuchen Sie den vollen Namen mit seiner Domäne.',
  'Connect the VPN if the name belongs to a company network, then check again.':
    'Verbinden Sie das VPN, wenn der Name zum Netzwerk eines Unternehmens gehört, und prüfen Sie dann erneut.',
  'Use the address of the far computer if somebody there can tell it.':
    'Verwenden Sie die Adresse des entfernten Computers, wenn jemand dort sie nennen kann.',
  'Ask for the name to be registered in DNS.': 'Bitten Sie darum, dass der Name im DNS eingetragen wird.',

  // name-points-elsewhere
  'This computer’s hosts file sets {word} to {word*:addresses}.':
    'Die Hosts-Datei dieses Computers legt {word} auf {addresses} fest.',
  'Line {number} of the hosts file sets {word} to {word:address}.':
    'Zeile {number} der Hosts-Datei legt {word} auf {address} fest.',
  'The address from the hosts file takes no connection.':
    'Die Adresse aus der Hosts-Datei nimmt keine Verbindung an.',
  'Its certificate is not the one that was trusted for this name before.':
    'Sein Zertifikat ist nicht dasjenige, dem für diesen Namen bisher vertraut wurde.',
  'The server calls itself {ownName}, not {word}.': 'Der Server nennt sich {ownName}, nicht {word}.',
  'The server calls itself [so too|{name}].': 'Der Server nennt sich [auch so|{name}].',
  'Another address of the name, {word}, is [another computer|{name}].':
    'Eine andere Adresse des Namens, {word}, ist [ein anderer Computer|{name}].',
  'The certificate is for {word}.': 'Das Zertifikat gilt für {word}.',
  '{word} leads to a computer that calls itself {name}, which may not be the one meant.':
    '{word} führt zu einem Computer, der sich {name} nennt und vielleicht nicht der gemeinte ist.',
  '{word} may lead to another computer than the one meant, because this computer’s own settings decide where it leads.':
    '{word} führt vielleicht zu einem anderen Computer als dem gemeinten, denn eigene Einstellungen dieses Computers entscheiden, wohin.',
  'Compare the address found here with the one that the far computer itself shows with ipconfig.':
    'Vergleichen Sie die hier gefundene Adresse mit der, die der entfernte Computer selbst mit ipconfig zeigt.',
  'An alias is a good reason for two names; it is a fault only when the wrong computer answers.':
    'Ein Alias ist ein guter Grund für zwei Namen; ein Fehler ist es nur, wenn der falsche Computer antwortet.',
  'Compare the name that the server gives itself with the computer that was meant.':
    'Vergleichen Sie den Namen, den der Server sich gibt, mit dem gemeinten Computer.',
  'Remove an outdated line for this name from the hosts file.':
    'Entfernen Sie eine veraltete Zeile für diesen Namen aus der Hosts-Datei.',
  'Have a stale DNS record corrected, then clear the DNS cache here.':
    'Lassen Sie einen veralteten DNS-Eintrag berichtigen, und leeren Sie dann hier den DNS-Zwischenspeicher.',

  // not-an-rdp-server
  'The first bytes are those of {foreign}.': 'Die ersten Bytes sind die {foreign.dat}.',
  'The first bytes are [foreign|{word}]; Remote Desktop begins with 0300.':
    'Die ersten Bytes sind [fremd|{word}]; Remotedesktop beginnt mit 0300.',
  'The answer breaks the rules of the protocol ({word}).':
    'Die Antwort verstößt gegen die Regeln des Protokolls ({word}).',
  '{word}, port {number}, may belong to another service than Remote Desktop, because it ends the connection without a byte.':
    '{word}, Port {number}, gehört vielleicht zu einem anderen Dienst als Remotedesktop, denn er beendet die Verbindung ohne ein Byte.',
  'At {word}, port {number}, {foreign} answers instead of Remote Desktop.':
    'Unter {word}, Port {number}, antwortet {foreign.nom} statt Remotedesktop.',
  'On the far computer, find which program listens on this port, with “netstat -abno”.':
    'Finden Sie auf dem entfernten Computer mit „netstat -abno“ heraus, welches Programm an diesem Port lauscht.',
  'The code 0x904 / 0x7 comes up here as well; it does not show that a Remote Desktop server refused.':
    'Der Code 0x904 / 0x7 kommt auch hier vor; er zeigt nicht, dass ein Remotedesktop-Server abgelehnt hat.',
  'Check the port; Remote Desktop uses 3389 unless somebody changed it.':
    'Prüfen Sie den Port; Remotedesktop verwendet 3389, sofern niemand das geändert hat.',
  'Use the client that belongs to this service if the port is right, such as a VNC or SSH client.':
    'Stimmt der Port, verwenden Sie den Client, der zu diesem Dienst gehört, etwa einen VNC- oder SSH-Client.',
  'See where a port forwarding or tunnel to this port really ends.':
    'Sehen Sie nach, wo eine Portweiterleitung oder ein Tunnel zu diesem Port wirklich endet.',

  // port-closed
  '{word*} refused the connection to port {number}.': '{word} hat die Verbindung zu Port {number} abgelehnt.',
  '{word*} refused, the other addresses fail too.':
    '{word} hat abgelehnt, die anderen Adressen scheitern ebenfalls.',
  'The computer at {word}, port {number}, answers, but refuses the connection because nothing listens on that port.':
    'Der Computer unter {word}, Port {number}, antwortet, lehnt aber die Verbindung ab, weil an diesem Port nichts lauscht.',
  'On the far computer, run “netstat -ano” and look for a listener on this port.':
    'Führen Sie auf dem entfernten Computer „netstat -ano“ aus und suchen Sie nach einem Programm, das an diesem Port lauscht.',
  'It does not mean a wrong password or a missing permission: no Remote Desktop service was reached that could ask.':
    'Es bedeutet kein falsches Kennwort und keine fehlende Berechtigung: Es wurde kein Remotedesktopdienst erreicht, der danach fragen könnte.',
  'Switch Remote Desktop on in the system settings (Windows Home cannot be a host).':
    'Schalten Sie Remotedesktop in den Systemeinstellungen ein (Windows Home kann kein Host sein).',
  'See that the service Remote Desktop Services is running.':
    'Sehen Sie nach, ob der Dienst „Remotedesktopdienste“ läuft.',
  'Add the right port to the name, such as server:3390, if the host uses another one.':
    'Fügen Sie dem Namen den richtigen Port hinzu, etwa server:3390, wenn der Host einen anderen verwendet.',
  'See whether a firewall between the two refuses on the far computer’s behalf.':
    'Sehen Sie nach, ob eine Firewall zwischen beiden anstelle des entfernten Computers ablehnt.',

  // security-product-interferes
  '{name} runs here and issued the certificate shown.':
    '{name} läuft hier und hat das gezeigte Zertifikat ausgestellt.',
  'The handshake is cut, and {name*} is on here.':
    'Der Handshake wird abgebrochen, und {name} ist hier eingeschaltet.',
  'The connection is cut without an answer, and {name*} is on here.':
    'Die Verbindung wird ohne Antwort abgebrochen, und {name} ist hier eingeschaltet.',
  '{name*} on this computer stands between mstsc and the server, and may be what ends the connection.':
    '{name} steht auf diesem Computer zwischen mstsc und dem Server und beendet vielleicht die Verbindung.',
  'Pause its network protection for one test, check again, and switch it on again: a different outcome settles it.':
    'Halten Sie seinen Netzwerkschutz für einen Test an, prüfen Sie erneut, und schalten Sie ihn wieder ein: Ein anderes Ergebnis entscheidet es.',
  'That a product runs here is no proof: the same kind of product on the far computer is the more frequent reason.':
    'Dass hier ein Schutzprogramm läuft, ist kein Beweis: Häufiger liegt es an einem solchen Programm auf dem entfernten Computer.',
  'In the product, make an exception for mstsc.exe and this host; keep the protection itself on.':
    'Legen Sie im Schutzprogramm eine Ausnahme für mstsc.exe und diesen Host an; lassen Sie den Schutz selbst eingeschaltet.',
  'If a pause is the only test, keep it to minutes and switch the protection on again afterwards.':
    'Ist eine Pause der einzige Test, beschränken Sie sie auf Minuten und schalten Sie den Schutz danach wieder ein.',
  'See whether a product of this kind runs on the host as well.':
    'Sehen Sie nach, ob ein solches Programm auch auf dem Host läuft.',

  // security-protocol-refused
  'To the offer of {protocol*} the server answers with refusal code {number}.':
    'Auf das Angebot von {protocol} antwortet der Server mit dem Ablehnungscode {number}.',
  'To the offer of {protocol*} the server answers with a disconnect.':
    'Auf das Angebot von {protocol} antwortet der Server, indem er trennt.',
  'To the offer of {protocol*} the server answers with {protocol*:chosen}.':
    'Auf das Angebot von {protocol} antwortet der Server mit {chosen}.',
  'The server answers the NLA request with status {code}.':
    'Der Server antwortet auf die NLA-Anfrage mit dem Status {code}.',
  'The server refuses the offered security with code {number}: {refusal}.':
    'Der Server lehnt die angebotene Sicherheit mit Code {number} ab: {refusal}.',
  'The server insists on {protocol*}, which mstsc did not offer, so mstsc ends the connection.':
    'Der Server besteht auf {protocol}, was mstsc nicht angeboten hat, deshalb beendet mstsc die Verbindung.',
  'The server ends the connection when it sees the offered security protocols.':
    'Der Server beendet die Verbindung, wenn er die angebotenen Sicherheitsprotokolle sieht.',
  'The server chose NLA, and then refuses to begin it.':
    'Der Server hat NLA gewählt und weigert sich dann, damit zu beginnen.',
  'On the far computer, compare the security layer and the NLA setting with what the client offers.':
    'Vergleichen Sie auf dem entfernten Computer die Sicherheitsschicht und die NLA-Einstellung mit dem, was der Client anbietet.',
  'It is no judgement about user or password: neither was sent.':
    'Es ist kein Urteil über Benutzer oder Kennwort: Beides wurde nicht gesendet.',
  'Set the security layer to 2 (TLS) and require NLA, the Windows defaults; a policy wins over the local setting.':
    'Stellen Sie die Sicherheitsschicht auf 2 (TLS) und verlangen Sie NLA, wie Windows es voreinstellt; eine Richtlinie hat Vorrang vor der lokalen Einstellung.',
  'If NLA itself is refused, see whether policy restricts NTLM for incoming connections.':
    'Wird NLA selbst abgelehnt, sehen Sie nach, ob eine Richtlinie NTLM für eingehende Verbindungen einschränkt.',
  'Use an up-to-date client; an old one may not offer what the server demands.':
    'Verwenden Sie einen aktuellen Client; ein alter bietet vielleicht nicht an, was der Server verlangt.',

  // server-has-no-certificate
  'The server answers with refusal code 3 (no certificate on the server).':
    'Der Server antwortet mit dem Ablehnungscode 3 (kein Zertifikat auf dem Server).',
  'The server says itself that it has no certificate it can use, so it cannot encrypt and lets nobody in.':
    'Der Server sagt selbst, dass er kein brauchbares Zertifikat hat, deshalb kann er nicht verschlüsseln und lässt niemanden ein.',
  'On the far computer, look for event 1057 or 1058 of TermService, and for a certificate in the store “Remote Desktop”.':
    'Suchen Sie auf dem entfernten Computer nach Ereignis 1057 oder 1058 von TermService und nach einem Zertifikat im Speicher „Remotedesktop“.',
  'It does not mean that this computer distrusts a certificate: none was shown.':
    'Es bedeutet nicht, dass dieser Computer einem Zertifikat misstraut: Es wurde keines gezeigt.',
  'Restart Remote Desktop Configuration (SessionEnv); Windows then makes a missing certificate by itself in seconds.':
    'Starten Sie die Remotedesktopkonfiguration (SessionEnv) neu; Windows erstellt ein fehlendes Zertifikat dann in Sekunden von selbst.',
  'If a certificate is set by thumbprint, see that it exists together with its private key.':
    'Ist ein Zertifikat über den Fingerabdruck eingestellt, sehen Sie nach, ob es samt seinem privaten Schlüssel vorhanden ist.',
  'See that the service may read the key file and may write its certificate store.':
    'Sehen Sie nach, ob der Dienst die Schlüsseldatei lesen und in seinen Zertifikatspeicher schreiben darf.',

  // silent-listener
  'Not one byte came back within {duration}.': 'Innerhalb von {duration} kam nicht ein Byte zurück.',
  'A busy host may take as long.': 'Ein ausgelasteter Host kann so lange brauchen.',
  'Only {bytes} came back within {duration}, not a whole answer.':
    'Innerhalb von {duration} kamen nur {bytes} zurück, keine ganze Antwort.',
  '{word}, port {number}, accepts the connection but answers the Remote Desktop request too slowly: {bytes} in {duration}.':
    '{word}, Port {number}, nimmt die Verbindung an, antwortet aber zu langsam auf die Anfrage von Remotedesktop: {bytes} in {duration}.',
  '{word}, port {number}, accepts the connection but does not answer the Remote Desktop request, so the client waits in vain.':
    '{word}, Port {number}, nimmt die Verbindung an, antwortet aber nicht auf die Anfrage von Remotedesktop, deshalb wartet der Client vergeblich.',
  'On the far computer itself, connect to its own port: silence there too means that the service hangs.':
    'Verbinden Sie sich auf dem entfernten Computer selbst mit seinem eigenen Port: Stille auch dort heißt, dass der Dienst hängt.',
  'An accepted connection does not mean that the service is well: the system accepts before the service does anything.':
    'Eine angenommene Verbindung heißt nicht, dass es dem Dienst gut geht: Das System nimmt an, bevor der Dienst etwas tut.',
  'Restart Remote Desktop Services, or the computer if the service does not stop.':
    'Starten Sie die Remotedesktopdienste neu, oder den Computer, wenn der Dienst sich nicht beenden lässt.',
  'See whether a proxy or port forwarding accepts the connection and has nobody to pass it to.':
    'Sehen Sie nach, ob ein Proxy oder eine Portweiterleitung die Verbindung annimmt und niemanden hat, an den sie weitergeht.',

  // stale-credentials
  'The reported code says that a sign-in was refused, and mstsc takes the saved {name}.':
    'Der gemeldete Code sagt, dass eine Anmeldung abgelehnt wurde, und mstsc nimmt die gespeicherte: {name}.',
  'After it was saved, a sign-in was refused (reason {number}, {date}).':
    'Nachdem sie gespeichert war, wurde eine Anmeldung abgelehnt (Grund {number}, {date}).',
  'It is for [a user|{name}], a domain that the server does not name.':
    'Sie gilt für [einen Benutzer|{name}], aus einer Domäne, die der Server nicht nennt.',
  'The reported code {number} does not come from a refused sign-in.':
    'Der gemeldete Code {number} kommt nicht von einer abgelehnten Anmeldung.',
  'This computer signs in to {word} with a saved password that the server seems to refuse.':
    'Dieser Computer meldet sich an {word} mit einem gespeicherten Kennwort an, das der Server abzulehnen scheint.',
  'In mstsc, choose “More choices” and type user and password anew: if that works, the saved one is stale.':
    'Wählen Sie in mstsc „Weitere Optionen“ und geben Sie Benutzer und Kennwort neu ein: Gelingt das, ist das gespeicherte veraltet.',
  'It cannot explain a connection that closes before the sign-in: no password has been sent by then.':
    'Es kann keine Verbindung erklären, die vor der Anmeldung endet: Bis dahin wurde kein Kennwort gesendet.',
  'Have the password at hand, then remove the saved entry for this computer only; Windows hands no saved domain password back.':
    'Halten Sie das Kennwort bereit und entfernen Sie dann nur den gespeicherten Eintrag für diesen Computer; ein gespeichertes Domänenkennwort gibt Windows nicht wieder heraus.',
  'Type the user name with its domain, as in CORP\\anna.':
    'Geben Sie den Benutzernamen mit seiner Domäne ein, wie in CORP\\anna.',

  // third-party-server
  'Its challenge states the fixed version 6.1.7601 that FreeRDP uses.':
    'Seine Challenge nennt die feste Version 6.1.7601, die FreeRDP verwendet.',
  'Its challenge states no version; Windows always does.':
    'Seine Challenge nennt keine Version; Windows tut das immer.',
  'It chose standard RDP security by an answer in which Windows would refuse with code 2.':
    'Er hat Standard-RDP-Sicherheit mit einer Antwort gewählt, in der Windows mit Code 2 ablehnen würde.',
  'It ends the connection over an unknown protocol, where Windows answers with a code.':
    'Er beendet die Verbindung wegen eines unbekannten Protokolls, wo Windows mit einem Code antwortet.',
  'It takes TLS but not NLA, which every supported Windows host takes.':
    'Er nimmt TLS an, aber nicht NLA, das jeder unterstützte Windows-Host annimmt.',
  'Its self-signed certificate was not made by Windows.':
    'Sein selbstsigniertes Zertifikat wurde nicht von Windows erstellt.',
  'Its certificate looks like one that Windows makes.':
    'Sein Zertifikat sieht aus wie eines, das Windows erstellt.',
  'It states the Windows build {number}.': 'Er nennt den Windows-Build {number}.',
  'The server is probably not Windows but one such as xrdp or FreeRDP, so advice about Windows services and keys does not apply to it.':
    'Der Server ist wahrscheinlich nicht Windows, sondern etwa xrdp oder FreeRDP; Ratschläge zu Windows-Diensten und Schlüsseln gelten für ihn nicht.',
  'Ask the owner of the far computer which server software it runs.':
    'Fragen Sie den Besitzer des entfernten Computers, welche Serversoftware darauf läuft.',
  'It is no fault: such servers work with mstsc. It only says whose manual to read.':
    'Es ist kein Fehler: Solche Server funktionieren mit mstsc. Es sagt nur, wessen Handbuch zu lesen ist.',
  'Look for causes in the log of that server, such as xrdp.log, instead of the Windows event log.':
    'Suchen Sie nach Ursachen im Protokoll dieses Servers, etwa in xrdp.log, statt im Ereignisprotokoll von Windows.',

  // tls-broken-on-path
  'The handshake had begun and was then {cut}.': 'Der Handshake hatte begonnen und wurde dann {cut}.',
  'The handshake was {cut}.': 'Der Handshake wurde {cut}.',
  'The handshake had begun and stalled after {bytes}.':
    'Der Handshake hatte begonnen und blieb nach {bytes} stehen.',
  'The first message got no answer within {duration}.':
    'Die erste Nachricht bekam innerhalb von {duration} keine Antwort.',
  'The answer to the first message is not TLS.': 'Die Antwort auf die erste Nachricht ist kein TLS.',
  'Without the server’s name in it the handshake passes.':
    'Ohne den Namen des Servers darin gelingt der Handshake.',
  'Only the first handshake was cut; later ones passed, whatever they offered: the fault comes and goes.':
    'Nur der erste Handshake wurde abgebrochen; spätere gelangen, was immer sie anboten: Der Fehler kommt und geht.',
  'A small first message vanishes just the same, so something drops the handshake itself.':
    'Eine kleine erste Nachricht verschwindet genauso, also verwirft etwas den Handshake selbst.',
  'By another address of the same name, {word}, the handshake passes.':
    'Über eine andere Adresse desselben Namens, {word}, gelingt der Handshake.',
  '{rounds} were cut at encryption, and others passed.':
    'Bei der Verschlüsselung abgebrochen: {rounds}; andere gelangen.',
  'The first TLS handshake was cut and later ones passed: something on the way or on either side interferes now and then.':
    'Der erste TLS-Handshake wurde abgebrochen, und spätere gelangen: Etwas auf dem Weg oder auf einer der beiden Seiten stört ab und zu.',
  'The TLS handshake begins and does not come to an end: {bytes} in {duration}.':
    'Der TLS-Handshake beginnt und kommt nicht zum Ende: {bytes} in {duration}.',
  'The first message of the TLS handshake is turned away, by the server itself or by something on the way.':
    'Die erste Nachricht des TLS-Handshakes wird abgewiesen, vom Server selbst oder von etwas auf dem Weg.',
  'The TLS handshake begins and is then cut, by a filter on the way or a security product on either side.':
    'Der TLS-Handshake beginnt und wird dann abgebrochen, von einem Filter auf dem Weg oder einem Schutzprogramm auf einer der beiden Seiten.',
  'The first message of the TLS handshake does not get through, as when a filter on the way drops or cuts it.':
    'Die erste Nachricht des TLS-Handshakes kommt nicht durch, wie wenn ein Filter auf dem Weg sie verwirft oder abbricht.',
  'Check from another network, and look in the far computer’s log: a cut on the way leaves no Schannel event there.':
    'Prüfen Sie aus einem anderen Netzwerk, und sehen Sie im Protokoll des entfernten Computers nach: Ein Abbruch auf dem Weg hinterlässt dort kein Schannel-Ereignis.',
  'It does not prove that a firewall is at fault: a service that dies in mid-handshake looks the same from here.':
    'Es beweist nicht, dass eine Firewall schuld ist: Ein Dienst, der mitten im Handshake abstürzt, sieht von hier aus genauso aus.',
  'Ask whether a firewall between the two inspects TLS or recognises Remote Desktop on this port.':
    'Fragen Sie, ob eine Firewall zwischen beiden TLS untersucht oder Remotedesktop auf diesem Port erkennt.',
  'Pause web and network inspection of the security product for one test, and switch it on again afterwards.':
    'Halten Sie die Web- und Netzwerkprüfung des Schutzprogramms für einen Test an, und schalten Sie sie danach wieder ein.',
  'Make an exception for Remote Desktop in the security product of the host.':
    'Legen Sie im Schutzprogramm des Hosts eine Ausnahme für Remotedesktop an.',

  // tls-intercepted
  'Its issuer is “{name}”, a name of {name:product}.':
    'Sein Aussteller ist „{name}“, ein Name von {product}.',
  'The certificate does not name the computer that answers behind it.':
    'Das Zertifikat nennt nicht den Computer, der dahinter antwortet.',
  'It is not the certificate that was trusted for this name before.':
    'Es ist nicht das Zertifikat, dem für diesen Namen bisher vertraut wurde.',
  'This computer trusts “{name}”, the authority of {name:product}.':
    'Dieser Computer vertraut „{name}“, der Zertifizierungsstelle von {product}.',
  'The certificate was made by [a security product|{name}] and not by the server: something on the way opens the encryption and closes it again.':
    'Das Zertifikat stammt von [einem Schutzprogramm|{name}] und nicht vom Server: Etwas auf dem Weg öffnet die Verschlüsselung und schließt sie wieder.',
  'Compare the thumbprint seen here with the one on the far computer, or check from a computer without this product.':
    'Vergleichen Sie den hier gesehenen Fingerabdruck mit dem auf dem entfernten Computer, oder prüfen Sie von einem Computer ohne dieses Schutzprogramm aus.',
  'It does not by itself mean an attack: security products do this on purpose, though Remote Desktop rarely gains from it.':
    'Es bedeutet für sich noch keinen Angriff: Schutzprogramme tun das mit Absicht, auch wenn Remotedesktop selten etwas davon hat.',
  'In the product named, make an exception from TLS inspection for this host and for mstsc.exe; keep the protection itself on.':
    'Legen Sie im genannten Schutzprogramm eine Ausnahme von der TLS-Untersuchung für diesen Host und für mstsc.exe an; lassen Sie den Schutz selbst eingeschaltet.',
  'If the product runs on a gateway, ask for the exception there.':
    'Läuft das Schutzprogramm auf einem Gateway, bitten Sie dort um die Ausnahme.',
  'The same product may run on the host and inspect there; look at both ends.':
    'Dasselbe Schutzprogramm kann auf dem Host laufen und dort untersuchen; sehen Sie an beiden Enden nach.',

  // tls-version-mismatch
  'The best that the server agreed to is [an old version|{word}].':
    'Das Beste, dem der Server zugestimmt hat, ist [eine alte Version|{word}].',
  'The server sent TLS alert {number} ({name}).': 'Der Server hat den TLS-Alarm {number} ({name}) gesendet.',
  'What the server chose is too old for this side ({code}).':
    'Was der Server gewählt hat, ist für diese Seite zu alt ({code}).',
  'With TLS 1.2 alone the handshake passes.': 'Mit TLS 1.2 allein gelingt der Handshake.',
  'No alert was sent, and another version changes nothing.':
    'Es wurde kein Alarm gesendet, und eine andere Version ändert nichts.',
  'The server agrees to nothing newer than [an old TLS version|{word}], which current Windows refuses by default.':
    'Der Server lässt nichts Neueres zu als [eine alte TLS-Version|{word}], und das lehnt aktuelles Windows in der Voreinstellung ab.',
  'The usual handshake fails and one with TLS 1.2 alone passes: the two sides do not agree on newer versions.':
    'Der übliche Handshake scheitert, und einer mit TLS 1.2 allein gelingt: Die beiden Seiten einigen sich nicht auf neuere Versionen.',
  'The two computers find no TLS version and cipher suite that both of them allow.':
    'Die beiden Computer finden keine TLS-Version und Verschlüsselungssammlung, die beide zulassen.',
  'On the far computer, look for Schannel events 36871, 36874 or 36888 at the time of this check.':
    'Suchen Sie auf dem entfernten Computer zur Zeit dieser Prüfung nach den Schannel-Ereignissen 36871, 36874 oder 36888.',
  'It does not mean that the certificate is bad: the two did not get as far as trusting it.':
    'Es bedeutet nicht, dass das Zertifikat schlecht ist: So weit, ihm zu vertrauen, kamen die beiden nicht.',
  'Enable TLS 1.2 for the server side of Schannel, and review the cipher suite order in policy.':
    'Schalten Sie TLS 1.2 für die Serverseite von Schannel ein, und prüfen Sie die Reihenfolge der Verschlüsselungssammlungen in der Richtlinie.',
  'Install the updates of an old Windows: Windows 7 and Server 2008 R2 need one for TLS 1.2 in Remote Desktop.':
    'Installieren Sie die Updates eines alten Windows: Windows 7 und Server 2008 R2 brauchen eines für TLS 1.2 in Remotedesktop.',
  'See that TLS 1.2 has not been switched off here; do not switch TLS 1.0 on again to get around it.':
    'Sehen Sie nach, ob TLS 1.2 hier ausgeschaltet wurde; schalten Sie nicht TLS 1.0 wieder ein, um das zu umgehen.',

  // udp-blocked
  'UDP is [refused|not answered] ({number} tried), though the server looks like Windows.':
    'UDP wird [abgelehnt|nicht beantwortet] ({number} Versuche), obwohl der Server wie Windows aussieht.',
  'The firewall of this computer blocks UDP for mstsc by {decision}.':
    'Die Firewall dieses Computers blockiert UDP für mstsc: durch {decision}.',
  'An earlier session was cut off {number} seconds after it was begun.':
    'Eine frühere Sitzung wurde {number} Sekunden nach ihrem Beginn getrennt.',
  'UDP is switched off on this computer.': 'UDP ist auf diesem Computer ausgeschaltet.',
  'The connection fails at encryption, long before UDP begins.':
    'Die Verbindung scheitert an der Verschlüsselung, lange bevor UDP beginnt.',
  'The connection fails at the sign-in, before UDP begins.':
    'Die Verbindung scheitert an der Anmeldung, bevor UDP beginnt.',
  'Remote Desktop works over TCP here and would use UDP for speed, but UDP does not get through; that can show as a freeze about a minute after the sign-in.':
    'Remotedesktop funktioniert hier über TCP und würde der Geschwindigkeit wegen UDP verwenden, aber UDP kommt nicht durch; das kann sich als Einfrieren etwa eine Minute nach der Anmeldung zeigen.',
  'Switch UDP off for the client and connect: if a freeze after the sign-in stays away, UDP was the reason.':
    'Schalten Sie UDP für den Client aus und verbinden Sie sich: Bleibt das Einfrieren nach der Anmeldung aus, lag es an UDP.',
  'It cannot explain a failure before the sign-in: UDP begins only after TCP, TLS and licensing.':
    'Es kann kein Scheitern vor der Anmeldung erklären: UDP beginnt erst nach TCP, TLS und Lizenzierung.',
  'Let UDP pass on the same port, if speed matters.':
    'Lassen Sie UDP auf demselben Port durch, wenn es auf Geschwindigkeit ankommt.',
  'Switch UDP off for Remote Desktop if sessions freeze or drop soon after the sign-in.':
    'Schalten Sie UDP für Remotedesktop aus, wenn Sitzungen bald nach der Anmeldung einfrieren oder abbrechen.',

  // unstable-path
  'In {rounds} nothing answered, and the others came as far as the sign-in.':
    'In {rounds} antwortete nichts, und die anderen kamen bis zur Anmeldung.',
  'Round trips waver between {duration} as a rule and {duration:most}.':
    'Hin und zurück schwankt es zwischen {duration} in der Regel und {most}.',
  'The silence fell at different steps.': 'Die Stille fiel auf verschiedene Schritte.',
  'The way leads through the VPN {name}.': 'Der Weg führt über das VPN {name}.',
  '{rounds} were cut at once, and lost packets do not cut.':
    'Sofort abgebrochen: {rounds}; verlorene Pakete brechen nichts ab.',
  '[Some of the attempts|{number} of {number:all} attempts] to reach {word}, port {number:port}, got no answer while the others worked: the way there comes and goes[|, the VPN above all].':
    'Bei [einigen der Versuche|{number} von {all} Versuchen], {word}, Port {port}, zu erreichen, kam keine Antwort, während die anderen gelangen: Der Weg dorthin ist mal da, mal nicht[|, vor allem das VPN].',
  'Check again with many rounds over another network, such as a cable or a phone: if none fails there, the usual way is at fault.':
    'Prüfen Sie erneut mit vielen Runden über ein anderes Netzwerk, etwa ein Kabel oder ein Telefon: Scheitert dort keine, liegt es am üblichen Weg.',
  'It does not mean that the far computer is overloaded: that cuts connections or answers late.':
    'Es bedeutet nicht, dass der entfernte Computer überlastet ist: Dann bricht er Verbindungen ab oder antwortet spät.',
  'Disconnect the VPN and connect it anew, then check again with several rounds.':
    'Trennen Sie das VPN und verbinden Sie es neu, und prüfen Sie dann erneut mit mehreren Runden.',
  'On wireless, move closer to the access point or use a cable, and compare.':
    'Gehen Sie bei WLAN näher an den Zugriffspunkt oder nehmen Sie ein Kabel, und vergleichen Sie.',
  'Ask those who run the VPN or the line whether packets are lost at the times of the failed rounds.':
    'Fragen Sie die Betreiber des VPN oder der Leitung, ob zu den Zeiten der gescheiterten Runden Pakete verloren gehen.',

  // winsock-damaged
  'The catalog is not whole: {number} entries can be read, {number:damaged} cannot.':
    'Der Katalog ist nicht vollständig: {number} Einträge lassen sich lesen, {damaged} nicht.',
  'Part of every connection here: {name*}.': 'Hier Teil jeder Verbindung: {name}.',
  'Changed after it was signed: {name*}.': 'Nach dem Signieren verändert: {name}.',
  'This computer itself failed to open a connection.':
    'Dieser Computer selbst konnte keine Verbindung öffnen.',
  'This program connects by the same catalog without trouble.':
    'Dieses Programm verbindet sich über denselben Katalog ohne Schwierigkeiten.',
  'The far computer answered by refusing, so connections do leave this one.':
    'Der entfernte Computer hat mit einer Ablehnung geantwortet, also verlassen Verbindungen diesen Computer.',
  'The list of network providers on this computer (Winsock) is damaged or hooked, so programs may be unable to open connections.':
    'Die Liste der Netzwerkanbieter auf diesem Computer (Winsock) ist beschädigt oder von anderer Software verändert, deshalb können Programme vielleicht keine Verbindungen öffnen.',
  'See whether other programs on this computer connect, such as a browser: then Winsock works.':
    'Sehen Sie nach, ob andere Programme auf diesem Computer sich verbinden, etwa ein Browser: Dann funktioniert Winsock.',
  'It rarely stands behind an error of Remote Desktop alone; it would break every program.':
    'Es steckt selten hinter einem Fehler von Remotedesktop allein; es würde jedes Programm stören.',
  'Remove or repair the program that owns the foreign or missing provider.':
    'Entfernen oder reparieren Sie das Programm, zu dem der fremde oder fehlende Anbieter gehört.',
  'Reset the catalog only if that does not help; products that hook into it have to be installed again.':
    'Setzen Sie den Katalog nur zurück, wenn das nicht hilft; Programme, die sich darin eintragen, müssen dann neu installiert werden.',
};
