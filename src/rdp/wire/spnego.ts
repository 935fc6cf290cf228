import { startsWith } from './bytes.ts';
import { contextTag, decodeDer, derTag, listDer, unwrapDer } from './der.ts';
import type { DerPart } from './der.ts';
import { ntlmSignature } from './ntlm-message.ts';

/** The tag around a NegTokenInit, [APPLICATION 0] (RFC 2743, 3.1). */
const initialContextToken = 0x60;
/** Both NegTokenInit (mechToken) and NegTokenResp (responseToken) have at most five fields (RFC 4178, 4.2). */
const maxFields = 5;
const tokenField = contextTag(2);

/**
 * The NTLM message in a negoToken: CredSSP allows it bare or inside SPNEGO (RFC 4178), and servers answer in
 * either form. null when there is none.
 */
export function findNtlmToken(token: Uint8Array): Uint8Array | null {
  if (startsWith(token, ntlmSignature)) return token;
  const wrapped = spnegoToken(token);
  return wrapped !== null && startsWith(wrapped, ntlmSignature) ? wrapped : null;
}

function spnegoToken(token: Uint8Array): Uint8Array | null {
  const negotiation = negotiationToken({ bytes: token, start: 0 });
  if (negotiation === null) return null;
  const fields = listDer(negotiation, maxFields);
  if (fields.kind !== 'value') return null;
  const field = fields.value.find(({ tag }) => tag === tokenField);
  if (field === undefined) return null;
  const octets = unwrapDer(field, [derTag.octetString]);
  return octets.kind === 'value' ? octets.value.bytes : null;
}

/** The fields of a NegTokenResp [1], or of a NegTokenInit [0] behind the object identifier of SPNEGO. */
function negotiationToken(part: DerPart): DerPart | null {
  const response = unwrapDer(part, [contextTag(1), derTag.sequence]);
  if (response.kind === 'value') return response.value;
  const initial = unwrapDer(part, [initialContextToken]);
  if (initial.kind !== 'value') return null;
  const mechanism = decodeDer(initial.value.bytes);
  if (mechanism.kind !== 'value' || mechanism.value.tag !== derTag.objectIdentifier) return null;
  const rest = {
    bytes: initial.value.bytes.subarray(mechanism.size),
    start: initial.value.start + mechanism.size,
  };
  const init = unwrapDer(rest, [contextTag(0), derTag.sequence]);
  return init.kind === 'value' ? init.value : null;
}
