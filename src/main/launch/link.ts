import { quoted } from '../../shared/printable.ts';
import { formatTarget, parseTarget } from '../../shared/target.ts';
import { parseAddress } from '../app-address.ts';

export const linkScheme = 'rdp-troubleshooter';
const longestLink = 2048;

export type ReadLink =
  { readonly ok: true; readonly target: string } | { readonly ok: false; readonly message: string };

/**
 * Reads `rdp-troubleshooter://check?host=server01:3390`. Anybody can make somebody click a link, so there is only
 * this one kind; it fills the computer in and starts nothing. Never throws.
 */
export function readLink(text: string): ReadLink {
  const url = text.length > longestLink ? null : parseAddress(text);
  if (url?.protocol !== `${linkScheme}:`) return refuse('It cannot be read.');
  const isCheck =
    url.host.toLowerCase() === 'check' &&
    ['', '/'].includes(url.pathname) &&
    url.username === '' &&
    url.hash === '';
  const names = [...url.searchParams.keys()];
  if (!isCheck || names.length !== 1 || names[0] !== 'host') {
    return refuse('The only kind there is has the form rdp-troubleshooter://check?host=server01.');
  }
  const parsed = parseTarget(url.searchParams.get('host') ?? '');
  return parsed.ok ? { ok: true, target: formatTarget(parsed.target) } : refuse(parsed.message);

  function refuse(why: string): ReadLink {
    return { ok: false, message: `The link ${quoted(text.slice(0, 200))} was not used. ${why}` };
  }
}
