import type { LinkId } from '../shared/ipc/links.ts';

/** Where each link leads. The window names an id, never an address. */
export const externalLinks: Readonly<Record<LinkId, string>> = {
  project: 'https://github.com/rdp-troubleshooter/rdp-troubleshooter',
  issues: 'https://github.com/rdp-troubleshooter/rdp-troubleshooter/issues',
  releases: 'https://github.com/rdp-troubleshooter/rdp-troubleshooter/releases',
  licence: 'https://github.com/rdp-troubleshooter/rdp-troubleshooter/blob/main/LICENSE',
  'microsoft-rdp-troubleshooting':
    'https://learn.microsoft.com/windows-server/remote/remote-desktop-services/troubleshoot/rdp-error-general-troubleshooting',
  'microsoft-rdp-certificates':
    'https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations',
  'microsoft-disconnect-codes':
    'https://learn.microsoft.com/windows/win32/termserv/extendeddisconnectreasoncode',
};
