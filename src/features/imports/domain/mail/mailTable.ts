import { transcriptRow, type DocumentRow, type DocumentTable } from '../documents/documentTable.ts';
import { transcriptTable } from '../documents/transcriptTable.ts';
import { textFingerprint } from '../values/textFingerprint.ts';
import { htmlToText } from './htmlToText.ts';
import type { MailMessage } from './mailMessage.ts';
import { mailThreads } from './mailThreads.ts';

/** An e-mail, or what cannot be read as one, and the line of the file on which it begins. */
export type HeldMail = {
  readonly line: number;
  readonly mail: MailMessage | string;
};

/** What answering and forwarding put before a subject, in several languages. */
const ANSWER = /^(?:(?:re|fwd?|aw|wg|sv|tr|回复|答复|转发)\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+/iu;

/**
 * E-mails as messages: a thread is a conversation. A thread's subject stands above its first e-mail, and
 * again where it changes; quoted parts of earlier e-mails stay. Who is the desk, e-mails do not say.
 */
export function mailTable(held: readonly HeldMail[]): DocumentTable {
  const mails = held.flatMap(({ line, mail }) =>
    typeof mail === 'string' ? [] : [{ ...mail, line, id: mail.id || ownId(mail) }],
  );
  const roots = mailThreads(mails);
  const subjects = new Map<string, string>();
  const rows = mails.map((mail, i): DocumentRow => {
    const conversation = roots[i] ?? mail.id;
    const subject = mail.subject.replace(ANSWER, '').trim();
    const isNew = subject !== '' && subjects.get(conversation) !== subject;
    if (isNew) subjects.set(conversation, subject);
    return transcriptRow(
      {
        conversation: bare(conversation),
        message: bare(mail.id),
        at: mail.date,
        role: mail.isAutomatic ? 'system' : '',
        author: mail.from,
        channel: 'email',
        body: bodyOf(mail, isNew ? subject : ''),
      },
      mail.line,
    );
  });
  const broken = held.flatMap(({ line, mail }): DocumentRow[] =>
    typeof mail === 'string' ? [{ cells: [], line, broken: mail }] : [],
  );
  return transcriptTable('email', [...rows, ...broken]);
}

function bodyOf(mail: MailMessage, subject: string): string {
  const text = mail.text.trim() === '' ? htmlToText(mail.html) : mail.text;
  const words = text.replace(/\r\n?/g, '\n').trim();
  const attached = mail.attachments.map((name) => `[${name}]`).join(' ');
  return [subject, words, attached].filter((part) => part !== '').join('\n\n');
}

/** An e-mail without an id goes by what it says. */
function ownId({ from, date, subject, text, html }: MailMessage): string {
  return `<${textFingerprint(from, date, subject, text, html)}>`;
}

function bare(id: string): string {
  return id.replace(/^<|>$/g, '');
}
