import { z } from 'zod';
import { registryNumber } from '../../shared/client-facts/reading.ts';
import type { RegistryNumber } from '../../shared/client-facts/reading.ts';
import { schannelProtocols } from '../../shared/client-facts/client-tls.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { alwaysFully, definePracticeKind } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue, PracticeState } from '../practice-state.ts';
import { notThere } from './words.ts';

type Request = OperationRequest<'registry-value'>;
type Protocol = FactValue<'clientTls'>['protocols'][number];

/** The values that the facts of a computer know; no other one exists on a practice computer. */
const udpParent = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const protocolKey =
  /^HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\(?<protocol>[^\\]+)\\Client$/iu;

const words = {
  id: 'registry-value',
  target: ({ key, name }: Request) => `the value ${name} of ${key}`,
  intended: ({ value }: Request) => describe(value?.number ?? null),
  restartNeeded: false,
  reversibility: alwaysFully,
} as const;

const ofUdp: PracticeKind<'registry-value', 'udpPolicy', RegistryNumber> = {
  ...words,
  fact: 'udpPolicy',
  image: registryNumber,
  look: (policy, request) => policy[udpField(request)],
  change: (policy, request) => ({ ...policy, [udpField(request)]: request.value?.number ?? null }),
  isDone: (image, { value }) => image === (value?.number ?? null),
  putBack: (policy, request, before) => ({ ...policy, [udpField(request)]: before }),
  describe,
};

const protocolImage = z.strictObject({ value: registryNumber, hasKey: z.boolean() });
const ofTls: PracticeKind<'registry-value', 'clientTls', z.infer<typeof protocolImage>> = {
  ...words,
  fact: 'clientTls',
  image: protocolImage,
  look: ({ protocols }, request) => {
    const found = protocols.find(({ protocol }) => protocol === protocolOf(request));
    return { value: found?.[tlsField(request)] ?? null, hasKey: found !== undefined };
  },
  change: (tls, request) => withValue(tls, request, request.value?.number ?? null),
  isDone: ({ value }, request) => value === (request.value?.number ?? null),
  putBack: (tls, request, { value, hasKey }) => {
    const set = withValue(tls, request, value);
    const keep = ({ protocol }: Protocol): boolean => hasKey || protocol !== protocolOf(request);
    return { ...set, protocols: set.protocols.filter(keep) };
  },
  describe: ({ value }) => describe(value),
};

/** Values of the registry, as far as the facts know them. */
export function practiceRegistryValue(state: PracticeState): OperationKind {
  const [udp, tls] = [definePracticeKind(ofUdp, state), definePracticeKind(ofTls, state)];
  const choose = (request: unknown): OperationKind =>
    typeof request === 'object' &&
    request !== null &&
    'key' in request &&
    protocolKey.test(String(request.key))
      ? tls
      : udp;
  return {
    id: udp.id,
    target: udp.target,
    intended: udp.intended,
    capture: (request) => choose(request).capture(request),
    apply: (request, before) => choose(request).apply(request, before),
    verify: (request, after) => choose(request).verify(request, after),
    restore: (request, before) => choose(request).restore(request, before),
    describe: (image) => imageKind(image).describe(image),
    compare: (left, right) => imageKind(left).compare(left, right),
  };

  function imageKind(image: unknown): OperationKind {
    return typeof image === 'object' && image !== null ? tls : udp;
  }
}

function udpField({ key }: Request): 'clientPolicy' | 'parentKey' {
  return key === udpParent ? 'parentKey' : 'clientPolicy';
}

function protocolOf({ key }: Request): Protocol['protocol'] | undefined {
  const name = protocolKey.exec(key)?.groups?.['protocol'];
  return schannelProtocols.find((protocol) => protocol === name);
}

function tlsField({ name }: Request): 'enabled' | 'disabledByDefault' {
  return name === 'Enabled' ? 'enabled' : 'disabledByDefault';
}

function withValue(
  tls: FactValue<'clientTls'>,
  request: Request,
  value: RegistryNumber,
): FactValue<'clientTls'> {
  const protocol = protocolOf(request);
  if (protocol === undefined) return tls;
  const others = tls.protocols.filter((each) => each.protocol !== protocol);
  const found = tls.protocols.find((each) => each.protocol === protocol);
  const next: Protocol = {
    protocol,
    enabled: null,
    disabledByDefault: null,
    ...found,
    [tlsField(request)]: value,
  };
  const order = ({ protocol: name }: Protocol): number => schannelProtocols.indexOf(name);
  return { ...tls, protocols: [...others, next].toSorted((left, right) => order(left) - order(right)) };
}

function describe(value: RegistryNumber): string {
  if (value === null) return notThere;
  return typeof value === 'number' ? String(value) : 'something that is no number';
}
