/**
 * Gathers calls and makes the last of them once before the next frame of the screen. A window that is not seen draws
 * no frames: there it is made at once, so that nothing waits for the window to be shown.
 */
export function oncePerFrame(draw: () => void): { readonly request: () => void; readonly flush: () => void } {
  let waiting: number | null = null;
  const flush = (): void => {
    if (waiting === null) return;
    cancelAnimationFrame(waiting);
    waiting = null;
    draw();
  };
  return {
    request: () => {
      if (document.hidden) draw();
      else waiting ??= requestAnimationFrame(flush);
    },
    flush,
  };
}
