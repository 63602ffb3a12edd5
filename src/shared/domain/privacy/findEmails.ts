import type { PersonalData } from './personalData.ts';

/** RFC 5322 atext without the marks that stand before addresses in links and lists (= / | ? &). */
const LOCAL = /^[\w.!#$%*+^`{}~\u00C0-\u024F-]$/;
const LABEL =
  '[\\dA-Za-z\\u00C0-\\u024F](?:[\\dA-Za-z\\u00C0-\\u024F-]{0,61}[\\dA-Za-z\\u00C0-\\u024F])?';
const DOMAIN = new RegExp(`${LABEL}(?:\\.${LABEL}){1,8}`, 'y');
/** Domains at the top begin with a letter. */
const TOP = /\.[A-Za-z\u00C0-\u024F][\dA-Za-z\u00C0-\u024F-]+$/;
/** Longest local part. Source: RFC 5321 4.5.3.1.1. */
const MOST_LOCAL = 64;

/** Finds e-mail addresses in folded text, outwards from each @. */
export function findEmails(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < MOST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start--;
    while (start < at && /^[.-]$/.test(text[start] ?? '')) start++;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    if (start === at || domain === undefined) continue;
    // Of what follows a full stop without a space ("a@b.example.2 pieces") the address has nothing.
    const host = TOP.test(domain) ? domain : domain.replace(/\.[^.]*$/, '');
    if (TOP.test(host)) found.push({ kind: 'email', start, end: at + 1 + host.length });
  }
  return found;
}
