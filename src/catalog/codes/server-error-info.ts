import type { CodeTable } from '../../core/decode/code-catalogue.ts';
import { brokerErrors } from './server-error-info/broker-errors.ts';
import { clientInfoErrors } from './server-error-info/client-info-errors.ts';
import { displayAndChannelErrors } from './server-error-info/display-and-channel-errors.ts';
import { encryptionErrors } from './server-error-info/encryption-errors.ts';
import { licensingErrors } from './server-error-info/licensing-errors.ts';
import { messageErrors } from './server-error-info/message-errors.ts';
import { sessionErrors } from './server-error-info/session-errors.ts';

/** ERRINFO: the reason that a server sends before it disconnects. mstsc shows it as the extended code, or alone. */
export const serverErrorInfo: CodeTable = {
  family: 'server-error-info',
  source: '[MS-RDPBCGR] 2.2.5.1.1',
  entries: [
    ...sessionErrors,
    ...licensingErrors,
    ...brokerErrors,
    ...messageErrors,
    ...clientInfoErrors,
    ...displayAndChannelErrors,
    ...encryptionErrors,
  ],
};
