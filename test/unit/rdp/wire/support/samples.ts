import { hex } from './hex.ts';

/** Messages as the specifications print them, and the probe bytes that scanners of the field send. */

/** [MS-RDPBCGR] 4.1.1. */
export const connectionRequestSample = hex(`
  03 00 00 2c 27 e0 00 00 00 00 00 43 6f 6f 6b 69 65 3a 20 6d 73 74 73 68 61 73 68 3d 65 6c 74 6f
  6e 73 0d 0a 01 00 08 00 00 00 00 00`);

/** [MS-RDPBCGR] 4.1.2. */
export const connectionConfirmSample = hex('03 00 00 13 0e d0 00 00 12 34 00 02 00 08 00 00 00 00 00');

/** [MS-RDPBCGR] 4.2.3; also what xrdp answers to RDSAAD. */
export const mcsDisconnectSample = hex('03 00 00 09 02 f0 80 21 80');

/** [MS-RDPEUDP] 4.1.1, padding left out. */
export const udpSynSample = hex(`
  ff ff ff ff 04 00 0a 01 00 00 00 42 04 d0 04 d0
  d2 35 ac 43 89 41 42 da b1 0e dd 68 87 f7 f9 fb 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00`);

/** [MS-RDPEUDP] 4.1.2, padding left out. */
export const udpSynAckSample = hex('00 00 00 42 04 00 00 05 00 00 00 42 04 d0 04 d0');

/** A bare NTLM NEGOTIATE as Windows 10 1809 sends it. */
export const ntlmNegotiateSample = hex(`
  4e 54 4c 4d 53 53 50 00 01 00 00 00 b7 82 08 e2 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
  0a 00 63 45 00 00 00 0f`);

/** The same inside a TSRequest of version 6. */
export const tsRequestNegotiateSample = hex(`
  30 37 a0 03 02 01 06 a1 30 30 2e 30 2c a0 2a 04 28
  4e 54 4c 4d 53 53 50 00 01 00 00 00 b7 82 08 e2 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
  0a 00 63 45 00 00 00 0f`);

/** [MS-NLMP] 4.2.4.3. */
export const ntlmChallengeSample = hex(`
  4e 54 4c 4d 53 53 50 00 02 00 00 00 0c 00 0c 00 38 00 00 00 33 82 8a e2 01 23 45 67 89 ab cd ef
  00 00 00 00 00 00 00 00 24 00 24 00 44 00 00 00 06 00 70 17 00 00 00 0f 53 00 65 00 72 00 76 00
  65 00 72 00 02 00 0c 00 44 00 6f 00 6d 00 61 00 69 00 6e 00 01 00 0c 00 53 00 65 00 72 00 76 00
  65 00 72 00 00 00 00 00`);

/** The AV pairs of [MS-NLMP] 4.2.4.3. */
export const avPairsSample = ntlmChallengeSample.subarray(0x44);
