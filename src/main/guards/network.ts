import type { CommandLine, Session, WebContents } from 'electron';
import { appOrigin, originOf, parseAddress } from '../app-address.ts';

/**
 * The interface has no network. The checks have one of their own, in the engine's process, which Chromium knows
 * nothing of.
 */
export function cancelRequests(session: Pick<Session, 'webRequest' | 'on'>): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnAddress(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** What `webRequest` does not see: names that are looked up ahead, and WebRTC. Before Electron is ready. */
export function switchNetworkOff(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** WebRTC sends UDP past `webRequest`; with this it would need a proxy, and there is none. */
export function denyWebRtc(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function isOwnAddress(address: string): boolean {
  const url = parseAddress(address);
  return url !== null && originOf(url) === appOrigin;
}
