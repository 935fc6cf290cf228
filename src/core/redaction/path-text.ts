import type { Books } from './books.ts';
import { rewriteSentence } from './sentence.ts';

/** A path with the names in it replaced: the user's folder, and the computer and share of a network path. */
export function rewritePath(text: string, books: Books): string {
  const network =
    /^(?<start>\\\\|\/\/)(?<server>[^\\/?.][^\\/]*)(?<separator>[\\/])(?<share>[^\\/]*)(?<rest>.*)$/su.exec(
      text,
    )?.groups;
  if (network?.['server'] !== undefined) {
    const { start = '', server, separator = '', share = '', rest = '' } = network;
    const other = books.address(server) ?? books.name(server);
    const otherShare = /^(?:[A-Z]|ADMIN|IPC|PRINT)\$$/iu.test(share) ? share : books.chosen(share);
    return `${start}${other}${separator}${otherShare}${rewriteFolders(rest, books)}`;
  }
  return rewriteFolders(text, books);
}

/** The folder below which each user has one, in Windows of several ages and elsewhere. */
const userFolder =
  /(?<before>(?:^|[\\/])(?:Users|Documents and Settings|Benutzer|home)[\\/])(?<user>[^\\/:*?"<>|]+)/giu;

function rewriteFolders(text: string, books: Books): string {
  const withUsers = text.replace(userFolder, (_match, ...rest) => {
    const { before = '', user = '' } = rest.at(-1) as Readonly<Record<string, string>>;
    return `${before}${books.user(user)}`;
  });
  return withUsers
    .split(/(?<=[\\/])|(?=[\\/])/u)
    .map((part) => (/^[\\/]$/u.test(part) ? part : rewriteSentence(part, books)))
    .join('');
}
