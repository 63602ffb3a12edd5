import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailThreads } from './mailThreads.ts';

/** 'c<a b' is e-mail c with references to a and b; 'c<-a' one with In-Reply-To only. */
const mail = (text: string) => {
  const [, id = '', reply = '', before = ''] = /^(\w+)(?:<(-?)(.*))?$/.exec(text)!;
  const names = before === '' ? [] : before.split(' ');
  return { id, inReplyTo: names.at(-1) ?? '', references: reply === '-' ? [] : names };
};
const threads = (...texts: string[]) => mailThreads(texts.map(mail)).join(' ');

describe('threads of e-mails', () => {
  it('go by References', () => {
    expect(threads('a', 'b<a', 'c<a b', 'x')).toBe('a a a x');
  });

  it('go by In-Reply-To where there is nothing else', () => {
    expect(threads('a', 'b<-a', 'c<-b')).toBe('a a a');
  });

  it('do not depend on which e-mail comes first in the file', () => {
    expect(threads('c<-b', 'b<-a', 'a')).toBe('a a a');
  });

  it('are called by their first e-mail also where the file lacks it', () => {
    expect(threads('c<gone b', 'd<gone')).toBe('gone gone');
  });

  it('end where e-mails answer each other in a ring, or themselves', () => {
    expect(threads('a<-b', 'b<-a')).toBe('b b');
    expect(threads('a<-a')).toBe('a');
  });

  it('have one name each: answering puts an e-mail into the thread of what it answers', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const chain = fc.uniqueArray(name, { minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(chain, { selector: (ids) => ids.at(-1) }), (chains) => {
        const mails = chains.map((ids) => ({
          id: ids.at(-1)!,
          inReplyTo: '',
          references: ids.slice(0, -1),
        }));
        const roots = mailThreads(mails);
        expect(roots).toHaveLength(mails.length);
        // Reading the same e-mails again changes nothing.
        expect(mailThreads(mails)).toEqual(roots);
      }),
    );
  });
});
