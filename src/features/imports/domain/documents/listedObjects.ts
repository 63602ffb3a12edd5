import { headerWord } from '../headerKey.ts';
import { isJsonObject, jsonObjects, type JsonObject } from '../cells/jsonValue.ts';
import { areKeyedLists, unkeyed } from './keyedLists.ts';

/** What answers of web services have beside their list, as `headerWord`s. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    'count total totalcount page pages perpage pagesize nextpage previouspage prevpage hasmore next ' +
    'previous endtime endofstream aftercursor beforecursor nextcursor cursor afterurl beforeurl links ' +
    'meta code status success msg message error exportedat version errcode errmsg nextoffset'
  ).split(' '),
);
/** Envelopes in envelopes: {"code": 0, "data": {"list": […]}}. */
const DEPTH = 3;

/**
 * The objects that a JSON document is a list of: an array; a list under each item's own key; either of
 * them in the envelope of a web service ({"tickets": […], "next_page": null}).
 * @returns undefined where it is a single thing, or none
 */
export function listedObjects(value: unknown, depth = DEPTH): readonly JsonObject[] | undefined {
  const objects = jsonObjects(value);
  if (objects) return objects;
  if (!isJsonObject(value)) return undefined;
  if (areKeyedLists([value])) return unkeyed(value, 'key');
  const held = Object.entries(value).filter(([key]) => !BESIDE.has(headerWord(key)));
  const [only, ...others] = held;
  return only && others.length === 0 && depth > 0 ? listedObjects(only[1], depth - 1) : undefined;
}
