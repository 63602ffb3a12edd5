import { headerWord } from '../headerKey.ts';
import { isJsonObject, jsonObjects, jsonText, type JsonObject } from './jsonValue.ts';

/** One row of a JSON object: values as text, by the path of their keys. */
export type JsonRow = ReadonlyMap<string, string>;

/** Lists that are what a document is made of, as `headerWord`s. */
const LINES: ReadonlySet<string> = new Set(
  'lines lineitems items orderitems orderlines messages comments parts lots'.split(' '),
);

/** Lists of objects that say something of a document, but are not what it is made of. */
const NOT_LINES: ReadonlySet<string> = new Set(
  (
    'customfields fields metadata attachments tags labels collaborators followers emailccs sharing ' +
    'discountcodes discountapplications taxlines shippinglines feelines couponlines noteattributes ' +
    'fulfillments refunds paymenthistory'
  ).split(' '),
);

/**
 * The rows of one object: one for each object in its list of lines (a list of objects under a usual
 * name, else the first that is not known to be something else), each with the document's own values
 * too; or a single one where it has no such list. Inner objects become paths ('customer.id'), lists of
 * plain values are joined by ' > '. A line's own value goes before the document's, but for `id`: that
 * of the line becomes 'items.id'.
 *
 * @throws UnreadableJson for a whole number that JavaScript cannot hold exactly
 */
export function objectRows(document: JsonObject): JsonRow[] {
  const [name, lines] = linesOf(document) ?? [];
  const own = new Map<string, string>();
  for (const [key, value] of Object.entries(document)) {
    if (key !== name) flatten(key, value, own);
  }
  if (name === undefined || !lines) return [own];
  const hasId = (own.get('id') ?? '') !== '';
  return lines.map((line) => {
    const row = new Map(own);
    const ownOfLine = new Map<string, string>();
    for (const [key, value] of Object.entries(line)) flatten(key, value, ownOfLine);
    for (const [path, value] of ownOfLine) {
      const to = path === 'id' && hasId ? `${name}.id` : path;
      if (value !== '' || !row.has(to)) row.set(to, value);
    }
    return row;
  });
}

function linesOf(document: JsonObject): [string, readonly JsonObject[]] | undefined {
  const lists = Object.entries(document).flatMap(
    ([key, value]): [string, readonly JsonObject[]][] => {
      const objects = jsonObjects(value);
      return objects && !NOT_LINES.has(headerWord(key)) ? [[key, objects]] : [];
    },
  );
  return lists.find(([key]) => LINES.has(headerWord(key))) ?? lists[0];
}

function flatten(path: string, value: unknown, into: Map<string, string>): void {
  if (isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(`${path}.${key}`, inner, into);
  } else {
    into.set(path, jsonText(value, path));
  }
}
