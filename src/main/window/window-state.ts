import { z } from 'zod';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pixels = z.int().min(-100_000).max(100_000);
const windowStateSchema = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** The narrowest that the interface is made for, in pixels that do not depend on the screen's density. */
export const leastSize = { width: 480, height: 480 } as const;
const usualSize = { width: 1040, height: 760 } as const;
/** So much of the window has to be on a screen that its title can be taken hold of. */
const gripPixels = 80;

/**
 * Where to open the window: where it was, if that is still on a screen, else in the middle of the first one.
 * @param saved from the file, whatever it holds
 * @param workAreas of the screens, the main one first; without task bars
 */
export function placeWindow(
  saved: unknown,
  workAreas: readonly Area[],
): { readonly bounds: Partial<Area>; readonly maximised: boolean } {
  const parsed = windowStateSchema.safeParse(saved);
  if (!parsed.success) return { bounds: fit(usualSize, workAreas[0]), maximised: false };
  const { bounds, maximised } = parsed.data;
  const screen = workAreas.find((area) => canBeGrasped(bounds, area));
  if (screen === undefined) return { bounds: fit(bounds, workAreas[0]), maximised };
  return { bounds: { x: bounds.x, y: bounds.y, ...fit(bounds, screen) }, maximised };
}

function fit(
  { width, height }: { readonly width: number; readonly height: number },
  screen: Area | undefined,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(leastSize.width, Math.min(width, screen?.width ?? width)),
    height: Math.max(leastSize.height, Math.min(height, screen?.height ?? height)),
  };
}

function canBeGrasped(window: Area, screen: Area): boolean {
  const overlap = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return overlap >= gripPixels && window.y >= screen.y && window.y <= screen.y + screen.height - gripPixels;
}
