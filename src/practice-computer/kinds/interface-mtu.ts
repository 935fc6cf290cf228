import { z } from 'zod';
import { alwaysFully } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue } from '../practice-state.ts';

const image = z.strictObject({ mtuBytes: z.int().min(0).max(0xffffffff).nullable() });

/** The largest packet of one adapter; its facts tell one size for both protocols. */
export const practiceInterfaceMtu: PracticeKind<'interface-mtu', 'ipConfiguration', z.infer<typeof image>> = {
  id: 'interface-mtu',
  fact: 'ipConfiguration',
  image,
  target: ({ interfaceId, family }) =>
    `the packet size (MTU) for IPv${family} of the adapter {${interfaceId}}`,
  look: ({ adapters }, { interfaceId }) => {
    const found = adapters.find(({ id }) => id === interfaceId);
    return found === undefined ? undefined : { mtuBytes: found.mtuBytes };
  },
  change: (value, { interfaceId, mtuBytes }) => withMtu(value, interfaceId, mtuBytes),
  isDone: ({ mtuBytes }, request) => mtuBytes === request.mtuBytes,
  putBack: (value, { interfaceId }, { mtuBytes }) => withMtu(value, interfaceId, mtuBytes),
  describe: ({ mtuBytes }) => (mtuBytes === null ? 'not known' : `${mtuBytes} bytes`),
  intended: ({ mtuBytes }) => `${mtuBytes} bytes`,
  restartNeeded: false,
  reversibility: alwaysFully,
};

function withMtu(
  value: FactValue<'ipConfiguration'>,
  interfaceId: string,
  mtuBytes: number | null,
): FactValue<'ipConfiguration'> {
  const adapters = value.adapters.map((each) => (each.id === interfaceId ? { ...each, mtuBytes } : each));
  return { ...value, adapters };
}
