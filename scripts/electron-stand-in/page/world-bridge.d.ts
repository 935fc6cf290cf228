export function worldBridge(
  token: string,
  side: 'page' | 'preload',
): { expose(key: string, api: unknown): void };
