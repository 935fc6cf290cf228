import type { SentenceTable } from '../tables.ts';

/** What the checks find: src/catalog/checks and src/core/check-graph.ts. */
export const checks: SentenceTable = {
  // Why there is no answer
  'Does not apply.': 'Entfällt.',
  'Not checked.': 'Nicht geprüft.',
  'This check could not be evaluated.': 'Diese Prüfung ließ sich nicht auswerten.',
  'An internal fault stopped this check ({name}).':
    'Ein interner Fehler hat diese Prüfung angehalten ({name}).',
  'This needs “{checkTitle}”, which [failed|could not be found out|was skipped].':
    'Dafür wird „{checkTitle}“ gebraucht, und das [ist gescheitert|war nicht herauszufinden|wurde übersprungen].',
  'The run ended before this could be measured.': 'Der Lauf endete, bevor das gemessen werden konnte.',
  'The run was stopped before this got an answer.':
    'Der Lauf wurde angehalten, bevor es darauf eine Antwort gab.',
  'Only {duration} were left to wait for an answer, too few to tell; give more with --timeout.':
    'Zum Warten auf eine Antwort blieben nur {duration}, zu wenig für ein Urteil; mit --timeout gibt es mehr.',
  'This computer could not ask: {fault}.': 'Dieser Computer konnte nicht fragen: {fault}.',
  '{unreadable} could not be read.': '{unreadable} sich nicht lesen.',
  '{unread}[| (Windows error {number})].': '{unread}[| (Windows-Fehler {number})].',

  // Name
  'The run was stopped after {duration}, before an answer came.':
    'Der Lauf wurde nach {duration} angehalten, bevor eine Antwort kam.',
  'The name {word} was not looked up in time.': 'Der Name {word} wurde nicht rechtzeitig aufgelöst.',
  '{word} is an address; no name to look up.': '{word} ist eine Adresse; es gibt keinen Namen aufzulösen.',
  '{word} is {word:address}[| and 1 more address| and {number} more addresses][|, set by this computer’s hosts file].':
    '{word} hat die Adresse {address}[| und 1 weitere| und {number} weitere][|, festgelegt in der Hosts-Datei dieses Computers].',
  'The name server could not answer for {word}.': 'Der Namensserver konnte für {word} nicht antworten.',
  'The name server did not answer for {word} within {duration}.':
    'Der Namensserver hat für {word} innerhalb von {duration} nicht geantwortet.',
  'The name {word} exists but has no address.': 'Den Namen {word} gibt es, aber er hat keine Adresse.',
  'The name {word} does not exist.': 'Den Namen {word} gibt es nicht.',
  'The name {word} could not be looked up ({fault}).': 'Der Name {word} ließ sich nicht auflösen ({fault}).',

  // Network
  'Port {number} was not reached.': 'Port {number} wurde nicht erreicht.',
  'The run ended before a connection was tried.': 'Der Lauf endete, bevor eine Verbindung versucht wurde.',
  'The connection to {word}, port {number}, {break}.':
    'Die Verbindung zu {word}, Port {number}, {break.plain}.',
  'None of {number} addresses took a connection on port {number:port}; to {word} it {break}.':
    'Keine von {number} Adressen nahm auf Port {port} eine Verbindung an; die zu {word} {break.plain}.',
  '{word} answers on port {number} in {duration}.': '{word} antwortet auf Port {number} in {duration}.',
  '{word} of the same name refuses.': '{word} unter demselben Namen lehnt ab.',
  '{word} of the same name does not answer, which can delay a connection.':
    '{word} unter demselben Namen antwortet nicht, was eine Verbindung verzögern kann.',
  '{word} of the same name cannot be reached, which can delay a connection.':
    '{word} unter demselben Namen ist nicht zu erreichen, was eine Verbindung verzögern kann.',

  // Negotiation
  'The server chose standard RDP security, without TLS.':
    'Der Server hat Standard-RDP-Sicherheit gewählt, ohne TLS.',
  'The server chose {protocol}.': 'Der Server hat {protocol} gewählt.',
  'The server chose {protocol*}, which was not offered.':
    'Der Server hat {protocol} gewählt, was nicht angeboten war.',
  'The server knows no negotiation; it speaks standard RDP security only.':
    'Der Server kennt keine Aushandlung; er spricht nur Standard-RDP-Sicherheit.',
  'The server refuses with code {number}: {refusal}.': 'Der Server lehnt mit Code {number} ab: {refusal}.',
  'The server ends the negotiation with a disconnect message[| (reason {number})].':
    'Der Server beendet die Aushandlung mit einer Trennmeldung[| (Grund {number})].',
  'The answer begins like Remote Desktop but breaks its rules.':
    'Die Antwort beginnt wie Remotedesktop, verstößt aber gegen dessen Regeln.',
  'What answers here is {foreign}, not Remote Desktop.':
    'Was hier antwortet, ist {foreign.last}, nicht Remotedesktop.',
  'After the Remote Desktop request the connection {break}.':
    'Nach der Anfrage von Remotedesktop {break.turned}.',

  // Security protocols
  'A scan opens one connection to each host and asks nothing more.':
    'Ein Suchlauf öffnet zu jedem Host eine Verbindung und fragt nichts weiter.',
  'Nothing more was asked, because already the first request got no answer.':
    'Weiter wurde nichts gefragt, weil schon die erste Anfrage keine Antwort bekam.',
  'Nothing more was asked, because what answers does not speak Remote Desktop.':
    'Weiter wurde nichts gefragt, weil das, was antwortet, kein Remotedesktop spricht.',
  'The single offers got no answer within {duration}, too short to tell.':
    'Die einzelnen Angebote bekamen innerhalb von {duration} keine Antwort; das ist zu kurz für ein Urteil.',
  'The single offers got no answer within {duration}, when they were given up.':
    'Die einzelnen Angebote bekamen innerhalb von {duration} keine Antwort und wurden dann aufgegeben.',
  'The server cut every single offer.': 'Der Server hat jedes einzelne Angebot abgebrochen.',
  'The server cut {number} of the single offers; the others got no answer within {duration}.':
    'Der Server hat {number} der einzelnen Angebote abgebrochen; die anderen bekamen innerhalb von {duration} keine Antwort.',
  'The server takes none of the single offers.': 'Der Server nimmt keines der einzelnen Angebote an.',
  'The server takes {protocol*}.': 'Der Server nimmt {protocol} an.',
  'The server takes {protocol*}, and refuses {protocol*:refused}.':
    'Der Server nimmt {protocol} an und lehnt {refused} ab.',
  '{number} of {number:all} connections were cut without an answer.':
    '{number} von {all} Verbindungen wurden ohne Antwort abgebrochen.',
  'By {word}, another address of the name, {station} works.':
    'Über {word}, eine andere Adresse des Namens, funktioniert {station}.',
  'By {word}, another address of the name, only {station} works, and then it ends[| ({how})].':
    'Über {word}, eine andere Adresse des Namens, funktioniert nur {station}, und dann endet es[| ({how})].',

  // Encryption
  'The server chose standard RDP security, which works without TLS.':
    'Der Server hat Standard-RDP-Sicherheit gewählt, die ohne TLS auskommt.',
  '{word} with {word:cipher}.': '{word} mit {cipher}.',
  'The server agrees to nothing newer than {word}, which current Windows has switched off.':
    'Der Server lässt nichts Neueres als {word} zu, und das ist in aktuellem Windows ausgeschaltet.',
  'After the first message of the handshake (ClientHello) the connection {break}.':
    'Nach der ersten Nachricht des Handshakes (ClientHello) {break.turned}.',
  'After the server had begun to answer (ServerHello) the connection {break}.':
    'Nachdem der Server zu antworten begonnen hatte (ServerHello), {break.turned}.',
  'After the server had shown its certificate the connection {break}.':
    'Nachdem der Server sein Zertifikat gezeigt hatte, {break.turned}.',
  'At the end of the handshake the connection {break}.': 'Am Ende des Handshakes {break.turned}.',

  // Packet size
  'Up to {bytes} came and {bytes:sent} went at once.':
    'Auf einmal kamen bis zu {bytes} an, und {sent} gingen hinaus.',
  'Packet size explains nothing here.': 'Die Paketgröße erklärt hier nichts.',
  'It is not known how the usual handshake would have ended.':
    'Es ist nicht bekannt, wie der übliche Handshake geendet hätte.',
  'The handshake did not stall; lost packets do not cut a connection.':
    'Der Handshake ist nicht stehen geblieben; verlorene Pakete brechen keine Verbindung ab.',
  'A small first message ({bytes}) is answered, the usual one stalls: large packets vanish on the way.':
    'Eine kleine erste Nachricht ({bytes}) wird beantwortet, die übliche bleibt stehen: Große Pakete verschwinden unterwegs.',
  'A small first message fares no better than the usual one.':
    'Einer kleinen ersten Nachricht ergeht es nicht besser als der üblichen.',
  'The run ended before a small first message could be tried.':
    'Der Lauf endete, bevor eine kleine erste Nachricht versucht werden konnte.',
  'Packets of up to {bytes} pass.': 'Pakete bis zu {bytes} kommen durch.',
  'Not even packets of {bytes} pass.': 'Nicht einmal Pakete von {bytes} kommen durch.',

  // Certificate
  'The handshake ended before the server showed a certificate.':
    'Der Handshake endete, bevor der Server ein Zertifikat zeigte.',
  'The server showed no certificate.': 'Der Server hat kein Zertifikat gezeigt.',
  'The certificate could not be read.': 'Das Zertifikat ließ sich nicht lesen.',
  'It is not a certificate that this program understands: {name}.':
    'Es ist kein Zertifikat, das dieses Programm versteht: {name}.',
  'The certificate expired on {date}.': 'Das Zertifikat ist am {date} abgelaufen.',
  'The certificate is valid only from {date} on.': 'Das Zertifikat gilt erst ab dem {date}.',
  'The certificate was issued by {name}.': 'Das Zertifikat wurde von {name} ausgestellt.',
  'The certificate has {weakness*}.': 'Das Zertifikat hat {weakness}.',
  'The certificate is for {certificateNames}, not for {word}.':
    'Das Zertifikat gilt für {certificateNames}, nicht für {word}.',
  'For {certificateNames}, valid until {date}[, like one that Windows makes itself|, self-signed|].':
    'Für {certificateNames}, gültig bis zum {date}[, wie eines, das Windows selbst erstellt|, selbstsigniert|].',

  // Sign-in
  'The server chose {protocol*}, which asks for the sign-in later.':
    'Der Server hat {protocol} gewählt, womit er erst später nach der Anmeldung fragt.',
  'The server refuses the sign-in check with status {code}.':
    'Der Server lehnt die Prüfung der Anmeldung mit dem Status {code} ab.',
  'At the sign-in check the connection {break}.': 'Bei der Prüfung der Anmeldung {break.turned}.',
  'The server does not say what it is called[|; {skew}].': 'Der Server sagt nicht, wie er heißt[|; {skew}].',
  'The server calls itself {name}[|; {skew}].': 'Der Server nennt sich {name}[|; {skew}].',
  'The server calls itself {name}, which is not {word}[|; {skew}].':
    'Der Server nennt sich {name}, also nicht {word}[|; {skew}].',
  'The server answers the sign-in check with something that is not NLA.':
    'Der Server antwortet auf die Prüfung der Anmeldung mit etwas, das nicht NLA ist.',
  'The server answers with NLA, but sends no NTLM challenge.':
    'Der Server antwortet mit NLA, schickt aber keine NTLM-Challenge.',
  'The server answers with NLA, but with something else than an NTLM challenge.':
    'Der Server antwortet mit NLA, aber mit etwas anderem als einer NTLM-Challenge.',
  'The server answers with NLA, but [its NTLM challenge|its message] is malformed: {messageFault}.':
    'Der Server antwortet mit NLA, aber [seine NTLM-Challenge|seine Nachricht] ist fehlerhaft: {messageFault}.',

  // UDP
  'UDP was not asked: not in a scan, and not without a connection.':
    'UDP wurde nicht gefragt: nicht in einem Suchlauf und nicht ohne Verbindung.',
  'UDP answers in {duration}.': 'UDP antwortet in {duration}.',
  'Nothing shows that this server offers UDP; many work over TCP alone.':
    'Nichts zeigt, dass dieser Server UDP anbietet; viele arbeiten nur mit TCP.',
  'UDP could not be tried.': 'UDP ließ sich nicht versuchen.',
  'This computer could not send ({fault}).': 'Dieser Computer konnte nicht senden ({fault}).',
  'UDP was not tried to the end.': 'UDP wurde nicht zu Ende versucht.',
  'The run ended before an answer came.': 'Der Lauf endete, bevor eine Antwort kam.',
  'The computer refuses UDP on this port.': 'Der Computer lehnt UDP auf diesem Port ab.',
  'Something answers over UDP, but not Remote Desktop.':
    'Über UDP antwortet etwas, aber nicht Remotedesktop.',
  'No answer over UDP to [one packet|{number} packets] within {duration}.':
    'Keine Antwort über UDP auf [ein Paket|{number} Pakete] innerhalb von {duration}.',

  // The run as a whole
  'The check was not repeated.': 'Die Prüfung wurde nicht wiederholt.',
  'Of no round it is known how it went.': 'Von keiner Runde ist bekannt, wie sie ausging.',
  'All [1 round|{number} rounds] came as far as the sign-in.':
    '[Die eine Runde kam|Alle {number} Runden kamen] bis zur Anmeldung.',
  'The same each time: all [1 round|{number} rounds] failed, [|mostly ]at {phase}.':
    'Jedes Mal dasselbe: [Die eine Runde ist gescheitert|Alle {number} Runden sind gescheitert], [|meistens ]{phase.bei}.',
  '{number} of [1 round|{number:all} rounds] failed, [|mostly ]at {phase}; the others came as far as the sign-in.':
    '{number} von [1 Runde|{all} Runden] gescheitert, [|meistens ]{phase.bei}; die anderen kamen bis zur Anmeldung.',
  'Round trips: {duration} as a rule, {duration:most} at most.':
    'Hin und zurück: in der Regel {duration}, höchstens {most}.',
  'No code of an error dialog was given.': 'Es wurde kein Code aus einer Fehlermeldung angegeben.',
  'The dialog showed [the code {code}|the extended code {code}|the code {code} and the extended code {code:extended}], which points to no place on the way.':
    'Die Meldung zeigte [den Code {code}|den erweiterten Code {code}|den Code {code} und den erweiterten Code {extended}], was auf keine Stelle auf dem Weg hinweist.',
  'The dialog showed [the code {code}|the extended code {code}|the code {code} and the extended code {code:extended}].':
    'Die Meldung zeigte [den Code {code}|den erweiterten Code {code}|den Code {code} und den erweiterten Code {extended}].',
  'It points to {place}.': 'Das weist hin auf {place}.',

  // This computer: event log
  'Windows does not keep this log here.': 'Windows führt dieses Protokoll hier nicht.',
  'No attempt is on record.': 'Es ist kein Versuch verzeichnet.',
  '[1 attempt|{number} attempts] on record, none to {word}.':
    '[1 Versuch|{number} Versuche] verzeichnet, keiner zu {word}.',
  'The last attempt, of {minute} UTC, connected.':
    'Der letzte Versuch, am {minute} Uhr (UTC), hat sich verbunden.',
  'The last attempt, of {minute} UTC, connected and was cut off later[| (reason {number}, {code})].':
    'Der letzte Versuch, am {minute} Uhr (UTC), hat sich verbunden und wurde später getrennt[| (Grund {number}, {code})].',
  'The last attempt, of {minute} UTC, failed[| (reason {number}, {code})].':
    'Der letzte Versuch, am {minute} Uhr (UTC), ist gescheitert[| (Grund {number}, {code})].',
  'The last attempt, of {minute} UTC, failed at {phase}[| (reason {number}, {code})].':
    'Der letzte Versuch, am {minute} Uhr (UTC), ist {phase.bei} gescheitert[| (Grund {number}, {code})].',
  'The last attempt, of {minute} UTC, was ended by the user.':
    'Der letzte Versuch, am {minute} Uhr (UTC), wurde vom Benutzer beendet.',
  'The last attempt, of {minute} UTC, has no end on record.':
    'Für den letzten Versuch, am {minute} Uhr (UTC), ist kein Ende verzeichnet.',

  // TLS setting
  '{name*} [is|are] switched off, and nothing current is left.':
    '{name} [ist|sind] ausgeschaltet, und nichts Aktuelles bleibt übrig.',
  'TLS 1.2 is switched off here, and the server has nothing newer.':
    'TLS 1.2 ist hier ausgeschaltet, und der Server hat nichts Neueres.',
  '{name*} is switched off; {name*:left} is left.': '{name} ist ausgeschaltet; {left} bleibt übrig.',
  '{name*} [is|are] on.': '{name} [ist|sind] eingeschaltet.',
  'A policy leaves no cipher suite.': 'Eine Richtlinie lässt keine Verschlüsselungssammlung übrig.',
  'Windows cannot use the value {damagedValue*}.': 'Windows kann den Wert {damagedValue} nicht verwenden.',
  '[1 algorithm|{number} algorithms] switched off.': '[1 Algorithmus|{number} Algorithmen] ausgeschaltet.',

  // CredSSP
  'This Windows lacks the update itself, so updated servers refuse its sign-in.':
    'Diesem Windows selbst fehlt das Update, deshalb lehnen aktualisierte Server seine Anmeldung ab.',
  'No policy; the default of Windows holds.': 'Keine Richtlinie; es gilt die Voreinstellung von Windows.',
  'A policy refuses servers that lack the CredSSP update of 2018, as Windows does by default.':
    'Eine Richtlinie lehnt Server ohne das CredSSP-Update von 2018 ab, wie Windows es voreingestellt tut.',
  'A policy allows only partners with the CredSSP update of 2018.':
    'Eine Richtlinie lässt nur Gegenstellen mit dem CredSSP-Update von 2018 zu.',
  'A policy (AllowEncryptionOracle 2) lets sign-ins through that an attacker can take over.':
    'Eine Richtlinie (AllowEncryptionOracle 2) lässt Anmeldungen zu, die ein Angreifer übernehmen kann.',
  'The policy AllowEncryptionOracle has a value that is not 0, 1 or 2.':
    'Die Richtlinie AllowEncryptionOracle hat einen anderen Wert als 0, 1 oder 2.',

  // Firewall
  'Without an address there is nothing to ask the firewall.':
    'Ohne Adresse gibt es nichts, wonach die Firewall zu fragen wäre.',
  'The firewall [keeps|may keep] mstsc from {word}, port {number}, by {decision}.':
    'Die Firewall hält mstsc [|möglicherweise ]von {word}, Port {number}, ab: durch {decision}.',
  'The rules of {word*} could not be read, and one of them may block.':
    'Die Regeln aus {word} ließen sich nicht lesen, und eine davon könnte blockieren.',
  'Not all firewall rules could be read.': 'Nicht alle Regeln der Firewall ließen sich lesen.',
  'Lets mstsc out to {word}, port {number}, by {decision}.':
    'Lässt mstsc zu {word}, Port {number}, hinaus: durch {decision}.',
  '[1 rule|{number} rules] that may block could not be judged.':
    '[1 Regel, die blockieren könnte, ließ|{number} Regeln, die blockieren könnten, ließen] sich nicht beurteilen.',
  'UDP is blocked by {decision}.': 'UDP wird blockiert: durch {decision}.',

  // Hosts file
  'An address was typed, so no name was looked up.':
    'Es wurde eine Adresse eingegeben, also wurde kein Name aufgelöst.',
  'It sets no name.': 'Sie legt keinen Namen fest.',
  'No line for {word} among [1 line|{number} lines].':
    'Keine Zeile für {word}, bei [1 Zeile|{number} Zeilen].',
  'It sets {word} to {word*:addresses} (line {number}).':
    'Sie legt {word} auf {addresses} fest (Zeile {number}).',
  'Windows was told to read it from {name}.': 'Windows ist angewiesen, sie aus {name} zu lesen.',

  // Network setup
  'No adapter is connected to a network.': 'Kein Adapter ist mit einem Netzwerk verbunden.',
  'The adapters have only the addresses that they gave themselves: no network was found.':
    'Die Adapter haben nur Adressen, die sie sich selbst gegeben haben: Es wurde kein Netzwerk gefunden.',
  'The target is this computer itself.': 'Das Ziel ist dieser Computer selbst.',
  'Also connected: the VPN {name*}.': 'Außerdem verbunden: das VPN {name}.',
  '{name*} connected.': '{name} verbunden.',
  'The way leads through [|the VPN ]{name}[|, with packets of up to {number} bytes].':
    'Der Weg führt über [|das VPN ]{name}[|, mit Paketen bis zu {number} Bytes].',

  // Pinned certificate
  'The pin for {word} is damaged, so mstsc asks.':
    'Das gemerkte Zertifikat für {word} ist beschädigt, deshalb fragt mstsc.',
  'The certificate is the one that was trusted for {word}.':
    'Das Zertifikat ist dasjenige, dem für {word} vertraut wurde.',
  'The certificate is not the one that was trusted for {word} before, so mstsc asks.':
    'Das Zertifikat ist nicht dasjenige, dem für {word} bisher vertraut wurde, deshalb fragt mstsc.',
  'One is trusted for {word}; none was shown now to compare with.':
    'Einem wird für {word} vertraut; jetzt wurde keines gezeigt, mit dem es zu vergleichen wäre.',
  'No certificate is pinned for {word}.': 'Für {word} ist kein Zertifikat gemerkt.',
  'None is pinned for {word}; one is for {word:other}[|, and it is the one shown|, and it is not the one shown].':
    'Für {word} ist keines gemerkt; eines ist es für {other}[|, und es ist das gezeigte|, und es ist nicht das gezeigte].',

  // Client program
  'Not from this Windows: {word*}.': 'Nicht von diesem Windows: {word}.',
  'Also here: [Windows App {word}|msrdc {word}|Windows App {word} and msrdc {word:msrdc}].':
    'Außerdem hier: [Windows App {word}|msrdc {word}|Windows App {word} und msrdc {msrdc}].',
  'mstsc.exe is not on this computer.': 'mstsc.exe ist nicht auf diesem Computer.',
  'mstsc {word} lacks its library mstscax.dll.': 'mstsc {word} fehlt seine Bibliothek mstscax.dll.',
  'mstsc {word} with mstscax {word:library}.': 'mstsc {word} mit mstscax {library}.',

  // Saved sign-in
  'Nothing is saved for {word} or its other names.':
    'Für {word} und seine anderen Namen ist nichts gespeichert.',
  '[1 entry|{number} entries] ({word*})[|, from {date}].':
    '[1 Eintrag|{number} Einträge] ({word})[|, vom {date}].',
  'The domain of {userOf} is not one that the server names.':
    'Die Domäne {userOf} ist keine, die der Server nennt.',

  // Protection
  '{name} runs here and issued the certificate that the server shows.':
    '{name} läuft hier und hat das Zertifikat ausgestellt, das der Server zeigt.',
  'The certificate that the server shows is from {name}, whose authority this computer trusts.':
    'Das Zertifikat, das der Server zeigt, stammt von {name}, dessen Zertifizierungsstelle dieser Computer vertraut.',
  'This computer trusts the authority of {name*}, which opens TLS.':
    'Dieser Computer vertraut der Zertifizierungsstelle von {name}, die TLS öffnet.',
  'Several virus scanners are on at once: {name*}.':
    'Mehrere Virenscanner sind zugleich eingeschaltet: {name}.',
  'No known security product is here.': 'Hier ist kein bekanntes Schutzprogramm.',
  'Here, and not on: {name*}.': 'Hier, aber nicht eingeschaltet: {name}.',
  'On: {name*}.': 'Eingeschaltet: {name}.',
  '{name*} inspects TLS unless it was told not to.':
    '{name} untersucht TLS, sofern nichts anderes eingestellt ist.',

  // UDP setting
  'A value that should switch it off lies one key too high, where it does nothing.':
    'Ein Wert, der es ausschalten soll, liegt einen Schlüssel zu hoch, wo er nichts bewirkt.',
  'Remote Desktop may use UDP.': 'Remotedesktop darf UDP verwenden.',
  'UDP is switched off by [policy|a setting of the client]; Remote Desktop uses TCP alone.':
    'UDP ist durch [eine Richtlinie|eine Einstellung des Clients] ausgeschaltet; Remotedesktop verwendet nur TCP.',

  // Windows
  '{name}, build {word}.': '{name}, Build {word}.',
  'Known problem: {knownProblem}; no update mends it yet.':
    'Bekanntes Problem: {knownProblem}; noch behebt es kein Update.',
  'Known problem: {knownProblem}; {name} mends it.': 'Bekanntes Problem: {knownProblem}; {name} behebt es.',
  'It gets no updates since {date}.': 'Seit dem {date} bekommt es keine Updates mehr.',

  // Winsock
  'The catalog has no provider at all.': 'Der Katalog hat überhaupt keinen Anbieter.',
  'The file of {name*} is missing.': 'Die Datei von {name} fehlt.',
  '[1 entry|{number} entries] cannot be read.':
    '[1 Eintrag lässt|{number} Einträge lassen] sich nicht lesen.',
  'The catalog states another number of entries than it has.':
    'Der Katalog nennt eine andere Zahl von Einträgen, als er hat.',
  'Not from Windows, and part of every connection: {winsockProvider*}.':
    'Nicht von Windows und Teil jeder Verbindung: {winsockProvider}.',
  'A file of them was changed after it was signed.':
    'Eine Datei davon wurde verändert, nachdem sie signiert war.',
  '[1 provider|{number} providers] and [1 name service|{number:services} name services], all from Windows.':
    '[1 Anbieter|{number} Anbieter] und [1 Namensdienst|{services} Namensdienste], alle von Windows.',
};
