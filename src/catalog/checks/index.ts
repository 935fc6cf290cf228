// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { CheckDefinition } from '../../core/check-definition.ts';
import type { NetworkFactName } from '../../shared/facts.ts';
import type { NetworkCheckId } from '../../shared/ids.ts';
import { certificate } from './certificate.ts';
import { nameResolution } from './name-resolution.ts';
import { nlaChallenge } from './nla-challenge.ts';
import { pathMtu } from './path-mtu.ts';
import { rdpNegotiation } from './rdp-negotiation.ts';
import { securityProtocols } from './security-protocols.ts';
import { tcpConnect } from './tcp-connect.ts';
import { tlsHandshake } from './tls-handshake.ts';
import { udpTransport } from './udp-transport.ts';

export const networkChecks: readonly CheckDefinition<NetworkCheckId, NetworkFactName>[] = [
  certificate,
  nameResolution,
  nlaChallenge,
  pathMtu,
  rdpNegotiation,
  securityProtocols,
  tcpConnect,
  tlsHandshake,
  udpTransport,
];
