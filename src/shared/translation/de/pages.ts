import type { SentenceTable } from '../tables.ts';

/**
 * The pages of causes (docs/causes), block by block, marked as in Markdown: code in backquotes, and links with the id of
 * a cause or the name of a document.
 */
export const pages: SentenceTable = {
  'What it is': 'Was es ist',
  'Before anything can be connected, the name has to become an address. No name server and no line of the hosts file has one for it, so nothing was ever sent to the far computer.':
    'Bevor sich etwas verbinden kann, muss aus dem Namen eine Adresse werden. Kein Namensserver und keine Zeile der Hosts-Datei hat eine dafür, also wurde nie etwas an den entfernten Computer gesendet.',
  'How it looks': 'Wie es aussieht',
  'mstsc shows 0x104 (260), or says that it cannot find the computer. It takes a moment or several seconds.':
    'mstsc zeigt 0x104 (260) oder sagt, dass es den Computer nicht findet. Das dauert einen Augenblick oder mehrere Sekunden.',
  'In the path the first station after this computer fails, and everything behind it is not reached.':
    'Auf dem Weg scheitert die erste Station nach diesem Computer, und alles dahinter wird nicht erreicht.',
  'The name server says that the name does not exist, that it has no address, or does not answer at all. These are three different faults, and the check says which one it was.':
    'Der Namensserver sagt, dass es den Namen nicht gibt, dass er keine Adresse hat, oder er antwortet gar nicht. Das sind drei verschiedene Fehler, und die Prüfung sagt, welcher es war.',
  'How to prove it by hand': 'Wie man es selbst nachweist',
  '`Resolve-DnsName server01` in PowerShell, and the same with the full name, such as `server01.corp.example`.':
    '`Resolve-DnsName server01` in PowerShell und dasselbe mit dem vollen Namen, etwa `server01.corp.example`.',
  'The same with another name server: `Resolve-DnsName server01 -Server 192.0.2.53`. If that one knows it, the question went to the wrong server, as happens when a VPN is down.':
    'Dasselbe mit einem anderen Namensserver: `Resolve-DnsName server01 -Server 192.0.2.53`. Kennt der ihn, ging die Frage an den falschen Server, wie es bei einem getrennten VPN geschieht.',
  '`Get-DnsClientServerAddress` shows which servers this computer asks.':
    '`Get-DnsClientServerAddress` zeigt, welche Server dieser Computer fragt.',
  'How to repair it': 'Wie man es behebt',
  'On this computer': 'Auf diesem Computer',
  'Check the spelling, and try the full name with its domain.':
    'Prüfen Sie die Schreibweise, und versuchen Sie den vollen Namen mit seiner Domäne.',
  'Connect the VPN first when the name belongs to a company network.':
    'Verbinden Sie zuerst das VPN, wenn der Name zum Netzwerk eines Unternehmens gehört.',
  'Empty the DNS cache when the name was registered only a moment ago: `ipconfig /flushdns`.':
    'Leeren Sie den DNS-Zwischenspeicher, wenn der Name gerade erst eingetragen wurde: `ipconfig /flushdns`.',
  'Connect by address while the name is missing. The certificate will not fit it, and Kerberos will not be used.':
    'Verbinden Sie sich über die Adresse, solange der Name fehlt. Das Zertifikat passt dann nicht dazu, und Kerberos wird nicht verwendet.',
  'In the network': 'Im Netzwerk',
  'Have the name registered. A computer of a domain registers itself; `ipconfig /registerdns` on it does so at once.':
    'Lassen Sie den Namen eintragen. Ein Computer einer Domäne trägt sich selbst ein; `ipconfig /registerdns` auf ihm tut das sofort.',
  'What it is often mistaken for': 'Womit es oft verwechselt wird',
  '[Nothing answers at the address](host-unreachable): there the name is found, and the address is silent.':
    '[Unter der Adresse antwortet nichts](host-unreachable): Dort wird der Name gefunden, und die Adresse schweigt.',
  'A fault of the far computer. It does not know yet that anybody wants something.':
    'Ein Fehler des entfernten Computers. Er weiß noch gar nicht, dass jemand etwas will.',
  Sources: 'Quellen',
  'RFC 1035 and RFC 2308, for what a name server answers.':
    'RFC 1035 und RFC 2308 dazu, was ein Namensserver antwortet.',
  'Code 0x104: [error-codes.md](error-codes.md).': 'Code 0x104: [error-codes.md](error-codes.md).',
  'Its frequency is a judgement: typing errors and missing VPNs are everyday causes.':
    'Die Häufigkeit ist geschätzt: Tippfehler und fehlende VPNs sind alltägliche Ursachen.',
  'The name has an address, but that of another computer than the one that was meant: an old line in the hosts file, a stale DNS record, or an address that was given to somebody else since.':
    'Der Name hat eine Adresse, aber die eines anderen Computers als des gemeinten: eine alte Zeile in der Hosts-Datei, ein veralteter DNS-Eintrag oder eine Adresse, die inzwischen jemand anderes hat.',
  "The connection may even work, and ends at a stranger's sign-in.":
    'Die Verbindung kann sogar gelingen und endet an der Anmeldung eines Fremden.',
  'The server calls itself otherwise than the name that was typed, in its NTLM challenge.':
    'Der Server nennt sich in seiner NTLM-Challenge anders als der eingegebene Name.',
  'The certificate names another computer, and is not the one that was trusted for this name before.':
    'Das Zertifikat nennt einen anderen Computer und ist nicht dasjenige, dem für diesen Namen bisher vertraut wurde.',
  'A line of the hosts file decides where the name leads.':
    'Eine Zeile der Hosts-Datei entscheidet, wohin der Name führt.',
  'On the far computer run `hostname` and `ipconfig`. Compare name and address with those that the check found.':
    'Führen Sie auf dem entfernten Computer `hostname` und `ipconfig` aus. Vergleichen Sie Namen und Adresse mit denen, die die Prüfung gefunden hat.',
  'Look into `C:\\Windows\\System32\\drivers\\etc\\hosts` for the name.':
    'Suchen Sie in `C:\\Windows\\System32\\drivers\\etc\\hosts` nach dem Namen.',
  '`Resolve-DnsName server01 -DnsOnly` leaves the hosts file out; a difference to `Resolve-DnsName server01` shows that the file decides.':
    '`Resolve-DnsName server01 -DnsOnly` lässt die Hosts-Datei aus; ein Unterschied zu `Resolve-DnsName server01` zeigt, dass die Datei entscheidet.',
  'Take an outdated line out of the hosts file.': 'Nehmen Sie eine veraltete Zeile aus der Hosts-Datei.',
  'Empty the DNS cache after the record was put right.':
    'Leeren Sie den DNS-Zwischenspeicher, nachdem der Eintrag berichtigt ist.',
  'Connect by the right address as long as the name is wrong.':
    'Verbinden Sie sich über die richtige Adresse, solange der Name falsch ist.',
  'Have the stale record corrected. With addresses from DHCP, let the server clean up old records.':
    'Lassen Sie den veralteten Eintrag berichtigen. Bei Adressen aus DHCP lassen Sie den Server alte Einträge aufräumen.',
  '[The certificate names another computer](certificate-name-mismatch), which is only a symptom of this one. An alias is a good reason for two names, too.':
    '[Das Zertifikat nennt einen anderen Computer](certificate-name-mismatch), was nur ein Zeichen hiervon ist. Auch ein Alias ist ein guter Grund für zwei Namen.',
  '[Not the certificate that was trusted before](certificate-changed), or even an attack.':
    '[Nicht das Zertifikat, dem bisher vertraut wurde](certificate-changed), oder gar ein Angriff.',
  'RFC 1035 for records and their life; the hosts file goes before any name server on Windows.':
    'RFC 1035 zu Einträgen und ihrer Lebensdauer; die Hosts-Datei geht unter Windows jedem Namensserver vor.',
  'MS-NLMP 2.2.2.1 for the names in a challenge.': 'MS-NLMP 2.2.2.1 zu den Namen in einer Challenge.',
  'Stale records and forgotten lines are reported regularly in public guides.':
    'Von veralteten Einträgen und vergessenen Zeilen wird in öffentlichen Anleitungen regelmäßig berichtet.',
  'The address is known, and packets to its port vanish. The computer is off, asleep or elsewhere, a firewall swallows them, or no route leads there.':
    'Die Adresse ist bekannt, und Pakete zu ihrem Port verschwinden. Der Computer ist aus, im Energiesparmodus oder woanders, eine Firewall verschluckt sie, oder kein Weg führt dorthin.',
  'mstsc shows 0x204 (516) or 0x108 (264) after a wait of some twenty seconds.':
    'mstsc zeigt nach einer Wartezeit von etwa zwanzig Sekunden 0x204 (516) oder 0x108 (264).',
  'The station “Network” fails; port, negotiation and the rest are not reached.':
    'Die Station „Netzwerk“ scheitert; Port, Aushandlung und der Rest werden nicht erreicht.',
  'Silence is typical of a filter or of a computer that is off. An answer that the network is unreachable comes from a router on the way, or from this computer when it has no route.':
    'Stille ist typisch für einen Filter oder einen ausgeschalteten Computer. Die Antwort, dass das Netzwerk nicht erreichbar ist, kommt von einem Router unterwegs oder von diesem Computer, wenn er keinen Weg hat.',
  '`Test-NetConnection 192.0.2.10 -Port 3389` and, beside it, to another port that should be open, such as 445.':
    '`Test-NetConnection 192.0.2.10 -Port 3389` und daneben zu einem anderen Port, der offen sein sollte, etwa 445.',
  "The same from a computer in the far computer's own network. If it works there, a filter or a missing VPN lies between.":
    'Dasselbe von einem Computer im Netzwerk des entfernten Computers. Gelingt es dort, liegt ein Filter oder ein fehlendes VPN dazwischen.',
  '`Get-NetRoute` shows whether a route leads to the address, and `Get-VpnConnection` whether the VPN is really up.':
    '`Get-NetRoute` zeigt, ob ein Weg zur Adresse führt, und `Get-VpnConnection`, ob das VPN wirklich verbunden ist.',
  'Connect the VPN, or disconnect and connect it when it only claims to be there.':
    'Verbinden Sie das VPN, oder trennen und verbinden Sie es, wenn es nur als verbunden gilt.',
  'On the far computer': 'Auf dem entfernten Computer',
  'See that it is switched on, awake and in the network; standby is the most frequent reason at home.':
    'Sehen Sie nach, ob er eingeschaltet, wach und im Netzwerk ist; zu Hause ist der Energiesparmodus der häufigste Grund.',
  'See that its firewall lets Remote Desktop in on the network profile that it has now. A network that became “public” overnight closes it.':
    'Sehen Sie nach, ob seine Firewall Remotedesktop in dem Netzwerkprofil hereinlässt, das er jetzt hat. Ein Netzwerk, das über Nacht „öffentlich“ wurde, verschließt ihn.',
  'Ask whether a firewall between the two lets the port through.':
    'Fragen Sie, ob eine Firewall zwischen beiden den Port durchlässt.',
  '[Nothing listens on the port](port-closed): a computer that is there and has Remote Desktop switched off refuses at once, where this one stays silent.':
    '[An dem Port lauscht nichts](port-closed): Ein Computer, der da ist und Remotedesktop ausgeschaltet hat, lehnt sofort ab, wo dieser schweigt.',
  '[A firewall on this computer](firewall-blocks-client), which stops mstsc and perhaps nothing else.':
    '[Eine Firewall auf diesem Computer](firewall-blocks-client), die mstsc aufhält und vielleicht nichts sonst.',
  'RFC 9293 for refusal and silence; RFC 792 for unreachable messages.':
    'RFC 9293 zu Ablehnung und Stille; RFC 792 zu Meldungen der Unerreichbarkeit.',
  'Codes 0x204 and 0x108: [error-codes.md](error-codes.md).':
    'Codes 0x204 und 0x108: [error-codes.md](error-codes.md).',
  'The computer is there and answers at once that it has nothing on this port. Remote Desktop is switched off there, its service does not run, or it listens on another port.':
    'Der Computer ist da und antwortet sofort, dass er auf diesem Port nichts hat. Remotedesktop ist dort ausgeschaltet, sein Dienst läuft nicht, oder er lauscht an einem anderen Port.',
  'mstsc shows 0x204 (516) within a second or two; a refusal is fast.':
    'mstsc zeigt innerhalb von ein, zwei Sekunden 0x204 (516); eine Ablehnung ist schnell.',
  '“Network” is passed, because somebody answered, and “Port” fails.':
    '„Netzwerk“ ist bestanden, weil jemand geantwortet hat, und „Port“ scheitert.',
  'On the far computer: `netstat -ano` and look for the port in the column of listeners.':
    'Auf dem entfernten Computer: `netstat -ano`, und suchen Sie den Port in der Spalte der lauschenden Programme.',
  '`Get-Service TermService` there. It should be running.':
    'Dort `Get-Service TermService`. Der Dienst sollte laufen.',
  'The value `fDenyTSConnections` in `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server`: 1 means switched off. The value `PortNumber` below `WinStations\\RDP-Tcp` names the port.':
    'Der Wert `fDenyTSConnections` in `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server`: 1 heißt ausgeschaltet. Der Wert `PortNumber` unter `WinStations\\RDP-Tcp` nennt den Port.',
  'Add the right port to the name when the host uses another one: `server01:3390`.':
    'Fügen Sie dem Namen den richtigen Port hinzu, wenn der Host einen anderen verwendet: `server01:3390`.',
  'Switch Remote Desktop on in the system settings. Windows Home cannot be a host.':
    'Schalten Sie Remotedesktop in den Systemeinstellungen ein. Windows Home kann kein Host sein.',
  'Start Remote Desktop Services when they are stopped.':
    'Starten Sie die Remotedesktopdienste, wenn sie beendet sind.',
  'The script `allow-connections.ps1` looks at both switches: see [far-computer.md](far-computer.md).':
    'Das Skript `allow-connections.ps1` sieht nach beiden Schaltern: siehe [far-computer.md](far-computer.md).',
  "A firewall may refuse on the far computer's behalf. Compare with a check from its own network.":
    'Eine Firewall kann anstelle des entfernten Computers ablehnen. Vergleichen Sie mit einer Prüfung aus seinem eigenen Netzwerk.',
  'A wrong password or a missing permission. No service was reached that could ask for either.':
    'Ein falsches Kennwort oder eine fehlende Berechtigung. Es wurde kein Dienst erreicht, der danach fragen könnte.',
  '[Nothing answers at the address](host-unreachable), where silence takes the place of a refusal.':
    '[Unter der Adresse antwortet nichts](host-unreachable): Dort steht Stille an der Stelle einer Ablehnung.',
  'RFC 9293, 3.5.2: a reset in answer to a SYN says that nobody listens.':
    'RFC 9293, 3.5.2: Ein Reset als Antwort auf ein SYN heißt, dass niemand lauscht.',
  "Microsoft's documentation of `fDenyTSConnections` and of the listener's `PortNumber`.":
    'Microsofts Dokumentation zu `fDenyTSConnections` und zu `PortNumber`.',
  'The port is open, but what answers does not speak Remote Desktop: a web server, SSH, VNC, a mail server, the end of a tunnel, or a program that nobody remembers.':
    'Der Port ist offen, aber was antwortet, spricht kein Remotedesktop: ein Webserver, SSH, VNC, ein Mailserver, das Ende eines Tunnels oder ein Programm, an das sich niemand erinnert.',
  'mstsc shows 0x904 with 0x7, the same pair as for many faults of a real server. The pair does not show that a Remote Desktop server refused.':
    'mstsc zeigt 0x904 mit 0x7, dasselbe Paar wie bei vielen Fehlern eines echten Servers. Das Paar zeigt nicht, dass ein Remotedesktop-Server abgelehnt hat.',
  'The first bytes are not `03 00`, with which Remote Desktop begins. The check names what they look like.':
    'Die ersten Bytes sind nicht `03 00`, womit Remotedesktop beginnt. Die Prüfung nennt, wonach sie aussehen.',
  'On the far computer: `netstat -abno` shows which program listens on the port (as administrator).':
    'Auf dem entfernten Computer: `netstat -abno` zeigt, welches Programm an dem Port lauscht (als Administrator).',
  'Connect with another client, such as a browser, to the same port. If it gets a page, the case is clear.':
    'Verbinden Sie sich mit einem anderen Client, etwa einem Browser, mit demselben Port. Bekommt er eine Seite, ist der Fall klar.',
  'Follow a port forwarding on the router or a tunnel to its other end.':
    'Verfolgen Sie eine Portweiterleitung auf dem Router oder einen Tunnel bis zum anderen Ende.',
  'Check the port. Remote Desktop uses 3389 unless somebody changed it.':
    'Prüfen Sie den Port. Remotedesktop verwendet 3389, sofern niemand das geändert hat.',
  'Use the client that belongs to what listens there.':
    'Verwenden Sie den Client, der zu dem gehört, was dort lauscht.',
  'Put the forwarding or the tunnel right, so that it ends at the listener of the far computer.':
    'Bringen Sie die Weiterleitung oder den Tunnel in Ordnung, damit sie beim entfernten Computer ankommen.',
  '[The server refuses the security that was offered](security-protocol-refused). A real server says so in words of the protocol.':
    '[Der Server lehnt die angebotene Sicherheit ab](security-protocol-refused). Ein echter Server sagt das in Worten des Protokolls.',
  '[The server is not Windows](third-party-server): xrdp and others do speak Remote Desktop.':
    '[Der Server ist nicht Windows](third-party-server): xrdp und andere sprechen durchaus Remotedesktop.',
  'MS-RDPBCGR 2.2.1.1 and RFC 1006, for how Remote Desktop begins.':
    'MS-RDPBCGR 2.2.1.1 und RFC 1006 dazu, wie Remotedesktop beginnt.',
  'Public reports of tunnels, bastions and wrong ports at home.':
    'Öffentliche Berichte über Tunnel, Sprungserver und falsche Ports zu Hause.',
  'TCP is accepted, and closed before a single byte of Remote Desktop came back. Somebody who does not speak for the service ends it: a tunnel whose other end is gone, a limit, a guard against floods, or a security product.':
    'TCP wird angenommen und geschlossen, bevor ein einziges Byte von Remotedesktop zurückkam. Jemand, der nicht für den Dienst spricht, beendet es: ein Tunnel ohne anderes Ende, eine Grenze, ein Schutz gegen Überflutung oder ein Schutzprogramm.',
  'mstsc shows 0x904 with 0x7, at once or after a moment.':
    'mstsc zeigt 0x904 mit 0x7, sofort oder nach einem Augenblick.',
  '“Port” is passed and “Negotiation” fails with no byte received.':
    '„Port“ ist bestanden, und „Aushandlung“ scheitert ohne ein empfangenes Byte.',
  'When some attempts get an answer and others do not, a [connection limit](host-connection-limit) is the better explanation.':
    'Bekommen manche Versuche eine Antwort und andere nicht, ist eine [Verbindungsgrenze](host-connection-limit) die bessere Erklärung.',
  "Connect to the same address from the far computer's own network. An answer there puts the cut on the way.":
    'Verbinden Sie sich aus dem Netzwerk des entfernten Computers mit derselben Adresse. Kommt dort eine Antwort, liegt der Abbruch auf dem Weg.',
  'On the far computer, look for event 1006 in the log TerminalServices-RemoteConnectionManager: too many unfinished connections.':
    'Suchen Sie auf dem entfernten Computer nach Ereignis 1006 im Protokoll TerminalServices-RemoteConnectionManager: zu viele unfertige Verbindungen.',
  'Look for a security product there that watches the port, and for an address restriction.':
    'Suchen Sie dort nach einem Schutzprogramm, das den Port überwacht, und nach einer Adressbeschränkung.',
  'Try the other address of the name when there is one, and another network.':
    'Versuchen Sie die andere Adresse des Namens, wenn es eine gibt, und ein anderes Netzwerk.',
  'Make an exception in the security product, or lift the restriction of addresses.':
    'Legen Sie im Schutzprogramm eine Ausnahme an, oder heben Sie die Adressbeschränkung auf.',
  'Stop what fills the listener before a limit is raised: `connection-limit.ps1` in [far-computer.md](far-computer.md).':
    'Beenden Sie, was die Annahme füllt, bevor Sie eine Grenze anheben: `connection-limit.ps1` in [far-computer.md](far-computer.md).',
  'See that the other end of a tunnel, gateway or load balancer reaches the host.':
    'Sehen Sie nach, ob das andere Ende eines Tunnels, Gateways oder Lastenausgleichs den Host erreicht.',
  'A refusal of this user. No Remote Desktop answer was seen, and no user name was sent.':
    'Eine Ablehnung dieses Benutzers. Es kam keine Antwort von Remotedesktop, und kein Benutzername wurde gesendet.',
  '[The server cannot use its private key](certificate-key-unreadable), which cuts one step later, after the negotiation was answered.':
    '[Der Server kann seinen privaten Schlüssel nicht verwenden](certificate-key-unreadable): Dann bricht er einen Schritt später ab, nachdem die Aushandlung beantwortet war.',
  'RFC 9293 for how a connection ends.': 'RFC 9293 dazu, wie eine Verbindung endet.',
  'Public reports of tunnels, flood guards and products that close; each is rare, together they are not.':
    'Öffentliche Berichte über Tunnel, Schutz gegen Überflutung und schließende Schutzprogramme; jedes für sich ist selten, zusammen sind sie es nicht.',
  'TCP is accepted, the request of Remote Desktop is sent, and no answer comes, however long one waits. The service hangs, or something accepts on behalf of a host that is not there.':
    'TCP wird angenommen, die Anfrage von Remotedesktop gesendet, und es kommt keine Antwort, wie lange man auch wartet. Der Dienst hängt, oder etwas nimmt anstelle eines Hosts an, der nicht da ist.',
  'mstsc waits for half a minute, then shows 0x904, 0x108 or 0x704.':
    'mstsc wartet eine halbe Minute und zeigt dann 0x904, 0x108 oder 0x704.',
  '“Port” is passed, because Windows accepts a connection before the service does anything. “Negotiation” fails by silence.':
    '„Port“ ist bestanden, denn Windows nimmt eine Verbindung an, bevor der Dienst etwas tut. „Aushandlung“ scheitert durch Stille.',
  'On the far computer itself, connect to its own port. Silence there too means that the service hangs.':
    'Verbinden Sie sich auf dem entfernten Computer selbst mit seinem eigenen Port. Stille auch dort heißt, dass der Dienst hängt.',
  '`Get-Service TermService` there, and the processor load of its `svchost.exe`.':
    'Dort `Get-Service TermService` und die Prozessorlast seiner `svchost.exe`.',
  'When it answers there, look for a proxy or a port forwarding between the two.':
    'Antwortet er dort, suchen Sie nach einem Proxy oder einer Portweiterleitung dazwischen.',
  'Connect by the other address of the name, when the check found that it works.':
    'Verbinden Sie sich über die andere Adresse des Namens, wenn die Prüfung fand, dass sie funktioniert.',
  'Restart Remote Desktop Services, or the computer when the service does not stop. Every session ends with it.':
    'Starten Sie die Remotedesktopdienste neu, oder den Computer, wenn der Dienst sich nicht beenden lässt. Alle Sitzungen enden damit.',
  '`services.ps1` in [far-computer.md](far-computer.md) starts what is stopped; a service that hangs needs a restart by hand.':
    '`services.ps1` in [far-computer.md](far-computer.md) startet, was beendet ist; ein hängender Dienst ist von Hand neu zu starten.',
  'Have the forwarding mended that accepts and has nobody to pass it to.':
    'Lassen Sie die Weiterleitung in Ordnung bringen, die annimmt und niemanden hat, an den sie weitergibt.',
  '[Nothing answers at the address](host-unreachable): there not even the connection is accepted.':
    '[Unter der Adresse antwortet nichts](host-unreachable): Dort wird nicht einmal die Verbindung angenommen.',
  '[Large packets vanish](mtu-black-hole): there the small packets of the negotiation pass.':
    '[Große Pakete verschwinden](mtu-black-hole): Dort kommen die kleinen Pakete der Aushandlung durch.',
  "RFC 9293: accepting is the system's work, answering the program's.":
    'RFC 9293: Annehmen ist Sache des Systems, Antworten Sache des Programms.',
  'How long silence has to last before it says something: [verdict.md](verdict.md).':
    'Wie lange Stille dauern muss, bis sie etwas sagt: [verdict.md](verdict.md).',
  'Client and server agree at the start on how to protect the connection: standard RDP security, TLS, or TLS with Network Level Authentication (NLA). The server took none of what was offered, or chose what nobody offered.':
    'Client und Server einigen sich zu Beginn darauf, wie die Verbindung geschützt wird: Standard-RDP-Sicherheit, TLS oder TLS mit Authentifizierung auf Netzwerkebene (NLA). Der Server hat nichts vom Angebotenen genommen oder etwas gewählt, das niemand angeboten hat.',
  'The server answers with a refusal code. 1 demands TLS, 2 forbids it, 5 demands NLA, 6 demands NLA by another way. The code 3 is a case of its own: [the server has no usable certificate](server-has-no-certificate).':
    'Der Server antwortet mit einem Ablehnungscode. 1 verlangt TLS, 2 verbietet es, 5 verlangt NLA, 6 verlangt NLA auf andere Art. Der Code 3 ist ein Fall für sich: [Der Server hat kein brauchbares Zertifikat](server-has-no-certificate).',
  'mstsc says that the server demands something that the client does not support, or shows 0x904 with 0x7.':
    'mstsc sagt, dass der Server etwas verlangt, was der Client nicht unterstützt, oder zeigt 0x904 mit 0x7.',
  'On the far computer read `SecurityLayer` and `UserAuthentication` below `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp`.':
    'Lesen Sie auf dem entfernten Computer `SecurityLayer` und `UserAuthentication` unter `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp`.',
  'Read the same names below `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services`. A policy wins.':
    'Lesen Sie dieselben Namen unter `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services`. Eine Richtlinie hat Vorrang.',
  'The check shows which protocols the server takes when each is the only one offered.':
    'Die Prüfung zeigt, welche Protokolle der Server annimmt, wenn jedes allein angeboten wird.',
  'Use a client of today. An old one may not offer what the server demands.':
    'Verwenden Sie einen heutigen Client. Ein alter bietet vielleicht nicht an, was der Server verlangt.',
  'Set the security layer to 2 (TLS) and require NLA, which are the defaults. `listener-settings.ps1` does that: see [far-computer.md](far-computer.md).':
    'Stellen Sie die Sicherheitsschicht auf 2 (TLS) und verlangen Sie NLA; das sind die Voreinstellungen. `listener-settings.ps1` tut das: siehe [far-computer.md](far-computer.md).',
  'When NLA itself is refused, see whether a policy restricts NTLM for incoming connections.':
    'Wird NLA selbst abgelehnt, sehen Sie nach, ob eine Richtlinie NTLM für eingehende Verbindungen einschränkt.',
  'A wrong password. Nothing of the kind was sent.':
    'Ein falsches Kennwort. Nichts dergleichen wurde gesendet.',
  'A setting of the client. Lowering its security only moves the fault, and weakens every other connection.':
    'Eine Einstellung des Clients. Seine Sicherheit zu senken verschiebt den Fehler nur und schwächt jede andere Verbindung.',
  'MS-RDPBCGR 2.2.1.2.2, for the refusal codes.': 'MS-RDPBCGR 2.2.1.2.2 zu den Ablehnungscodes.',
  "Microsoft's documentation of the listener's security layer and of NLA.":
    'Microsofts Dokumentation zur Sicherheitsschicht und zu NLA.',
  'The server says itself, with refusal code 3, that it has no certificate with which it could encrypt. There is none, the chosen one is gone, or its key cannot be used.':
    'Der Server sagt selbst mit dem Ablehnungscode 3, dass er kein Zertifikat hat, mit dem er verschlüsseln könnte. Es gibt keines, das gewählte ist weg, oder sein Schlüssel ist nicht brauchbar.',
  'mstsc shows 0x904 with 0x7 within a second.': 'mstsc zeigt innerhalb einer Sekunde 0x904 mit 0x7.',
  'The negotiation is answered with code 3, whether TLS or NLA was offered.':
    'Die Aushandlung wird mit Code 3 beantwortet, ob TLS oder NLA angeboten wurde.',
  'On the host: event 1057 or 1058 of TermService.': 'Auf dem Host: Ereignis 1057 oder 1058 von TermService.',
  "On the host, in PowerShell as administrator: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop'`. An empty list, or only expired entries, prove it.":
    "Auf dem Host, in PowerShell als Administrator: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop'`. Eine leere Liste oder nur abgelaufene Einträge beweisen es.",
  'The value `SSLCertificateSHA1Hash` below `WinStations\\RDP-Tcp` names a chosen certificate. See that it exists, together with its key, in the store “Personal”.':
    'Der Wert `SSLCertificateSHA1Hash` unter `WinStations\\RDP-Tcp` nennt ein gewähltes Zertifikat. Sehen Sie nach, ob es samt seinem Schlüssel im Speicher „Eigene Zertifikate“ vorhanden ist.',
  'Read the events 1057 and 1058 in the log System at the time of the check.':
    'Lesen Sie die Ereignisse 1057 und 1058 im Protokoll „System“ zur Zeit der Prüfung.',
  'Restart Remote Desktop Configuration (SessionEnv). Windows makes a missing certificate by itself within seconds.':
    'Starten Sie die Remotedesktopkonfiguration (SessionEnv) neu. Windows erstellt ein fehlendes Zertifikat in Sekunden von selbst.',
  'Forget a choice that leads nowhere, or choose a certificate that exists.':
    'Verwerfen Sie eine Wahl, die ins Leere führt, oder wählen Sie ein vorhandenes Zertifikat.',
  "See that the service may read the key file and write its store. A deny entry for SYSTEM on the store's registry key keeps it from both; take away that entry alone.":
    'Sehen Sie nach, ob der Dienst die Schlüsseldatei lesen und in seinen Speicher schreiben darf. Ein Verweigerungseintrag für SYSTEM am Registrierungsschlüssel des Speichers hindert ihn an beidem; entfernen Sie nur diesen Eintrag.',
  '`certificate.ps1` in [far-computer.md](far-computer.md) does the first two.':
    '`certificate.ps1` in [far-computer.md](far-computer.md) erledigt die ersten beiden Punkte.',
  'A certificate that this computer distrusts. None was shown.':
    'Ein Zertifikat, dem dieser Computer misstraut. Es wurde keines gezeigt.',
  '[The server cannot use its private key](certificate-key-unreadable): there the negotiation succeeds, and TLS is cut afterwards.':
    '[Der Server kann seinen privaten Schlüssel nicht verwenden](certificate-key-unreadable): Dort gelingt die Aushandlung, und TLS wird danach abgebrochen.',
  'MS-RDPBCGR 2.2.1.2.2: SSL_CERT_NOT_ON_SERVER.': 'MS-RDPBCGR 2.2.1.2.2: SSL_CERT_NOT_ON_SERVER.',
  'Public reports of certificates that were orphaned, pinned without a key, or removed by a hardening script.':
    'Öffentliche Berichte über Zertifikate, die verwaist, ohne Schlüssel festgelegt oder von einem Härtungsskript entfernt waren.',
  'The server agrees to TLS and then cuts the connection at its very first message. Windows does so when Remote Desktop Services, which run as NETWORK SERVICE, may not read the file with the private key. Hardened key folders and images of virtual computers are the usual reason.':
    'Der Server stimmt TLS zu und bricht dann bei dessen allererster Nachricht ab. Windows tut das, wenn die Remotedesktopdienste, die als NETZWERKDIENST laufen, die Datei mit dem privaten Schlüssel nicht lesen dürfen. Gehärtete Schlüsselordner und Abbilder virtueller Computer sind der übliche Grund.',
  'mstsc shows 0x904 with 0x7 at once, for every user and from every computer.':
    'mstsc zeigt sofort 0x904 mit 0x7, für jeden Benutzer und von jedem Computer.',
  'Negotiation is passed; encryption is reset right after the ClientHello, with no byte received, for every TLS version and for a small ClientHello too.':
    'Die Aushandlung ist bestanden; die Verschlüsselung wird gleich nach dem ClientHello zurückgesetzt, ohne ein empfangenes Byte, für jede TLS-Version und auch für ein kleines ClientHello.',
  'On the host: Schannel event 36870 with 0x8009030D, and events 1057 or 1058.':
    'Auf dem Host: Schannel-Ereignis 36870 mit 0x8009030D und die Ereignisse 1057 oder 1058.',
  'On the host, in PowerShell as administrator: `Get-Acl "$env:ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\f686aace*"` and look for NETWORK SERVICE with read.':
    'Auf dem Host, in PowerShell als Administrator: `Get-Acl "$env:ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\f686aace*"`, und suchen Sie NETZWERKDIENST mit Leserecht.',
  'Find Schannel event 36870 in the log System at the time of the check.':
    'Suchen Sie das Schannel-Ereignis 36870 im Protokoll „System“ zur Zeit der Prüfung.',
  'From another network the cut is the same. A cut on the way would differ, and leaves no event on the host.':
    'Aus einem anderen Netzwerk ist der Abbruch derselbe. Ein Abbruch auf dem Weg wäre anders und hinterlässt auf dem Host kein Ereignis.',
  'Give NETWORK SERVICE the right to read that one file, then restart Remote Desktop Services when nobody is connected. `key-permissions.ps1` does it and can undo it: see [far-computer.md](far-computer.md).':
    'Geben Sie NETZWERKDIENST das Recht, diese eine Datei zu lesen, und starten Sie dann die Remotedesktopdienste neu, wenn niemand verbunden ist. `key-permissions.ps1` tut es und kann es zurücknehmen: siehe [far-computer.md](far-computer.md).',
  'When the rights are in order, let Windows make a new certificate.':
    'Sind die Rechte in Ordnung, lassen Sie Windows ein neues Zertifikat erstellen.',
  'Leave the folder MachineKeys alone. To rename it or to take ownership of it breaks other services, some for good.':
    'Lassen Sie den Ordner MachineKeys, wie er ist. Ihn umzubenennen oder den Besitz zu übernehmen stört andere Dienste, manche auf Dauer.',
  'Wrong user, password or NLA. The connection ends long before any of them matters.':
    'Falscher Benutzer, falsches Kennwort oder NLA. Die Verbindung endet, lange bevor es darauf ankommt.',
  '[Encryption is cut on the way](tls-broken-on-path): compare from another network.':
    '[Die Verschlüsselung wird auf dem Weg abgebrochen](tls-broken-on-path): Vergleichen Sie aus einem anderen Netzwerk.',
  '[An expired certificate](certificate-expired): it would be shown first.':
    '[Ein abgelaufenes Zertifikat](certificate-expired): Es würde zuerst gezeigt.',
  'Public reports of hardened MachineKeys and of cloud images, with the events named above.':
    'Öffentliche Berichte über gehärtete MachineKeys und über Cloudabbilder, mit den genannten Ereignissen.',
  'The usual rights of the file: owner SYSTEM, SYSTEM full, NETWORK SERVICE read.':
    'Die üblichen Rechte an der Datei: Besitzer SYSTEM, SYSTEM Vollzugriff, NETZWERKDIENST lesen.',
  'The certificate of the server is past its end date. The one that Windows makes for Remote Desktop lives six months and is renewed by itself; that it is expired is usually the symptom of a renewal that failed.':
    'Das Zertifikat des Servers ist abgelaufen. Das, das Windows für Remotedesktop erstellt, gilt sechs Monate und wird von selbst erneuert; dass es abgelaufen ist, ist meist das Zeichen einer gescheiterten Erneuerung.',
  'mstsc warns, or refuses with 0x1B07 or 0x904, depending on policy and on where the certificate comes from.':
    'mstsc warnt oder lehnt mit 0x1B07 oder 0x904 ab, je nach Richtlinie und Herkunft des Zertifikats.',
  'The check shows the end date, and everything before the certificate is passed.':
    'Die Prüfung zeigt das Enddatum, und alles vor dem Zertifikat ist bestanden.',
  'On the host: event 1058.': 'Auf dem Host: Ereignis 1058.',
  'Open the details of the certificate in the warning of mstsc, and read its dates.':
    'Öffnen Sie in der Warnung von mstsc die Einzelheiten des Zertifikats und lesen Sie seine Daten.',
  "On the host: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, NotAfter`.":
    "Auf dem Host: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, NotAfter`.",
  'Compare the clock of both computers with a third one. A clock that is wrong makes a good certificate look expired.':
    'Vergleichen Sie die Uhren beider Computer mit einer dritten. Geht eine Uhr falsch, sieht ein gutes Zertifikat abgelaufen aus.',
  'See that date and time are right, before anything is changed elsewhere.':
    'Stellen Sie sicher, dass Datum und Uhrzeit stimmen, bevor anderswo etwas geändert wird.',
  'Remove the expired certificate from the store “Remote Desktop” and restart Remote Desktop Configuration (SessionEnv). `certificate.ps1` does that: see [far-computer.md](far-computer.md).':
    'Entfernen Sie das abgelaufene Zertifikat aus dem Speicher „Remotedesktop“ und starten Sie die Remotedesktopkonfiguration (SessionEnv) neu. `certificate.ps1` tut das: siehe [far-computer.md](far-computer.md).',
  'When it expires again after that, find out why the renewal fails: the rights on [the key file](certificate-key-unreadable), or on the store.':
    'Läuft es danach wieder ab, finden Sie heraus, warum die Erneuerung scheitert: die Rechte an [der Schlüsseldatei](certificate-key-unreadable) oder am Speicher.',
  "A company's own certificate has to be renewed by its authority, and its new thumbprint chosen for the listener.":
    'Das eigene Zertifikat eines Unternehmens muss von dessen Zertifizierungsstelle erneuert und sein neuer Fingerabdruck für Remotedesktop gewählt werden.',
  'A forgery. An expired certificate still proves that the same computer answers.':
    'Eine Fälschung. Auch ein abgelaufenes Zertifikat beweist noch, dass derselbe Computer antwortet.',
  'A wrong password.': 'Ein falsches Kennwort.',
  '[A wrong clock](clock-skew), which is worth a look first.':
    '[Eine falsch gehende Uhr](clock-skew), nach der zuerst zu sehen sich lohnt.',
  'RFC 5280, 4.1.2.5, for the dates.': 'RFC 5280, 4.1.2.5 zu den Daten.',
  'Public reports: frequent, together with certificates that were pinned and never renewed.':
    'Öffentliche Berichte: häufig, zusammen mit Zertifikaten, die festgelegt und nie erneuert wurden.',
  "The certificate begins at a date that lies ahead. One of the two clocks is wrong: this one is behind, or the server's was ahead when it made its certificate.":
    'Das Zertifikat beginnt an einem Tag in der Zukunft. Eine der beiden Uhren geht falsch: Diese geht nach, oder die des Servers ging vor, als er sein Zertifikat erstellte.',
  'mstsc says that the certificate is not valid, or refuses.':
    'mstsc sagt, dass das Zertifikat nicht gültig ist, oder lehnt ab.',
  'The clocks differ in the challenge of the server as well, when this computer is the one that is wrong.':
    'Auch in der Challenge des Servers weichen die Uhren ab, wenn es dieser Computer ist, der falsch geht.',
  'Compare both clocks, in UTC, with a third one: `Get-Date -AsUTC` or `w32tm /stripchart /computer:time.windows.com /samples:1`.':
    'Vergleichen Sie beide Uhren, in UTC, mit einer dritten: `Get-Date -AsUTC` oder `w32tm /stripchart /computer:time.windows.com /samples:1`.',
  'Look at the start date of the certificate, and when it was made.':
    'Sehen Sie sich das Anfangsdatum des Zertifikats an und wann es erstellt wurde.',
  'Set date, time and time zone right, and let it synchronise: `w32tm /resync`.':
    'Stellen Sie Datum, Uhrzeit und Zeitzone richtig und lassen Sie synchronisieren: `w32tm /resync`.',
  'Do the same. When its clock was ahead, let Windows make a new certificate afterwards.':
    'Tun Sie dasselbe. Ging seine Uhr vor, lassen Sie Windows danach ein neues Zertifikat erstellen.',
  '[An expired certificate](certificate-expired), which is the other end of the same span.':
    '[Ein abgelaufenes Zertifikat](certificate-expired), das andere Ende derselben Zeitspanne.',
  'A bad certificate. It will be valid once the clocks agree.':
    'Ein schlechtes Zertifikat. Es gilt, sobald die Uhren übereinstimmen.',
  'RFC 5280, 4.1.2.5.': 'RFC 5280, 4.1.2.5.',
  'A judgement: rare, because a clock has to be wrong by more than the age of the certificate.':
    'Eine Einschätzung: selten, denn eine Uhr muss um mehr als das Alter des Zertifikats falsch gehen.',
  'The name in the certificate is not the one that was typed. With an address typed that is the usual case, because the certificate holds a name. mstsc asks and goes on; only a policy can make it refuse.':
    'Der Name im Zertifikat ist nicht der eingegebene. Bei einer eingegebenen Adresse ist das der Normalfall, denn das Zertifikat enthält einen Namen. mstsc fragt und macht weiter; nur eine Richtlinie kann es ablehnen lassen.',
  'mstsc shows a warning that the names differ.':
    'mstsc zeigt eine Warnung, dass die Namen nicht übereinstimmen.',
  'The check shows which names the certificate holds, and with which it was compared.':
    'Die Prüfung zeigt, welche Namen das Zertifikat enthält und womit verglichen wurde.',
  'Read the names in the warning of mstsc: subject, and subject alternative names.':
    'Lesen Sie die Namen in der Warnung von mstsc: Antragsteller und alternative Antragstellernamen.',
  "On the far computer: `hostname` and `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, Thumbprint`.":
    "Auf dem entfernten Computer: `hostname` und `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, Thumbprint`.",
  'Compare the thumbprint. If it is the same, the right computer answers under another name.':
    'Vergleichen Sie den Fingerabdruck. Ist er gleich, antwortet der richtige Computer unter einem anderen Namen.',
  'Connect by the name that stands in the certificate, when it leads to the same computer.':
    'Verbinden Sie sich über den Namen, der im Zertifikat steht, wenn er zum selben Computer führt.',
  'After it was renamed, let Windows make a new certificate: `certificate.ps1` in [far-computer.md](far-computer.md).':
    'Wurde er umbenannt, lassen Sie Windows danach ein neues Zertifikat erstellen: `certificate.ps1` in [far-computer.md](far-computer.md).',
  'Give it a certificate with every name that people use for it.':
    'Geben Sie ihm ein Zertifikat mit allen Namen, die für ihn verwendet werden.',
  'The reason why a connection fails. By itself it rarely is.':
    'Der Grund, warum eine Verbindung scheitert. Für sich ist es das selten.',
  '[The name leads to another computer](name-points-elsewhere), of which it may be the symptom.':
    '[Der Name führt zu einem anderen Computer](name-points-elsewhere), wovon dies ein Zeichen sein kann.',
  '[A certificate made on the way](tls-intercepted): look at the issuer.':
    '[Ein unterwegs erstelltes Zertifikat](tls-intercepted): Sehen Sie auf den Aussteller.',
  'RFC 9525, 6.3, for comparing names. Certificates that Windows makes have a common name only, and mstsc compares that.':
    'RFC 9525, 6.3 zum Vergleich von Namen. Zertifikate, die Windows erstellt, haben nur einen allgemeinen Namen, und den vergleicht mstsc.',
  'The key or the signature of the certificate is of a kind that Windows no longer trusts everywhere: RSA below 2048 bits, SHA-1 or MD5. Hardened clients refuse it, others connect.':
    'Der Schlüssel oder die Signatur des Zertifikats ist von einer Art, der Windows nicht mehr überall vertraut: RSA unter 2048 Bit, SHA-1 oder MD5. Gehärtete Clients lehnen es ab, andere verbinden sich.',
  'Some computers connect and others do not, and those that do not are the newer or the hardened ones.':
    'Manche Computer verbinden sich und andere nicht, und die anderen sind die neueren oder gehärteten.',
  'The check names key and signature.': 'Die Prüfung nennt Schlüssel und Signatur.',
  "On the far computer: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, SignatureAlgorithm` and the size of the key.":
    "Auf dem entfernten Computer: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Subject, SignatureAlgorithm` und die Länge des Schlüssels.",
  'Connect from a computer without hardened TLS policy. If that works, the policy is what refuses.':
    'Verbinden Sie sich von einem Computer ohne gehärtete TLS-Richtlinie aus. Gelingt das, ist es die Richtlinie, die ablehnt.',
  'Replace the certificate. The one that Windows makes today has an RSA key of 2048 bits and SHA-256. `certificate.ps1` in [far-computer.md](far-computer.md) takes a short one out and has a new one made.':
    'Ersetzen Sie das Zertifikat. Das, das Windows heute erstellt, hat einen RSA-Schlüssel von 2048 Bit und SHA-256. `certificate.ps1` in [far-computer.md](far-computer.md) nimmt ein kurzes heraus und lässt ein neues erstellen.',
  'An attack. The certificate is only old-fashioned.': 'Ein Angriff. Das Zertifikat ist nur veraltet.',
  '[No common TLS version](tls-version-mismatch), which the same old hosts tend to have as well.':
    '[Keine gemeinsame TLS-Version](tls-version-mismatch), was bei denselben alten Hosts oft dazukommt.',
  "Microsoft's announcements about SHA-1 and about keys below 2048 bits.":
    'Microsofts Ankündigungen zu SHA-1 und zu Schlüsseln unter 2048 Bit.',
  'Found on old hosts only.': 'Nur bei alten Hosts zu finden.',
  'This user once chose to trust a certificate for this host, and another one is shown now. Windows renews its own every half year, so that is normal now and then. Only a comparison rules an attacker out.':
    'Dieser Benutzer hat für diesen Host einmal einem Zertifikat vertraut, und jetzt wird ein anderes gezeigt. Windows erneuert sein eigenes jedes halbe Jahr, also ist das ab und zu normal. Einen Angreifer schließt nur ein Vergleich aus.',
  "mstsc asks again, although “Don't ask me again” was chosen once.":
    'mstsc fragt wieder, obwohl einmal „Nicht erneut fragen“ gewählt wurde.',
  'The check shows that the pinned thumbprint and the presented one differ.':
    'Die Prüfung zeigt, dass der gemerkte und der gezeigte Fingerabdruck nicht übereinstimmen.',
  "Ask the owner of the far computer for the thumbprint: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Thumbprint, NotBefore`. Ask by telephone, not over the connection in question.":
    "Fragen Sie den Besitzer des entfernten Computers nach dem Fingerabdruck: `Get-ChildItem 'Cert:\\LocalMachine\\Remote Desktop' | Select-Object Thumbprint, NotBefore`. Fragen Sie am Telefon, nicht über die fragliche Verbindung.",
  'Compare it with the one in the warning of mstsc.': 'Vergleichen Sie ihn mit dem in der Warnung von mstsc.',
  'The pin is the value `CertHash` below `HKCU\\Software\\Microsoft\\Terminal Server Client\\Servers\\<host>`.':
    'Gemerkt ist er im Wert `CertHash` unter `HKCU\\Software\\Microsoft\\Terminal Server Client\\Servers\\<host>`.',
  'When the thumbprints fit, forget the old one. mstsc asks once, and then trusts the new one.':
    'Stimmen die Fingerabdrücke überein, vergessen Sie den alten. mstsc fragt einmal und vertraut dann dem neuen.',
  'When they do not, do not connect, and do not type a password.':
    'Stimmen sie nicht überein, verbinden Sie sich nicht und geben Sie kein Kennwort ein.',
  'Nothing, when the certificate was renewed on purpose.':
    'Nichts, wenn das Zertifikat mit Absicht erneuert wurde.',
  'An attack, when it was a renewal, or a computer that was set up anew.':
    'Ein Angriff, wenn es eine Erneuerung war oder ein neu eingerichteter Computer.',
  'A harmless renewal, when it was [made on the way](tls-intercepted): look at the issuer.':
    'Eine harmlose Erneuerung, wenn es [unterwegs erstellt](tls-intercepted) wurde: Sehen Sie auf den Aussteller.',
  'How mstsc keeps what was trusted: the key `Servers` of the Terminal Server Client.':
    'Wie mstsc sich merkt, wem vertraut wurde: der Schlüssel `Servers` des Terminal Server Client.',
  "A judgement: Windows' own certificate lives six months.":
    'Eine Einschätzung: Das eigene Zertifikat von Windows gilt sechs Monate.',
  'The certificate bears the name of a security product or proxy. It opened the encryption, looked inside, and encrypted again with a certificate of its own. Products do that on purpose; Remote Desktop rarely gains from it, and often breaks.':
    'Das Zertifikat trägt den Namen eines Schutzprogramms oder Proxys. Es hat die Verschlüsselung geöffnet, hineingesehen und mit einem eigenen Zertifikat neu verschlüsselt. Solche Programme tun das mit Absicht; Remotedesktop hat selten etwas davon und scheitert oft daran.',
  'The issuer is a product, such as “Bitdefender Personal CA” or “ESET SSL Filter CA”.':
    'Der Aussteller ist ein Schutzprogramm, etwa „Bitdefender Personal CA“ oder „ESET SSL Filter CA“.',
  'Resets during the handshake, or 0x904 with 0x7, on computers with that product, and none on others.':
    'Resets während des Handshakes oder 0x904 mit 0x7 auf Computern mit diesem Programm und keine auf anderen.',
  'Compare the thumbprint seen here with the one on the far computer. They differ.':
    'Vergleichen Sie den hier gesehenen Fingerabdruck mit dem auf dem entfernten Computer. Sie sind verschieden.',
  'Check from a computer without the product, in the same network. Another issuer appears.':
    'Prüfen Sie von einem Computer ohne das Programm im selben Netzwerk. Ein anderer Aussteller erscheint.',
  "`certmgr.msc`, Trusted Root Certification Authorities: the product's authority is there.":
    '`certmgr.msc`, Vertrauenswürdige Stammzertifizierungsstellen: Die Zertifizierungsstelle des Programms steht dort.',
  'In the product, make an exception from TLS inspection for this host and for `mstsc.exe`. Keep the protection itself on.':
    'Legen Sie im Schutzprogramm eine Ausnahme von der TLS-Untersuchung für diesen Host und für `mstsc.exe` an. Lassen Sie den Schutz selbst eingeschaltet.',
  'The same product may run on the host and inspect there. Look at both ends.':
    'Dasselbe Schutzprogramm kann auf dem Host laufen und dort untersuchen. Sehen Sie an beiden Enden nach.',
  'When a gateway inspects, ask for the exception there.':
    'Untersucht ein Gateway, bitten Sie dort um die Ausnahme.',
  'An attack. It may be one, and the comparison of thumbprints from a clean computer tells.':
    'Ein Angriff. Es kann einer sein, und der Vergleich der Fingerabdrücke von einem sauberen Computer aus sagt es.',
  '[A changed](certificate-changed) or [mismatching certificate](certificate-name-mismatch), which are its symptoms.':
    '[Ein geändertes](certificate-changed) oder [nicht passendes Zertifikat](certificate-name-mismatch), die Zeichen hiervon sind.',
  'The names that products give their authorities: `src/catalog/security-products`, each with its source.':
    'Die Namen, die Schutzprogramme ihren Zertifizierungsstellen geben: `src/catalog/security-products`, jeder mit seiner Quelle.',
  'Public reports of handshakes that break under inspection.':
    'Öffentliche Berichte über Handshakes, die durch eine Untersuchung abbrechen.',
  'Both sides speak TLS, but have no version, or no cipher suite, in common. Hardening went further on one side than on the other, or the other side is very old.':
    'Beide Seiten sprechen TLS, haben aber keine Version oder keine Verschlüsselungssammlung gemeinsam. Die eine Seite wurde weiter gehärtet als die andere, oder die andere ist sehr alt.',
  'The server answers the ClientHello with an alert: 40 (handshake failure) or 70 (protocol version).':
    'Der Server antwortet auf das ClientHello mit einem Alarm: 40 (handshake failure) oder 70 (protocol version).',
  'Another version, tried alone, passes.': 'Eine andere Version, allein versucht, gelingt.',
  'On the host: Schannel events 36871, 36874 or 36888.':
    'Auf dem Host: Schannel-Ereignisse 36871, 36874 oder 36888.',
  'On the far computer look for those events in the log System at the time of the check.':
    'Suchen Sie auf dem entfernten Computer zur Zeit der Prüfung im Protokoll „System“ nach diesen Ereignissen.',
  'Read `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server`: `Enabled` 0 or `DisabledByDefault` 1 switch it off.':
    'Lesen Sie `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server`: `Enabled` 0 oder `DisabledByDefault` 1 schaltet es aus.',
  'Read the policy “SSL Cipher Suite Order” on both computers.':
    'Lesen Sie auf beiden Computern die Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“.',
  'See that TLS 1.2 is not switched off here. Do not switch TLS 1.0 on again to get around it.':
    'Sehen Sie nach, ob TLS 1.2 hier ausgeschaltet ist. Schalten Sie nicht TLS 1.0 wieder ein, um das zu umgehen.',
  'Switch TLS 1.2 on for servers and restart: `server-tls.ps1` in [far-computer.md](far-computer.md).':
    'Schalten Sie TLS 1.2 für Server ein und starten Sie neu: `server-tls.ps1` in [far-computer.md](far-computer.md).',
  'Review the order of cipher suites.': 'Prüfen Sie die Reihenfolge der Verschlüsselungssammlungen.',
  'Windows 7 and Server 2008 R2 need an update before Remote Desktop there speaks TLS 1.2.':
    'Windows 7 und Server 2008 R2 brauchen ein Update, bevor Remotedesktop dort TLS 1.2 spricht.',
  'A bad certificate. The two did not get as far as trusting it.':
    'Ein schlechtes Zertifikat. So weit, ihm zu vertrauen, kamen die beiden nicht.',
  '[An unreadable key](certificate-key-unreadable): there the connection is cut without an alert.':
    '[Ein unlesbarer Schlüssel](certificate-key-unreadable): Dort wird die Verbindung ohne Alarm abgebrochen.',
  'RFC 8446, 6, for alerts; RFC 8996 for the end of TLS 1.0 and 1.1.':
    'RFC 8446, 6 zu Alarmen; RFC 8996 zum Ende von TLS 1.0 und 1.1.',
  'Microsoft, “TLS 1.0 and TLS 1.1 soon to be disabled in Windows”, 1 August 2023.':
    'Microsoft, „TLS 1.0 and TLS 1.1 soon to be disabled in Windows“, 1. August 2023.',
  'The handshake begins and is reset or closed before it ends, and nothing points to the key or the versions. A firewall that inspects, a filter that recognises Remote Desktop, or a security product on one of the two computers ends it.':
    'Der Handshake beginnt und wird zurückgesetzt oder geschlossen, bevor er endet, und nichts weist auf den Schlüssel oder die Versionen hin. Eine untersuchende Firewall, ein Filter, der Remotedesktop erkennt, oder ein Schutzprogramm auf einem der beiden Computer beendet ihn.',
  'mstsc shows 0x904 with 0x7.': 'mstsc zeigt 0x904 mit 0x7.',
  "The break comes after the ServerHello or the certificate, or only with the server's name in the ClientHello.":
    'Der Abbruch kommt nach dem ServerHello oder dem Zertifikat, oder nur mit dem Namen des Servers im ClientHello.',
  'From another network the same host works.': 'Aus einem anderen Netzwerk funktioniert derselbe Host.',
  "Check from another network, such as a telephone's.":
    'Prüfen Sie aus einem anderen Netzwerk, etwa dem eines Telefons.',
  'Look into the log System of the far computer. A cut on the way leaves no Schannel event there.':
    'Sehen Sie in das Protokoll „System“ des entfernten Computers. Ein Abbruch auf dem Weg hinterlässt dort kein Schannel-Ereignis.',
  'Record both ends at once with a network trace. A reset that arrives and was never sent there was made on the way.':
    'Zeichnen Sie an beiden Enden zugleich den Netzwerkverkehr auf. Ein Reset, der ankommt und dort nie gesendet wurde, entstand auf dem Weg.',
  'Pause web and network inspection of the security product for one test, and switch it on again afterwards.':
    'Halten Sie die Web- und Netzwerkprüfung des Schutzprogramms für einen Test an, und schalten Sie sie danach wieder ein.',
  'Make an exception for Remote Desktop in the security product of the host.':
    'Legen Sie im Schutzprogramm des Hosts eine Ausnahme für Remotedesktop an.',
  'Ask whether a firewall between the two inspects TLS or blocks Remote Desktop on this port.':
    'Fragen Sie, ob eine Firewall zwischen beiden TLS untersucht oder Remotedesktop auf diesem Port blockiert.',
  '[The server cannot use its private key](certificate-key-unreadable), which cuts at the first message for everybody.':
    '[Der Server kann seinen privaten Schlüssel nicht verwenden](certificate-key-unreadable): Dann bricht er für alle bei der ersten Nachricht ab.',
  '[Large packets vanish](mtu-black-hole): there silence takes the place of a cut.':
    '[Große Pakete verschwinden](mtu-black-hole): Dort steht Stille an der Stelle eines Abbruchs.',
  'RFC 8446 for the order of the handshake; RFC 9293 for resets.':
    'RFC 8446 zur Reihenfolge des Handshakes; RFC 9293 zu Resets.',
  'Public reports of products and filters that close.':
    'Öffentliche Berichte über Schutzprogramme und Filter, die schließen.',
  "Packets above a certain size disappear, and nobody says so. Small exchanges work; as soon as a large ClientHello or the server's certificate has to pass, everything waits. Tunnels make packets larger, so VPNs are the usual place.":
    'Pakete über einer bestimmten Größe verschwinden, und niemand sagt es. Kleine Nachrichten kommen durch; sobald ein großes ClientHello oder das Zertifikat des Servers hindurch muss, wartet alles. Tunnel machen Pakete größer, deshalb sind VPNs der übliche Ort.',
  'The connection hangs at “securing remote connection”, then ends with a time-out.':
    'Die Verbindung bleibt bei „Remoteverbindung wird gesichert“ stehen und endet dann mit einer Zeitüberschreitung.',
  'Negotiation is passed; a small ClientHello is answered, the usual one meets silence.':
    'Die Aushandlung ist bestanden; ein kleines ClientHello wird beantwortet, auf das übliche folgt Stille.',
  'The same connection works without the VPN.': 'Dieselbe Verbindung gelingt ohne das VPN.',
  '`ping -f -l 1372 192.0.2.10` sends packets that must not be split. Lower the number until they pass; 28 bytes of headers come on top.':
    '`ping -f -l 1372 192.0.2.10` sendet Pakete, die nicht geteilt werden dürfen. Verringern Sie die Zahl, bis sie durchkommen; 28 Bytes für Köpfe kommen hinzu.',
  '`netsh interface ipv4 show subinterfaces` shows the MTU of each adapter.':
    '`netsh interface ipv4 show subinterfaces` zeigt die MTU jedes Adapters.',
  'Try without the VPN, or from another network.':
    'Versuchen Sie es ohne das VPN oder aus einem anderen Netzwerk.',
  'Lower the MTU of the VPN adapter, for example to 1300, and check again. It is exactly reversible.':
    'Verringern Sie die MTU des VPN-Adapters, zum Beispiel auf 1300, und prüfen Sie erneut. Das lässt sich genau zurücknehmen.',
  'Let the ICMP message “fragmentation needed” pass (RFC 1191), or “packet too big” with IPv6.':
    'Lassen Sie die ICMP-Meldung „fragmentation needed“ durch (RFC 1191), bei IPv6 „packet too big“.',
  'Limit the segment size (MSS) at the tunnel.': 'Begrenzen Sie am Tunnel die Segmentgröße (MSS).',
  'A slow far computer. Its answer never arrives whole.':
    'Ein langsamer entfernter Computer. Seine Antwort kommt nie vollständig an.',
  '[Encryption is cut on the way](tls-broken-on-path): there a reset comes, here silence.':
    '[Die Verschlüsselung wird auf dem Weg abgebrochen](tls-broken-on-path): Dort kommt ein Reset, hier Stille.',
  'RFC 1191, RFC 8201 and RFC 2923, for path MTU discovery and its black holes.':
    'RFC 1191, RFC 8201 und RFC 2923 zum Ermitteln der MTU eines Wegs und zu schwarzen Löchern dabei.',
  'Public guides name VPN and MTU together; medium on VPNs, rare elsewhere.':
    'Öffentliche Anleitungen nennen VPN und MTU zusammen; mittelhäufig bei VPNs, sonst selten.',
  'The connection is reset after a fixed time of silence, by a device that forgets connections: address translation, a firewall, a load balancer. The other side was silent too long, and that is the question behind it.':
    'Die Verbindung wird nach einer festen Zeit der Stille von einem Gerät zurückgesetzt, das Verbindungen vergisst: Adressübersetzung, eine Firewall, ein Lastenausgleich. Die andere Seite schwieg zu lange, und das ist die Frage dahinter.',
  'The reset comes after a round number of seconds, and after the same number each time.':
    'Der Reset kommt nach einer runden Zahl von Sekunden und jedes Mal nach derselben.',
  'mstsc shows 0x904 with 0x7, or a session drops after the same idle time.':
    'mstsc zeigt 0x904 mit 0x7, oder eine Sitzung bricht nach derselben Zeit der Untätigkeit ab.',
  'Check twice, and compare the times. A timer cuts after the same time again.':
    'Prüfen Sie zweimal und vergleichen Sie die Zeiten. Ein Zeitgeber bricht nach derselben Zeit wieder ab.',
  "Connect from the far computer's own network. Without the device between, the silence ends in an answer or lasts on.":
    'Verbinden Sie sich aus dem Netzwerk des entfernten Computers. Ohne das Gerät dazwischen endet die Stille mit einer Antwort oder dauert an.',
  'Find out why it answers so late: load, a service that hangs, a name lookup that times out.':
    'Finden Sie heraus, warum er so spät antwortet: Last, ein hängender Dienst, eine Namensauflösung, die zu lange dauert.',
  'Raise the time-out for unfinished connections on the device between.':
    'Verlängern Sie die Wartezeit für unfertige Verbindungen auf dem Gerät dazwischen.',
  'For sessions that drop when idle, a policy for keep-alive packets on the host helps: “Configure keep-alive connection interval”.':
    'Bei Sitzungen, die untätig abbrechen, hilft auf dem Host eine Richtlinie für Keep-Alive-Pakete: „Keep-Alive-Verbindungsintervall konfigurieren“.',
  "The server's own decision. It never saw the reset.":
    'Eine Entscheidung des Servers. Er hat den Reset nie gesehen.',
  '[A listener that never answers](silent-listener), which is often what lies behind it.':
    '[Ein Dienst, der nie antwortet](silent-listener), was oft dahintersteckt.',
  'RFC 5382, 5, for how long address translation has to remember a connection.':
    'RFC 5382, 5 dazu, wie lange Adressübersetzung sich eine Verbindung merken muss.',
  'Public guides name it for half-open connections and slow handshakes.':
    'Öffentliche Anleitungen nennen es für halb offene Verbindungen und langsame Handshakes.',
  'The clock of the server and the one of this computer differ by more than five minutes. Connections are made all the same; what suffers is the sign-in with Kerberos, and the dates of certificates.':
    'Die Uhr des Servers und die dieses Computers weichen um mehr als fünf Minuten voneinander ab. Verbindungen gelingen trotzdem; es leiden die Anmeldung mit Kerberos und die Gültigkeit von Zertifikaten.',
  'The sign-in fails with a message about the time, or about credentials that did not work.':
    'Die Anmeldung scheitert mit einer Meldung über die Uhrzeit oder über Anmeldeinformationen, die nicht funktioniert haben.',
  'A certificate looks [expired](certificate-expired) or [not yet valid](certificate-not-yet-valid) to one of the two.':
    'Ein Zertifikat erscheint einem der beiden [abgelaufen](certificate-expired) oder [noch nicht gültig](certificate-not-yet-valid).',
  'The challenge of the server states its time; the check shows the difference.':
    'Die Challenge des Servers nennt seine Zeit; die Prüfung zeigt den Unterschied.',
  '`w32tm /stripchart /computer:server01 /samples:3 /dataonly` shows the difference to the far computer, when it offers the time.':
    '`w32tm /stripchart /computer:server01 /samples:3 /dataonly` zeigt den Unterschied zum entfernten Computer, wenn er die Zeit anbietet.',
  'Compare both with a third clock, in UTC. A wrong time zone shows the right local time and is still wrong.':
    'Vergleichen Sie beide mit einer dritten Uhr, in UTC. Eine falsche Zeitzone zeigt die richtige Ortszeit und ist trotzdem falsch.',
  '`w32tm /resync`, and check the time zone.': '`w32tm /resync`, und prüfen Sie die Zeitzone.',
  'The same there. In a domain, see that it reaches a domain controller.':
    'Dasselbe dort. Sehen Sie in einer Domäne nach, ob er einen Domänencontroller erreicht.',
  'Virtual computers that return from a snapshot keep the old time until they synchronise.':
    'Virtuelle Computer, die aus einem Prüfpunkt zurückkehren, behalten die alte Zeit, bis sie synchronisieren.',
  'A bad certificate.': 'Ein schlechtes Zertifikat.',
  "RFC 4120, 1.6, and Windows' default of five minutes for Kerberos.":
    'RFC 4120, 1.6 und die Voreinstellung von Windows von fünf Minuten für Kerberos.',
  'MS-NLMP 2.2.2.1 for the time in the challenge.': 'MS-NLMP 2.2.2.1 zur Zeit in der Challenge.',
  'Remote Desktop uses UDP beside TCP for a faster picture, once somebody is signed in. UDP to the port is blocked, so sessions use TCP alone, or try UDP and freeze.':
    'Remotedesktop verwendet neben TCP auch UDP für ein schnelleres Bild, sobald jemand angemeldet ist. UDP zum Port ist blockiert, deshalb verwenden Sitzungen nur TCP, oder sie versuchen UDP und frieren ein.',
  'The connection is made and the sign-in works. Then the picture freezes, or the session drops after about a minute.':
    'Die Verbindung gelingt, und die Anmeldung funktioniert. Dann friert das Bild ein, oder die Sitzung bricht nach etwa einer Minute ab.',
  'It cannot explain a failure before the sign-in, because UDP begins only after TCP, TLS and licensing.':
    'Es kann kein Scheitern vor der Anmeldung erklären, denn UDP beginnt erst nach TCP, TLS und Lizenzierung.',
  'Switch UDP off for the client and connect again. If the freeze stays away, UDP was the reason.':
    'Schalten Sie UDP für den Client aus und verbinden Sie sich erneut. Bleibt das Einfrieren aus, lag es an UDP.',
  "In a session, the connection bar's signal symbol tells whether UDP is used.":
    'In einer Sitzung sagt das Signalsymbol der Verbindungsleiste, ob UDP verwendet wird.',
  "Events 1102 to 1107 in the client's log TerminalServices-ClientActiveXCore.":
    'Ereignisse 1102 bis 1107 im Protokoll TerminalServices-ClientActiveXCore des Clients.',
  'Switch UDP off for Remote Desktop: the policy value `fClientDisableUDP` = 1 in the key that ends in `\\Client`. One key higher it does nothing.':
    'Schalten Sie UDP für Remotedesktop aus: der Richtlinienwert `fClientDisableUDP` = 1 in dem Schlüssel, der auf `\\Client` endet. Einen Schlüssel höher bewirkt er nichts.',
  'Install current updates: KB5051987 (Windows 11 24H2) brought freezes, KB5055523 mends them.':
    'Installieren Sie aktuelle Updates: KB5051987 (Windows 11 24H2) brachte das Einfrieren, KB5055523 behebt es.',
  'Let UDP pass on the same port, when speed matters.':
    'Lassen Sie UDP auf demselben Port durch, wenn es auf Geschwindigkeit ankommt.',
  'The cause of 0x904 before the sign-in, in many guides.':
    'Die Ursache von 0x904 vor der Anmeldung, in vielen Anleitungen.',
  'A slow far computer.': 'Ein langsamer entfernter Computer.',
  'MS-RDPEUDP and MS-RDPEMT, for when UDP begins.': 'MS-RDPEUDP und MS-RDPEMT dazu, wann UDP beginnt.',
  "Microsoft's notes on the updates named above.": 'Microsofts Hinweise zu den genannten Updates.',
  'A rule of the Windows firewall on this computer keeps `mstsc.exe`, or everything, from reaching the port. The far computer never hears of the attempt.':
    'Eine Regel der Windows-Firewall auf diesem Computer hindert `mstsc.exe`, oder alles, daran, den Port zu erreichen. Der entfernte Computer erfährt nie von dem Versuch.',
  'mstsc fails at the first packet, usually with 0x204, while other programs reach the same port.':
    'mstsc scheitert beim ersten Paket, meist mit 0x204, während andere Programme denselben Port erreichen.',
  'The check names the rule that decides, where it comes from, and for which network profile.':
    'Die Prüfung nennt die Regel, die entscheidet, woher sie kommt und für welches Netzwerkprofil sie gilt.',
  '`Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True` lists the candidates. `Get-NetFirewallApplicationFilter -AssociatedNetFirewallRule $rule` shows the program.':
    '`Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True` listet die infrage kommenden. `Get-NetFirewallApplicationFilter -AssociatedNetFirewallRule $rule` zeigt das Programm.',
  '`Test-NetConnection server01 -Port 3389` runs in another program. If it works and mstsc does not, a rule about mstsc decides.':
    '`Test-NetConnection server01 -Port 3389` läuft in einem anderen Programm. Gelingt es und mstsc nicht, entscheidet eine Regel für mstsc.',
  'Switch off exactly this rule for a moment, connect, and switch it on again.':
    'Schalten Sie genau diese Regel für einen Augenblick aus, verbinden Sie sich, und schalten Sie sie wieder ein.',
  'Switch off the rule that blocks, or narrow it so that it leaves mstsc out.':
    'Schalten Sie die blockierende Regel aus, oder grenzen Sie sie so ein, dass sie mstsc nicht betrifft.',
  'A rule that allows mstsc does not help: a rule that blocks wins over every rule that allows.':
    'Eine Regel, die mstsc erlaubt, hilft nicht: Eine blockierende Regel hat Vorrang vor jeder erlaubenden.',
  'When group policy or device management sets the rule, ask those who run it. A change here would come back.':
    'Stammt die Regel aus einer Gruppenrichtlinie oder der Geräteverwaltung, fragen Sie die Zuständigen. Eine Änderung hier würde wieder überschrieben.',
  'A firewall at the far computer, or on the way, which is silent for other programs as well.':
    'Eine Firewall beim entfernten Computer oder auf dem Weg, die auch für andere Programme schweigt.',
  '[A security product](security-product-interferes) with a firewall of its own, which has its own list.':
    '[Ein Schutzprogramm](security-product-interferes) mit eigener Firewall, die ihre eigene Liste hat.',
  'MS-GPFAS 2.2.2.19 and MS-FASP, for rules and how they are weighed: [firewall-decision.md](firewall-decision.md).':
    'MS-GPFAS 2.2.2.19 und MS-FASP zu Regeln und ihrer Gewichtung: [firewall-decision.md](firewall-decision.md).',
  'An antivirus, a firewall or an agent of the company on this computer closes or breaks the connection. It may mean to, or mistake Remote Desktop for something else.':
    'Ein Virenscanner, eine Firewall oder ein Agent des Unternehmens auf diesem Computer schließt oder stört die Verbindung. Mit Absicht, oder weil er Remotedesktop mit etwas anderem verwechselt.',
  'The connection breaks on this computer only, at the negotiation or in the handshake.':
    'Die Verbindung bricht nur auf diesem Computer ab, bei der Aushandlung oder im Handshake.',
  'Such a product runs here, and nothing else explains the break.':
    'Ein solches Programm läuft hier, und nichts anderes erklärt den Abbruch.',
  'It began with an update of the product, or with its installation.':
    'Es begann mit einem Update des Programms oder mit seiner Installation.',
  'Check from another computer in the same network without the product.':
    'Prüfen Sie von einem anderen Computer im selben Netzwerk ohne das Programm.',
  "Look into the product's own log at the time of the attempt.":
    'Sehen Sie zur Zeit des Versuchs in das Protokoll des Programms.',
  'Pause its network protection for one test of a few minutes, check again, and switch it on again. The app counts the time, and reminds.':
    'Halten Sie seinen Netzwerkschutz für einen Test von wenigen Minuten an, prüfen Sie erneut, und schalten Sie ihn wieder ein. Die App zählt die Zeit und erinnert daran.',
  'Make an exception for `mstsc.exe` and this host in the product. Keep the protection itself on.':
    'Legen Sie im Programm eine Ausnahme für `mstsc.exe` und diesen Host an. Lassen Sie den Schutz selbst eingeschaltet.',
  'See whether a product of this kind runs there as well. That is the more frequent reason.':
    'Sehen Sie nach, ob auch dort ein solches Programm läuft. Das ist der häufigere Grund.',
  'The culprit, merely because it is installed. That a product runs here is no proof.':
    'Der Schuldige, nur weil es installiert ist. Dass hier ein solches Programm läuft, ist kein Beweis.',
  '[Encryption is cut on the way](tls-broken-on-path), when the same product runs on a gateway.':
    '[Die Verschlüsselung wird auf dem Weg abgebrochen](tls-broken-on-path), wenn dasselbe Programm auf einem Gateway läuft.',
  'The catalogue of products, each with its source: `src/catalog/security-products`.':
    'Der Katalog der Schutzprogramme, jedes mit seiner Quelle: `src/catalog/security-products`.',
  'Public guides name several products; reports about the host are more frequent than about the client.':
    'Öffentliche Anleitungen nennen mehrere Programme; Berichte über den Host sind häufiger als über den Client.',
  'Windows has a user name and password saved for this host, and they are out of date: the password was changed, or the domain is not one that the server knows.':
    'Windows hat für diesen Host einen Benutzernamen und ein Kennwort gespeichert, und sie sind veraltet: Das Kennwort wurde geändert, oder die Domäne ist keine, die der Server kennt.',
  'The sign-in fails with 0x807 or “Your credentials did not work”, without a question for the password.':
    'Die Anmeldung scheitert mit 0x807 oder „Ihre Anmeldeinformationen haben nicht funktioniert“, ohne nach dem Kennwort zu fragen.',
  'It cannot explain a connection that closes before: no password has been sent by then.':
    'Es kann keine Verbindung erklären, die vorher schließt: Bis dahin wurde kein Kennwort gesendet.',
  '`cmdkey /list` shows entries `TERMSRV/server01` and their user names. Windows hands no saved domain password back.':
    '`cmdkey /list` zeigt Einträge `TERMSRV/server01` und ihre Benutzernamen. Ein gespeichertes Domänenkennwort gibt Windows nicht wieder heraus.',
  'In mstsc choose “More choices” and type user and password anew. If that works, the saved one is stale.':
    'Wählen Sie in mstsc „Weitere Optionen“ und geben Sie Benutzer und Kennwort neu ein. Gelingt das, ist das gespeicherte veraltet.',
  'Have the password at hand, then remove the entry for this computer only.':
    'Halten Sie das Kennwort bereit und entfernen Sie dann nur den Eintrag für diesen Computer.',
  'Type the user name with its domain: `CORP\\anna` or `anna@corp.example`.':
    'Geben Sie den Benutzernamen mit seiner Domäne ein: `CORP\\anna` oder `anna@corp.example`.',
  'The cause of 0x904 with 0x7, in many guides. It has its own code.':
    'Die Ursache von 0x904 mit 0x7, in vielen Anleitungen. Es hat seinen eigenen Code.',
  "An account that is locked, which the host's security log would show.":
    'Ein gesperrtes Konto, was das Sicherheitsprotokoll des Hosts zeigen würde.',
  "Microsoft's documentation of saved credentials (CredEnumerate, CredDelete).":
    'Microsofts Dokumentation gespeicherter Anmeldeinformationen (CredEnumerate, CredDelete).',
  'Public reports: low as a cause of a closed connection.':
    'Öffentliche Berichte: selten als Ursache einer geschlossenen Verbindung.',
  'Every connection of every program goes through a list of providers. An entry whose file is gone, or a foreign one that hangs, breaks them. Old security products and VPNs leave such entries behind.':
    'Jede Verbindung jedes Programms geht durch eine Liste von Anbietern. Ein Eintrag, dessen Datei fehlt, oder ein fremder, der hängt, stört sie. Alte Schutzprogramme und VPNs hinterlassen solche Einträge.',
  'Not only Remote Desktop fails: browsers and other programs do too.':
    'Nicht nur Remotedesktop scheitert: Browser und andere Programme ebenso.',
  'The check names entries whose file is missing, and such as do not come from Windows.':
    'Die Prüfung nennt Einträge, deren Datei fehlt, und solche, die nicht von Windows sind.',
  '`netsh winsock show catalog` and look for files outside of `C:\\Windows\\System32`.':
    '`netsh winsock show catalog`, und suchen Sie nach Dateien außerhalb von `C:\\Windows\\System32`.',
  'See whether other programs connect. If they do, Winsock works.':
    'Sehen Sie nach, ob andere Programme sich verbinden. Wenn ja, funktioniert Winsock.',
  'Remove or repair the program that owns the entry. That is the clean way.':
    'Entfernen oder reparieren Sie das Programm, zu dem der Eintrag gehört. Das ist der saubere Weg.',
  'Reset the catalog only when that does not help: products that hook into it have to be installed again, and a restart is needed.':
    'Setzen Sie den Katalog nur zurück, wenn das nicht hilft: Programme, die sich darin eintragen, müssen dann neu installiert werden, und ein Neustart ist nötig.',
  'The cause of an error of Remote Desktop alone. Guides recommend the reset; no sourced cause of 0x904 with 0x7 is cured by it.':
    'Die Ursache eines Fehlers von Remotedesktop allein. Anleitungen empfehlen das Zurücksetzen; keine belegte Ursache von 0x904 mit 0x7 wird dadurch behoben.',
  "Microsoft's documentation of the service provider interface of Winsock.":
    'Microsofts Dokumentation der Anbieterschnittstelle von Winsock.',
  'That no sourced cause is cured by a reset is the result of our own search: [verdict.md](verdict.md).':
    'Dass keine belegte Ursache durch Zurücksetzen behoben wird, ist das Ergebnis eigener Suche: [verdict.md](verdict.md).',
  'TLS 1.2 and later are switched off for clients here, in the settings of Schannel. The server offers nothing older, so the two cannot meet.':
    'TLS 1.2 und neuer sind hier für Clients in den Einstellungen von Schannel ausgeschaltet. Der Server bietet nichts Älteres an, also kommen die beiden nicht zusammen.',
  'Remote Desktop fails to every current host from this computer, and from no other.':
    'Remotedesktop scheitert von diesem Computer aus zu jedem aktuellen Host, und von keinem anderen.',
  'Other programs that use the TLS of Windows fail as well; browsers with a TLS of their own do not.':
    'Auch andere Programme, die das TLS von Windows verwenden, scheitern; Browser mit eigenem TLS nicht.',
  'Read `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client`: `Enabled` 0 or `DisabledByDefault` 1.':
    'Lesen Sie `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client`: `Enabled` 0 oder `DisabledByDefault` 1.',
  'Connect from another computer.': 'Verbinden Sie sich von einem anderen Computer aus.',
  'Look for Schannel event 36871 in the log System of this computer.':
    'Suchen Sie im Protokoll „System“ dieses Computers nach dem Schannel-Ereignis 36871.',
  'Switch TLS 1.2 and later on for clients again, then restart.':
    'Schalten Sie TLS 1.2 und neuer für Clients wieder ein und starten Sie dann neu.',
  'When a hardening tool or a policy set it, correct it there, or it comes back.':
    'Hat ein Härtungswerkzeug oder eine Richtlinie das eingestellt, berichtigen Sie es dort, sonst kommt es wieder.',
  'Do not switch older versions on instead.': 'Schalten Sie nicht stattdessen ältere Versionen ein.',
  '[A server that is too old](tls-version-mismatch). It is this side that has moved.':
    '[Ein zu alter Server](tls-version-mismatch). Es ist diese Seite, die sich verändert hat.',
  "Microsoft's documentation of the TLS registry settings.":
    'Microsofts Dokumentation der TLS-Einstellungen in der Registrierung.',
  'RFC 8996, for why older versions are no way out.':
    'RFC 8996 dazu, warum ältere Versionen kein Ausweg sind.',
  'The build of Windows on this computer is on a dated list of builds with a known fault in Remote Desktop, or gets no updates any more.':
    'Der Build von Windows auf diesem Computer steht auf einer datierten Liste von Builds mit einem bekannten Fehler in Remotedesktop, oder er bekommt keine Updates mehr.',
  'It began after an update, for many people at once.': 'Es begann nach einem Update, bei vielen zugleich.',
  'The check names the problem, when it shows (before, at or after the sign-in), the update that brought it and the one that mends it.':
    'Die Prüfung nennt das Problem, wann es sich zeigt (vor, bei oder nach der Anmeldung), das Update, das es brachte, und das, das es behebt.',
  "`winver` shows build and revision. Compare with Microsoft's notes on the update.":
    '`winver` zeigt Build und Revision. Vergleichen Sie mit Microsofts Hinweisen zum Update.',
  'Install the update that mends it, or connect from a computer with another build.':
    'Installieren Sie das Update, das es behebt, oder verbinden Sie sich von einem Computer mit einem anderen Build aus.',
  'Install the latest cumulative update and restart.':
    'Installieren Sie das neueste kumulative Update und starten Sie neu.',
  'Until then, switch UDP off for Remote Desktop when sessions freeze soon after the sign-in.':
    'Schalten Sie bis dahin UDP für Remotedesktop aus, wenn Sitzungen bald nach der Anmeldung einfrieren.',
  'Every failure after an update. A problem that shows after the sign-in cannot explain a connection that never gets there.':
    'Jedes Scheitern nach einem Update. Ein Problem, das sich nach der Anmeldung zeigt, kann keine Verbindung erklären, die nie so weit kommt.',
  'The list with its sources: `src/catalog/known-builds/known-problems.json`.':
    'Die Liste mit ihren Quellen: `src/catalog/known-builds/known-problems.json`.',
  "Microsoft's release health pages.": 'Microsofts Seiten zum Zustand der Versionen.',
  "The server speaks Remote Desktop and is another program: xrdp, FreeRDP's shadow server, a hypervisor's console. That is no fault. It says whose manual to read, because advice about Windows services and keys does not apply.":
    'Der Server spricht Remotedesktop und ist ein anderes Programm: xrdp, der Shadow-Server von FreeRDP, die Konsole eines Hypervisors. Das ist kein Fehler. Es sagt, wessen Handbuch zu lesen ist, denn Ratschläge zu Windows-Diensten und Schlüsseln gelten nicht.',
  'Its challenge states the version 6.1.7601 that FreeRDP always states, or none.':
    'Seine Challenge nennt die Version 6.1.7601, die FreeRDP immer nennt, oder keine.',
  'Its certificate was not made by Windows, and refusals look different.':
    'Sein Zertifikat wurde nicht von Windows erstellt, und Ablehnungen sehen anders aus.',
  'Ask the owner which software runs there.': 'Fragen Sie den Besitzer, welche Software dort läuft.',
  'On a Linux host: `systemctl status xrdp` and the log `/var/log/xrdp.log`.':
    'Auf einem Linux-Host: `systemctl status xrdp` und das Protokoll `/var/log/xrdp.log`.',
  'Look for causes in the log of that server, such as `xrdp.log`, instead of the event log.':
    'Suchen Sie nach Ursachen im Protokoll dieses Servers, etwa in `xrdp.log`, statt im Ereignisprotokoll.',
  'With xrdp, see that its user may read the key in `/etc/xrdp`, and which TLS versions `xrdp.ini` allows.':
    'Sehen Sie bei xrdp nach, ob sein Benutzer den Schlüssel in `/etc/xrdp` lesen darf und welche TLS-Versionen `xrdp.ini` zulässt.',
  'A broken Windows.': 'Ein kaputtes Windows.',
  '[Something else on the port](not-an-rdp-server), which does not speak Remote Desktop at all.':
    '[Etwas anderes am Port](not-an-rdp-server), das überhaupt kein Remotedesktop spricht.',
  'Own measurements of xrdp and FreeRDP servers, kept as tests in this repository.':
    'Eigene Messungen an xrdp- und FreeRDP-Servern, die als Tests in diesem Projekt liegen.',
  'MS-NLMP 2.2.2.10 for the version in a challenge.': 'MS-NLMP 2.2.2.10 zur Version in einer Challenge.',
  'A service that Remote Desktop needs is disabled on the far computer, or Remote Desktop Services (TermService) do not run. Nothing listens then, or what listens cannot do its work.':
    'Ein Dienst, den Remotedesktop braucht, ist auf dem entfernten Computer deaktiviert, oder die Remotedesktopdienste (TermService) laufen nicht. Dann lauscht nichts, oder was lauscht, kann seine Arbeit nicht tun.',
  '[Nothing listens on the port](port-closed), although Remote Desktop is switched on there.':
    '[An dem Port lauscht nichts](port-closed), obwohl Remotedesktop dort eingeschaltet ist.',
  'It began after a tool “optimised” services.': 'Es begann, nachdem ein Werkzeug Dienste „optimiert“ hatte.',
  'On the far computer: `Get-Service TermService, SessionEnv, UmRdpService, KeyIso, CertPropSvc, CryptSvc | Select-Object Name, Status, StartType`.':
    'Auf dem entfernten Computer: `Get-Service TermService, SessionEnv, UmRdpService, KeyIso, CertPropSvc, CryptSvc | Select-Object Name, Status, StartType`.',
  'A service that waits to be needed is no fault. “Disabled” is one, and TermService that is not running.':
    'Ein Dienst, der wartet, bis er gebraucht wird, ist kein Fehler. „Deaktiviert“ ist einer, und ein TermService, der nicht läuft.',
  'Give disabled services the start type that Windows gives them, and start TermService. `services.ps1` does it: see [far-computer.md](far-computer.md).':
    'Geben Sie deaktivierten Diensten den Starttyp, den Windows ihnen gibt, und starten Sie TermService. `services.ps1` tut es: siehe [far-computer.md](far-computer.md).',
  'Stopping TermService ends every session; starting it harms nobody.':
    'TermService zu beenden beendet jede Sitzung; ihn zu starten schadet niemandem.',
  '[A firewall](host-unreachable). It would be silent, where a stopped service refuses.':
    '[Eine Firewall](host-unreachable). Sie würde schweigen, wo ein beendeter Dienst ablehnt.',
  'A fault of the network.': 'Ein Fehler des Netzwerks.',
  "Microsoft's lists of services and their default start types.":
    'Microsofts Listen der Dienste und ihrer voreingestellten Starttypen.',
  'The host takes only so many connections at once, or lets only so many wait for their sign-in, and the places are taken. A scan from the internet can fill them all.':
    'Der Host nimmt nur so viele Verbindungen auf einmal an oder lässt nur so viele auf ihre Anmeldung warten, und die Plätze sind belegt. Abfragen aus dem Internet können alle füllen.',
  'It comes and goes: the same attempt succeeds at one moment and is cut at the next.':
    'Es kommt und geht: Derselbe Versuch gelingt einmal und wird im nächsten Augenblick abgebrochen.',
  "Some of the check's own connections are answered, and others closed at once.":
    'Manche der Verbindungen der Prüfung selbst werden beantwortet und andere sofort geschlossen.',
  'On the host: event 1006 in the log TerminalServices-RemoteConnectionManager.':
    'Auf dem Host: Ereignis 1006 im Protokoll TerminalServices-RemoteConnectionManager.',
  'On the far computer look for event 1006, and count the connections: `(Get-NetTCPConnection -LocalPort 3389).Count`, and from where they come.':
    'Suchen Sie auf dem entfernten Computer nach Ereignis 1006 und zählen Sie die Verbindungen: `(Get-NetTCPConnection -LocalPort 3389).Count`, und woher sie kommen.',
  'Read `MaxInstanceCount` below `WinStations\\RDP-Tcp`, and `MaxOutstandingConnections` below `Terminal Server`, and both as policy.':
    'Lesen Sie `MaxInstanceCount` unter `WinStations\\RDP-Tcp` und `MaxOutstandingConnections` unter `Terminal Server`, und beides als Richtlinie.',
  'Wait a minute and try again, with a single connection.':
    'Warten Sie eine Minute und versuchen Sie es erneut, mit einer einzigen Verbindung.',
  'Find and stop what fills the port, then raise the limit when it is too low: `connection-limit.ps1` in [far-computer.md](far-computer.md).':
    'Finden und beenden Sie, was den Port füllt, und heben Sie dann die Grenze an, wenn sie zu niedrig ist: `connection-limit.ps1` in [far-computer.md](far-computer.md).',
  'Do not leave Remote Desktop open to the internet. Put it behind a VPN or a gateway.':
    'Lassen Sie Remotedesktop nicht zum Internet offen. Stellen Sie ihn hinter ein VPN oder ein Gateway.',
  '[A way that comes and goes](unstable-path), which is silent where a limit cuts.':
    '[Ein Weg, der mal da ist, mal nicht](unstable-path): Er schweigt, wo eine Grenze abbricht.',
  'A setting of this computer.': 'Eine Einstellung dieses Computers.',
  "Microsoft's documentation of the two values; public guides name the second.":
    'Microsofts Dokumentation der beiden Werte; öffentliche Anleitungen nennen den zweiten.',
  'A value of the listener is one that Windows does not know, after a tool or a hand wrote it: the security layer, the demand for NLA, or the level of encryption.':
    'Ein Wert des Hosts ist keiner, den Windows kennt, nachdem ein Werkzeug oder jemand von Hand ihn geschrieben hat: die Sicherheitsschicht, die Forderung nach NLA oder die Verschlüsselungsstufe.',
  'Every connection fails in the negotiation or right after it, for everybody.':
    'Jede Verbindung scheitert in der Aushandlung oder gleich danach, für alle.',
  'It began after somebody followed a guide.': 'Es begann, nachdem jemand einer Anleitung gefolgt war.',
  'On the far computer read `SecurityLayer` (0, 1 or 2), `UserAuthentication` (0 or 1) and `MinEncryptionLevel` (1 to 4) below `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp`.':
    'Lesen Sie auf dem entfernten Computer `SecurityLayer` (0, 1 oder 2), `UserAuthentication` (0 oder 1) und `MinEncryptionLevel` (1 bis 4) unter `HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp`.',
  'Read the same below `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services`. A policy wins.':
    'Lesen Sie dasselbe unter `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services`. Eine Richtlinie hat Vorrang.',
  'Set them to 2, 1 and 3. `listener-settings.ps1` does it and can undo it: see [far-computer.md](far-computer.md).':
    'Setzen Sie sie auf 2, 1 und 3. `listener-settings.ps1` tut es und kann es zurücknehmen: siehe [far-computer.md](far-computer.md).',
  'What a policy sets has to be changed in the policy.':
    'Was eine Richtlinie festlegt, muss in der Richtlinie geändert werden.',
  '[A refusal of the security offered](security-protocol-refused), of which it is one reason.':
    '[Eine Ablehnung der angebotenen Sicherheit](security-protocol-refused), wofür dies ein Grund ist.',
  "Microsoft's documentation of the Win32_TSGeneralSetting class, for the ranges.":
    'Microsofts Dokumentation der Klasse Win32_TSGeneralSetting zu den Bereichen.',
  'Some attempts get through and others do not, with nothing changed between them. A VPN that drops out, weak wireless reception or an overloaded line lose packets from time to time.':
    'Manche Versuche kommen durch und andere nicht, und dazwischen hat sich nichts geändert. Ein VPN, das ausfällt, schwacher WLAN-Empfang oder eine überlastete Leitung verlieren von Zeit zu Zeit Pakete.',
  'Of many rounds of the same check some fail, at different stations, and mostly by silence.':
    'Von vielen Runden derselben Prüfung scheitern einige, an verschiedenen Stationen und meist durch Stille.',
  'Round trips vary widely, from a few milliseconds to hundreds.':
    'Hin und zurück schwankt es stark, von wenigen Millisekunden bis zu Hunderten.',
  'Sessions that were made freeze and come back.': 'Bestehende Sitzungen frieren ein und kommen wieder.',
  'Check many rounds, here and over another network, such as a cable or a telephone. If none fails there, the usual way is at fault.':
    'Prüfen Sie viele Runden, hier und über ein anderes Netzwerk, etwa ein Kabel oder ein Telefon. Scheitert dort keine, liegt es am üblichen Weg.',
  '`ping -n 100 192.0.2.10` and look at losses and at the spread of the times.':
    '`ping -n 100 192.0.2.10`, und sehen Sie auf Verluste und auf die Streuung der Zeiten.',
  '`netsh wlan show interfaces` shows the signal of a wireless network.':
    '`netsh wlan show interfaces` zeigt das Signal eines WLANs.',
  'Disconnect the VPN and connect it anew, then check again with several rounds.':
    'Trennen Sie das VPN und verbinden Sie es neu, und prüfen Sie dann erneut mit mehreren Runden.',
  'Move closer to the access point, or use a cable.':
    'Gehen Sie näher an den Zugriffspunkt, oder nehmen Sie ein Kabel.',
  'Ask those who run the VPN or the line whether packets are lost at the times of the failed rounds.':
    'Fragen Sie die Betreiber des VPN oder der Leitung, ob zu den Zeiten der gescheiterten Runden Pakete verloren gehen.',
  '[A connection limit of the host](host-connection-limit), which cuts at once where a bad line stays silent.':
    '[Eine Verbindungsgrenze des Hosts](host-connection-limit), die sofort abbricht, wo eine schlechte Leitung schweigt.',
  'An overloaded far computer, which answers late, but answers.':
    'Ein überlasteter entfernter Computer: Er antwortet spät, aber er antwortet.',
  'Public guides: unstable VPN connections are named for 0x904.':
    'Öffentliche Anleitungen: Unstete VPN-Verbindungen werden für 0x904 genannt.',
  'RFC 9293 for what lost packets do to a connection.':
    'RFC 9293 dazu, was verlorene Pakete mit einer Verbindung machen.',
};
