import type { PhraseTable } from '../tables.ts';

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
  /** What speaks another protocol: `nom` and `dat`. */
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
  },
  /** The names of checks, as the app shows them. */
  checkTitle: {
    Name: 'Name',
    'Network (TCP)': 'Netzwerk (TCP)',
    Negotiation: 'Aushandlung',
    'Security protocols': 'Sicherheitsprotokolle',
    'Encryption (TLS)': 'Verschlüsselung (TLS)',
    Certificate: 'Zertifikat',
    'Sign-in (NLA)': 'Anmeldung (NLA)',
    'UDP transport': 'UDP-Übertragung',
    'Packet size': 'Paketgröße',
    Windows: 'Windows',
    'Client program': 'Clientprogramm',
    'Event log': 'Ereignisprotokoll',
    'Saved sign-in': 'Gespeicherte Anmeldung',
    'Pinned certificate': 'Gemerktes Zertifikat',
    'UDP setting': 'UDP-Einstellung',
    Firewall: 'Firewall',
    Protection: 'Schutzprogramme',
    Winsock: 'Winsock',
    'Network setup': 'Netzwerkeinrichtung',
    'Hosts file': 'Hosts-Datei',
    'TLS setting': 'TLS-Einstellung',
    'CredSSP setting': 'CredSSP-Einstellung',
    'Reported code': 'Gemeldeter Fehler',
    'Repeated attempts': 'Wiederholte Versuche',
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
};
