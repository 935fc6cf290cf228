let ready = false;

export const isReady = (): boolean => ready;

export function becomeReady(): void {
  ready = true;
}

/** @throws as Electron does, where something is too early */
export function refuseBeforeReady(call: string): void {
  if (!ready) throw new Error(`${call} can only be called after app is ready`);
}

/** @throws as Electron does, where something is too late */
export function refuseWhenReady(call: string): void {
  if (ready) throw new Error(`${call} should be called before app is ready`);
}
