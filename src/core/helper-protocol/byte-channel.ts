/** One end of a connection between two processes. */
export interface ByteChannel {
  /** The next bytes that came; null when there will be no more. Rejects only with a fault of the system. */
  read(): Promise<Uint8Array | null>;
  /** Resolves to false when there is nobody any more to read them. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** Lets the connection go; done twice, it is as good as once. */
  close(): Promise<void>;
}
