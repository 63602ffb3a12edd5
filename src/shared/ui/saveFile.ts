/** Hands a file to the browser's downloads. Nothing leaves the computer by it. */
export function saveFile(fileName: string, contents: Blob | string, type = 'text/csv'): void {
  const blob =
    typeof contents === 'string'
      ? new Blob([contents], { type: `${type};charset=utf-8` })
      : contents;
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = safeFileName(fileName);
  link.click();
  // The download has been started with the address; a minute is plenty to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** With what some file system refuses, and what turns text around, as a hyphen; ending kept. */
export function safeFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]+/gu, '-');
  const ending = /\.\w{1,8}$/.exec(safe)?.[0] ?? '';
  return safe.slice(0, -ending.length || undefined).slice(0, LONGEST - ending.length) + ending;
}

/** Far below the 255 bytes of file systems, also where each character takes three. */
const LONGEST = 80;
