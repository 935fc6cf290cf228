/** How a search for the largest packet came out; sizes in bytes, all headers of the packet included. */
export interface PacketSizeSearch {
  /**
   * - `limited`: one size passes, and one byte more does not.
   * - `all-passed`: the largest asked for passes.
   * - `too-narrow`: small packets pass, and the least asked for does not.
   * - `silent`: not even a small packet is answered, so that nothing is known.
   * - `cancelled`: the time was over first; the sizes say what was known by then.
   */
  readonly outcome: 'limited' | 'all-passed' | 'too-narrow' | 'silent' | 'cancelled';
  readonly largestPassedBytes: number | null;
  readonly smallestLostBytes: number | null;
}

export interface PacketSizeRange {
  /** A packet that passes everywhere; it tells silence from narrowness. */
  readonly smallBytes: number;
  /** The least and the most that is of interest. */
  readonly leastBytes: number;
  readonly mostBytes: number;
}

/**
 * Finds the largest packet that passes, by halving the range: from 1280 to 1500 bytes it takes ten packets.
 * @param passes whether a packet of this size came back; null: nobody waited for it to the end
 */
export async function searchPacketSize(
  { smallBytes, leastBytes, mostBytes }: PacketSizeRange,
  passes: (bytes: number) => Promise<boolean | null>,
): Promise<PacketSizeSearch> {
  let passed: number | null = null;
  let lost: number | null = null;
  const ended = (outcome: PacketSizeSearch['outcome']): PacketSizeSearch => ({
    outcome,
    largestPassedBytes: passed,
    smallestLostBytes: lost,
  });
  const ask = async (bytes: number): Promise<boolean | null> => {
    const answer = await passes(bytes);
    if (answer === true) passed = bytes;
    if (answer === false) lost = bytes;
    return answer;
  };

  const least = await ask(leastBytes);
  if (least === null) return ended('cancelled');
  if (!least) {
    const small = await ask(smallBytes);
    if (small === null) return ended('cancelled');
    if (small)
      return { outcome: 'too-narrow', largestPassedBytes: smallBytes, smallestLostBytes: leastBytes };
    return { outcome: 'silent', largestPassedBytes: null, smallestLostBytes: null };
  }
  const most = await ask(mostBytes);
  if (most === null) return ended('cancelled');
  if (most) return ended('all-passed');
  for (let [below, above] = [leastBytes, mostBytes]; above - below > 1;) {
    const middle = Math.floor((below + above) / 2);
    const answer = await ask(middle);
    if (answer === null) return ended('cancelled');
    if (answer) below = middle;
    else above = middle;
  }
  return ended('limited');
}
