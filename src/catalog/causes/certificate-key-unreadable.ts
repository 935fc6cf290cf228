import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { cutWords, hadBegun, isCut, isCutAfterSilence, quietWords } from './support/breaks.ts';
import {
  adviseOtherAddress,
  findPassingAddress,
  isSameComputer,
  offerOtherAddress,
} from './support/other-address.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';
import { cutOnTheWay, soonerWords } from './support/distance.ts';

export const certificateKeyUnreadable: CauseDefinition<'certificate-key-unreadable'> = {
  id: 'certificate-key-unreadable',
  title: 'The server cannot use its private key',
  prior: { logOdds: priorLogOdds.high, source: 'Frequency “high”: hardened key folders and cloud images.' },
  rules: [
    {
      check: 'tls-handshake',
      weight: evidenceWeight.moderate,
      finds: (evidence) =>
        isCut(evidence) && !hadBegun(evidence)
          ? `The handshake was ${cutWords(evidence)}, right after the first message.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: ({ foreignProtocol }) =>
        foreignProtocol === 'rdp'
          ? 'Having chosen encryption, the server itself ended the connection in its place, as xrdp does with a key that does not fit.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.hint,
      finds: ({ outcome, tls12OnlyBreakHow, tls12OnlyBreakAfterBytes }) =>
        outcome === 'broken' &&
        (tls12OnlyBreakHow === 'reset' || tls12OnlyBreakHow === 'closed') &&
        tls12OnlyBreakAfterBytes === 0
          ? 'TLS 1.2 alone is cut at the same point.'
          : null,
    },
    {
      check: 'path-mtu',
      weight: evidenceWeight.hint,
      finds: ({ usualHello, smallHelloBreakHow, smallHelloBreakAfterBytes, smallHelloSentBytes }) =>
        usualHello === 'broken' &&
        (smallHelloBreakHow === 'reset' || smallHelloBreakHow === 'closed') &&
        smallHelloBreakAfterBytes === 0
          ? `A small first message (${smallHelloSentBytes ?? 0} bytes) is cut too, so size is not the reason.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.strong,
      finds: ({ outcome, bytesReceived, breakHow, foreignProtocol }) =>
        outcome === 'broken' && bytesReceived > 0 && breakHow !== 'alert' && foreignProtocol !== 'rdp'
          ? `The server answered with ${bytesReceived} bytes before the handshake broke.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.strong,
      finds: ({ tls12Only, withoutServerName }) =>
        tls12Only === 'established' || withoutServerName === 'established'
          ? `The handshake passes ${tls12Only === 'established' ? 'with TLS 1.2 alone' : 'without a server name'}, so the key works.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.moderate,
      finds: (evidence) =>
        isCutAfterSilence(evidence) ? `The cut came only after ${quietWords(evidence)} of silence.` : null,
    },
    {
      check: 'security-protocols',
      weight: -evidenceWeight.moderate,
      finds(_evidence, view) {
        const other = findPassingAddress(view);
        return other !== null && isSameComputer(other, view)
          ? `By its other address, ${other.address}, the handshake with the same computer passes, so the key works.`
          : null;
      },
    },
    {
      check: 'security-protocols',
      weight: -evidenceWeight.hint,
      finds(_evidence, view) {
        const other = findPassingAddress(view);
        return other !== null && !isSameComputer(other, view)
          ? `By another address of the same name, ${other.address}, the handshake passes; that may be another computer.`
          : null;
      },
    },
    {
      check: 'path-mtu',
      weight: -evidenceWeight.moderate,
      finds: ({ smallHello, usualHello }, view) =>
        smallHello === 'answered' &&
        usualHello !== 'answered' &&
        view.evidence('tls-handshake')?.foreignProtocol !== 'rdp'
          ? 'A small first message is answered.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.strong,
      finds(evidence, view) {
        const cut = cutOnTheWay(evidence, view);
        return cut === null ? null : `${soonerWords(cut)}, so it did not come from there.`;
      },
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('closed'),
    lastAttemptEndedAt('tls'),
  ],
  hides: [],
  summary: () =>
    'The server cuts the connection as soon as encryption begins, as Windows does when it cannot read the private key of its certificate.',
  settledBy:
    'On the far computer, look for Schannel event 36870 with 0x8009030D, and events 1057 or 1058, at the time of this check.',
  doesNotMean:
    'It does not mean that user, password or NLA are wrong: the connection ends before any of them matters.',
  advice: [
    adviseOtherAddress,
    {
      where: 'far-computer',
      text: 'Give NETWORK SERVICE read access to the one key file f686aace… in MachineKeys, then restart Remote Desktop Services.',
    },
    {
      where: 'far-computer',
      text: 'If that is in order, let Windows make a new Remote Desktop certificate.',
    },
    {
      where: 'far-computer',
      text: 'Leave the folder MachineKeys itself alone: do not rename it and do not take ownership.',
    },
  ],
  fixes: [
    { id: 'repair-host-key-permissions', where: 'far-computer' },
    { id: 'regenerate-host-certificate', where: 'far-computer' },
    { id: 'restart-remote-desktop-services', where: 'far-computer' },
    offerOtherAddress,
  ],
};
