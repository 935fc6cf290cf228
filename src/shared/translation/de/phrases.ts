import type { PhraseTable } from '../tables.ts';
import { checkTitle } from './check-title.ts';

/**
 * Parts of sentences. Forms: `nom`, `acc` and `dat` are cases with their article; `bei` has its preposition; `plain`
 * stands behind its subject ("Die Verbindung wurde …"), `turned` brings it along behind the verb ("wurde die Verbindung …").
 */
export const phrases: Readonly<Record<string, PhraseTable>> = {
  phase: {
    'finding the address': {
      nom: 'die Suche nach der Adresse',
      acc: 'die Suche nach der Adresse',
      bei: 'bei der Suche nach der Adresse',
    },
    'reaching the port (TCP)': {
      nom: 'das Erreichen des Ports (TCP)',
      acc: 'das Erreichen des Ports (TCP)',
      bei: 'beim Erreichen des Ports (TCP)',
    },
    'the Remote Desktop negotiation': {
      nom: 'die Aushandlung von Remotedesktop',
      acc: 'die Aushandlung von Remotedesktop',
      bei: 'bei der Aushandlung von Remotedesktop',
    },
    'encryption (TLS)': {
      nom: 'die Verschlüsselung (TLS)',
      acc: 'die Verschlüsselung (TLS)',
      bei: 'bei der Verschlüsselung (TLS)',
    },
    'the certificate': { nom: 'das Zertifikat', acc: 'das Zertifikat', bei: 'beim Zertifikat' },
    'the sign-in check (NLA)': {
      nom: 'die Prüfung der Anmeldung (NLA)',
      acc: 'die Prüfung der Anmeldung (NLA)',
      bei: 'bei der Prüfung der Anmeldung (NLA)',
    },
    'the UDP transport': {
      nom: 'die UDP-Übertragung',
      acc: 'die UDP-Übertragung',
      bei: 'bei der UDP-Übertragung',
    },
    'this computer': { nom: 'dieser Computer', acc: 'diesen Computer', bei: 'bei diesem Computer' },
    'the far computer': {
      nom: 'der entfernte Computer',
      acc: 'den entfernten Computer',
      bei: 'beim entfernten Computer',
    },
    'a step that is not known': {
      nom: 'ein Schritt, der nicht bekannt ist',
      acc: 'einen Schritt, der nicht bekannt ist',
      bei: 'bei einem Schritt, der nicht bekannt ist',
    },
  },
  /** Where a code of an error dialog points, in the accusative. */
  place: {
    'finding the address': 'die Suche nach der Adresse',
    'reaching the port': 'das Erreichen des Ports',
    'an answer that never came': 'eine Antwort, die nie kam',
    'a connection that was closed, which fits almost every cause before the sign-in':
      'eine Verbindung, die geschlossen wurde, was zu fast jeder Ursache vor der Anmeldung passt',
    encryption: 'die Verschlüsselung',
    'the certificate': 'das Zertifikat',
    'the sign-in': 'die Anmeldung',
    licensing: 'die Lizenzierung',
  },
  break: {
    'was refused after {duration}': {
      plain: 'wurde nach {duration} abgelehnt',
      turned: 'wurde die Verbindung nach {duration} abgelehnt',
    },
    'was [reset|closed] after {duration}, before any byte came back': {
      plain: 'wurde nach {duration} [zurückgesetzt|geschlossen], bevor ein Byte zurückkam',
      turned: 'wurde die Verbindung nach {duration} [zurückgesetzt|geschlossen], bevor ein Byte zurückkam',
    },
    'was [reset|closed] after {duration}, after {bytes}': {
      plain: 'wurde nach {duration} [zurückgesetzt|geschlossen], als {bytes} gekommen waren',
      turned: 'wurde die Verbindung nach {duration} [zurückgesetzt|geschlossen], als {bytes} gekommen waren',
    },
    'was ended by TLS alert [{number}|without a number] after {duration}': {
      plain: 'wurde nach {duration} durch einen TLS-Alarm [({number})|ohne Nummer] beendet',
      turned: 'wurde die Verbindung nach {duration} durch einen TLS-Alarm [({number})|ohne Nummer] beendet',
    },
    'got an answer in another protocol after {duration}': {
      plain: 'bekam nach {duration} eine Antwort in einem anderen Protokoll',
      turned: 'kam nach {duration} eine Antwort in einem anderen Protokoll',
    },
    'failed on this side ({fault})': {
      plain: 'scheiterte auf dieser Seite ({fault})',
      turned: 'scheiterte die Verbindung auf dieser Seite ({fault})',
    },
    'was [stopped|given up] after {duration}': {
      plain: 'wurde nach {duration} [angehalten|aufgegeben]',
      turned: 'wurde die Verbindung nach {duration} [angehalten|aufgegeben]',
    },
    'found no route there ({fault})': {
      plain: 'fand keinen Weg dorthin ({fault})',
      turned: 'fand die Verbindung keinen Weg dorthin ({fault})',
    },
    'found nobody at that address within {duration} ({fault})': {
      plain: 'fand innerhalb von {duration} niemanden unter dieser Adresse ({fault})',
      turned: 'fand die Verbindung innerhalb von {duration} niemanden unter dieser Adresse ({fault})',
    },
    'was turned away on the way after {duration} ({fault})': {
      plain: 'wurde nach {duration} unterwegs abgewiesen ({fault})',
      turned: 'wurde die Verbindung nach {duration} unterwegs abgewiesen ({fault})',
    },
    'got no answer within {duration}': {
      plain: 'bekam innerhalb von {duration} keine Antwort',
      turned: 'kam innerhalb von {duration} keine Antwort',
    },
    'was too slow: only {bytes} came within {duration}': {
      plain: 'war zu langsam: Innerhalb von {duration} kamen nur {bytes}',
      turned: 'war die Verbindung zu langsam: Innerhalb von {duration} kamen nur {bytes}',
    },
    'stalled after {bytes}, for {duration} until it was given up': {
      plain: 'blieb nach {bytes} stehen, {duration} lang, bis sie aufgegeben wurde',
      turned: 'blieb die Verbindung nach {bytes} stehen, {duration} lang, bis sie aufgegeben wurde',
    },
  },
  /** How the handshake or a connection was cut, behind "wurde". */
  cut: {
    '[reset|closed] after {duration}, with {bytes} received':
      'nach {duration} [zurückgesetzt|geschlossen], als {bytes} empfangen waren',
  },
  /** What a system says about a fault. */
  fault: {
    'unknown fault': 'unbekannter Fehler',
    unreachable: 'nicht erreichbar',
    '{code}': '{code}',
  },
  protocol: {
    'standard RDP security': 'Standard-RDP-Sicherheit',
    'NLA with early user authorization': 'NLA mit früher Benutzerautorisierung',
    'Entra sign-in': 'Entra-Anmeldung',
    'unknown protocol {code}': 'unbekanntes Protokoll {code}',
    TLS: 'TLS',
    NLA: 'NLA',
    RDSTLS: 'RDSTLS',
  },
  refusal: {
    'it demands TLS': 'Er verlangt TLS',
    'it allows standard RDP security only': 'Er lässt nur Standard-RDP-Sicherheit zu',
    'it has no usable certificate': 'Er hat kein brauchbares Zertifikat',
    'it finds the request contradictory': 'Er hält die Anfrage für widersprüchlich',
    'it demands NLA': 'Er verlangt NLA',
    'it demands TLS with a user certificate': 'Er verlangt TLS mit einem Benutzerzertifikat',
    'its reason is not in the specification': 'Sein Grund steht nicht in der Spezifikation',
  },
  /** What speaks another protocol: `nom` and `dat`; `last` stands before a comma of the sentence. */
  foreign: {
    'a web server (HTTP)': { nom: 'ein Webserver (HTTP)', dat: 'eines Webservers (HTTP)' },
    'an SSH server': { nom: 'ein SSH-Server', dat: 'eines SSH-Servers' },
    'a mail server (SMTP)': { nom: 'ein Mailserver (SMTP)', dat: 'eines Mailservers (SMTP)' },
    'a file server (FTP)': { nom: 'ein Dateiserver (FTP)', dat: 'eines Dateiservers (FTP)' },
    'a mailbox server ([IMAP|POP3])': {
      nom: 'ein Postfachserver ([IMAP|POP3])',
      dat: 'eines Postfachservers ([IMAP|POP3])',
    },
    'a VNC server': { nom: 'ein VNC-Server', dat: 'eines VNC-Servers' },
    'a server that expects TLS at once': {
      nom: 'ein Server, der sofort TLS erwartet,',
      dat: 'eines Servers, der sofort TLS erwartet',
      last: 'ein Server, der sofort TLS erwartet',
    },
    'a Windows file share (SMB)': {
      nom: 'eine Windows-Dateifreigabe (SMB)',
      dat: 'einer Windows-Dateifreigabe (SMB)',
    },
    'a MySQL database': { nom: 'eine MySQL-Datenbank', dat: 'einer MySQL-Datenbank' },
    'a Telnet server': { nom: 'ein Telnet-Server', dat: 'eines Telnet-Servers' },
    'Remote Desktop’s own negotiation, not TLS': {
      nom: 'die Aushandlung von Remotedesktop selbst, nicht TLS',
      dat: 'der Aushandlung von Remotedesktop selbst, nicht von TLS',
    },
    'an unknown service': { nom: 'ein unbekannter Dienst', dat: 'eines unbekannten Dienstes' },
  },
  /** What is wrong with a message of the sign-in. */
  messageFault: {
    'it does not begin as one': 'Sie beginnt nicht wie eine',
    'a field has a length that it cannot have': 'Ein Feld hat eine Länge, die es nicht haben kann',
    'it ends in the middle of a field': 'Sie endet mitten in einem Feld',
    'something follows after its end': 'Nach ihrem Ende folgt noch etwas',
    'it is of another type': 'Sie ist von anderer Art',
    'a field holds what it may not hold, such as control characters in a name':
      'Ein Feld enthält, was es nicht enthalten darf, etwa Steuerzeichen in einem Namen',
    'it holds more than any server has to say': 'Sie enthält mehr, als irgendein Server zu sagen hat',
    '{word}': '{word}',
  },
  /** Why a fact of this computer could not be read; a whole clause. */
  unread: {
    'Windows does not let this user read it': 'Windows lässt diesen Benutzer nicht lesen',
    'This edition of Windows does not have it': 'Diese Edition von Windows hat es nicht',
    'Windows did not answer in time': 'Windows hat nicht rechtzeitig geantwortet',
    'It is not where Windows keeps it': 'Es ist nicht dort, wo Windows es aufbewahrt',
    'It is not in the form that Windows writes': 'Es hat nicht die Form, in der Windows schreibt',
    'This program cannot read it here': 'Dieses Programm kann es hier nicht lesen',
  },
  /** What could not be read, with its verb. */
  unreadable: {
    'The event log of the client': 'Das Ereignisprotokoll des Clients ließ',
    'The TLS setting': 'Die TLS-Einstellung ließ',
    'The CredSSP setting': 'Die CredSSP-Einstellung ließ',
    'The rules of the firewall': 'Die Regeln der Firewall ließen',
    'The hosts file': 'Die Hosts-Datei ließ',
    'The network setup': 'Die Netzwerkeinrichtung ließ',
    'The pinned certificates': 'Die gemerkten Zertifikate ließen',
    'The version of the Remote Desktop client': 'Die Version des Remotedesktop-Clients ließ',
    'The saved sign-ins': 'Die gespeicherten Anmeldungen ließen',
    'The security products': 'Die Schutzprogramme ließen',
    'The UDP setting': 'Die UDP-Einstellung ließ',
    'The version of Windows': 'Die Version von Windows ließ',
    'The Winsock catalog': 'Der Winsock-Katalog ließ',
  },
  /** How far the other clock is off; a clause. */
  skew: {
    'its clock is {number} minutes [ahead|behind]': {
      inside: 'seine Uhr geht {number} Minuten [vor|nach]',
      start: 'Seine Uhr geht {number} Minuten [vor|nach]',
    },
    'its clock is {number} hours [ahead|behind]': {
      inside: 'seine Uhr geht {number} Stunden [vor|nach]',
      start: 'Seine Uhr geht {number} Stunden [vor|nach]',
    },
    'its clock is {number} days [ahead|behind]': {
      inside: 'seine Uhr geht {number} Tage [vor|nach]',
      start: 'Seine Uhr geht {number} Tage [vor|nach]',
    },
  },
  /** What of the firewall decides: behind "durch". */
  decision: {
    'the rule “{name}”': 'die Regel „{name}“',
    'the rule “{name}” ([set by group policy|set by device management|set on this computer])':
      'die Regel „{name}“ ([aus einer Gruppenrichtlinie|aus der Geräteverwaltung|auf diesem Computer festgelegt])',
    'the firewall being off in [domain|private|public] networks':
      'die in [Domänennetzwerken|privaten Netzwerken|öffentlichen Netzwerken] ausgeschaltete Firewall',
    'the default for [domain|private|public] networks':
      'die Voreinstellung für [Domänennetzwerke|private Netzwerke|öffentliche Netzwerke]',
  },
  weakness: {
    'a short {word} key of {number} bits ({number:least} are asked for)':
      'einen kurzen {word}-Schlüssel mit {number} Bit (verlangt sind {least})',
    'a short elliptic-curve key of {number} bits ({number:least} are asked for)':
      'einen kurzen Schlüssel auf elliptischer Kurve mit {number} Bit (verlangt sind {least})',
    'a signature with the outdated SHA-1': 'eine Signatur mit dem veralteten SHA-1',
    'a signature with the broken MD5': 'eine Signatur mit dem gebrochenen MD5',
    'a weak key or signature': 'einen schwachen Schlüssel oder eine schwache Signatur',
  },
  /** For whom a certificate is. */
  certificateNames: {
    'a computer that it does not name': 'einen Computer, den es nicht nennt',
    '{name*}': '{name}',
  },
  /** What a server calls itself. */
  ownName: {
    otherwise: 'anders',
    '{name}': '{name}',
  },
  /** Who signs in, in the genitive. */
  userOf: {
    'its user': 'des Benutzers darin',
    '{name}': 'von {name}',
  },
  /** `3 of 10 rounds` as a subject; the verb has to stand in the plural. */
  rounds: {
    '{number} of {number:all} rounds': '{number} von {all} Runden',
  },
  /** The station on the way that works. */
  station: {
    'the network': 'das Netzwerk',
    'the connection': 'die Verbindung',
    'the negotiation': 'die Aushandlung',
    encryption: 'die Verschlüsselung',
  },
  /** How a connection ended, in one word of the report. */
  how: {
    refused: 'abgelehnt',
    unreachable: 'nicht erreichbar',
    reset: 'zurückgesetzt',
    closed: 'geschlossen',
    alert: 'TLS-Alarm',
    stalled: 'stehen geblieben',
    foreign: 'fremdes Protokoll',
    local: 'auf dieser Seite gescheitert',
    cancelled: 'abgebrochen',
    answered: 'vom Server abgelehnt',
  },
  checkTitle,
  /** How a repair stands that was carried out on the computer of a report. */
  changeStatus: {
    'begun and not finished': 'begonnen und nicht beendet',
    'not carried out': 'nicht ausgeführt',
    'in force': 'in Kraft',
    'undone in part': 'teilweise zurückgenommen',
    undone: 'zurückgenommen',
    'failed and taken back': 'gescheitert und zurückgenommen',
  },
  /** What was taken out of a report. */
  redacted: {
    'names of computers and names that people chose':
      'Namen von Computern und Namen, die sich jemand ausgedacht hat',
    'names of domains': 'Namen von Domänen',
    addresses: 'Adressen',
    'names of users': 'Namen von Benutzern',
    'thumbprints of certificates': 'Fingerabdrücke von Zertifikaten',
  },
  knownProblem: {
    'Signing in through the credential prompt fails':
      'Die Anmeldung über die Abfrage der Anmeldeinformationen scheitert',
    'The session freezes shortly after it starts': 'Die Sitzung friert kurz nach dem Beginn ein',
    'The session breaks after about 65 seconds over UDP':
      'Die Sitzung bricht über UDP nach etwa 65 Sekunden ab',
    'Some TLS handshakes fail': 'Manche TLS-Handshakes scheitern',
  },
  damagedValue: { '[Enabled|DisabledByDefault] of {name}': '[Enabled|DisabledByDefault] von {name}' },
  winsockProvider: {
    '{name} (signed by {name:signer})': '{name} (signiert von {signer})',
    '{name}': '{name}',
  },
  /** How the attempt ended of which the log tells; a relative clause. */
  attemptEnd: {
    'connected and was cut off later[| (reason {number}, {code})]':
      'sich verbunden hat und später getrennt wurde[| (Grund {number}, {code})]',
    'failed[| (reason {number}, {code})]': 'gescheitert ist[| (Grund {number}, {code})]',
    'failed at {phase}[| (reason {number}, {code})]':
      '{phase.bei} gescheitert ist[| (Grund {number}, {code})]',
  },
  lookupFault: {
    'server-failed': 'der Namensserver konnte nicht antworten',
    'timed-out': 'Zeit abgelaufen',
    other: 'unbekannter Fehler',
    '{code}': '{code}',
  },
  /** A fix by its title, as on its button. */
  fixTitle: {
    'Let Remote Desktop through the firewall': 'Remotedesktop durch die Firewall lassen',
    'Remove the saved sign-in': 'Gespeicherte Anmeldung entfernen',
    'Connect by address': 'Über die Adresse verbinden',
    'Switch UDP off for Remote Desktop': 'UDP für Remotedesktop ausschalten',
    'Switch current TLS versions on': 'Aktuelle TLS-Versionen einschalten',
    'Clear the DNS cache': 'DNS-Zwischenspeicher leeren',
    'Forget the trusted certificate': 'Gemerktes Zertifikat vergessen',
    'Remove this name from the hosts file': 'Diesen Namen aus der Hosts-Datei entfernen',
    'Reset TCP/IP': 'TCP/IP zurücksetzen',
    'Reset the Winsock catalog': 'Winsock-Katalog zurücksetzen',
    'Send smaller packets': 'Kleinere Pakete senden',
  },
  fixTitles: {
    '{fixTitle}': '{fixTitle}',
    '{fixTitle}; {fixTitles}': '{fixTitle}; {fixTitles}',
  },
  quotedTitle: { '“{fixTitle}”': '„{fixTitle}“', '“{word}”': '„{word}“' },
  /** A thing that is changed, with its article. */
  target: {
    'the line of the hosts file that leads {word} to {word:address}':
      'die Zeile der Hosts-Datei, die {word} zu {address} führt',
    'the permissions of the key of Remote Desktop’s own certificate':
      'die Berechtigungen am Schlüssel von Remotedesktops eigenem Zertifikat',
    'the certificate that this user trusts for {name}':
      'das Zertifikat, dem dieser Benutzer für {name} vertraut',
    'the saved sign-in {name} ([generic|domain password])':
      'die gespeicherte Anmeldung {name} ([allgemein|Domänenkennwort])',
    'the Winsock catalog': 'der Winsock-Katalog',
    'the service {word}': 'der Dienst {word}',
    'the settings of TCP/IP': 'die Einstellungen von TCP/IP',
    'the value {name} of {name:key}': 'der Wert {name} von {key}',
    'the DNS cache': 'der DNS-Zwischenspeicher',
    'the packet size (MTU) for IPv{number} of the adapter {{word}}':
      'die Paketgröße (MTU) für IPv{number} des Adapters {{word}}',
    "the certificate {word} of this computer's store “{name}”":
      'das Zertifikat {word} aus dem Speicher „{name}“ dieses Computers',
    'the task that takes the fix back at {instant}': 'die Aufgabe, die die Änderung am {instant} zurücknimmt',
    'the firewall rule “{name}”': 'die Firewallregel „{name}“',
    'the firewall rule {name}': 'die Firewallregel {name}',
    'the key {name}': 'der Schlüssel {name}',
  },
  /** What is there, before or after a change. */
  state: {
    'not there': 'nicht da',
    'in force': 'in Kraft',
    'switched off': 'ausgeschaltet',
    'in the store': 'im Speicher',
    'as in a fresh Windows': 'wie in einem frischen Windows',
    'what was looked up lately': 'was zuletzt aufgelöst wurde',
    'no limit': 'keine Grenze',
    'not known': 'nicht bekannt',
    empty: 'leer',
    scheduled: 'geplant',
    'scheduled, where Windows allows it': 'geplant, wo Windows es erlaubt',
    'saved for {name}': 'gespeichert für {name}',
    saved: 'gespeichert',
    'NETWORK SERVICE [can|cannot] read it': 'für NETZWERKDIENST [lesbar|nicht lesbar]',
    'not in a form that this program understands': 'nicht in einer Form, die dieses Programm versteht',
    'something that is no number': 'etwas, das keine Zahl ist',
    '{bytes}': '{bytes}',
    '{number} [key|keys] with {number:values} [value|values]':
      '{number} Schlüssel[|] mit {values} [Wert|Werten]',
    '{number} protocols and {number:spaces} name spaces': '{number} Protokolle und {spaces} Namensdienste',
    '{number} adapters as they are set up now': '{number} Adapter, wie sie jetzt eingerichtet sind',
    '{startType}, {serviceState}': '{startType}, {serviceState}',
    '{startType}': '{startType}',
    '{serviceState}': '{serviceState}',
    '{word}… ({bytes})': '{word}… ({bytes})',
  },
  startType: {
    automatic: 'Start automatisch',
    manual: 'Start manuell',
    disabled: 'Start deaktiviert',
    'start type {number}': 'Startart {number}',
  },
  serviceState: { running: 'wird ausgeführt', stopped: 'beendet', paused: 'angehalten' },
  /** Why the record of changes is not trusted; a clause behind “denn”. */
  unsafe: {
    'it is no [folder|file]': 'es ist [kein Ordner|keine Datei]',
    'it belongs to another account': 'es gehört einem anderen Konto',
    'its disk does not keep others from changing it':
      'sein Datenträger hindert andere nicht daran, es zu ändern',
  },
  unwritable: {
    'it is too large': 'sie ist zu groß',
    '{word} is not as it should be': '{word} ist nicht, wie es sein soll',
  },
  badRecord: {
    'it is not JSON': 'er ist kein JSON',
    'it is no record': 'er ist keiner',
    '{word} is not as it should be': '{word} ist nicht, wie es sein soll',
    'the plan was [finished|started] before': 'der Plan war schon [beendet|begonnen]',
    'the undo was not started': 'das Zurücknehmen war nicht begonnen',
    'the entry is not known': 'der Eintrag ist nicht bekannt',
    'the operation was captured before': 'der Vorgang war schon aufgeschrieben',
    'what was there before is not known': 'was vorher da war, ist nicht bekannt',
  },
  rdpFile: {
    'It is not a file of Remote Desktop.': 'Es ist keine Datei von Remotedesktop.',
    'The file of Remote Desktop names no computer.': 'Die Datei von Remotedesktop nennt keinen Computer.',
  },
  readFault: {
    'there is no such file': 'Es gibt keine solche Datei',
    'access is denied': 'Der Zugriff wird verweigert',
    'the system says {code}': 'Das System meldet {code}',
    'the name is not valid': 'Der Name ist nicht gültig',
  },
  /** What inspects TLS on a gateway, in the accusative. */
  product: {
    'the web gateway': 'das Webgateway',
    'the {name} gateway': 'das {name}-Gateway',
    'the {name} firewall': 'die {name}-Firewall',
    '{name}': '{name}',
  },
};
