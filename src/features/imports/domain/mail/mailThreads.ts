import type { MailMessage } from './mailMessage.ts';

/**
 * The conversation of each e-mail: the id of the first e-mail of its thread, as far as In-Reply-To and
 * References tell (RFC 5322, §3.6.4), also where that one is not among them. Subjects are not asked: two
 * customers write "Where is my order?".
 *
 * @param messages each with an id
 */
export function mailThreads(
  messages: readonly Pick<MailMessage, 'id' | 'inReplyTo' | 'references'>[],
): string[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const link = (child: string, parent: string) => {
    // What was said first stays; an answer to itself, by whatever way, is none.
    if (child === parent || parents.has(child) || rootOf(parent) === child) return;
    parents.set(child, parent);
  };
  for (const { id, inReplyTo, references } of messages) {
    const chain = [...references, ...(inReplyTo === '' ? [] : [inReplyTo])];
    let before = chain[0];
    for (const next of [...chain.slice(1), id]) {
      if (before !== undefined) link(next, before);
      before = next;
    }
  }
  return messages.map(({ id }) => rootOf(id));
}
