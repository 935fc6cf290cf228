import type { Scenario } from '../scenario.ts';
import { addresses } from './addresses.ts';
import { combined } from './combined.ts';
import { machines } from './machines.ts';
import { otherServers } from './other-servers.ts';
import { paths } from './paths.ts';
import { practice } from './practice.ts';
import { realServers } from './real-servers.ts';
import { xrdpBreakPoints } from './xrdp-break-points.ts';
import { xrdpCertificates } from './xrdp-certificates.ts';
import { xrdpTlsVersions } from './xrdp-tls-versions.ts';

export const scenarios: readonly Scenario[] = [
  ...realServers,
  ...otherServers,
  ...xrdpCertificates,
  ...xrdpTlsVersions,
  ...addresses,
  ...paths,
  ...xrdpBreakPoints,
  ...practice,
  ...machines,
  ...combined,
];
