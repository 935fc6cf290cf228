import type { CodeEntry } from '../../../core/decode/code-catalogue.ts';

/** The connection broker, which picks the computer for a session, could not deliver one. */
export const brokerErrors = [
  {
    code: 0x400,
    symbol: 'ERRINFO_CB_DESTINATION_NOT_FOUND',
    title: 'The broker found no computer for you',
    meaning:
      'The connection broker (the server that picks a computer for the session) did not find the one asked for.',
    lookAt: ['broker'],
  },
  {
    code: 0x402,
    symbol: 'ERRINFO_CB_LOADING_DESTINATION',
    title: 'The chosen computer is leaving the broker',
    meaning:
      'The computer that the broker chose is just disconnecting from the broker, for example for maintenance.',
    lookAt: ['broker'],
  },
  {
    code: 0x404,
    symbol: 'ERRINFO_CB_REDIRECTING_TO_DESTINATION',
    title: 'Passing the connection on failed',
    meaning: 'The broker chose a computer, and passing the connection on to it failed.',
    lookAt: ['broker', 'name', 'tcp'],
  },
  {
    code: 0x405,
    symbol: 'ERRINFO_CB_SESSION_ONLINE_VM_WAKE',
    title: 'The virtual machine did not wake up',
    meaning: 'The broker tried to wake the virtual machine for this session, and that failed.',
    lookAt: ['broker', 'host'],
  },
  {
    code: 0x406,
    symbol: 'ERRINFO_CB_SESSION_ONLINE_VM_BOOT',
    title: 'The virtual machine did not start',
    meaning: 'The broker tried to start the virtual machine for this session, and that failed.',
    lookAt: ['broker', 'host'],
  },
  {
    code: 0x407,
    symbol: 'ERRINFO_CB_SESSION_ONLINE_VM_NO_DNS',
    title: 'The virtual machine has no address',
    meaning: 'The broker could not find out the network address of the virtual machine.',
    lookAt: ['broker', 'name'],
  },
  {
    code: 0x408,
    symbol: 'ERRINFO_CB_DESTINATION_POOL_NOT_FREE',
    title: 'All computers of the pool are in use',
    meaning: 'The broker hands out computers from a pool, and none was free.',
    lookAt: ['broker'],
  },
  {
    code: 0x409,
    symbol: 'ERRINFO_CB_CONNECTION_CANCELLED',
    title: 'The broker cancelled the connection',
    meaning: 'The work on this connection was stopped before it was complete.',
    lookAt: ['broker'],
  },
  {
    code: 0x410,
    symbol: 'ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS',
    title: 'The routing data of the connection is not valid',
    meaning:
      'The token that tells the broker where to send this connection could not be verified. A current connection file usually carries a good one.',
    lookAt: ['broker', 'negotiation'],
  },
  {
    code: 0x411,
    symbol: 'ERRINFO_CB_SESSION_ONLINE_VM_BOOT_TIMEOUT',
    title: 'The virtual machine took too long to start',
    meaning: 'The virtual machine for this session was not up within the time that the broker allows.',
    lookAt: ['broker', 'host'],
  },
  {
    code: 0x412,
    symbol: 'ERRINFO_CB_SESSION_ONLINE_VM_SESSMON_FAILED',
    title: 'The start of the session could not be followed',
    meaning: 'The broker lost sight of the session while the virtual machine was starting.',
    lookAt: ['broker', 'host'],
  },
] as const satisfies readonly CodeEntry[];
