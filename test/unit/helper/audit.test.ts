import { expect, it } from 'vitest';
import { auditEvent, type AuditRecord } from '../../../src/helper/audit.ts';
import { unsafeVariables } from '../../../src/helper/unsafe-variables.ts';
import { disableUdp } from '../core/helper-protocol/support/samples.ts';
import { completed } from './support/helper-world.ts';

const records: readonly AuditRecord[] = [
  { what: 'serving', processId: 4711, image: String.raw`C:\Program Files\RDP Troubleshooter\app.exe` },
  { what: 'requested', request: disableUdp },
  { what: 'ended', outcome: completed },
  { what: 'ended', outcome: { outcome: 'not-done', reason: 'blocked-by-policy', message: 'A policy.' } },
  { what: 'refused', refusal: 'second-request' },
  { what: 'not-started', refusal: 'parent-is-another-program' },
  { what: 'cancelled', because: 'connection-lost' },
];

it('writes request and result with one id', () => {
  expect(records.map((record) => auditEvent(record, '0123456789abcdef'))).toMatchSnapshot();
});

it('lets nothing into the log that could pass for another line', () => {
  const outcome = { ...completed, message: 'Done.\r\n\u0007Ended as completed.\u202e' };
  const { text } = auditEvent({ what: 'ended', outcome }, '0123456789abcdef');
  expect(text).not.toMatch(/[\r\n\u0007\u202e]/u);
});

it('knows the variables by which Node would write or read files, in any case', () => {
  expect(unsafeVariables({ PATH: 'x', NODE_V8_COVERAGE: 'x', ssl_cert_file: '', Node_Options: 'x' })).toEqual(
    ['NODE_V8_COVERAGE', 'ssl_cert_file'],
  );
  expect(unsafeVariables({ NODE_OPTIONS: '--require x', OPENSSL_CONF: 'x' })).toEqual([]);
});
