export function preloadWorld(
  bridge: { expose(key: string, api: unknown): void },
  binding: string,
  receiver: string,
  preload: (require: (name: string) => unknown) => void,
): void;
