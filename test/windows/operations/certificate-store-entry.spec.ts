import { expect, it } from 'vitest';
import { makeAuthority, sha1Of, storedCertificate } from '../support/stored-certificate.ts';
import type { RegistrySeed } from '../support/registry-seed.ts';
import { dumpRegistry } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const kind = 'certificate-store-entry';
const store = String.raw`HKLM\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop`;

describeWindows('the operation certificate-store-entry', () => {
  const windows = useWindows();
  const operations = useOperations(windows);
  const certificate = makeAuthority('/CN=ünïcödé.example');
  const another = makeAuthority('/CN=another.example');
  const request = { store: 'Remote Desktop', sha1Thumbprint: sha1Of(certificate) };
  const entryKey = `${store}\\Certificates\\${request.sha1Thumbprint.toUpperCase()}`;

  /** With properties beside the certificate: a name for people and the place of a private key. */
  const withProperties: RegistrySeed = {
    [entryKey]: {
      Blob: Buffer.concat([
        property(11, Buffer.from('Remote Desktop ünïcödé\0', 'utf16le')),
        property(2, Buffer.alloc(60, 7)),
        property(0x7fff, Buffer.from('of nobody’s kind')),
        (storedCertificate('remoteDesktop', certificate)[entryKey]?.['Blob'] ?? Buffer.alloc(0)) as Buffer,
      ]),
    },
  };

  it.each<[string, RegistrySeed]>([
    ['it is the only one', storedCertificate('remoteDesktop', certificate)],
    ['it has properties', withProperties],
    [
      'there is another beside it',
      {
        ...storedCertificate('remoteDesktop', certificate),
        ...storedCertificate('remoteDesktop', another),
      },
    ],
    ['it is damaged', { [entryKey]: { Blob: Buffer.from('no certificate'), more: 1 } }],
    ['it is not there', { [store]: {} }],
    ['there is no such store', {}],
  ])('comes back to the byte when %s', async (_state, seed) => {
    const { prefix } = windows;
    await prefix.seedRegistry({ [store]: null, ...seed });
    const start = await dumpRegistry(prefix);
    const { before, after, reversibility } = await operations.apply(kind, request);
    expect(reversibility).toEqual({ how: 'fully' });
    expect(after).toBeNull();
    expect(await exportKey(prefix, entryKey)).toBeNull();
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(await dumpRegistry(prefix)).toEqual(start);
  });

  it('sees that somebody changed it since', async () => {
    await windows.prefix.seedRegistry({ [store]: null, ...storedCertificate('remoteDesktop', certificate) });
    const { captured } = await operations.call({ do: 'capture', kind, request });
    if (!captured.ok) throw new Error(captured.problem.message);
    await windows.prefix.seedRegistry(withProperties);
    const { compared } = await operations.call({ do: 'compare', kind, request, with: captured.image });
    expect(compared).toBe('different');
  });

  it('touches no other store, and nothing that is no thumbprint', async () => {
    for (const other of [
      { ...request, store: 'Root' },
      { ...request, sha1Thumbprint: String.raw`..\..\Root` },
      { ...request, sha1Thumbprint: request.sha1Thumbprint.toUpperCase() },
    ]) {
      const { captured } = await operations.call({ do: 'apply', kind, request: other });
      expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
    }
  });
});

/** A property as a store keeps it: its id, a word that is 1, its length, its bytes. */
function property(id: number, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(id, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(bytes.length, 8);
  return Buffer.concat([head, bytes]);
}
