import { ImportStop } from './importStop.ts';

/** A file inside a zip archive, as the archive's directory lists it. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Position of the entry's own header in the archive. */
  readonly offset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const ZIP64_EXTRA = 1;
/** A field of this value has its real value in the ZIP64 extra field. */
const ELSEWHERE = 0xffffffff;
/** Table files come alone or by the dozen; a directory beyond this is no such archive. */
const MOST_DIRECTORY_BYTES = 1 << 24;

const ENCRYPTED = 1;
const NAME_IS_UTF8 = 1 << 11;

/**
 * The entries of a zip archive, by the directory at its end (APPNOTE.TXT 6.3.10, §4.3).
 * @throws ImportStop 'damagedArchive'
 */
export async function zipDirectory(blob: Blob): Promise<ZipEntry[]> {
  const tailFrom = Math.max(0, blob.size - END_SIZE - LONGEST_COMMENT - ZIP64_LOCATOR_SIZE);
  const tail = await viewOf(blob, tailFrom, blob.size);
  let end = tail.byteLength - END_SIZE;
  while (end >= 0 && tail.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw damaged('no directory');
  let size = tail.getUint32(end + 12, true);
  let from = tail.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && tail.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = Number(tail.getBigUint64(locator + 8, true));
    const wide = await viewOf(blob, at, at + ZIP64_END_SIZE);
    if (wide.byteLength < ZIP64_END_SIZE || wide.getUint32(0, true) !== ZIP64_END) {
      throw damaged('no directory');
    }
    size = Number(wide.getBigUint64(40, true));
    from = Number(wide.getBigUint64(48, true));
  }
  if (size > MOST_DIRECTORY_BYTES) throw damaged('directory too long');
  return entriesOf(await viewOf(blob, from, from + size));
}

/** Where the entry's data begin. @throws ImportStop 'damagedArchive' */
export async function entryStart(blob: Blob, entry: ZipEntry): Promise<number> {
  const header = await viewOf(blob, entry.offset, entry.offset + LOCAL_HEADER_SIZE);
  if (header.byteLength < LOCAL_HEADER_SIZE || header.getUint32(0, true) !== LOCAL_HEADER) {
    throw damaged('entry not found');
  }
  const lengths = header.getUint16(26, true) + header.getUint16(28, true);
  return entry.offset + LOCAL_HEADER_SIZE + lengths;
}

function entriesOf(view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_SIZE <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throw damaged('directory cut off');
    const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength);
    const [size, packedSize, offset] = wideValues(view, at + ENTRY_SIZE + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: nameOf(name, (flags & NAME_IS_UTF8) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED) !== 0,
      crc: view.getUint32(at + 16, true),
      size,
      packedSize,
      offset,
    });
    at = next;
  }
  return entries;
}

/** Size, packed size and offset, those that do not fit into 32 bits from the ZIP64 extra field. */
function wideValues(
  view: DataView,
  extraFrom: number,
  extraLength: number,
  [size, packedSize, offset]: readonly [number, number, number],
): [number, number, number] {
  let at = extraFrom;
  const end = extraFrom + extraLength;
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_EXTRA) {
    at += 4 + view.getUint16(at + 2, true);
  }
  let value = at + 4;
  const wide = (narrow: number) => {
    if (narrow !== ELSEWHERE || value + 8 > end) return narrow;
    value += 8;
    return Number(view.getBigUint64(value - 8, true));
  };
  return [wide(size), wide(packedSize), wide(offset)];
}

/** Names without the UTF-8 flag are in the archiver's own encoding: on Chinese Windows, GBK. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(bytes);
  }
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

function damaged(cause: string): ImportStop {
  return new ImportStop('damagedArchive', { cause });
}
