/**
 * Text that a spreadsheet would take for a formula: it starts with = + - @ (or their full-width and
 * small forms, which Chinese and Japanese settings read alike), also behind spaces and characters
 * that cannot be seen, or with a tab or line end. Source: OWASP, "CSV injection".
 */
const FORMULA =
  /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]|^[\t\r\n]/u;

/** Puts a ' in front of text that a spreadsheet would run; imports take it off again before = + - @. */
export function neutralText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
