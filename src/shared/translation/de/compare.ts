import type { SentenceTable } from '../tables.ts';

/** What two reports tell together: src/core/compare. */
export const compare: SentenceTable = {
  'Both reports are in order up to the sign-in.': 'Beide Berichte sind bis zur Anmeldung in Ordnung.',
  'Both sides are in order up to the sign-in.': 'Beide Seiten sind bis zur Anmeldung in Ordnung.',
  'The two reports are from different computers about different targets, so that they differ says little.':
    'Die beiden Berichte stammen von verschiedenen Computern und betreffen verschiedene Ziele; dass sie sich unterscheiden, sagt also wenig.',
  'At {minute} UTC it failed at {phase}, and at {minute:later} UTC it works.':
    'Am {minute} Uhr (UTC) scheiterte es {phase.bei}, und am {later} Uhr (UTC) funktioniert es.',
  'At {minute} UTC it worked, and at {minute:later} UTC it fails at {phase}.':
    'Am {minute} Uhr (UTC) funktionierte es, und am {later} Uhr (UTC) scheitert es {phase.bei}.',
  'Nothing else that was checked has changed in between.':
    'Sonst hat sich in der Zwischenzeit nichts geändert, was geprüft wurde.',
  'What else has changed in between stands below.':
    'Was sich in der Zwischenzeit sonst geändert hat, steht unten.',
  'It fails at {phase} both times, in the same way: nothing that changed in between is the reason.':
    'Es scheitert beide Male {phase.bei}, auf dieselbe Weise: Nichts, was sich in der Zwischenzeit geändert hat, ist der Grund.',
  'It failed at {phase} first and fails at {phase:later} now: more than one thing is wrong, or it comes and goes.':
    'Zuerst scheiterte es {phase.bei}, und jetzt scheitert es {later.bei}: Mehr als eines stimmt nicht, oder es kommt und geht.',
  'Two computers fail at {phase} in the same way, so the far computer or what stands right before it is at fault.':
    'Zwei Computer scheitern auf dieselbe Weise {phase.bei}, also liegt es am entfernten Computer oder an dem, was gleich davor steht.',
  'Two computers fail at different steps ({phase}, and {phase:other}), so more than one thing is wrong.':
    'Zwei Computer scheitern an verschiedenen Stellen ({phase.bei} und {other.bei}), also stimmt mehr als eines nicht.',
  'Another computer connects to the same target, so the far computer is in order.':
    'Ein anderer Computer verbindet sich mit demselben Ziel, also ist der entfernte Computer in Ordnung.',
  'What keeps the failing one from it was found on that computer itself.':
    'Was den scheiternden daran hindert, wurde auf diesem selbst gefunden.',
  'The two do not meet the same server: address or certificate differ, so the way of the failing one leads elsewhere or is intercepted.':
    'Die beiden treffen nicht auf denselben Server: Adresse oder Zertifikat unterscheiden sich, also führt der Weg des scheiternden woandershin oder wird abgefangen.',
  'The failing one stops at {phase}, on its own way there or by a product on it.':
    'Der scheiternde bleibt {phase.bei} stehen, auf seinem eigenen Weg dorthin oder durch ein Programm auf ihm.',
  'This computer fails at {phase} with both targets in the same way, so look at this computer and its network first.':
    'Dieser Computer scheitert bei beiden Zielen auf dieselbe Weise {phase.bei}, also sehen Sie zuerst nach diesem Computer und seinem Netzwerk.',
  'The two targets fail at different steps ({phase}, and {phase:other}), each for a reason of its own.':
    'Die beiden Ziele scheitern an verschiedenen Stellen ({phase.bei} und {other.bei}), jedes aus einem eigenen Grund.',
  'Another target works from here; what keeps {word} from working was found on this computer itself.':
    'Ein anderes Ziel funktioniert von hier aus; was {word} daran hindert, wurde auf diesem Computer selbst gefunden.',
  'Another target works from here, so this computer is in order; {word} itself or the way to it is at fault ({phase}).':
    'Ein anderes Ziel funktioniert von hier aus, also ist dieser Computer in Ordnung; es liegt an {word} selbst oder am Weg dorthin ({phase.bei}).',
  'Another target works from here, so this computer is in order and {word} is at fault ({phase}).':
    'Ein anderes Ziel funktioniert von hier aus, also ist dieser Computer in Ordnung, und es liegt an {word} ({phase.bei}).',
  'The far computer’s own report finds the fault:':
    'Der eigene Bericht des entfernten Computers findet den Fehler:',
  'The far computer is in order by its own report, and the fault was found on the computer that connects.':
    'Der entfernte Computer ist nach seinem eigenen Bericht in Ordnung, und der Fehler wurde auf dem Computer gefunden, der sich verbindet.',
  'The far computer is in order by its own report, and the other one stops at {phase}: look at what lies between them.':
    'Der entfernte Computer ist nach seinem eigenen Bericht in Ordnung, und der andere bleibt {phase.bei} stehen: Sehen Sie nach, was zwischen beiden liegt.',

  // What to do next
  'Follow the advice in the report that fails, on that computer.':
    'Folgen Sie auf dem scheiternden Computer dem Rat in seinem Bericht.',
  'Send the report that fails to the owner of the far computer.':
    'Schicken Sie den scheiternden Bericht an den Besitzer des entfernten Computers.',
  'Check from the far computer itself and compare that report with this one.':
    'Prüfen Sie vom entfernten Computer selbst aus und vergleichen Sie jenen Bericht mit diesem.',
  'Check from the failing computer over another network, such as a phone, and compare the two.':
    'Prüfen Sie vom scheiternden Computer aus über ein anderes Netzwerk, etwa ein Telefon, und vergleichen Sie beide.',
  'If a security product runs on the failing computer, pause its network protection for one test.':
    'Läuft auf dem scheiternden Computer ein Schutzprogramm, halten Sie seinen Netzwerkschutz für einen Test an.',
  'Keep the report that failed; when it comes back, check at once and compare again.':
    'Bewahren Sie den gescheiterten Bericht auf; tritt es wieder auf, prüfen Sie sofort und vergleichen Sie erneut.',
  'Check with several rounds to see whether it comes and goes.':
    'Prüfen Sie mit mehreren Runden, um zu sehen, ob es kommt und geht.',
  'What fails for you lies after the sign-in, or comes and goes: check with several rounds.':
    'Was bei Ihnen scheitert, liegt nach der Anmeldung oder kommt und geht: Prüfen Sie mit mehreren Runden.',
  'Collect a third report: from another computer to the same target, or from this one to another target.':
    'Holen Sie einen dritten Bericht ein: von einem anderen Computer zum selben Ziel oder von diesem zu einem anderen Ziel.',
  'Check from a third network: if it fails there too, it is the far computer or its own network.':
    'Prüfen Sie aus einem dritten Netzwerk: Scheitert es auch dort, liegt es am entfernten Computer oder an seinem eigenen Netzwerk.',
  'Compare reports about the same target, or from the same computer, instead.':
    'Vergleichen Sie stattdessen Berichte über dasselbe Ziel oder vom selben Computer.',
};
