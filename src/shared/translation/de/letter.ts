import type { SentenceTable } from '../tables.ts';

/** The letter to whoever answers for the far computer: src/catalog/far-computer. */
export const letter: SentenceTable = {
  'Subject: Remote Desktop to {word}: {text}': 'Betreff: Remotedesktop zu {word}: {text}',
  'Hello,': 'Guten Tag,',
  'Remote Desktop to {word}, port {number}, did not connect on {date} at {word:time} UTC.':
    'Remotedesktop zu {word}, Port {number}, hat sich am {date} um {time} Uhr (UTC) nicht verbunden.',
  'What was seen from the other side points to your computer:':
    'Was von der anderen Seite aus zu sehen war, weist auf Ihren Computer hin:',
  '[Almost certain|Very likely|Likely|Possible|Not likely, but nothing else fits better]: we are {number} % sure.':
    '[Fast sicher|Sehr wahrscheinlich|Wahrscheinlich|Möglich|Nicht wahrscheinlich, aber nichts anderes passt besser]: zu {number} %.',
  '{checkTitle}:': '{checkTitle}:',
  'What was seen:': 'Was zu sehen war:',
  'Nothing that was seen speaks against it.': 'Nichts, was zu sehen war, spricht dagegen.',
  'What speaks against it:': 'Was dagegen spricht:',
  'What would settle it:': 'Was es entscheiden würde:',
  'What you can do:': 'Was Sie tun können:',
  'The script {word} goes with this letter.': 'Zu diesem Brief gehört das Skript {word}.',
  'Read it first; it is short.': 'Lesen Sie es zuerst; es ist kurz.',
  'As it is started, it only looks: {word}': 'So gestartet, sieht es nur nach: {word}',
  'With -Repair it writes a backup and asks before every change; with -Undo it puts everything back.':
    'Mit -Repair schreibt es eine Sicherung und fragt vor jeder Änderung; mit -Undo stellt es alles wieder her.',
  'What you will notice:': 'Was Sie bemerken werden:',
  'There is also something to mend on the computer that connects:':
    'Auch auf dem Computer, der sich verbindet, ist etwas zu beheben:',
  'This was found by {name} {word}, which follows the connection up to the sign-in and never sends a user name or a password.':
    'Gefunden hat das {name} {word}. Das Programm verfolgt die Verbindung bis zur Anmeldung und sendet nie einen Benutzernamen oder ein Kennwort.',

  // The scripts, and what is noticed
  'Checks whether Remote Desktop is switched on at the computer, and switches it on.':
    'Prüft, ob Remotedesktop auf dem Computer eingeschaltet ist, und schaltet es ein.',
  'The computer takes Remote Desktop connections from everybody whom its firewall and its accounts let in.':
    'Der Computer nimmt Remotedesktop-Verbindungen von allen an, die seine Firewall und seine Konten hereinlassen.',
  'Checks the certificate of Remote Desktop, and has Windows make a new one where it is of no use any more.':
    'Prüft das Zertifikat von Remotedesktop und lässt Windows ein neues erstellen, wo es nicht mehr taugt.',
  'Whoever connects is asked once more whether to trust the computer; nobody loses a session.':
    'Wer sich verbindet, wird noch einmal gefragt, ob dem Computer zu vertrauen ist; niemand verliert eine Sitzung.',
  'Checks how many Remote Desktop connections the computer takes at once, and raises a limit that is too low.':
    'Prüft, wie viele Remotedesktop-Verbindungen der Computer auf einmal annimmt, und hebt eine zu niedrige Grenze an.',
  'More connections may wait and be open at once; licences still decide how many may sign in.':
    'Mehr Verbindungen können zugleich warten und offen sein; wie viele sich anmelden dürfen, entscheiden weiter die Lizenzen.',
  'Checks whether the Remote Desktop service may read the key of its certificate, and gives it that right.':
    'Prüft, ob der Remotedesktopdienst den Schlüssel seines Zertifikats lesen darf, und gibt ihm dieses Recht.',
  'One entry in the rights of one file; the service reads the key at the next connection.':
    'Ein Eintrag in den Rechten einer Datei; der Dienst liest den Schlüssel bei der nächsten Verbindung.',
  'Checks the security settings of the Remote Desktop listener, and sets those right that are out of range.':
    'Prüft die Sicherheitseinstellungen von Remotedesktop und berichtigt solche außerhalb des Bereichs.',
  'New connections use TLS and Network Level Authentication; who is connected stays connected.':
    'Neue Verbindungen verwenden TLS und Authentifizierung auf Netzwerkebene; wer verbunden ist, bleibt verbunden.',
  'Checks whether TLS 1.2 is switched off for servers on the computer, and switches it on again.':
    'Prüft, ob TLS 1.2 auf dem Computer für Server ausgeschaltet ist, und schaltet es wieder ein.',
  'Programs that use the TLS of Windows accept TLS 1.2 again, after a restart of the computer.':
    'Programme, die das TLS von Windows verwenden, nehmen TLS 1.2 nach einem Neustart des Computers wieder an.',
  'Checks the services of Remote Desktop, and starts what is stopped or disabled.':
    'Prüft die Dienste von Remotedesktop und startet, was beendet oder deaktiviert ist.',
  'Services start that were stopped; none that runs is stopped or started again.':
    'Beendete Dienste starten; keiner, der läuft, wird beendet oder neu gestartet.',
};
