import { describe, expect, it } from 'vitest';
import { AskingSession, type AskingInput } from '../../../../src/core/helper-protocol/asking-session.ts';
import { encodeMessage } from '../../../../src/core/helper-protocol/frames.ts';
import type { FromHelper } from '../../../../src/shared/helper-protocol/messages.ts';
import { disableUdp, frameOf, fromHelper } from './support/samples.ts';

const bytes = (message: FromHelper): AskingInput => ({
  type: 'bytes',
  bytes: encodeMessage(message, 65_536)!,
});
const hello: FromHelper = { message: 'hello', protocol: 1, programVersion: '1.2.3' };
const question = { entryId: '0123456789abcdef', target: 'a value', before: '0', left: '1', found: '2' };
const sendRequest = { type: 'send', message: { message: 'request', request: disableUdp } };

function running(): AskingSession {
  const session = new AskingSession(disableUdp);
  session.step(bytes(hello));
  return session;
}
const end = (how: string) => [{ type: 'end', end: { how } }];

describe('the asking side of the pipe', () => {
  it('sends its request after the greeting, passes on what it hears, and ends with the outcome', () => {
    const session = new AskingSession(disableUdp);
    expect(session.step(bytes(hello))).toEqual([sendRequest]);
    const event = { type: 'accepted', stepCount: 1 } as const;
    expect(session.step(bytes({ message: 'event', event }))).toEqual([{ type: 'event', event }]);
    const outcome = { outcome: 'nothing-to-do', message: 'Nothing is due.' } as const;
    expect(session.step(bytes({ message: 'done', outcome }))).toEqual([
      { type: 'end', end: { how: 'outcome', outcome } },
    ]);
    expect(session.step({ type: 'connection-lost' })).toEqual([]);
  });

  it('answers the question that is open', () => {
    const session = running();
    expect(session.step(bytes({ message: 'question', questionId: 1, question }))).toEqual([
      { type: 'ask', questionId: 1, question },
    ]);
    session.step(bytes({ message: 'question', questionId: 2, question }));
    expect(session.step({ type: 'answer', questionId: 1, answer: 'keep' })).toEqual([]);
    expect(session.step({ type: 'answer', questionId: 2, answer: 'keep' })).toEqual([
      { type: 'send', message: { message: 'answer', questionId: 2, answer: 'keep' } },
    ]);
    expect(session.step({ type: 'answer', questionId: 2, answer: 'keep' })).toEqual([]);
  });

  it('cancels once; before the greeting nothing is sent at all', () => {
    const session = running();
    expect(session.step({ type: 'cancel' })).toEqual([{ type: 'send', message: { message: 'cancel' } }]);
    expect(session.step({ type: 'cancel' })).toEqual([]);
    const early = new AskingSession(disableUdp);
    expect(early.step({ type: 'cancel' })).toEqual([]);
    expect(early.step(bytes(hello))).toEqual(end('not-begun'));
  });

  it('does not go on with another version', () => {
    const session = new AskingSession(disableUdp);
    expect(session.step(bytes({ ...hello, protocol: 2 }))).toEqual(end('wrong-version'));
  });

  it('tells a connection that was lost before the request from one that was lost after it', () => {
    expect(new AskingSession(disableUdp).step({ type: 'connection-lost' })).toEqual(end('not-begun'));
    expect(new AskingSession(disableUdp).step({ type: 'time-is-up' })).toEqual(end('not-begun'));
    expect(running().step({ type: 'connection-lost' })).toEqual(end('connection-lost'));
    expect(running().step({ type: 'time-is-up' })).toEqual(end('timed-out'));
  });

  it.each(fromHelper.slice(1))('takes no $message before the greeting', (message) => {
    expect(new AskingSession(disableUdp).step(bytes(message))).toEqual(end('not-begun'));
  });

  it('takes nothing that is no message, and no second greeting', () => {
    expect(running().step(bytes(hello))).toEqual(end('connection-lost'));
    expect(running().step({ type: 'bytes', bytes: frameOf('{"message":"event","event":{}}') })).toEqual(
      end('connection-lost'),
    );
  });
});
