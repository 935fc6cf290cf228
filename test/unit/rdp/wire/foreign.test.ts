import { describe, expect, it } from 'vitest';
import { foreignProtocols } from '../../../../src/shared/facts.ts';
import { recogniseForeign } from '../../../../src/rdp/wire/foreign.ts';
import { ascii, hex } from './support/hex.ts';

const greetings = [
  ['http', 'HTTP/1.1 400 Bad Request\r\n'],
  ['http', '<!DOCTYPE HTML PUBLIC'],
  ['http', '\r\n<html>'],
  ['ssh', 'SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n'],
  ['smtp', '220 mx.example ESMTP Postfix\r\n'],
  ['smtp', '554 5.7.1 SMTP service refused\r\n'],
  ['ftp', '220 (vsFTPd 3.0.3)\r\n'],
  ['ftp', '220-FileZilla Server 1.8\r\n220-Please visit'],
  ['ftp', '220 Microsoft FTP Service\r\n'],
  ['imap', '* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n'],
  ['pop3', '+OK Dovecot ready.\r\n'],
  ['pop3', '-ERR busy\r\n'],
  ['vnc', 'RFB 003.008\n'],
  ['unknown', '220 ready\r\n'],
  ['unknown', 'hello'],
  ['unknown', ''],
] as const;

const binaries = [
  ['tls', '15 03 01 00 02 02 46'],
  ['tls', '16 03 03 00 5a'],
  ['smb', '00 00 00 55 ff 53 4d 42 72'],
  ['smb', 'fe 53 4d 42 40 00'],
  ['mysql', '4a 00 00 00 0a 38 2e 30 2e 33 36 00'],
  ['mysql', '45 00 00 00 ff 6a 04 48 6f 73 74'],
  ['telnet', 'ff fd 18 ff fd 20'],
  ['unknown', '16 05 01'],
  ['unknown', 'ff ff'],
  ['unknown', '4a 00 00 00 0a 00'],
  ['unknown', '00 00 00 00 00 00 00 00'],
] as const;

describe('recogniseForeign', () => {
  it.each(greetings)('%s: %j', (protocol, greeting) => {
    expect(recogniseForeign(ascii(greeting))).toBe(protocol);
  });

  it.each(binaries)('%s: %s', (protocol, bytes) => {
    expect(recogniseForeign(hex(bytes))).toBe(protocol);
  });

  it('has an example here of every protocol that a report can name', () => {
    const shown = new Set([...greetings, ...binaries].map(([protocol]) => protocol));
    // RDP itself is foreign only where TLS was expected; no first bytes of a connection are called so.
    expect(shown).toEqual(new Set(foreignProtocols.filter((protocol) => protocol !== 'rdp')));
  });

  it('looks at 64 bytes only', () => {
    expect(recogniseForeign(ascii(`220 ${'x'.repeat(60)} ESMTP`))).toBe('unknown');
  });
});
