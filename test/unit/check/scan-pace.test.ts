import { describe, expect, it } from 'vitest';
import { ScanPace } from '../../../src/check/scan-pace.ts';

/** Looks at a loop that is always this late, with as many hosts under way as the limit allows. */
function looks(pace: ScanPace, count: number, delayMs: number): void {
  for (let look = 0; look < count; look += 1) pace.adapt(delayMs, pace.limit);
}

describe('the pace of a scan', () => {
  it('reaches what the user allows within half a second of a prompt loop', () => {
    const pace = new ScanPace(1000);
    looks(pace, 50, 0);
    expect(pace.limit).toBe(1000);
  });

  it('never exceeds what the user allows, however little that is', () => {
    const pace = new ScanPace(3);
    looks(pace, 50, 0);
    expect(pace.limit).toBe(3);
    looks(pace, 50, 100);
    expect(pace.limit).toBe(3);
  });

  it('gives way while the loop is late, but never stops', () => {
    const pace = new ScanPace(1000);
    looks(pace, 50, 0);
    looks(pace, 1, 30);
    expect(pace.limit).toBe(700);
    looks(pace, 100, 30);
    expect(pace.limit).toBe(16);
  });

  it('does not grow while fewer hosts are under way than it allows', () => {
    const pace = new ScanPace(1000);
    const before = pace.limit;
    for (let look = 0; look < 50; look += 1) pace.adapt(0, before - 1);
    expect(pace.limit).toBe(before);
  });

  it('starts its retreat from what was under way, not from an allowance that nobody used', () => {
    const pace = new ScanPace(1000);
    looks(pace, 50, 0);
    pace.adapt(30, 100);
    expect(pace.limit).toBe(70);
  });
});
