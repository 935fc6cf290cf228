/** A window as the rest of the stand-in needs it. */
export interface OpenWindow {
  close(): void;
}

const windows = new Set<OpenWindow>();

export function openWindows(): readonly OpenWindow[] {
  return [...windows];
}

export function addWindow(window: OpenWindow): void {
  windows.add(window);
}

/** @returns whether it was the last one */
export function removeWindow(window: OpenWindow): boolean {
  return windows.delete(window) && windows.size === 0;
}
