import type { Address, Email } from 'postal-mime';
import { messageIds, type MailMessage } from '../domain/mail/mailMessage.ts';

/** Text that is kept of an e-mail that cannot be read. */
const MOST_BROKEN = 2000;

/** An e-mail's bytes as what it says; the beginning of its text where it cannot be read. */
export async function parsedMail(bytes: Uint8Array): Promise<MailMessage | string> {
  // Loaded when the first e-mail is opened.
  const { default: PostalMime } = await import('postal-mime');
  try {
    return messageOf(await PostalMime.parse(bytes));
  } catch {
    return new TextDecoder().decode(bytes.subarray(0, MOST_BROKEN));
  }
}

function messageOf(email: Email): MailMessage {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  return {
    id: messageIds(email.messageId ?? '')[0] ?? '',
    inReplyTo: messageIds(email.inReplyTo ?? '')[0] ?? '',
    references: messageIds(email.references ?? ''),
    from: nameOf(email.from ?? email.sender),
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    date: dateOf(email.date),
    isAutomatic: isAutomatic(header),
    text: email.text ?? '',
    html: email.html ?? '',
    attachments: email.attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  };
}

/** RFC 3834, §5; Precedence is older, and used by lists and answers while away. */
function isAutomatic(header: (name: string) => string): boolean {
  const submitted = header('auto-submitted').trim().toLowerCase();
  if (submitted !== '' && submitted !== 'no') return true;
  if (/^(?:bulk|junk|list|auto_reply)$/i.test(header('precedence').trim())) return true;
  return header('x-autoreply') !== '' || header('x-autorespond') !== '';
}

function nameOf(address: Address | undefined): string {
  return (address?.address ?? '').toLowerCase() || (address?.name ?? '');
}

/** ISO 8601 where the header is a date. */
function dateOf(date: string | undefined): string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(date) ? date : '';
}
