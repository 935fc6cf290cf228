import type { PinnedCertificates } from '../../shared/client-facts/pinned-certificates.ts';
import { registryType } from '../native/advapi32/registry.ts';
import { forEachServer } from './terminal-server-client.ts';

const sha1Bytes = 20;

/** The certificates that this user chose to trust, by host. */
export function readPinnedCertificates(): PinnedCertificates {
  const pins = forEachServer((host, key) => {
    const value = key.value('CertHash');
    if (value === null) return null;
    const { type, data } = value;
    const whole = type === registryType.binary && data?.length === sha1Bytes;
    return { host, sha1Thumbprint: whole ? data.toString('hex') : ('damaged' as const) };
  });
  return { pins };
}
