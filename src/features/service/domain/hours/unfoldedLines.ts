/** A content line of an iCalendar file. */
export type FeedLine = {
  /** Of its first part in the file, from 1. */
  readonly number: number;
  /** In capitals, without parameters. */
  readonly name: string;
  readonly value: string;
};

/**
 * Content lines with what was folded put together again: a line that begins with a space or tab goes
 * on from the one before. Lines without a colon are left out.
 * Source: RFC 5545, section 3.1; ends of line of any kind are taken.
 */
export function unfoldedLines(text: string): FeedLine[] {
  const whole: { number: number; parts: string[] }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, place) => {
      const last = whole.at(-1);
      if (last && /^[ \t]/.test(line)) last.parts.push(line.slice(1));
      else if (line !== '') whole.push({ number: place + 1, parts: [line] });
    });
  return whole.flatMap(({ number, parts }) => {
    // The colon that ends the parameters is the first one outside of quotes.
    const match = /^([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(parts.join(''));
    if (!match) return [];
    return [{ number, name: (match[1] ?? '').toUpperCase(), value: (match[3] ?? '').trim() }];
  });
}
