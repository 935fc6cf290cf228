import { expect, it } from 'vitest';
import type { RegistryValue } from '../support/registry-seed.ts';
import { mstscKey } from '../support/windows-11.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const kind = 'pinned-certificate';
const host = 'ünïcödé 東京.example';
const request = { host };
const serverKey = `${mstscKey}\\Servers\\${host}`;
const thumbprint = Buffer.from('00112233445566778899aabbccddeeff00112233', 'hex');

const startStates: Readonly<Record<string, Readonly<Record<string, RegistryValue>> | null>> = {
  'a certificate is trusted': { CertHash: thumbprint, UsernameHint: String.raw`CORP\Zoë` },
  'the value is damaged': { CertHash: 'text' },
  'none is trusted': { UsernameHint: 'user' },
  'the host is not known': null,
};

describeWindows('the operation pinned-certificate', () => {
  const windows = useWindows();
  const operations = useOperations(windows);

  it.each(Object.entries(startStates))('comes back to the byte when %s', async (_state, values) => {
    const other = `${mstscKey}\\Servers\\other`;
    await windows.prefix.seedRegistry({ [serverKey]: null, [other]: { CertHash: thumbprint } });
    await windows.prefix.seedRegistry({ [serverKey]: values });
    const start = await exportKey(windows.prefix, mstscKey);
    const { before, reversibility } = await operations.apply(kind, request);
    expect(reversibility).toEqual({ how: 'fully' });
    expect((await exportKey(windows.prefix, serverKey)) ?? '').not.toContain('CertHash');
    expect(await exportKey(windows.prefix, other)).toContain('CertHash');
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(await exportKey(windows.prefix, mstscKey)).toBe(start);
  });

  it('sees that another certificate was trusted since', async () => {
    await windows.prefix.seedRegistry({ [serverKey]: { CertHash: thumbprint } });
    const { before, after } = await operations.apply(kind, request);
    await windows.prefix.seedRegistry({ [serverKey]: { CertHash: Buffer.alloc(20, 7) } });
    for (const image of [before, after]) {
      const { compared } = await operations.call({ do: 'compare', kind, request, with: image });
      expect(compared).toBe('different');
    }
  });

  it('leads to no other key', async () => {
    const outside = { host: String.raw`x\..\..\Default` };
    const { captured } = await operations.call({ do: 'apply', kind, request: outside });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
  });
});
