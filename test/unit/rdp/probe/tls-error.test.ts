import { describe, expect, it } from 'vitest';
import {
  connectionEnd,
  errorCode,
  isSystemError,
  readTlsError,
} from '../../../../src/rdp/probe/tls-error.ts';

function tlsError(code: string | undefined, message = ''): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

describe('readTlsError', () => {
  it.each<[library: string, code: string, message: string, how: string, alert: number | null]>([
    [
      'OpenSSL 3',
      'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
      '40A7:error:0A000410:SSL routines:ssl3_read_bytes:ssl/tls alert handshake failure:../record.c:918:SSL alert number 40\n',
      'alert',
      40,
    ],
    [
      'OpenSSL 1.1',
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
      'error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:rec_layer_s3.c:1543:SSL alert number 40',
      'alert',
      40,
    ],
    [
      'an alert without a name of its own',
      'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN',
      'ssl/tls alert certificate unknown:SSL alert number 46',
      'alert',
      46,
    ],
    ['the number decides over the name', 'ERR_SSL_ALERT_ACCESS_DENIED', 'SSL alert number 80', 'alert', 80],
    ['BoringSSL', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'error:10000410:SSL routines', 'alert', 40],
    ['BoringSSL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'error:1000042e:SSL routines', 'alert', 70],
    ['BoringSSL', 'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY', '', 'alert', 71],
    ['BoringSSL', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', '', 'alert', 80],
    ['BoringSSL', 'ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME', '', 'alert', 112],
    ['BoringSSL', 'ERR_SSL_TLSV1_ALERT_ACCESS_DENIED', '', 'alert', 49],
    ['foreign bytes', 'ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number', 'foreign', null],
    ['foreign bytes', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'packet length too long', 'foreign', null],
    ['foreign bytes, BoringSSL', 'ERR_SSL_HTTP_REQUEST', '', 'foreign', null],
    [
      'our own refusal of an old version',
      'ERR_SSL_UNSUPPORTED_PROTOCOL',
      'unsupported protocol',
      'local',
      null,
    ],
    ['our own refusal of a key', 'ERR_SSL_DH_KEY_TOO_SMALL', 'dh key too small', 'local', null],
  ])('%s: %s', (_library, code, message, how, alert) => {
    expect(readTlsError(tlsError(code, message))).toEqual({ how, alert, code });
  });

  it.each([undefined, null, 'text', 7, {}, { code: 7 }, tlsError(undefined)])('survives %j', (thrown) => {
    expect(readTlsError(thrown)).toEqual({ how: 'local', alert: null, code: 'UNKNOWN' });
  });
});

describe('errorCode', () => {
  it('cuts what a report could not hold', () => {
    expect(errorCode(tlsError('E'.repeat(100)))).toBe('E'.repeat(64));
  });
});

describe('isSystemError', () => {
  it('tells a reset from Node’s word for an early close, which has the same code', () => {
    expect(isSystemError(Object.assign(tlsError('ECONNRESET'), { syscall: 'read' }))).toBe(true);
    expect(isSystemError(tlsError('ECONNRESET'))).toBe(false);
    expect(isSystemError(null)).toBe(false);
  });
});

describe('connectionEnd', () => {
  it.each([
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['ETIMEDOUT', 'stalled'],
    ['EHOSTUNREACH', 'unreachable'],
    ['EACCES', 'local'],
  ])('%s is %s', (code, how) => {
    expect(connectionEnd(code)).toBe(how);
  });
});
