/** Codes of winerror.h that this program tells apart; the large ones are HRESULTs as unsigned numbers. */
export const win32 = {
  success: 0,
  fileNotFound: 2,
  pathNotFound: 3,
  accessDenied: 5,
  invalidData: 13,
  invalidParameter: 87,
  insufficientBuffer: 122,
  bufferOverflow: 111,
  moreData: 234,
  badFormat: 193,
  machineTypeMismatch: 216,
  virusInfected: 225,
  waitTimeout: 258,
  noMoreItems: 259,
  elevationRequired: 740,
  brokenPipe: 109,
  pipeBusy: 231,
  noData: 232,
  pipeNotConnected: 233,
  pipeConnected: 535,
  operationAborted: 995,
  ioPending: 997,
  dependentServicesRunning: 1051,
  serviceAlreadyRunning: 1056,
  serviceDoesNotExist: 1060,
  serviceNotActive: 1062,
  resourceDataNotFound: 1812,
  resourceTypeNotFound: 1813,
  noSuchLogonSession: 1312,
  notFound: 1168,
  cancelled: 1223,
  disabledByPolicy: 1260,
  fileCorrupt: 1392,
  timeout: 1460,
  channelNotFound: 15007,
  cryptNotFound: 0x80092004,
  trustUnknownForm: 0x800b0003,
  trustNoSignature: 0x800b0100,
  trustBadDigest: 0x80096010,
} as const;

/** A Windows function did not do what it was called for. */
export class Win32Error extends Error {
  override readonly name = 'Win32Error';
  /** The function, as Windows spells it. */
  readonly call: string;
  /** Of winerror.h; also an HRESULT, as an unsigned number, where the function returns those. */
  readonly code: number;

  constructor(call: string, code: number) {
    super(`${call} failed with ${code}`);
    this.call = call;
    this.code = code;
  }
}

/** What a library holds is not in the form that Windows documents. */
export class DamagedDataError extends Error {
  override readonly name = 'DamagedDataError';
}
