import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page: beside a target they would make the browser
 * leave the app. Tells whether files are being held over the page.
 *
 * @param onFiles gets no file where a folder or a piece of text was dropped; null takes nothing
 */
export function useFileDrop(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  const takes = onFiles !== null;

  useEffect(() => {
    if (!takes) return;
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        // Only when the page itself is left; from one element to the next there is a related one.
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        latest.current?.(filesOf(event));
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, [takes]);
  return over && takes;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** The dropped files; a folder comes as a file that cannot be read, so it is left out. */
function filesOf({ dataTransfer }: DragEvent): readonly File[] {
  return [...(dataTransfer?.items ?? [])]
    .filter((item) => item.webkitGetAsEntry()?.isDirectory !== true)
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
}
