/** A frame of the helper's pipe as base64, whatever its payload is worth. */
export function frame(payload: object | string): string {
  const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]).toString('base64');
}

export const disableUdp = {
  request: 'apply',
  steps: [{ fix: 'disable-udp', parameters: {} }],
  returnsAt: null,
};
export const resetWinsock = {
  request: 'apply',
  steps: [{ fix: 'reset-winsock', parameters: {} }],
  returnsAt: null,
};
