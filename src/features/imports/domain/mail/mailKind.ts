/** Headers by which a file is known to be an e-mail, in lower case. */
const TELLING: ReadonlySet<string> = new Set([
  'from',
  'date',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'content-type',
  'content-transfer-encoding',
]);
/** Of headers that other files may have too, one is not enough. */
const ALONE: ReadonlySet<string> = new Set([
  'content-type',
  'message-id',
  'received',
  'return-path',
]);
/** The line before each e-mail of an mbox (RFC 4155): sender, date. */
const MBOX = /^From \S{1,400} .{0,60}\d{4}/;
const HEADER = /^([!-9;-~]{1,76}):/;

/**
 * Whether a file is an e-mail or a box of e-mails, by its beginning: lines of headers only, up to a blank
 * line, among them such as only e-mails have.
 *
 * @param start as Latin-1
 */
export function mailKind(start: string): 'eml' | 'mbox' | undefined {
  const lines = start.split(/\r\n|\n|\r/);
  const isBox = MBOX.test(lines[0] ?? '');
  const names: string[] = [];
  for (const line of isBox ? lines.slice(1) : lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    const [, name] = HEADER.exec(line) ?? [];
    if (name === undefined) return undefined;
    names.push(name.toLowerCase());
  }
  const telling = names.filter((name) => TELLING.has(name));
  if (telling.length < 2 && !telling.some((name) => ALONE.has(name))) return undefined;
  return isBox ? 'mbox' : 'eml';
}
