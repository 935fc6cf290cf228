import type { PhraseBook } from './phrase-book.ts';

/** Replacements of words that somebody chose freely, each as a whole. */
export interface TextBook {
  replace(text: string): string;
}

/** `publicPart`: words in the text that name a product, and so nobody; null when there are none. */
export function openTextBook(publicPart: (text: string) => string | null, phrases: PhraseBook): TextBook {
  const known = new Map<string, string>();
  return {
    replace(text) {
      const trimmed = text.trim();
      if (trimmed === '' || isWindowsOwn(trimmed)) return text;
      const found = known.get(trimmed);
      if (found !== undefined) return found;
      const kept = publicPart(trimmed);
      const pseudonym = `name-${known.size + 1}`;
      const other = kept === null ? pseudonym : kept === trimmed ? trimmed : `${kept} ${pseudonym}`;
      known.set(trimmed, other);
      if (other !== trimmed) phrases.learn(trimmed, other);
      return other;
    },
  };
}

/** Names that Windows gives: a reference to its own texts, a GUID, and adapters as they are called when nobody renames them. */
function isWindowsOwn(text: string): boolean {
  return (
    /^@[\w%\\.-]{1,128}\.(?:dll|exe|inf|sys),-\d{1,10}$/iu.test(text) ||
    /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/iu.test(text) ||
    /^(?:Ethernet|Wi-?Fi|WLAN|LAN-Verbindung|Local Area Connection|Loopback Pseudo-Interface|Bluetooth Network Connection)(?:\*? \d{1,3})?$/iu.test(
      text,
    ) ||
    /^(?:CoreNet|RemoteDesktop|RemoteAssistance|FPS|NETDIS|MSDTC|WMI|WINRM|WiFiDirect|vm-monitoring|DeliveryOptimization|PlayTo|SNMPTRAP|RVM|Netlogon|EventForwarder|TPMVSCMGR|MCX|SSTP|WMP|SPPSVC|SLBM|IIS|CDPSvc|AllJoyn|ProximityUxHost|Wininit|TermService)-[\w-]{1,64}$/u.test(
      text,
    )
  );
}
