import { saveFile } from '../../../../shared/ui/saveFile.ts';

/** What became of a file: a browser's downloads do not say when they are done. */
export type Saved = 'saved' | 'handedOver' | 'notChosen' | 'stopped';

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

declare global {
  interface Window {
    /** Chromium only: WICG File System Access, §2.2. */
    readonly showSaveFilePicker?: SavePicker;
  }
}

type SaveOptions = {
  /** Awaited once it is known that the file will be written; nothing is written where it fails. */
  readonly before: () => Promise<void>;
  readonly onStart: () => void;
  readonly signal: AbortSignal;
};

/**
 * Saves a large file where the user chooses, piece by piece: the browser writes beside it and puts
 * it in its place when all of it is there, so that no half of a file is ever found. Browsers that
 * do not let a page choose get it as a download. To be called by a press of a button.
 *
 * @throws whatever writing or `before` throws; what was chosen is empty then
 */
export async function saveStreamed(
  fileName: string,
  file: Blob,
  { before, onStart, signal }: SaveOptions,
): Promise<Saved> {
  const chosen = await chooseFile(fileName, file);
  if (chosen === 'notChosen') return 'notChosen';
  onStart();
  await before();
  if (chosen === 'noChoice') {
    saveFile(fileName, file);
    return 'handedOver';
  }
  const writable = await chosen.createWritable();
  try {
    // Closes it, which puts the file in its place, or aborts it, which leaves the place as it was.
    await file.stream().pipeTo(writable, { signal });
  } catch (error) {
    if (signal.aborted) return 'stopped';
    throw error;
  }
  return 'saved';
}

async function chooseFile(
  suggestedName: string,
  { type }: Blob,
): Promise<FileSystemFileHandle | 'notChosen' | 'noChoice'> {
  const { showSaveFilePicker } = window;
  if (!showSaveFilePicker) return 'noChoice';
  const ending = /\.\w+$/u.exec(suggestedName)?.[0] ?? '';
  const media = type.split(';', 1)[0] ?? '';
  try {
    const types = ending === '' || media === '' ? [] : [{ accept: { [media]: [ending] } }];
    return await showSaveFilePicker.call(window, { suggestedName, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'notChosen';
    // Frames of other origins and some policies forbid it.
    return 'noChoice';
  }
}
