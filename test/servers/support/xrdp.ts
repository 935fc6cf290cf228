import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles } from './certificates.ts';
import { freePort } from './free-port.ts';
import { formatTarget } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { listensOn, startServerProcess } from './server-process.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export type XrdpTlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

export interface XrdpOptions {
  readonly securityLayer: 'rdp' | 'tls' | 'negotiate';
  /** `missing`: the configuration names files that do not exist. */
  readonly certificate: CertificateFiles | 'missing';
  /** TLS 1.2 and 1.3 unless told, as packaged. */
  readonly sslProtocols?: readonly XrdpTlsVersion[];
  /** OpenSSL cipher string; the default lets weak certificates and old versions through. */
  readonly ciphers?: string;
  /** Loopback IPv4 unless told. */
  readonly address?: string;
  /** Free one unless told. Needed with a namespace, where this process cannot look for a free one. */
  readonly port?: number;
  /** Words before the command, to start it in a network namespace. */
  readonly commandPrefix?: readonly string[];
}

const packagedConfiguration = '/etc/xrdp/xrdp.ini';

/** Starts an xrdp of its own from the packaged configuration. Its listen backlog is 2. */
export async function startXrdp(options: XrdpOptions): Promise<RealServer> {
  const host = options.address ?? '127.0.0.1';
  const port = options.port ?? (await freePort(host));
  const folder = await makeTemporaryFolder('xrdp');
  const file = (name: string): string => join(folder.path, name);
  const certificate =
    options.certificate === 'missing'
      ? { certificate: file('absent.pem'), key: file('absent.key') }
      : options.certificate;
  const configuration = withGlobals(await readFile(packagedConfiguration, 'utf8'), {
    port: listenAddress(host, port),
    security_layer: options.securityLayer,
    certificate: certificate.certificate,
    key_file: certificate.key,
    ssl_protocols: (options.sslProtocols ?? ['TLSv1.2', 'TLSv1.3']).join(', '),
    tls_ciphers: options.ciphers ?? 'ALL:@SECLEVEL=0',
    LogFile: file('xrdp.log'),
    EnableSyslog: 'false',
  });
  await writeFile(file('xrdp.ini'), configuration);
  try {
    const server = await startServerProcess({
      command: [...(options.commandPrefix ?? []), 'xrdp', '-n', '-c', file('xrdp.ini')],
      logFile: file('xrdp.log'),
      ready: listensOn(port),
    });
    const stop = async (): Promise<void> => {
      await server.stop();
      await folder.remove();
    };
    return { host, port, target: formatTarget(host, port), log: server.log, stop };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** xrdp's notation: braces around IPv6. */
function listenAddress(host: string, port: number): string {
  return host.includes(':') ? `tcp6://{${host}}:${port}` : `tcp://${host}:${port}`;
}

/** The configuration with these values; each name occurs in one section only, or belongs to the first. */
function withGlobals(configuration: string, values: Readonly<Record<string, string>>): string {
  let result = configuration;
  for (const [name, value] of Object.entries(values)) {
    const line = new RegExp(`^${name}=.*$`, 'mu');
    const setting = `${name}=${value}`;
    result = line.test(result)
      ? result.replace(line, () => setting)
      : result.replace('[Globals]', () => `[Globals]\n${setting}`);
  }
  return result;
}
