import { expect, it } from 'vitest';
import type { NegotiationOutcome } from '../../src/shared/facts.ts';
import { checkTarget } from './support/check-target.ts';
import { connectionRequest, exchange, isWholeTpkt } from './support/raw-client.ts';
import { describeWith } from './support/requirements.ts';
import { offers, serverConfigurations } from './support/server-configurations.ts';
import type { Answer } from './support/server-configurations.ts';
import { useCertificates, useServer } from './support/server-suite.ts';

for (const configuration of serverConfigurations) {
  describeWith(configuration.missing, configuration.name, () => {
    const certificates = useCertificates();
    const server = useServer(() => configuration.start(certificates));

    it('answers each offer as the test bed says', async () => {
      const seen: Answer[] = [];
      for (const offer of offers) {
        const { host, port } = server.current;
        const request = connectionRequest(offer === 'none' ? null : offer);
        const { received } = await exchange({
          host,
          port,
          send: request,
          enough: isWholeTpkt,
          quietMs: 5_000,
        });
        seen.push(readAnswer(received));
      }
      expect(seen).toEqual(configuration.answers);
    });

    it('is understood by the check', async () => {
      const report = await checkTarget(server.current.target);
      const { negotiation, offers: asked } = report.facts!.network!;
      const answerTo = (offer: number): Answer => configuration.answers[offers.indexOf(offer as 0)]!;
      // mstsc's own offer (11) is answered like 3 by every server here: none of them knows bit 8.
      expect(negotiation?.offered).toBe(11);
      expect(describeOutcome(negotiation!.result)).toBe(answerTo(3));
      expect(asked!.offers.length).toBeGreaterThan(0);
      for (const { protocol, result } of asked!.offers) {
        expect(describeOutcome(result), `offer ${protocol}`).toBe(answerTo(protocol));
      }
    });
  });
}

/** Reads the answer from the bytes themselves, without any code of the product. */
function readAnswer(received: string): Answer {
  const bytes = Buffer.from(received, 'hex');
  if (bytes[5] === 0xf0) return 'disconnected';
  if (bytes[5] !== 0xd0) throw new Error(`neither a confirm nor a disconnect: ${received}`);
  if (bytes.length < 19) return 'no-answer';
  return bytes[11] === 3 ? `refused ${bytes.readUInt32LE(15)}` : `selected ${bytes.readUInt32LE(15)}`;
}

function describeOutcome(result: NegotiationOutcome): Answer {
  switch (result.outcome) {
    case 'selected':
      return `selected ${result.protocol}`;
    case 'refused':
      return `refused ${result.failureCode}`;
    case 'disconnected':
    case 'no-answer':
      return result.outcome;
    case 'malformed':
    case 'foreign':
    case 'broken':
      throw new Error(JSON.stringify(result));
  }
}
