import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createCertificateStore } from './certificates.ts';
import type { CertificateStore } from './certificates.ts';
import type { RealServer } from './real-server.ts';

/** A server for all tests of the surrounding `describe`; its log is printed when one of them fails. */
export function useServer(start: () => Promise<RealServer>): { readonly current: RealServer } {
  let server: RealServer | null = null;
  const current = (): RealServer => {
    if (server === null) throw new Error('The server is there only while tests run.');
    return server;
  };
  beforeAll(async () => {
    server = await start();
  });
  beforeEach(({ onTestFailed }) => onTestFailed(() => console.error(current().log())));
  afterAll(async () => {
    await server?.stop();
    server = null;
  });
  return {
    get current() {
      return current();
    },
  };
}

/** Certificates for all tests of the surrounding `describe`. Use it before the servers that need them. */
export function useCertificates(): Pick<CertificateStore, 'files'> {
  let store: CertificateStore | null = null;
  beforeAll(async () => {
    store = await createCertificateStore();
  });
  afterAll(async () => {
    await store?.remove();
    store = null;
  });
  return {
    files: (kind) => {
      if (store === null) throw new Error('Certificates are there only while tests run.');
      return store.files(kind);
    },
  };
}
