import { describe, expect, it } from 'vitest';
import { Random } from './support/random.ts';
import { fuzzTargets } from './support/fuzz-targets.ts';
import { checkDecoded } from './support/check-decoded.ts';
import { toHex } from './support/hex.ts';
import { mutate } from './support/mutate.ts';

const inputsPerCodec = 200_000;
/** Against an endless loop only: one codec takes about a second. */
const hangGuardMs = 120_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

describe('mutated messages', () => {
  it.each(fuzzTargets)('$name', { timeout: hangGuardMs }, ({ decode, corpus }) => {
    const random = new Random(seed);
    const kinds = { value: 0, incomplete: 0, invalid: 0 };
    const start = performance.now();
    for (let count = 0; count < inputsPerCodec; count += 1) {
      const input = mutate(random, corpus);
      try {
        const decoded = decode(input);
        checkDecoded(decoded, input);
        kinds[decoded.kind] += 1;
      } catch (error) {
        throw new Error(`seed ${seed}, input ${count}: ${toHex(input)}`, { cause: error });
      }
    }
    expect(kinds.value + kinds.incomplete + kinds.invalid).toBe(inputsPerCodec);
    // Both ways through the decoder were taken often, so the corpus and the mutations are worth something.
    expect(kinds.value).toBeGreaterThan(inputsPerCodec / 100);
    expect(kinds.invalid).toBeGreaterThan(inputsPerCodec / 100);
    expect(performance.now() - start).toBeLessThan(hangGuardMs);
  });
});
