import { foldText } from '../../../../shared/domain/privacy/foldText.ts';
import type { Place } from './place.ts';

/** A link, and the host it leads to in lower case: 'www.example.com', 't.me'. */
export type Link = Place & { readonly host: string };

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
/** Top domains that are used without a scheme in chats; others are words as often (node.js, v1.2). */
const TOP =
  '(?:com|net|org|cn|cc|me|io|co|tv|vip|top|xyz|info|biz|shop|app|link|live|club|site|online|store|fun|pro|ltd|icu|work|wang|ink|ren|mobi|asia|hk|tw|us|uk|de|jp|kr|ru|in|im|ly|gl|gg|la|ai|so|to|sh|win|bet|dev)';
const LINK = new RegExp(
  // Behind a scheme any host, else one with a known top domain that no letter goes on behind.
  `(?:https?|ftp|weixin|tg)://(?<host>(?:${LABEL}\\.){0,8}${LABEL})(?::\\d{1,5})?(?:[/?#][!-~]*)?` +
    `|(?<![a-z\\d@._-])(?<bare>(?:${LABEL}\\.){1,8}${TOP})(?![a-z\\d_-]|\\.[a-z\\d])(?::\\d{1,5})?(?:[/?#][!-~]*)?`,
  'giu',
);

/** ASCII, Chinese with its punctuation, full-width forms: none of them is hidden, and one is folded to one. */
const ORDINARY = /^[\0-\u007F\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]*$/u;

/** Links of a text, with or without a scheme; full-width and other compatible characters count as plain. */
export function findLinks(text: string): Link[] {
  if (!mayHaveLinks(text)) return [];
  const folded = foldText(text);
  return [...folded.text.matchAll(LINK)].map((match) => {
    const { host, bare } = match.groups ?? {};
    const place = folded.source(match.index, match.index + match[0].length);
    return { ...place, host: (host ?? bare ?? '').toLowerCase() };
  });
}

/** Most messages have no dot between two characters, nor a scheme. */
function mayHaveLinks(text: string): boolean {
  if (ORDINARY.test(text)) return /\S[.．]\S|[:：][/／]{2}/u.test(text);
  return /[.．:：\u2024]/u.test(text) || text.normalize('NFKC') !== text;
}

/** Whether a host is this domain or below it. */
export function isBelowDomain(host: string, domain: string): boolean {
  const wanted = domain.toLowerCase();
  return host === wanted || host.endsWith(`.${wanted}`);
}
