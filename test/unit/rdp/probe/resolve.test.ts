import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../../src/rdp/probe/resolve.ts';
import { resolutionFactsSchema } from '../../../../src/shared/facts.ts';
import type { ResolutionFacts } from '../../../../src/shared/facts.ts';
import { parseTarget } from '../../../../src/shared/target.ts';

async function resolve(
  input: string,
  limitMs = 5000,
  signal: AbortSignal = new AbortController().signal,
): Promise<ResolutionFacts> {
  const parsed = parseTarget(input);
  if (!parsed.ok) throw new Error(parsed.message);
  const facts = await resolveTarget(parsed.target, limitMs, signal);
  expect(resolutionFactsSchema.safeParse(facts).error).toBeUndefined();
  return facts;
}

describe('resolveTarget', () => {
  it.each<[input: string, kind: string, address: string, family: number]>([
    ['192.0.2.7', 'ipv4', '192.0.2.7', 4],
    ['[2001:DB8::7]', 'ipv6', '2001:db8::7', 6],
    ['[fe80::1%eth0]:3390', 'ipv6', 'fe80::1%eth0', 6],
  ])('takes %s as it is', async (input, kind, address, family) => {
    const facts = await resolve(input);
    expect(facts).toMatchObject({
      kind,
      addresses: [{ address, family }],
      failure: null,
      hostsFileAddresses: null,
    });
  });

  it.each(['localhost', 'LOCALHOST'])('finds %s through the hosts file', async (name) => {
    const facts = await resolve(name);
    expect(facts.failure).toBeNull();
    expect(facts.addresses).toContainEqual({ address: '127.0.0.1', family: 4 });
    expect(facts.hostsFileAddresses).toContain('127.0.0.1');
    expect(new Set(facts.addresses.map(({ address }) => address)).size).toBe(facts.addresses.length);
  });

  it('says that a name is not found, or that nobody could be asked', async () => {
    const facts = await resolve('no-such-computer.invalid', 20_000);
    expect(facts.addresses).toEqual([]);
    expect(facts.failure?.how).toMatch(/^(?:not-found|server-failed)$/u);
    expect(facts.failure?.code).toMatch(/^E/u);
    expect(facts.hostsFileAddresses).toEqual([]);
  });

  it('does not wait longer than it may', async () => {
    const facts = await resolve('no-such-computer.invalid', 0);
    // With a resolver that answers at once the answer may come first.
    expect(facts.failure?.how).toMatch(/^(?:timed-out|not-found|server-failed)$/u);
  });

  it('stops at once', async () => {
    const facts = await resolve('no-such-computer.invalid', 60_000, AbortSignal.abort());
    expect(facts).toMatchObject({ addresses: [], failure: { how: 'cancelled', code: null } });
    expect(facts.durationMs).toBeLessThan(10_000);
  });
});
