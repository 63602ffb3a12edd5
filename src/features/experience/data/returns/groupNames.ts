import { productWords } from '../../../../shared/data/catalogue/productWords.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { SEVERAL_CARRIERS } from '../../domain/returns/lineGroups.ts';
import type { GroupWords } from '../../domain/returns/returnsReport.ts';
import {
  DELIVERY_KEYS,
  RETURN_KINDS,
  SEVERAL,
  type ReturnGroup,
} from '../../domain/returns/returnTypes.ts';
import { TOPICS } from '../../domain/voice/voiceTypes.ts';

/** No line has it: for a group that is in no file. */
const UNHEARD_OF = -3;

export type GroupNames = GroupWords & { readonly codeOf: (key: string) => number };

/** What groups are called in the address, and on screen where it is no word of the product's own. */
export async function groupNames(context: JobContext, by: ReturnGroup): Promise<GroupNames> {
  const { facts } = context;
  switch (by) {
    case 'kind':
      return ofList(RETURN_KINDS);
    case 'delivery':
      return ofList(DELIVERY_KEYS);
    case 'subject':
      return ofList(TOPICS);
    case 'product': {
      const own = ofDictionary(await facts.dictionary('products.product'));
      const words = await productWords(context);
      return { ...own, name: (code) => words(code).name || words(code).id };
    }
    case 'category':
      return ofDictionary(await facts.dictionary('products.category'));
    case 'reason':
      return ofDictionary(await facts.dictionary('returns.reason'));
    case 'carrier':
      return ofDictionary(await facts.dictionary('shipments.carrier'));
  }
}

function ofList(keys: readonly string[]): GroupNames {
  const key = (code: number) => keys[code] ?? '';
  const codeOf = (wanted: string) =>
    wanted === '' ? MISSING_CODE : keys.includes(wanted) ? keys.indexOf(wanted) : UNHEARD_OF;
  return { key, name: key, codeOf };
}

function ofDictionary(values: DictionaryValues): GroupNames {
  const key = (code: number) => (code === SEVERAL_CARRIERS ? SEVERAL : values.valueAt(code));
  const codeOf = (wanted: string) => {
    if (wanted === '') return MISSING_CODE;
    if (wanted === SEVERAL) return SEVERAL_CARRIERS;
    const code = values.find(wanted);
    return code === MISSING_CODE ? UNHEARD_OF : code;
  };
  return { key, name: key, codeOf };
}
