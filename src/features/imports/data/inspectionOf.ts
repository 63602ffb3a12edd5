import { formatOf } from '../domain/formats/formats.ts';
import { firstCharacters } from '../domain/values/firstCharacters.ts';
import { columnValues } from '../domain/guess/tableHead.ts';
import { headerKey } from '../domain/headerKey.ts';
import type { ImportPlan, Inspection, ShopDefaults, SourceColumn } from '../domain/importTypes.ts';
import type { OpenedTable } from './openTable.ts';

const SAMPLES = 5;
const SAMPLE_LENGTH = 40;

/** What the wizard is told about a file that was opened, with the plan that reading begins from. */
export function inspectionOf(
  { packing, innerName, source }: OpenedTable,
  file: {
    readonly fileName: string;
    readonly fileBytes: number;
    readonly shop: ShopDefaults;
    /** The plan of the last file with these headers. */
    readonly remembered: ImportPlan | undefined;
  },
): Inspection {
  const { head, columns, shape } = source;
  const format = formatOf(head);
  const guessed = format.plan(head, file.shop);
  const { chat } = source;
  const read = { ...guessed, chat: chat?.reading ?? null };
  const plan = file.remembered ? merged(file.remembered, read) : read;
  return {
    fileName: file.fileName,
    fileBytes: file.fileBytes,
    packing,
    innerName,
    shape,
    columns: columns.map((name, column): SourceColumn => {
      const samples = columnValues(head, column).slice(0, SAMPLES);
      return { name, samples: samples.map((text) => firstCharacters(text, SAMPLE_LENGTH)) };
    }),
    plan,
    chatSample: chat?.sample ?? null,
    headerKey: headerKey(head.headers),
    remembered: file.remembered !== undefined,
  };
}

/** What this file's first dates prove goes before what the last file had. */
function merged(remembered: ImportPlan, guessed: ImportPlan): ImportPlan {
  const isProven = guessed.dateOrder === 'dmy' || guessed.dateOrder === 'mdy';
  const dateOrder = isProven ? guessed.dateOrder : (remembered.dateOrder ?? guessed.dateOrder);
  const { format, eventType, chat } = guessed;
  return { ...remembered, format, dateOrder, eventType, chat };
}
