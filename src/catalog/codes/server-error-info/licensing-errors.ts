import type { CodeEntry } from '../../../core/decode/code-catalogue.ts';

/** The server did not give out, or did not accept, a Remote Desktop licence. */
export const licensingErrors = [
  {
    code: 0x100,
    symbol: 'ERRINFO_LICENSE_INTERNAL',
    title: 'Internal error in licensing',
    meaning: 'The licensing part of the far computer failed and gave no more exact reason.',
    lookAt: ['licensing', 'host'],
  },
  {
    code: 0x101,
    symbol: 'ERRINFO_LICENSE_NO_LICENSE_SERVER',
    title: 'No licence server was found',
    meaning: 'The far computer could not find a server that gives out Remote Desktop licences.',
    lookAt: ['licensing', 'host'],
  },
  {
    code: 0x102,
    symbol: 'ERRINFO_LICENSE_NO_LICENSE',
    title: 'No licence was free',
    meaning: 'There was no client access licence left for the far computer.',
    lookAt: ['licensing'],
  },
  {
    code: 0x103,
    symbol: 'ERRINFO_LICENSE_BAD_CLIENT_MSG',
    title: 'A licence message of the client was not understood',
    meaning: 'The far computer could not use a licence message of this client.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x104,
    symbol: 'ERRINFO_LICENSE_HWID_DOESNT_MATCH_LICENSE',
    title: 'The stored licence was changed',
    meaning: 'The licence stored on this computer no longer fits the computer it was made for.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x105,
    symbol: 'ERRINFO_LICENSE_BAD_CLIENT_LICENSE',
    title: 'The stored licence cannot be read',
    meaning: 'The licence stored on this computer has a form that the far computer does not accept.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x106,
    symbol: 'ERRINFO_LICENSE_CANT_FINISH_PROTOCOL',
    title: 'The licence exchange was interrupted',
    meaning: 'Trouble in the network ended the exchange of licences early.',
    lookAt: ['licensing', 'tcp'],
  },
  {
    code: 0x107,
    symbol: 'ERRINFO_LICENSE_CLIENT_ENDED_PROTOCOL',
    title: 'The client stopped the licence exchange',
    meaning: 'This client ended the exchange of licences before it was complete.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x108,
    symbol: 'ERRINFO_LICENSE_BAD_CLIENT_ENCRYPTION',
    title: 'A licence message was wrongly encrypted',
    meaning: 'The far computer could not decrypt a licence message of this client.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x109,
    symbol: 'ERRINFO_LICENSE_CANT_UPGRADE_LICENSE',
    title: 'The licence could not be renewed',
    meaning: 'Renewing or upgrading the licence stored on this computer failed.',
    lookAt: ['licensing', 'client'],
  },
  {
    code: 0x10a,
    symbol: 'ERRINFO_LICENSE_NO_REMOTE_CONNECTIONS',
    title: 'The far computer has no licence for remote use',
    meaning: 'The licence of the far computer does not cover connections from elsewhere.',
    lookAt: ['licensing', 'host'],
  },
] as const satisfies readonly CodeEntry[];
