import type { Text } from '../../../shared/i18n/areaText.ts';
import type { Formats } from '../../../shared/i18n/createFormats.ts';
import type { Encoding } from '../../../shared/domain/cells/detectEncoding.ts';
import type { Inspection, ImportPlan } from '../domain/importTypes.ts';
import type { en } from '../strings/en.ts';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  'windows-1252': 'Windows-1252',
};

/** How a file is read, in a few words each: "9.8 MB", "semicolons", "GB18030", "decimal comma". */
export function sourceWords(
  { fileBytes, packing, innerName, shape }: Inspection,
  plan: ImportPlan,
  t: Text<typeof en>,
  format: Formats,
): readonly string[] {
  const words = [format.bytes(fileBytes)];
  if (packing === 'gzip') words.push(t('source.packing.gzip'));
  if (packing === 'zip') words.push(t('source.packing.zip', { name: innerName ?? '' }));
  switch (shape.type) {
    case 'delimited':
      words.push(delimiterWord(shape.delimiter, t), ENCODINGS[shape.encoding]);
      break;
    case 'jsonl':
      words.push(t('source.jsonl'), ENCODINGS[shape.encoding]);
      break;
    case 'json':
      words.push(t('source.json'), ENCODINGS[shape.encoding]);
      break;
    case 'email':
      words.push(t('source.email'));
      break;
    case 'chat':
      words.push(t('source.chat'), ENCODINGS[shape.encoding]);
      break;
    case 'xlsx':
      words.push(t('source.sheet', { name: shape.sheet }));
      break;
  }
  if (shape.type !== 'xlsx' && plan.decimalMark === ',') words.push(t('source.decimalComma'));
  return words;
}

function delimiterWord(delimiter: string, t: Text<typeof en>): string {
  switch (delimiter) {
    case ',':
      return t('source.delimiters.comma');
    case ';':
      return t('source.delimiters.semicolon');
    case '\t':
      return t('source.delimiters.tab');
    case '|':
      return t('source.delimiters.pipe');
    default:
      return t('source.delimiters.other', { mark: delimiter });
  }
}
