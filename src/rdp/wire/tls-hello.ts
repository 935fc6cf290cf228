import { concatBytes, exactly, u16be, u24be } from './bytes.ts';
import { textToLatin1 } from './text.ts';

export { alertName } from './tls-alert.ts';
export { decodeTlsAnswer } from './tls-answer.ts';

/**
 * Hand-made ClientHellos of a chosen size (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2), to tell a path that
 * loses large packets from a server that refuses. No handshake is ever completed with them.
 */

export interface PaddedHelloOptions {
  /** 32 bytes. */
  readonly random: Uint8Array;
  /** X25519 public key, 32 bytes. */
  readonly keyShare: Uint8Array;
  /** 32 bytes; what TLS 1.3 sends to look like a resumption (RFC 8446, appendix D.4). */
  readonly sessionId: Uint8Array;
  readonly serverName: string | null;
  /** Size of the whole record, its header of 5 bytes included. */
  readonly recordBytes: number;
}

const handshakeRecord = 22;
const clientHello = 1;
const tls10 = 0x0301;
const tls12 = 0x0303;
const tls13 = 0x0304;
const randomBytes = 32;
const x25519 = 0x001d;
const maxRecordBytes = 5 + 16_384;
/** Cannot be negotiated (RFC 5246, A.5), so the answer is a short alert and never a long certificate. */
const nullWithNullNull = 0x0000;

const usualSuites = [
  0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d,
  0x002f, 0x0035,
];
const usualGroups = [x25519, 0x0017, 0x0018];
const usualSignatureSchemes = [
  0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0203, 0x0201,
];

const extensionType = {
  serverName: 0,
  supportedGroups: 10,
  ecPointFormats: 11,
  signatureAlgorithms: 13,
  padding: 21,
  extendedMasterSecret: 23,
  supportedVersions: 43,
  pskKeyExchangeModes: 45,
  keyShare: 51,
  renegotiationInfo: 0xff01,
} as const;

/** 50 bytes of TLS 1.2. @throws RangeError unless `random` has 32 bytes. */
export function encodeSmallClientHello({ random }: { readonly random: Uint8Array }): Uint8Array {
  return encodeHello(random, new Uint8Array(0), [nullWithNullNull], new Uint8Array(0));
}

/**
 * An everyday TLS 1.2 and 1.3 hello that the padding extension (RFC 7685) brings to exactly `recordBytes`.
 * @throws RangeError for byte strings of the wrong size, and for a size that no such hello can have.
 */
export function encodePaddedClientHello(options: PaddedHelloOptions): Uint8Array {
  const extensions = usualExtensions(options);
  const build = (paddingBytes: number): Uint8Array =>
    encodeHello(
      options.random,
      exactly(32, options.sessionId),
      usualSuites,
      withLength16(
        concatBytes(extensions, encodeExtension(extensionType.padding, new Uint8Array(paddingBytes))),
      ),
    );
  const paddingBytes = options.recordBytes - build(0).length;
  if (paddingBytes < 0 || options.recordBytes > maxRecordBytes) {
    throw new RangeError(`no ClientHello can have ${options.recordBytes} bytes`);
  }
  return build(paddingBytes);
}

function encodeHello(
  random: Uint8Array,
  sessionId: Uint8Array,
  suites: readonly number[],
  extensions: Uint8Array,
): Uint8Array {
  const body = concatBytes(
    u16be(tls12),
    exactly(randomBytes, random),
    withLength8(sessionId),
    withLength16(suites.flatMap(u16be)),
    // The one compression method: none.
    [1, 0],
    extensions,
  );
  const message = concatBytes([clientHello], u24be(body.length), body);
  return concatBytes([handshakeRecord], u16be(tls10), withLength16(message));
}

function usualExtensions({ serverName, keyShare }: PaddedHelloOptions): Uint8Array {
  return concatBytes(
    serverName === null ? [] : encodeExtension(extensionType.serverName, encodeServerName(serverName)),
    encodeExtension(extensionType.extendedMasterSecret, []),
    encodeExtension(extensionType.renegotiationInfo, [0]),
    encodeExtension(extensionType.supportedGroups, withLength16(usualGroups.flatMap(u16be))),
    encodeExtension(extensionType.ecPointFormats, withLength8([0])),
    encodeExtension(extensionType.signatureAlgorithms, withLength16(usualSignatureSchemes.flatMap(u16be))),
    encodeExtension(extensionType.supportedVersions, withLength8([tls13, tls12].flatMap(u16be))),
    encodeExtension(extensionType.pskKeyExchangeModes, withLength8([1])),
    encodeExtension(
      extensionType.keyShare,
      withLength16(concatBytes(u16be(x25519), withLength16(exactly(32, keyShare)))),
    ),
  );
}

/** RFC 6066 section 3; the name is given in its ASCII form. */
function encodeServerName(serverName: string): Uint8Array {
  return withLength16(concatBytes([0], withLength16(textToLatin1(serverName))));
}

function encodeExtension(type: number, data: ArrayLike<number>): Uint8Array {
  return concatBytes(u16be(type), withLength16(data));
}

function withLength8(bytes: ArrayLike<number>): Uint8Array {
  return concatBytes([bytes.length], bytes);
}

function withLength16(bytes: ArrayLike<number>): Uint8Array {
  return concatBytes(u16be(bytes.length), bytes);
}
