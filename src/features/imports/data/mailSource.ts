import { mailTable, type HeldMail } from '../domain/mail/mailTable.ts';
import { documentSource } from './documentSource.ts';
import { ImportStop } from './importStop.ts';
import { MboxMails } from './mboxMails.ts';
import type { OpenedFile } from './openFile.ts';
import { parsedMail } from './parsedMail.ts';
import { cancelPoint, throwIfAborted, type OpenHooks, type TableSource } from './tableSource.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/** Of boxes only texts are kept, but all of it is read before anything is shown. */
const MOST_BOX_BYTES = 2 ** 30;
/** An e-mail with its attachments is held at once. */
const MOST_MAIL_BYTES = 100 * 2 ** 20;
/** E-mails of a box after which a message to cancel is let in. */
const BETWEEN = 100;

/**
 * An e-mail (.eml), or a box of them (mbox), as a table of messages.
 * @throws ImportStop 'documentTooLarge' or 'cancelled'
 */
export async function mailSource(
  file: Bytes,
  kind: 'eml' | 'mbox',
  hooks: OpenHooks,
): Promise<TableSource> {
  const held =
    kind === 'mbox' ? await boxed(file, hooks) : [{ line: 1, mail: await single(file, hooks) }];
  hooks.arranging();
  await cancelPoint(hooks);
  return documentSource(mailTable(held), { type: 'email' });
}

async function boxed(file: Bytes, hooks: OpenHooks): Promise<HeldMail[]> {
  const box = new MboxMails();
  const held: HeldMail[] = [];
  const hold = async (mails: ReturnType<MboxMails['read']>) => {
    for (const { line, bytes } of mails) {
      held.push({ line, mail: await parsedMail(bytes) });
      if (held.length % BETWEEN === 0) await cancelPoint(hooks);
    }
  };
  let length = 0;
  for await (const chunk of file.chunks((done) => hooks.progress(done, file.size))) {
    throwIfAborted(hooks);
    length += chunk.length;
    if (length > MOST_BOX_BYTES) throw new ImportStop('documentTooLarge', { most: MOST_BOX_BYTES });
    await hold(box.read(chunk, false));
  }
  await hold(box.read(new Uint8Array(0), true));
  return held;
}

async function single(file: Bytes, hooks: OpenHooks): Promise<HeldMail['mail']> {
  const parts: BlobPart[] = [];
  let length = 0;
  for await (const chunk of file.chunks((done) => hooks.progress(done, file.size))) {
    throwIfAborted(hooks);
    length += chunk.length;
    if (length > MOST_MAIL_BYTES) {
      throw new ImportStop('documentTooLarge', { most: MOST_MAIL_BYTES });
    }
    parts.push(chunk.slice());
  }
  return parsedMail(new Uint8Array(await new Blob(parts).arrayBuffer()));
}
