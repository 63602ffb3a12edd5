import { headReader, type ChatHead, type ChatTemplate } from './chatTemplate.ts';

/** A message of a chat as text, before its time is settled. */
export type ChatMessage = Omit<ChatHead, 'text'> & {
  /** Line of its head, from 1. */
  readonly line: number;
  /** Whom the conversation is with, where a head of conversations stands above it. */
  readonly partner: string;
  readonly body: string;
  /** What stands where the time should be, where that is none: the row is refused with it. */
  readonly unread?: string;
};

/** Heads of conversations in QQ's export. */
const PARTNER = /^消息对象[:：]\s*(.{1,200})$/u;
/** What stands around messages there. */
const FRAME = /^(?:={8,}|-{8,}|消息记录（.{0,60}）|消息分组[:：].{0,200})$/u;

/** Whether a line belongs to no message, whatever the template. */
export function isFrame(line: string): boolean {
  return FRAME.test(line.trim()) || PARTNER.test(line.trim());
}

/** The messages of a chat as text: a head by the template, and lines below it up to the next. */
export function chatLines(text: string, template: ChatTemplate): ChatMessage[] {
  const headOf = headReader(template);
  const messages: ChatMessage[] = [];
  let partner = '';
  let open: (ChatHead & { readonly line: number; readonly lines: string[] }) | undefined;
  const end = () => {
    if (!open) return;
    const { name, time, line, lines } = open;
    messages.push({ name, time, line, partner, body: lines.join('\n').trim() });
    open = undefined;
  };
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, other] = PARTNER.exec(line.trim()) ?? [];
    if (other !== undefined) {
      end();
      partner = other.trim();
    } else if (!FRAME.test(line.trim())) {
      const head = headOf(line);
      if (head) {
        end();
        open = { ...head, line: i + 1, lines: head.text === '' ? [] : [head.text] };
      } else open?.lines.push(line);
    }
  }
  end();
  return messages;
}
