import type { CodeEntry } from '../../../core/decode/code-catalogue.ts';

/** The server could not work with the display layout, the graphics mode or a virtual channel. */
export const displayAndChannelErrors = [
  {
    code: 0x1129,
    symbol: 'ERRINFO_BAD_MONITOR_DATA',
    title: 'The list of monitors is not valid',
    meaning: "The number of monitors in the client's layout does not fit the list.",
    lookAt: ['session-setup', 'client'],
  },
  {
    code: 0x112a,
    symbol: 'ERRINFO_VC_DECOMPRESSED_REASSEMBLE_FAILED',
    title: 'Channel data could not be put together',
    meaning:
      'The pieces of a channel message, once unpacked, were larger than agreed or did not fit together.',
    lookAt: ['session'],
  },
  {
    code: 0x112b,
    symbol: 'ERRINFO_VC_DATA_TOO_LONG',
    title: 'Channel data is too long',
    meaning: 'A piece of a channel message was larger than agreed.',
    lookAt: ['session'],
  },
  {
    code: 0x112c,
    symbol: 'ERRINFO_BAD_FRAME_ACK_DATA',
    title: 'A picture receipt is too short',
    meaning: 'The client confirms each picture it has drawn, and one confirmation ended too early.',
    lookAt: ['session'],
  },
  {
    code: 0x112d,
    symbol: 'ERRINFO_GRAPHICS_MODE_NOT_SUPPORTED',
    title: 'The graphics mode is not supported',
    meaning:
      'The far computer cannot send its picture in the way that the client asked for. Colour depth and size are the settings to try.',
    lookAt: ['session-setup', 'client'],
  },
  {
    code: 0x112e,
    symbol: 'ERRINFO_GRAPHICS_SUBSYSTEM_RESET_FAILED',
    title: 'The graphics could not be restarted',
    meaning: 'The part of the far computer that encodes the picture could not be reset.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x112f,
    symbol: 'ERRINFO_GRAPHICS_SUBSYSTEM_FAILED',
    title: 'The graphics of the far computer failed',
    meaning:
      'The part of the far computer that encodes the picture is in an error state. Memory and the display driver there are the usual suspects.',
    provesNot: 'It does not concern the network or the account: both had worked.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x1133,
    symbol: 'ERRINFO_VC_DECODING_ERROR',
    title: 'Channel data could not be decoded',
    meaning:
      'The far computer could not make sense of data on a dynamic channel, such as graphics, sound or a redirected device.',
    lookAt: ['session'],
  },
  {
    code: 0x1134,
    symbol: 'ERRINFO_VIRTUALDESKTOPTOOLARGE',
    title: 'The desktop is too large',
    meaning: 'The monitors together are wider or higher than the 32,766 points allowed.',
    lookAt: ['session-setup', 'client'],
  },
  {
    code: 0x1135,
    symbol: 'ERRINFO_MONITORGEOMETRYVALIDATIONFAILED',
    title: 'The layout of the monitors is not valid',
    meaning: 'The positions and sizes of the monitors contradict each other.',
    lookAt: ['session-setup', 'client'],
  },
  {
    code: 0x1136,
    symbol: 'ERRINFO_INVALIDMONITORCOUNT',
    title: 'Too many monitors',
    meaning: 'The client announced more monitors than the far computer supports.',
    lookAt: ['session-setup', 'client'],
  },
] as const satisfies readonly CodeEntry[];
