import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSize, placeWindow } from '../../../src/main/window/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const saved = (x: number, y: number, width = 1000, height = 700, maximised = false) => ({
  bounds: { x, y, width, height },
  maximised,
});

describe('where the window opens', () => {
  it('is where it was', () => {
    expect(placeWindow(saved(100, 50), [screen])).toStrictEqual({
      bounds: { x: 100, y: 50, width: 1000, height: 700 },
      maximised: false,
    });
    expect(placeWindow(saved(2000, 50, 800, 600, true), [screen, second])).toStrictEqual({
      bounds: { x: 2000, y: 50, width: 800, height: 600 },
      maximised: true,
    });
  });

  it('is the first screen when the one it was on is gone', () => {
    expect(placeWindow(saved(2000, 50, 800, 600), [screen]).bounds).toStrictEqual({
      width: 800,
      height: 600,
    });
  });

  it.each([
    null,
    7,
    'x',
    {},
    { bounds: {} },
    { bounds: { x: 1e9, y: 0, width: 1, height: 1 }, maximised: false },
  ])('is the usual place when the file says %j', (document) => {
    expect(placeWindow(document, [screen])).toStrictEqual({
      bounds: { width: 1040, height: 760 },
      maximised: false,
    });
  });

  it('can always be taken hold of, and is never smaller than the interface is made for', () => {
    const pixel = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(pixel, pixel, pixel, pixel, (x, y, width, height) => {
        const { bounds } = placeWindow(saved(x, y, width, height), [screen, second]);
        expect(bounds.width).toBeGreaterThanOrEqual(leastSize.width);
        expect(bounds.height).toBeGreaterThanOrEqual(leastSize.height);
        if (bounds.x === undefined || bounds.y === undefined) return;
        const { x: left, y: top } = bounds;
        const isGrasped = [screen, second].some(
          (area) => top >= area.y && top < area.y + area.height && left < area.x + area.width,
        );
        expect(isGrasped).toBe(true);
      }),
    );
  });
});
