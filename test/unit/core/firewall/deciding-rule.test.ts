import { describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';

const block = 'v2.31|Action=Block|Active=TRUE|Dir=Out|';

describe('the deciding rule', () => {
  it('is named with its source', () => {
    const { rule } = ask([{ id: '{1}', source: 'group-policy', text: `${block}Name=No remote desktop|` }]);
    expect(rule).toEqual({ id: '{1}', name: 'No remote desktop', source: 'group-policy' });
  });

  it('may have no name, or one that Windows keeps elsewhere', () => {
    expect(ask([block.slice(6)]).rule?.name).toBeNull();
    expect(ask([`${block.slice(6)}Name=@FirewallAPI.dll,-25000|`]).rule?.name).toBe(
      '@FirewallAPI.dll,-25000',
    );
  });

  it('is the strongest source, then the first id, where several block', () => {
    const { rule } = ask([
      { id: '{a}', source: 'local', text: block },
      { id: '{z}', source: 'group-policy', text: block },
      { id: '{b}', source: 'group-policy', text: block },
    ]);
    expect(rule).toMatchObject({ id: '{b}', source: 'group-policy' });
  });

  it('is told for the profile that blocks', () => {
    const decision = ask([`${block.slice(6)}Profile=Public|`], { activeProfiles: ['private', 'public'] });
    expect(decision).toMatchObject({ outcome: 'blocked', profile: 'public', certain: false });
  });
});

describe('undecided rules', () => {
  it('say what is not known', () => {
    const { undecided } = ask(
      [
        `${block.slice(6)}IFType=Satellite|RA42=IntErnet|Weather=Rain|Name=For later|`,
        'Action=Allow|Active=TRUE|Dir=Out|Security=Authenticate|RMauth=D:(A;;CC;;;BU)|',
      ],
      { securedByIpsec: true },
    );
    expect(undecided).toEqual([
      {
        id: '{rule-0}',
        name: 'For later',
        source: 'local',
        reason: 'condition-not-known',
        conditions: ['remote-address', 'interface-type', 'unknown-field'],
        couldChangeOutcome: true,
      },
      {
        id: '{rule-1}',
        name: null,
        source: 'local',
        reason: 'condition-not-known',
        conditions: ['ipsec'],
        couldChangeOutcome: true,
      },
    ]);
  });

  it('name a damaged rule by what could be read of it', () => {
    const { undecided } = ask([`${block.slice(6)}RA4=here|Name=Broken|`]);
    expect(undecided).toEqual([
      {
        id: '{rule-0}',
        name: 'Broken',
        source: 'local',
        reason: 'damaged',
        problem: { kind: 'bad-value', field: 'RA4', value: 'here' },
        couldChangeOutcome: true,
      },
    ]);
  });

  it('cannot change the answer where a rule of the same outcome decides', () => {
    const { undecided, certain } = ask([block.slice(6), `${block.slice(6)}Weather=Rain|`]);
    expect(undecided.map(({ couldChangeOutcome }) => couldChangeOutcome)).toEqual([false]);
    expect(certain).toBe(true);
  });

  it('are not counted while the firewall is off', () => {
    expect(ask(['nonsense'], {}, { enabled: false }).undecided).toEqual([]);
  });

  it('leave a remote address that is none undecided', () => {
    const decision = ask([`${block.slice(6)}RA4=192.0.2.10|`], { remoteAddress: 'server01' });
    expect(decision).toMatchObject({ outcome: 'allowed', certain: false });
  });
});
