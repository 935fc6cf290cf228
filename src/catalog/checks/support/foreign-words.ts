import type { Foreign } from '../../../shared/facts.ts';

const words: Readonly<Record<Foreign['protocol'], string>> = {
  http: 'a web server (HTTP)',
  ssh: 'an SSH server',
  smtp: 'a mail server (SMTP)',
  ftp: 'a file server (FTP)',
  imap: 'a mailbox server (IMAP)',
  pop3: 'a mailbox server (POP3)',
  vnc: 'a VNC server',
  tls: 'a server that expects TLS at once',
  smb: 'a Windows file share (SMB)',
  mysql: 'a MySQL database',
  telnet: 'a Telnet server',
  rdp: 'Remote Desktop’s own negotiation, not TLS',
  unknown: 'an unknown service',
};

/** What speaks another protocol, with its plain word. */
export function foreignWords(protocol: Foreign['protocol']): string {
  return words[protocol];
}
