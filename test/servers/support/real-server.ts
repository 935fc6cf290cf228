/** A running server that somebody else wrote. */
export interface RealServer {
  readonly host: string;
  readonly port: number;
  /** `host:port` as a person types it, IPv6 in brackets. */
  readonly target: string;
  /** What the server has logged up to now. */
  log(): string;
  /** Ends the server with all its children and removes its files. */
  stop(): Promise<void>;
}

/** Host and port as a person types them. */
export function formatTarget(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
