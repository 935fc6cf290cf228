import { z } from 'zod';
import { reading, registryNumber } from './reading.ts';

/** The versions that SCHANNEL's registry keys name, oldest first. */
export const schannelProtocols = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'] as const;

/** `HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL`, the client side. */
export const clientTlsSchema = z.object({
  /** Versions with a `Client` key; one that is not listed follows the system's default. */
  protocols: z
    .array(
      z.object({
        protocol: z.enum(schannelProtocols),
        enabled: registryNumber,
        disabledByDefault: registryNumber,
      }),
    )
    .max(schannelProtocols.length),
  /** Enabled = 0 below `Ciphers`, `Hashes` and `KeyExchangeAlgorithms`. */
  switchedOffAlgorithms: z
    .array(z.object({ kind: z.enum(['cipher', 'hash', 'key-exchange']), name: z.string().max(128) }))
    .max(64),
  /** The policy “SSL Cipher Suite Order” in its order; null: no such policy. */
  cipherSuitePolicy: reading(z.array(z.string().max(128)).max(256).nullable()),
  /** FipsAlgorithmPolicy, Enabled. */
  fipsPolicy: registryNumber,
});
export type ClientTls = z.infer<typeof clientTlsSchema>;
export type SchannelProtocol = (typeof schannelProtocols)[number];
