/** How shops part tags; lists of JSON lines come joined by ' > '. */
const MARKS = /[,，;；、|\n]| > /u;

/** Tags as they are stored: without blanks around them, each once, joined by ', '. */
export function tagList(text: string): string {
  const tags = text.split(MARKS).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].join(', ');
}
