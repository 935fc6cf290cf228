import { readFileSync, writeFileSync } from 'node:fs';
import { measurePacketSize } from '../../../../src/windows/measure-packet-size.ts';

/** Runs on Windows: measures the way to the address in the file that the first word names, into that of the second. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const { address } = JSON.parse(readFileSync(callFile, 'utf8')) as { address: string };
const { signal } = new AbortController();
writeFileSync(resultFile, JSON.stringify(await measurePacketSize({ address, roundTripMs: 5, signal })));
