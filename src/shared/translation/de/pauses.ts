import type { SentenceTable } from '../tables.ts';

/** How a security product is paused and switched on again: src/catalog/security-products. */
export const pauses: SentenceTable = {
  'Right-click the AdGuard icon in the notification area and choose to pause the protection.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das AdGuard-Symbol und wählen Sie, den Schutz anzuhalten.',
  'Start the protection again in the same menu.': 'Starten Sie den Schutz im selben Menü wieder.',
  'Right-click the Avast icon in the notification area and open the shields control.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Avast-Symbol und öffnen Sie die Steuerung der Schutzmodule.',
  'Choose to disable the shields for 10 minutes, and confirm.':
    'Wählen Sie, die Schutzmodule für 10 Minuten zu deaktivieren, und bestätigen Sie.',
  'It switches itself on again when the time is over; the icon shows whether it did.':
    'Nach Ablauf der Zeit schaltet es sich von selbst wieder ein; das Symbol zeigt, ob es das getan hat.',
  'Right-click the AVG icon in the notification area.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das AVG-Symbol.',
  'Switch the protection off for 10 minutes, and confirm.':
    'Schalten Sie den Schutz für 10 Minuten aus und bestätigen Sie.',
  'Open Avira and go to its protection settings.':
    'Öffnen Sie Avira und gehen Sie zu den Einstellungen des Schutzes.',
  'Switch real-time and web protection off.': 'Schalten Sie den Echtzeit- und den Webschutz aus.',
  'Switch both on again at the same place; Avira does not do it by itself.':
    'Schalten Sie beides an derselben Stelle wieder ein; Avira tut es nicht von selbst.',
  'Open Bitdefender, go to Protection, then to the settings of Online Threat Prevention.':
    'Öffnen Sie Bitdefender, gehen Sie zu „Schutz“ und dann zu den Einstellungen der Abwehr von Online-Bedrohungen.',
  'Switch the encrypted web scan off for the test; if that changes nothing, switch the firewall off as well.':
    'Schalten Sie für den Test die Prüfung verschlüsselter Webverbindungen aus; ändert das nichts, schalten Sie auch die Firewall aus.',
  'Switch both on again at the same place; Bitdefender reminds you if you forget.':
    'Schalten Sie beides an derselben Stelle wieder ein; Bitdefender erinnert Sie, falls Sie es vergessen.',
  'Right-click the BullGuard icon in the notification area and switch antivirus and firewall off.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das BullGuard-Symbol und schalten Sie Virenschutz und Firewall aus.',
  'Switch both on again in the same menu.': 'Schalten Sie beides im selben Menü wieder ein.',
  'Stop capturing in Charles, or close it.':
    'Beenden Sie in Charles die Aufzeichnung, oder schließen Sie es.',
  'Nothing is left to switch on; start Charles when you need it again.':
    'Es ist nichts wieder einzuschalten; starten Sie Charles, wenn Sie es wieder brauchen.',
  'In ZoneAlarm, open the program and switch antivirus and firewall off; with the VPN client, disconnect.':
    'Öffnen Sie ZoneAlarm und schalten Sie Virenschutz und Firewall aus; im VPN-Client trennen Sie die Verbindung.',
  'If the settings are locked, the product is managed: ask its administrators.':
    'Sind die Einstellungen gesperrt, wird das Produkt verwaltet: Fragen Sie seine Administratoren.',
  'Switch everything on again at the same place.': 'Schalten Sie alles an derselben Stelle wieder ein.',
  'Right-click the Comodo icon in the notification area.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Comodo-Symbol.',
  'Set the firewall to disabled, with 15 minutes as the time.':
    'Stellen Sie die Firewall auf deaktiviert, mit 15 Minuten als Zeit.',
  'Click the Dr.Web icon in the notification area and unlock the settings with the padlock.':
    'Klicken Sie im Infobereich auf das Dr.Web-Symbol und entsperren Sie die Einstellungen mit dem Vorhängeschloss.',
  'Switch SpIDer Gate and the firewall off.': 'Schalten Sie SpIDer Gate und die Firewall aus.',
  'Switch both on again at the same place.': 'Schalten Sie beides an derselben Stelle wieder ein.',
  'Right-click the Emsisoft icon in the notification area and choose to pause the protection, with 10 minutes as the time.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Emsisoft-Symbol und wählen Sie, den Schutz anzuhalten, mit 10 Minuten als Zeit.',
  'Right-click the ESET icon in the notification area and choose to pause the protection, with 10 minutes as the time.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das ESET-Symbol und wählen Sie, den Schutz anzuhalten, mit 10 Minuten als Zeit.',
  'If that changes nothing, pause the firewall in the same menu.':
    'Ändert das nichts, halten Sie im selben Menü die Firewall an.',
  'Right-click the F-Secure icon in the notification area and choose to switch all security features off.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das F-Secure-Symbol und wählen Sie, alle Sicherheitsfunktionen auszuschalten.',
  'It offers to do so until the next restart; take a shorter time if there is one.':
    'Angeboten wird das bis zum nächsten Neustart; nehmen Sie eine kürzere Zeit, wenn es eine gibt.',
  'Switch them on again in the same menu, or restart the computer.':
    'Schalten Sie sie im selben Menü wieder ein, oder starten Sie den Computer neu.',
  'Stop capturing in Fiddler, or close it.':
    'Beenden Sie in Fiddler die Aufzeichnung, oder schließen Sie es.',
  'Nothing is left to switch on; start Fiddler when you need it again.':
    'Es ist nichts wieder einzuschalten; starten Sie Fiddler, wenn Sie es wieder brauchen.',
  'Open FortiClient, disconnect its VPN and switch off the web filter.':
    'Öffnen Sie FortiClient, trennen Sie sein VPN und schalten Sie den Webfilter aus.',
  'Switch the web filter on again and connect the VPN.':
    'Schalten Sie den Webfilter wieder ein und verbinden Sie das VPN.',
  'Right-click the G DATA icon in the notification area and switch the virus monitor and the firewall off for 5 minutes.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das G-DATA-Symbol und schalten Sie Virenwächter und Firewall für 5 Minuten aus.',
  'Open GlassWire and switch its firewall off. It works through Windows Firewall, so its blocks also show there as rules.':
    'Öffnen Sie GlassWire und schalten Sie seine Firewall aus. Sie arbeitet über die Windows-Firewall, deshalb erscheinen ihre Sperren auch dort als Regeln.',
  'Switch the firewall on again at the same place.':
    'Schalten Sie die Firewall an derselben Stelle wieder ein.',
  'Click the Global Secure Access icon in the notification area and choose to disable it.':
    'Klicken Sie im Infobereich auf das Symbol von Global Secure Access und wählen Sie, es zu deaktivieren.',
  'If the entry is missing, its administrators have hidden it: ask them.':
    'Fehlt der Eintrag, haben die Administratoren ihn ausgeblendet: Fragen Sie sie.',
  'Choose to enable it at the same place.': 'Wählen Sie an derselben Stelle, es zu aktivieren.',
  'Right-click the Huorong icon in the notification area and choose to exit.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Huorong-Symbol und wählen Sie „Beenden“.',
  'Start Huorong again from the start menu.': 'Starten Sie Huorong aus dem Startmenü wieder.',
  'Right-click the K7 icon in the notification area and choose to disable the protection for a limited time.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das K7-Symbol und wählen Sie, den Schutz für begrenzte Zeit zu deaktivieren.',
  'Right-click the Kaspersky icon in the notification area and choose to pause the protection.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Kaspersky-Symbol und wählen Sie, den Schutz anzuhalten.',
  'Take the shortest time that is offered, and confirm.':
    'Nehmen Sie die kürzeste angebotene Zeit und bestätigen Sie.',
  'Right-click the Malwarebytes icon in the notification area.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Malwarebytes-Symbol.',
  'Switch web protection off in the menu.': 'Schalten Sie im Menü den Webschutz aus.',
  'Switch it on again in the same menu.': 'Schalten Sie ihn im selben Menü wieder ein.',
  'In McAfee, open My Protection and switch the firewall off for 15 minutes, then real-time scanning.':
    'Öffnen Sie in McAfee „Mein Schutz“ und schalten Sie die Firewall für 15 Minuten aus, dann die Echtzeitprüfung.',
  'If the switches are greyed out, the product is managed: ask its administrators to pause it.':
    'Sind die Schalter ausgegraut, wird das Produkt verwaltet: Bitten Sie seine Administratoren, es anzuhalten.',
  'Open Windows Security, go to Virus & threat protection and manage its settings.':
    'Öffnen Sie „Windows-Sicherheit“, gehen Sie zu „Viren- & Bedrohungsschutz“ und verwalten Sie dessen Einstellungen.',
  'Switch real-time protection off. This rarely matters for Remote Desktop, so try other products first.':
    'Schalten Sie den Echtzeitschutz aus. Für Remotedesktop kommt es selten darauf an, versuchen Sie also zuerst andere Produkte.',
  'Windows switches it on again by itself after a while; do it at once at the same place.':
    'Windows schaltet ihn nach einer Weile von selbst wieder ein; tun Sie es gleich an derselben Stelle.',
  'Stop capturing in mitmproxy, or close it.':
    'Beenden Sie in mitmproxy die Aufzeichnung, oder schließen Sie es.',
  'Nothing is left to switch on; start mitmproxy when you need it again.':
    'Es ist nichts wieder einzuschalten; starten Sie mitmproxy, wenn Sie es wieder brauchen.',
  'Connect again and switch lockdown mode on.':
    'Verbinden Sie sich wieder und schalten Sie den Sperrmodus ein.',
  'Open NetLimiter and switch its blocker off.': 'Öffnen Sie NetLimiter und schalten Sie seine Sperre aus.',
  'Switch the blocker on again at the same place.': 'Schalten Sie die Sperre an derselben Stelle wieder ein.',
  'Right-click the Netskope icon in the notification area and choose to disable it.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Netskope-Symbol und wählen Sie, es zu deaktivieren.',
  'If the entry is missing, its administrators have to allow it.':
    'Fehlt der Eintrag, müssen die Administratoren ihn erlauben.',
  'Choose to enable it in the same menu.': 'Wählen Sie im selben Menü, es zu aktivieren.',
  'Connect again and switch the kill switch on.':
    'Verbinden Sie sich wieder und schalten Sie den Kill Switch ein.',
  'Right-click the Norton icon in the notification area and choose to disable the antivirus protection, then the firewall.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Norton-Symbol und wählen Sie, den Virenschutz zu deaktivieren, dann die Firewall.',
  'Take 15 minutes as the time.': 'Nehmen Sie 15 Minuten als Zeit.',
  'Open Panda and switch the antivirus off, with 5 minutes as the time; then the firewall.':
    'Öffnen Sie Panda und schalten Sie den Virenschutz aus, mit 5 Minuten als Zeit; dann die Firewall.',
  'Open Portmaster and pause it for 15 minutes.':
    'Öffnen Sie Portmaster und halten Sie es für 15 Minuten an.',
  'Open 360 Total Security and switch the protection off in its main window.':
    'Öffnen Sie 360 Total Security und schalten Sie den Schutz im Hauptfenster aus.',
  'Switch it on again at the same place.': 'Schalten Sie ihn an derselben Stelle wieder ein.',
  'Right-click the Quick Heal icon in the notification area and switch virus protection off for 15 minutes.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Quick-Heal-Symbol und schalten Sie den Virenschutz für 15 Minuten aus.',
  'Right-click the shield in the notification area and choose to disable Symantec Endpoint Protection.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf den Schild und wählen Sie, Symantec Endpoint Protection zu deaktivieren.',
  'If the entry is greyed out, its administrators have to allow it.':
    'Ist der Eintrag ausgegraut, müssen die Administratoren ihn erlauben.',
  'Right-click the TinyWall icon in the notification area and change its mode to disable the firewall.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das TinyWall-Symbol und ändern Sie den Modus so, dass die Firewall deaktiviert ist.',
  'Change the mode back to normal protection in the same menu.':
    'Stellen Sie den Modus im selben Menü wieder auf normalen Schutz.',
  'Right-click the Trend Micro icon in the notification area and choose to exit the program or to switch protection off.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Trend-Micro-Symbol und wählen Sie, das Programm zu beenden oder den Schutz auszuschalten.',
  'If it asks for a password, the product is managed: ask its administrators to unload it.':
    'Wird nach einem Kennwort gefragt, wird das Produkt verwaltet: Bitten Sie seine Administratoren, es zu entladen.',
  'Start Trend Micro again from the start menu, or restart the computer.':
    'Starten Sie Trend Micro aus dem Startmenü wieder, oder starten Sie den Computer neu.',
  'Right-click the Webroot icon in the notification area and choose to shut protection down.':
    'Klicken Sie im Infobereich mit der rechten Maustaste auf das Webroot-Symbol und wählen Sie, den Schutz zu beenden.',
  'Start Webroot again from the start menu.': 'Starten Sie Webroot aus dem Startmenü wieder.',
  'Open Zscaler Client Connector and switch off Internet Security, then Private Access.':
    'Öffnen Sie Zscaler Client Connector und schalten Sie Internet Security aus, dann Private Access.',
  'If it asks for a password, ask its administrators for one that holds for a short time.':
    'Wird nach einem Kennwort gefragt, bitten Sie die Administratoren um eines, das kurze Zeit gilt.',
  'Disconnect in Mullvad, and switch off lockdown mode, which keeps blocking while disconnected.':
    'Trennen Sie die Verbindung in Mullvad, und schalten Sie den Sperrmodus aus, der auch getrennt weiter blockiert.',
  'Disconnect in [NordVPN|Proton VPN], and switch off its kill switch, which [keeps|can keep] blocking while disconnected.':
    'Trennen Sie die Verbindung in [NordVPN|Proton VPN], und schalten Sie den Kill Switch aus, der auch getrennt [|vielleicht ]weiter blockiert.',
};
