import { z } from 'zod';
import type { ClientFixId } from './ids.ts';
import { port } from './limits.ts';
import { leastMtuBytes, mostMtuBytes } from './mtu-bounds.ts';
import { interfaceIdSchema, ipAddressSchema, ipFamilySchema } from './operation-requests.ts';
import { parseTarget } from './target.ts';

/**
 * What a fix can be told from outside: ids and bounded values, never a path, a command or registry data. The
 * elevated helper validates each step against these before it looks at anything else; what a fix needs to know
 * about the computer it reads for itself.
 */

/** The host of a target exactly as `parseTarget` writes it, so that nothing but a name or an address gets through. */
const targetHost = z
  .string()
  .max(320)
  .refine((host) => {
    const parsed = parseTarget(host.includes(':') ? `[${host}]` : host);
    return parsed.ok && parsed.target.host === host;
  }, 'the name or address of a computer expected');

const nothing = z.strictObject({});
const destination = z.strictObject({ address: ipAddressSchema, port });

/** By fix. */
export const fixParameterSchemas = {
  'clear-saved-credentials': z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('target'), host: targetHost }),
    /** Every entry of Remote Desktop, for whatever computer. */
    z.strictObject({ of: z.literal('all-targets') }),
  ]),
  'forget-pinned-certificate': z.strictObject({ host: targetHost }),
  'connect-by-address': destination,
  'disable-udp': nothing,
  'allow-mstsc-through-firewall': destination,
  'reset-winsock': nothing,
  'reset-ip-stack': nothing,
  'flush-dns-cache': nothing,
  'set-interface-mtu': z.strictObject({
    interfaceId: interfaceIdSchema,
    family: ipFamilySchema,
    mtuBytes: z.int().min(leastMtuBytes).max(mostMtuBytes),
  }),
  'enable-client-tls': nothing,
  'remove-hosts-override': z.strictObject({ host: targetHost }),
} as const satisfies Record<ClientFixId, z.ZodType>;
export type FixParameters<Id extends ClientFixId> = z.infer<(typeof fixParameterSchemas)[Id]>;
