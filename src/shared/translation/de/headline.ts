import type { SentenceTable } from '../tables.ts';

/** The one sentence above everything else, and what to collect: src/core. */
export const headline: SentenceTable = {
  'Nothing was checked on {word}, port {number}, so nothing can be said.':
    'An {word}, Port {number}, wurde nichts geprüft, also lässt sich nichts sagen.',
  'The check did not get an answer about {phase} of {word}, port {number}, so it cannot say whether Remote Desktop works.':
    'Die Prüfung bekam keine Antwort zu {word}, Port {number} ({phase.nom}), also kann sie nicht sagen, ob Remotedesktop funktioniert.',
  'The connection stops at {phase}, and the evidence fits no known cause.':
    'Die Verbindung bricht {phase.bei} ab, und die Befunde passen zu keiner bekannten Ursache.',
  '{word}, port {number}, is ready for Remote Desktop up to the sign-in: [what was checked|{phase*}] [fits|all fit].':
    '{word}, Port {number}, ist bis zur Anmeldung bereit für Remotedesktop. In Ordnung: [was geprüft wurde|{phase.nom}][.|.]',
  'It works now:': 'Jetzt funktioniert es:',
  '[One warning|{number} warnings] would not keep Remote Desktop from connecting.':
    '[Eine Warnung würde|{number} Warnungen würden] Remotedesktop nicht am Verbinden hindern.',
  'The [code {code}|extended code {code}|code {code} with extended code {code:extended}] says only how an attempt ended, and alone proves nothing about the cause.':
    'Der [Code {code}|erweiterte Code {code}|Code {code} mit dem erweiterten Code {extended}] sagt nur, wie ein Versuch endete, und beweist allein nichts über die Ursache.',
  'The client’s log tells of an attempt at {minute} UTC that {attemptEnd}.':
    'Das Protokoll des Clients berichtet von einem Versuch am {minute} Uhr (UTC), der {attemptEnd}.',

  // What to collect
  'Run the same check from another computer in another network, and compare at which station it stops.':
    'Führen Sie dieselbe Prüfung von einem anderen Computer in einem anderen Netzwerk aus, und vergleichen Sie, an welcher Station sie endet.',
  'On the far computer, note the events from the minute of this check in the System log (sources Schannel and TermService) and in TerminalServices-RemoteConnectionManager/Operational.':
    'Notieren Sie auf dem entfernten Computer die Ereignisse aus der Minute dieser Prüfung im Protokoll „System“ (Quellen Schannel und TermService) und in TerminalServices-RemoteConnectionManager/Operational.',
  'Record the network traffic on both computers during one attempt; the side on which a packet is missing shows where it was lost.':
    'Zeichnen Sie während eines Versuchs den Netzwerkverkehr auf beiden Computern auf; die Seite, auf der ein Paket fehlt, zeigt, wo es verloren ging.',
  'Run the check again and let it come to its end; if its time ran out, give it more: use --timeout 60000.':
    'Führen Sie die Prüfung erneut aus und lassen Sie sie zu Ende kommen; war ihre Zeit abgelaufen, geben Sie ihr mehr: mit --timeout 60000.',
  'Ask the name server directly with nslookup, once with the short and once with the full name.':
    'Fragen Sie den Namensserver direkt mit nslookup, einmal mit dem kurzen und einmal mit dem vollen Namen.',
  'On the far computer, open the Remote Desktop certificate store and note names and dates.':
    'Öffnen Sie auf dem entfernten Computer den Zertifikatspeicher „Remotedesktop“ und notieren Sie Namen und Daten.',
  'On the far computer, check whether policy restricts NTLM for incoming connections.':
    'Prüfen Sie auf dem entfernten Computer, ob eine Richtlinie NTLM für eingehende Verbindungen einschränkt.',
  'Save the report of this computer and compare it with one from a computer that connects.':
    'Speichern Sie den Bericht dieses Computers und vergleichen Sie ihn mit dem eines Computers, der sich verbindet.',
  'Save the report of the far computer and compare it with one from a computer that accepts connections.':
    'Speichern Sie den Bericht des entfernten Computers und vergleichen Sie ihn mit dem eines Computers, der Verbindungen annimmt.',
  'When it fails again, check again at once, before you try anything else, and save the report.':
    'Wenn es wieder scheitert, prüfen Sie sofort erneut, bevor Sie etwas anderes versuchen, und speichern Sie den Bericht.',
  'If it comes and goes, let the check run for a while: check <computer> --repeat 20 --pause 30000.':
    'Tritt es nur manchmal auf, lassen Sie die Prüfung eine Weile laufen: check <computer> --repeat 20 --pause 30000.',
  'Note the time to the minute, the whole text of the dialog, and whether the VPN was connected.':
    'Notieren Sie die Zeit auf die Minute, den ganzen Text der Fehlermeldung und ob das VPN verbunden war.',
  'On the far computer, note the events of [the minute of the failure|{minute} UTC and of the next failure] in the System log (sources Schannel and TermService) and in TerminalServices-RemoteConnectionManager/Operational.':
    'Notieren Sie auf dem entfernten Computer die Ereignisse [aus der Minute des Scheiterns|vom {minute} Uhr (UTC) und vom nächsten Scheitern] im Protokoll „System“ (Quellen Schannel und TermService) und in TerminalServices-RemoteConnectionManager/Operational.',
  'Compare a report of the failure with one of now: compare <report> <report>.':
    'Vergleichen Sie einen Bericht vom Scheitern mit einem von jetzt: compare <report> <report>.',

  // A saved report that is judged again
  'The saved evidence of this check cannot be used.':
    'Die gespeicherten Befunde dieser Prüfung sind nicht brauchbar.',
  'The saved evidence is not valid[| at "{word}"], so it was left out.':
    'Die gespeicherten Befunde sind nicht gültig[| bei „{word}“], deshalb wurden sie weggelassen.',
};
