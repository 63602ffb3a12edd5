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

/** Characters that some file system refuses become a hyphen. */
export function safeFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').slice(0, 120);
}
